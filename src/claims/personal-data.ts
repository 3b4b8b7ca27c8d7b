import type { Lang } from '../model/text.ts';
import { languageOf } from './sentence-language.ts';
import { placeIn, sentencesOf } from './sentences.ts';

/** Personal data that a text asks for. Offsets are UTF-16 indices into the text as given. */
export interface DataRequest {
  readonly start: number;
  readonly end: number;
  /** Where it is to be given: said to be here in public, said to be elsewhere, or not said. */
  readonly channel: 'public' | 'private' | 'unsaid';
}

/** Each sentence that asks for personal data by name, with the channel it names. Total. */
export function dataAskedIn(text: string, expected: Lang): DataRequest[] {
  const sentences = sentencesOf(text);
  const isAside = sentences.some(({ folded }) => ASIDE.test(folded));
  return sentences.flatMap((sentence) => {
    const { folded, isQuestion } = sentence;
    const lang = languageOf(folded, expected);
    const data = DATA[lang].exec(folded);
    if (data === null || REFUSED[lang].test(folded) || TAKEN_DOWN.test(folded)) return [];
    const isShort = folded.split(' ').length <= SHORT;
    const asks =
      (isShort && (isQuestion || folded.startsWith('#'))) ||
      ASKING[lang].test(folded) ||
      (isQuestion && OWNED[lang].test(folded)) ||
      BARE[lang].test(folded);
    if (!asks) return [];
    const channel = PRIVATE.test(folded)
      ? 'private'
      : HERE[lang].test(folded)
        ? 'public'
        : isAside
          ? 'private'
          : 'unsaid';
    return [{ ...placeIn(sentence, 0, folded.length), channel }];
  });
}

/** D. Words up to which naming a datum with a question mark asks for it: "file number?". */
const SHORT = 9;

