import type { Lang } from '../model/text.ts';
import type { Sentence } from './sentences.ts';

/**
 * Clauses of a sentence that assert something, in its writer's own name. What asks, supposes, doubts, reports or orders
 * asserts nothing; "but" opens a clause that may.
 */
export function assertedClauses(sentence: Sentence, lang: Lang): Sentence['clauses'] {
  if (sentence.isQuestion || CONDITION[lang].test(sentence.folded)) return [];
  let isDoubted = false;
  return sentence.clauses.filter(({ folded, joint }) => {
    if (CONTRARY.test(joint)) isDoubted = false;
    if (DOUBT[lang].test(folded)) isDoubted = true;
    return !isDoubted && !isTag(folded);
  });
}

/** Whether the words of a clause deny what ends at `to` in it. */
export function isDenied(folded: string, to: number, lang: Lang): boolean {
  const before = folded.slice(0, to).replace(ONLY[lang], ' ');
  if (NOT[lang].test(before)) return true;
  const after = folded.slice(to);
  return lang === 'fr'
    ? /^ (?:pas|jamais|aucun|plus|personne|rien)\b/.test(after)
    : /^(?:n't\b| (?:not|never)\b)/.test(after);
}

/** Whether a clause tells the reader what to do. */
export function isOrder(folded: string, lang: Lang): boolean {
  return ORDER[lang].test(folded);
}

const isTag = (folded: string) => /^(?:hein|right|n'est-ce pas|ok|oui|yes|non|no)$/.test(folded);
const CONTRARY = /^(?:mais|but)$/;

const CONDITION: Readonly<Record<Lang, RegExp>> = {
  fr: /\bsi (?:j'|je|tu|il|elle|on|nous|vous|ils|elles|c'|ca|cela|un|une|le|la|les|l'|votre|vos|quelqu|jamais|quoi)|\bs'il\b|\bs'ils\b|\ba moins que\b|\bau cas ou\b|\bpourvu que\b/,
  en: /\b(?:if|unless|in case|suppose|supposing|should you)\b/,
};

const DOUBT: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:sai[st]|savons|savez|savent|sache|sachions) (?:pas|rien|toujours pas|pas encore)|\bignor(?:e|ons|ent)\b|\baucune (?:idee|information|info|nouvelle|confirmation)|\bpeut[- ]etre\b|\bsans doute\b|\bprobable|\bpossible|\b(?:je|on) (?:crois|croit|pense)\b|\b(?:croyons|pensons|esper(?:e|ons))\b|\bparait\b|\bsembl|\bapparemment\b|\b(?:verifi|cherch)(?:e|er|ons|ent)\b|\b(?:confirmer|dementir|confirme|confirmee?s?) ni\b|\bni (?:confirmer|dementir)\b|\b(?:pas|peux|peut|pouvons|puis) (?:le |la |vous )?confirm|\brien (?:n'est|de) confirme|\brumeur|\b(?:ser|aur|pourr|devr|faudr|voudr|aimer)(?:ait|aient|ais|iez|ions)\b|\bsavoir (?:si|ou|quand|combien|qui|ce)\b|\b(?:selon|d'apres) (?:vous|toi|eux|lui|elle|la rumeur)\b|\bvous (?:dites|ecrivez|pretendez)\b|\btu (?:dis|ecris)\b|\b(?:ils|elles) disent\b|\bon dit\b|\b(?:dit-on|on lit|j'ai lu|je lis|vous avez (?:lu|entendu|ecrit|dit|raison de))\b|\b(?:faux|inexact) (?:que|de)\b|\ble bruit court\b|\bjusqu'a ce que\b|\bdes que\b|\baussitot que\b|\bune fois que\b|\bfaut\b|\bj'imagine\b|\bdemand(?:e|er|ons) (?:si|a)\b/,
  en: /\b(?:don't|do not|doesn't|does not|didn't|did not) (?:yet )?know\b|\bnot (?:yet )?(?:sure|known|certain)\b|\bno (?:idea|word|news|confirmation|way to know)\b|\b(?:can't|cannot|can not|couldn't|could not|won't) (?:yet )?(?:say|confirm|tell|promise|speak|deny)\b|\bwhether\b|\b(?:maybe|perhaps|possibly|probably|likely|apparently|allegedly|reportedly|supposedly|presumably)\b|\b(?:may|might|could|would|should) (?:not )?(?:well )?(?:be|have|'ve)\b|\b(?:i|we) (?:think|believe|hope|guess|suspect|assume|gather)\b|\b(?:seem|appear)s?\b|\b(?:checking|looking into|finding out|trying to|waiting to)\b|\bunconfirmed\b|\brumou?rs?\b|\b(?:you|they|people|some) (?:say|said|write|wrote|claim|heard|read|mention|mentioned|describe|described)\b|\b(?:i|we) (?:read|heard|saw) (?:that|the)\b|\b(?:it is|it's|is) (?:not true|false|untrue) that\b|\b(?:can|must|has to|have to|need to|needs to) be\b|\bto (?:know|find out|see) (?:if|whether|who|when|what)\b|\bas soon as\b|\bonce (?:we|i|they|the|it)\b|\buntil (?:we|i|they|the|it)\b|\bnothing (?:is )?confirmed\b/,
};

const NOT: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:ne|pas|aucune?|jamais|personne|rien|ni|sans|nul|nulle|nullement)\b|\bn'/,
  en: /\b(?:not|no|never|nobody|none|nothing|neither|nor|without|hardly|cannot|no-one)\b|n't\b/,
};
/** Negations that deny nothing: "ne ... que", "pas seulement", "not only", "no longer" said of what is over. */
const ONLY: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:ne|n')(?:(?! pas\b| jamais\b| rien\b| plus\b)[^,]){1,30}? (?:que|qu')|\bpas (?:seulement|juste|que)\b|\bpas de (?:panique|souci|probleme)\b/g,
  en: /\bnot (?:only|just)\b|\bno (?:longer|doubt|problem|worries)\b/g,
};

const ORDER: Readonly<Record<Lang, RegExp>> = {
  fr: /^(?:(?:alors|la|puis|et|s'il vous plait|svp|d'abord|sinon) )*(?:ne |n')?(?:[a-z]{3,}ez|dites|faites|n'hesitez|va|reste|appelle|envoie|ecris|attends|garde|regarde)(?:-(?:nous|moi|les|le|la|vous|y|en|lui))*\b/,
  en: /^(?:(?:then|please|now|and|first|just|kindly|so|do|don't|do not|always|never) )*(?:call|go|stay|wait|keep|send|write|tell|come|bring|take|give|get|put|ask|check|look|leave|move|ring|dial|drop|email|dm|message|use|wash|see|watch|turn|open|close|follow|read|visit|try|walk|head|let|hang|hold|lock|say|text|reply|show|talk|phone|throw|pull|sit|remember|note)\b/,
};
