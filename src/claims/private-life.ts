import { fold } from '../base/fold.ts';
import type { Lang } from '../model/text.ts';
import { isOwnStaff, withoutGreeting } from './own-staff.ts';
import { languageOf } from './sentence-language.ts';
import { placeIn, sentencesOf } from './sentences.ts';

/**
 * Sentences that may give away somebody's private life: a name that neither the post nor the facts told, a person
 * recognised, a file looked up, a health, a debt, a home. Never certain: it is for the player to say.
 * @param known words already public or learned: the post answered, the names and facts of the story
 */
export function privateLifeIn(text: string, expected: Lang, known: string): { start: number; end: number }[] {
  const told = fold(known);
  return sentencesOf(text).flatMap((sentence) => {
    const lang = languageOf(sentence.folded, expected);
    const raw = text.slice(sentence.start, sentence.end);
    const isNew = (found: RegExpExecArray | null) => found !== null && !told.includes(found[0]);
    const isTold =
      RECOGNISED[lang].test(sentence.folded) ||
      isNew(PAST_DEALING[lang].exec(sentence.folded)) ||
      isNew(TOLD_OF[lang].exec(sentence.folded)) ||
      (isNew(LIVES[lang].exec(sentence.folded)) && THEIRS[lang].test(sentence.folded)) ||
      isPersonNamed(raw, told);
    return isTold ? [placeIn(sentence, 0, sentence.folded.length)] : [];
  });
}

