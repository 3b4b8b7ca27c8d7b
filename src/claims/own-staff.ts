import { fold } from '../base/fold.ts';

/** Words of a service or of a place among capitals: "Info-Social", "Rider Care", "Front Street". */
const OF_SERVICE =
  /\b(?:services?|desk|care|team|units?|lines?|phone|ligne|lignes|secretariat|general|bureau|direction|operations|transport|social|tel-jeunes|help|kids|street|road|avenue|office|branch|hall|centre|center|league|council|committee|commission|comite|department|board|hotline|poison|human|resources|ressources|humaines|public|works|claims?|rider|member|request|safety|securite|support|referee|relations|affaires|ecole|school|drogue|aide|line|church|park|rink|room|lounge|site|app|sos|ville|ministere)\b/;

/** What stands before a name that the house gives as its own: who speaks, whom to ask for, who is handed a matter. */
const INTRODUCED = {
  fr: /(?:m'appelle|mon nom est|mon nom c'est|\bmoi,?(?: c'est)?|\bici|\bdemande[rz]?|\bappele[rz](?:-moi)?,?|\bappelle(?:-moi)?,?|\becri(?:s|vez)(?:[- ]moi)?,?|\bparle[rz]? (?:a|avec)|\b(?:confi|transm|remi|remet|donn|pass|envoi|envoy|adress)[a-z]*\b[^.]{0,60}\ba|\b(?:ma|mon|notre|nos|une?) (?:collegues?|patronne?|equipe))$/,
  en: /(?:\bmy name(?:'s| is)|\bi'm|\bi am|\bthis is|\bask(?: for| to see)?|\bcall(?: me)?,?|\bcontact|\bmessage(?: me)?,?|\bwrite(?: to)?(?: me)?,?|\breach|\b(?:speak|talk) (?:to|with)|\b(?:pass|hand|giv|send|tak|forward|go|assign)[a-z]*\b[^.]{0,50}\bto|\b(?:my|our|a) (?:colleague|boss|manager|supervisor)|\bthe|\bat|\bin|\bon|\bto me,?|\bor me,?)$/,
} as const;
const TITLE = /(?:\b(?:m|mr|mrs|ms|dr|me|mme|mlle|miss|madame|monsieur|maitre)\.?)$/;

/** What a person of the house is about to do, after the name: calls back, answers, looks into it. */
const HANDLES =
  /^(?:[^.;:!?]{0,60}?\b(?:s'en (?:charge|occupe)|(?:vous|te|les|lui) (?:r?appel|repon|recontact|contact|rejoin|ecri|rencontr|tien|reven|revien|attend|confirm)[a-z]*|t'(?:appel|ecri|attend)[a-z]*|note|c'est moi|va (?:regarder|sortir|verifier|appeler|vous|te)|repond(?:ra|s)?|rappelle(?:ra)?))\b|^(?:[^.;:!?]{0,50}?(?:'ll| will| is going to| is calling| is looking| is handling| calls| rings| looks| deals| who deals| in (?:customer|claims|communications|operations)|'s (?:office|team)| can (?:look|tell|help)))\b|^[,]? (?:aux?|a la|a l'|du|de la|des|at|from|with|in|who|qui) [^.;:!?]{0,60}\b(?:rappel|appel|repon|regard|occup|charge|phone|ring|call|look|handl|answer|will)/;

/**
 * Whether a name at `index` of a sentence is of the house: a service, a place, or one of its people, given for what they
 * are to do. To name one's own to whoever waits gives no private life away.
 */
export function isOwnStaff(raw: string, index: number, name: string): boolean {
  const run = [...raw.matchAll(RUN)].find((hit) => hit.index <= index && hit.index + hit[0].length > index);
  if (run !== undefined && OF_SERVICE.test(fold(run[0]))) return true;
  const before = fold(raw.slice(Math.max(0, index - BEFORE), index))
    .trimEnd()
    .replace(TITLE, '')
    .trimEnd();
  const after = ` ${fold(raw.slice(index + name.length, index + name.length + AFTER))}`.replace(/^ ,/, ',');
  return INTRODUCED.fr.test(before) || INTRODUCED.en.test(before) || HANDLES.test(after);
}

/** A sentence without the greeting that opens it, whose comma begins another one: "Bonjour Madame, Vous". */
export function withoutGreeting(raw: string): string {
  return raw.replace(GREETING, (_, first: string) => first.toLowerCase());
}

/** A run of capitals, with the small words that join them. */
const RUN = /\p{Lu}[\p{L}’'-]+(?:(?: (?:of|the|and|de|du|des|la|et))? \p{Lu}[\p{L}’'-]+)*/gu;
const GREETING =
  /^[\s"“«]*(?:(?:bonjour|bonsoir|allo|salut|chere?s?|dear|my dear|hello|hi|hey|good (?:morning|evening|day)|distinguished|madame|monsieur|mademoiselle|mesdames|messieurs|madam|sir|mrs?\.?|ms\.?)(?![a-z])[^,;:.!?\d]{0,50}),\s*(\p{Lu})/iu;
/** D. Characters around a name that say whose it is. */
const BEFORE = 90;
const AFTER = 120;
