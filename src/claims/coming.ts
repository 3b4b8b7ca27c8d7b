import type { Lang } from '../model/text.ts';

const COMING: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:je|j'|on|nous|l'equipe|la direction|quelqu'un)\b(?: [a-z']+){0,3} ?\b(?:reviens|revient|revenons|appelle|appelons|rappelle|rappelons|ecris|ecrit|ecrivons|publie|publions|reponds|repond|repondons|redonne|redonnons|donne des|donnons des|dis|dit|disons|[a-z]{2,}(?:rai|rons|era|ira))\b|\b(?:vous|te|les|leur|t') ?(?:rappelle|appelle|ecrit|repond|contacte|recontacte|rejoint|revient|rencontre|rappellera|appellera|ecrira|repondra)(?:nt)?\b|\b(?:je|j'|on|nous) (?:y )?(?:suis|reste|restons|sommes|arrive|arrivons|serai|passe) (?:[a-z']+ ){0,4}(?:jusqu'|a|avant|vers|des)\b|\b(?:vous|tu|chacun|tout le monde) (?:aurez|saurez|recevrez|auras|sauras|recevras|aura|saura|recevra)\b|\bprochaine?s? (?:message|messages|mot|nouvelles?|point|heure|mise a jour)\b|\b(?:mise a jour|des nouvelles|reponse|un point|retour)(?: [a-z]+){0,2} (?:a|avant|d'ici|dans|pour|vers|demain|ce soir)\b|\bpromis|\bpromet|\bje m'(?:y )?engage/,
  en: /\b(?:i|we|someone|somebody|the team|management|he|she)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to| promise| commit)\b|\b(?:rings?|calls?|phones?|telephones?|emails?|writes?) (?:you|each|every|them)\b|\b(?:hears?|hear) (?:back )?from (?:us|me)\b|\bi(?:'m| am) (?:here|by|at|on)\b[a-z ]{0,30}\b(?:till|until|to)\b|\bi (?:write|ring|call|phone) you\b|\b(?:you|everyone|everybody|people|each of you|every family)(?:'ll| will| shall)(?: all)? (?:have|get|hear|know|see|receive)\b|\bnext (?:update|word|message|news|post)\b|\b(?:update|answer|news|word|reply|response|confirmed time)(?: [a-z]+){0,3} (?:at|by|before|within|in|tonight|tomorrow)\b|\bback (?:here,? |to you |with [a-z ]{2,20})?(?:at|by|before|within|in|tonight|tomorrow)\b|\bpromise\b/,
};

/** Whether folded words say what the house, or one of its own, is still to do or to tell. */
export function isComing(folded: string, lang: Lang): boolean {
  return COMING[lang].test(folded) && !OVER[lang].test(folded);
}

/** What was promised and is spoken of, or is promised by nobody. */
const OVER: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:avons|a|ai|avait|avions|avez) promis\b|\bpeu[xt]?(?:vons)? (?:rien |pas |vous )+promet/,
  en: /\b(?:was|were|had|have|you) promised\b|\b(?:can't|cannot|won't) promise\b/,
};