/** Stretches of a text that are written personal data: a telephone number, a private e-mail or street address, a file number. */
export function dataWrittenIn(text: string): { start: number; end: number }[] {
  const found = WRITTEN.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((hit) => {
      const before = text.slice(Math.max(0, hit.index - OF_HOUSE_WITHIN), hit.index);
      const isPublic = TOLL_FREE.test(hit[0]) || OF_HOUSE.test(before);
      return isPublic ? [] : [{ start: hit.index, end: hit.index + hit[0].length }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

const WRITTEN = [
  /(?<!\d[ .-]?)\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/g,
  /[\w.+-]{1,64}@(?:gmail|hotmail|outlook|yahoo|videotron|icloud)\.[a-z]{2,6}/gi,
  /\b\d{1,5},? (?:rue|avenue|av\.|boul\.|boulevard|chemin|rang|côte|montée) [\p{L}'’-]{2,}/giu,
  /\b\d{1,5} [\p{L}'’-]{2,30} (?:street|st\.|avenue|ave\.|road|rd\.|drive|lane)\b/giu,
  /(?:dossier|file|compte|account|NAS|SIN)(?: (?:no|number|numéro|n[°o]))?\.? ?[:#]? ?[A-Z]{0,3}-?\d{4,}/gi,
];
const TOLL_FREE = /^\(?8(?:00|33|44|55|66|77|88)\)?[ .-]/;
/** Words before a number or an address that say it is one's own to give: a line to call, a place to come to. */
const OF_HOUSE =
  /\b(?:appel\w+|compos\w+|ligne|télép\w+|joign\w+|rejoign\w+|notre|nos|au comptoir|bureau|magasin|boutique|hôpital|clinique|urgence|text\w*|call|ring|dial|phone us|line|hotline|our|us at|us on|office|store|shop|desk|clinic|hospital|samaritans)\b[^.!?]*$/iu;
const OF_HOUSE_WITHIN = 45;

const DATA: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:numeros?|no|#|n°) ?(?:de|d'|du) ?(?:telephone|tel|cell|cellulaire|dossier|commande|facture|compte|membre|client|billet|(?:la )?chambre|employee?|carte|bracelet|(?:la )?chambre|garderie|reference|reservation|permis|eleve|assurance|confirmation|requete|serie|garantie|contrat|evenement)|\b(?:ton|votre) (?:nom de famille|prenom|nom au complet)\b|\b(?:ton|votre|un) (?:cell|email|courriel)\b|\bvotre (?:adresse|numero|courriel|telephone|cell|date de naissance|nom complet|nas)\b|\b(?:ton|ta|vos|tes|leurs?|leur) (?:adresses?|numeros?|courriels?|telephones?|cell|dates? de naissance|noms? complets?)\b|\bdate de naissance\b|\b(?:nom complet|nom et (?:votre )?(?:numero|telephone|adresse))\b|\badresse (?:courriel|postale|complete|civique)\b|\bun (?:courriel|numero) ou (?:vous|te) (?:joindre|rejoindre|appeler)\b|\b(?:telephones?|courriel) et\b|# (?:d'|de )?[a-z]+|\bun numero\b|\b(?:nom|prenom)[a-z ]{0,20},? (?:son |ton |votre |vos |et |pis |puis )*(?:son |ton |votre )?(?:age|cell|courriel|telephone|adresse|numero)\b|\bbillet #|\bquelle? (?:numero de )?chambre\b/,
  en: /\b(?:phone|telephone|cell|mobile|order|file|account|booking|reference|ticket|member|membership|customer|card|policy|bill|wristband|pass|invoice|tracking|case|contact|letter) (?:number|no\b|#|num)|\b(?<!\b(?:on|over|by) )(?:your|the|her|his|their|an?|full|postal|street|home|mailing|house|nearest) (?:[a-z]+ )?(?:address|(?:first|last) name|house number|e-?mail(?: address)?|phone|cell|mobile|number|surname|date of birth|dob|mail id|street|suburb|postcode|zip)\b|\bdate of birth\b|\bfull names?\b|\bnames?,? (?:and |or |your )*(?:full )?(?:address|cell|phone|mobile|e-?mail|age)\b|\b(?:phone|cell|mobile|e-?mail|address)(?:,| and| or) (?:the |your )?(?:phone|cell|mobile|e-?mail|address)\b|\bwhere (?:he|she|you|they) lives?\b|\bstreet and\b/,
};
const ASKING: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:indiqu|confirm|drop|aimerais|c'est lequel|c'est quoi|ecri[vrst]|inscri|laiss|donn(?:e|er|ez|e-|ez-)|fourni|envoy|envoie|transme|publi|mett(?:ez|re|e)|mets|preci[sz]|communiqu|partag|svp|stp|s'il (?:vous|te) plait|merci de|veuillez|(?:faut|besoin|manque) (?:de )?(?:votre|ton|le|un|du)|pourr(?:iez|ais)|peux-tu|pouvez)/,
  en: /\b(?:send|shar(?:e|ing)|post|put|giv(?:e|ing)|leave|provid|tell|drop|pop|whack|repl(?:y|ied) (?:here |below )?with|write|includ|type|set out|need|let (?:me|us) have|please|kindly|could you|can you|would you|may i have)\b/,
};
/** A question about one's own: "quel est votre numéro", "what is your address". */
const OWNED: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:quel|quelle|votre|ton|ta|vos|un courriel|un numero)\b/,
  en: /\b(?:your|what|which|got)\b/,
};
const BARE: Readonly<Record<Lang, RegExp>> = {
  fr: /^(?:numero|no|#)[^.]{0,40}\b(?:svp|stp)\b/,
  en: /^(?:order|phone|file|account)[^.]{0,30}\b(?:please|pls)\b/,
};
const REFUSED: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:ne|n'|pas|jamais|sans|aucun|inutile)\b/,
  en: /\b(?:not|never|no need|without|don't|do not|nobody|avoid)\b|n't\b/,
};
const TAKEN_DOWN =
  /\b(?:retir|enlev|supprim|efface|masqu|cach|proteg|remov|delet|hid(?:e|ing|den)|tak(?:e|en|ing) (?:it |this |that )?(?:down|off)|took|\b(?:off|aff) (?:here|this|the)|keep(?:ing)? .{0,20}(?:safe|private)|reparti|perdu)/;
const HERE: Readonly<Record<Lang, RegExp>> = {
  fr: /(?<!d')\bici\b|\bci-dessous\b|\bci-bas\b|\bsous (?:ce|cette|notre|le) (?:message|publication|fil|post)|\ben (?:commentaire|public|reponse a ce)|\bdans (?:les|un) commentaires?|\bpubliquement\b|\bsur (?:la|cette) page\b|\bdans le fil\b/,
  en: /\bhere\b|\bbelow\b|\bbeneath\b|\bin (?:the|a|your) (?:comments?|reply|replies)\b|\bin public\b|\bpublicly\b|\bunder (?:this|the|our) (?:post|message|comment)|\bon (?:this|the) (?:page|thread)\b|\bunderneath\b/,
};
const PRIVATE =
  /\b(?:en prive|privement|message prive|messages prives|prive|mp|dm|dms|pm|inbox|messagerie|par (?:telephone|courriel|message)|au (?:comptoir|guichet|bureau|911|811|\d{3})|a l'accueil|appelez|privately|in private|private|message us|message me|by (?:phone|e-?mail|message)|at the (?:desk|counter|office)|call us|email us|911|police)\b/;
const ASIDE =
  /\b(?:en prive|privement|message prive|messages prives|mp|dm|dms|inbox|privately|in private|message us|message me)\b/;