const RECOGNISED: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:je|on|nous) (?:te|vous|t'|l'|les|la|le) ?(?:reconnai[st]|reconnaissons|connai[st]|connaissons|ai deja vue?)\b|\b(?:vous etes|t'es|c'est toi|c'est vous|vous c'est)(?: pas)? (?:le |la |l'|celui|celle|celui-la)(?!premiere?|seule?|derniere?|bienvenue?|preuve|humain|raison|voix|mieux|plus|moins)\b|\b(?:votre|ton) (?:dossier|compte|fiche|historique) (?:indique|montre|dit|est|ici|de)\b|\bdossier d[e'].{1,40} (?:ici|sous les yeux)\b|\bregistres?\b|\b(?:aucun|aucune|un|une|le|la|des) [a-z' ]{0,30}\ba (?:votre|ton) nom\b|\b(?:je|on|nous) (?:t'|vous |te )(?:ai|a|avons) (?:deja |toujours )?(?:vue?|vendue?|vendus|fait un prix|connue?)\b|\b(?:tu|t'|vous) ?(?:m'|nous )(?:as|a|avez) (?:achete|pris|signe)\b|\bet(?:es|ait) (?:un|une) (?:habituee?|abonnee?)\b|\bhabituee? du\b|\bdossier scolaire\b|\b(?:je|j|moi j) ?(?:le |la |les |l')connais\b|\bmon (?:ancien )?eleve\b|\btu l'achetes\b|\bc'est vous avec\b|\b(?:je|on) me? ?(?:rappelle|souviens) d(?:e|u) (?:vous|toi|votre|ton)\b/,
  en: /\b(?:i|we) (?:know|recogni[sz]e|remember) (?:you|your|who|exactly|where)\b|\b(?:you're|you are|you'd be|are you not|is this) the (?:one(?! who (?:was|were|got|has|had|is)\b)|lady|gentleman|man|woman|young|girl|guy|family|grandmother|customer)\b|\b(?:i've|we've|we have|i have) (?:had a look|got you|you on (?:record|file))\b|\b(?:you|your|you're|he|she|his|her)\b[^,;]{0,30}\bon (?:record|file)\b|\bour (?:records|files) (?:show|say)\b|\byour (?:file|account|record|balance) (?:shows|says|from)\b|\b(?<!that |what |less )you(?:'ve| have)? (?:still )?owe\b(?! (?:no|nothing|nobody|me|us)\b)|\boutstanding from\b|\b(?:i|we) (?:saw|sold|served|taught|drove|remember) (?:you|him|her|them)\b|\bwe can see\b|\byou (?:spent|attended|refi'd|cried|came in)\b|\byou do have a\b|\bstill does (?:her|his)\b|\byou'll owe\b|\b(?:hip|knee|back|teeth) done\b|\bshe sings\b|\bwith (?:her|his|your) (?:first|second) one\b|\bhe(?:'s| has) been in bits\b|\bgreeting in\b|\bhasn't (?:eaten|slept)\b|\byou used to\b|\byou(?:'ve)? always (?:buy|order|come|get)\b/,
};
/** What somebody once bought, signed or was late for, which only a file tells. */
const PAST_DEALING: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:vous (?:avez|aviez)|t'as|tu as|tu avais) (?:deja |encore |tous |toujours )?(?:achete|pris|porte|postule|commande|signe|retourne|paye|signale|reserve|declare|rembourse)\b/,
  en: /\byou(?:'d| had|'ve)? (?:already )?(?:reported|bought|ordered|signed|returned|paid|booked|worked|filed|borrowed|declared)\b|\bstill late on\b/,
};
/** What a third person feels, owns up to or is treated for. */
const TOLD_OF: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:il|elle|a) (?:a (?:pleure|avoue|admis|accouche)|va (?:super )?bien|est (?:vivante?|enceinte|malade|sauve|en vie)|sort(?:ir)? (?:demain|de l'hopital))\b|\ba va (?:super|sortir)\b/,
  en: /\b(?:he|she)(?:'s| has|'s been| had)? (?:cried|crying|admitted|confessed|been drinking|been sick|been in bits|alive|pregnant|that [a-z]+ done)\b/,
};
/** What belongs to a life: health, money, family, home, work record. */
const LIVES: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:divorce|separation|retards? de paiement|grippe|plaintes|chirurgie|operation|operee?|diagnostic|medicaments?|depression|enceinte|cancer|diabetique|alcool|saoul|drogue|boit(?:ait|e)?|conge (?:de )?maladie|arret de travail|dettes?|taxes|faillite|congediee?|avertissements?|casier|garde des enfants|reste au|habite|5e rang|salaire|mere de|gars de|fille de|fils de|chum|blonde de|ex)\b/,
  en: /\b(?:divorce|separated|surgery|operation|diagnos\w+|medication|pills|depression|pregnant|cancer|diabetic|drunk|drinking|drugs|sick leave|debts?|owes?|outstanding|bankrupt|fired|written up|warnings?|custody|(?:lives|living|lived) (?:at|on|in|behind|over|near|with)|wife|husband|ex|mum's|mom's|mother's|sister's|mama's|knee|ankle|rehab|therapy|salary|wages|probation|juvenile|left in|purple hair|waiver)\b/,
};
const THEIRS: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:il|elle|lui|son|sa|ses|celui|celle|monsieur|madame|mme|m\.|le gars|la dame|le monsieur|votre (?:frere|mari|femme|fils|fille|mere|pere)|vous|tu|t'|chez)\b/,
  en: /\b(?:he|she|he's|she's|him|her|his|their|mr|mrs|ms|the (?:lady|gentleman|driver|guy|man|woman|cook|manager)|your|you|you're|you've)\b/,
};

const NAME = /(?<=[\p{L}\d,»”"’'] )([A-ZÀ-ÖØ-Þ]\p{Ll}[\p{Ll}’'-]+)(?![’'])/gu;
const SIGNED = /[–—-]\s*$/;
/** Whether a name is told inside a sentence, a capital where none begins, that nobody told before and that is not of the house. */
function isPersonNamed(raw: string, told: string): boolean {
  if (raw.trim().split(/\s+/).length < SIGNATURE) return false;
  const body = withoutGreeting(raw);
  return [...body.matchAll(NAME)].some((hit) => {
    const name = hit[1] ?? '';
    const isNew = !NOT_NAMES.has(fold(name)) && !told.includes(fold(name));
    return isNew && !SIGNED.test(body.slice(0, hit.index)) && !isOwnStaff(body, hit.index, name);
  });
}
/** D. Fewer words than these are a signature. */
const SIGNATURE = 5;
const NOT_NAMES = new Set(
  'monsieur madame mesdames messieurs mademoiselle mme mlle mrs miss sir madam ladies gentlemen colleague neighbour neighbor parishioner customer lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december noel christmas dieu god jesus facebook instagram google internet quebec montreal canada ville town city council police santé info-sante urgence samaritans cnesst stage public works health services service québec canadian english french français anglais fetes tuesdays thanksgiving easter way'.split(
    ' ',
  ),
);
