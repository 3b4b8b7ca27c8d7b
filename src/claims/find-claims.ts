import { fold } from '../base/fold.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { Lang } from '../model/text.ts';
import { isComing } from './coming.ts';
import { wordedKind } from './kinds.ts';
import { type Learning, type Match, matchFacts } from './match-fact.ts';
import { nameIn } from './names.ts';
import { hoursIn, inDigits, type Matter, matterOf } from './numbers.ts';
import { languageOf } from './sentence-language.ts';
import { type Clause, type Sentence, sentencesOf } from './sentences.ts';
import { assertedClauses, isDenied, isOrder } from './stance.ts';

/** Something that a text asserts. Offsets are UTF-16 indices into the text as given, end exclusive. */
export interface Claim extends Match {
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
}

/** What claims are looked for with. */
export interface Listening extends Learning {
  readonly lang: Lang; // language expected; a sentence in the other one is read in its own
  readonly post: string; // text of the post answered, '' none: its own numbers and its own grief are not claimed again
  readonly offered?: string; // texts prepared for it: what they name is the house's to say
  readonly told?: string; // what the house was told at the start: its hours and numbers are no news
}

/**
 * What a text asserts, in its order: at most one claim a clause, of its gravest kind, neighbours of one kind in a
 * sentence joined. Total: any string gives a list, at most MOST_CLAIMS long.
 */
export function claimsIn(text: string, listening: Listening): Claim[] {
  const found: Claim[] = [];
  for (const sentence of sentencesOf(text)) {
    const lang = languageOf(sentence.folded, listening.lang);
    const heard = heardIn(sentence, text, lang, listening);
    for (const { kind, clauses } of joined(heard)) {
      const start = clauses[0]?.start ?? sentence.start;
      const end = clauses.at(-1)?.end ?? sentence.end;
      const words = clauses.map(({ folded }) => folded).join(' ');
      const match = matchFacts(words, sentence.folded, lang, listening);
      if (match.fact === null && kind !== 'harm' && isOffered(words, lang, listening.offered)) continue;
      found.push({ start, end, kind, ...match });
      if (found.length >= MOST_CLAIMS) return found;
    }
  }
  return found;
}

/** D. Claims of one text at most. */
const MOST_CLAIMS = 24;

/** Whether a prepared text says nearly all of these words: what it claims beyond its labels is its author's to answer for. */
function isOffered(words: string, lang: Lang, offered = ''): boolean {
  const { stems } = matterOf(words, lang);
  if (stems.size < 2) return false;
  return sentencesOf(offered).some(({ folded }) => {
    const said = matterOf(folded, lang).stems;
    return [...stems].filter((stem) => said.has(stem)).length >= stems.size * OFFERED;
  });
}
/** D. Share of a claim's words that a sentence of a prepared text must hold. */
const OFFERED = 0.8;

interface Heard {
  readonly kind: ClaimKind;
  readonly clause: Clause;
}

function heardIn(sentence: Sentence, text: string, lang: Lang, listening: Listening): Heard[] {
  return assertedClauses(sentence, lang).flatMap((clause) => {
    const kind = kindOf(clause, sentence, text, lang, listening);
    return kind === null ? [] : [{ kind, clause }];
  });
}

function kindOf(
  clause: Clause,
  sentence: Sentence,
  text: string,
  lang: Lang,
  { post, offered = '', told = '' }: Listening,
): ClaimKind | null {
  const given = `${post} . ${offered}`;
  const digits = inDigits(clause.folded, lang);
  if (isOrder(digits, lang)) return null;
  const worded = wordedKind(digits, lang);
  if (worded !== null && !isDenied(digits, worded.to, lang)) {
    const isOwnAct = worded.kind === 'cause' && (OWN_ACT[lang].test(sentence.folded) || OURS.test(digits));
    const isEcho =
      worded.kind === 'harm' && (isEchoOfGrief(clause.folded, post, lang) || THINGS.test(digits));
    const isPromised = worded.kind === 'settled' && isComing(sentence.folded, lang) && !MONEY.test(digits);
    if (!isOwnAct && !isEcho && !isPromised) return worded.kind;
  }
  if (nameIn(text.slice(clause.start, clause.end), given) !== null && !isDenied(digits, digits.length, lang))
    return 'name';
  return figureKind(digits, sentence, text, lang, `${given} . ${told}`);
}

/** An hour, a delay or a number that neither the post nor a prepared text gave, and that promises nothing. */
function figureKind(
  digits: string,
  sentence: Sentence,
  text: string,
  lang: Lang,
  told: string,
): ClaimKind | null {
  const isFragment = digits.split(' ').length <= FRAGMENT && isComing(fold(text), lang);
  if (isFragment || isComing(sentence.folded, lang) || isDenied(digits, digits.length, lang)) return null;
  const given = matterOf(fold(told), lang);
  const own = matterOf(digits, lang);
  const isGiven = ({ hours, numbers }: Matter) =>
    [...hours].every((hour) => given.hours.has(hour)) && [...numbers].every((n) => given.numbers.has(n));
  const plain = digits.replace(LINES, ' ').replace(IDIOMS, ' ');
  const counted = plain.replace(AGES, ' ').replace(DATES, ' ').replace(LABELLED, ' ').replace(MEASURES, ' ');
  if (isGiven(own) && !DELAY[lang].test(plain)) return null;
  if (hoursIn(plain).length > 0 || DELAY[lang].test(plain)) return isGiven(own) ? null : 'hour';
  return /\b\d+ ?[%$]|\$\d|\b\d{2,}\b/.test(counted) ? 'number' : null;
}

/** A fault that is owned, or thrown at somebody, is no cause that was learned. */
const OURS =
  /\b(?:a cause|cause) (?:de |d')?(?:vous|toi|gens comme|fans comme|tes|vos)\b|\bbecause of (?:you|people like|fans like|your)\b|\b(?:notre|nos) (?:propre )?(?:faute|erreur|gaffe)|\b(?:vient|viennent) (?:de nous|de chez nous|de la maison)|\bcause de nous\b|\bour (?:own )?(?:fault|mistake|error|doing)|\bbecause of us\b|\b(?:came|comes) from us\b/;
/** What dies or is found without anybody being hurt. */
const THINGS =
  /\b(?:reseau|machine|batterie|telephone|cell|cellulaire|appli|systeme|ligne|moteur|serveur|site|fil|network|battery|phone|app|system|line|engine|server|website|thread|computer|laptop|deal|joke|blague)\b/;
const MONEY = /rembours|refund|reimburs|compens|dedommag|indemnis|\bpaid\b|\bpaye/;

/** D. Words up to which an hour beside a promise is part of it: "News at 2:30." */
const FRAGMENT = 6;

/** Numbers to call, which tell nothing of the affair; numbers of rules and of versions. */
const LINES =
  /\b(?:911|811|988|211|112|999|111)\b|\b\d{3,7}-\d{4}\b|\b1[ -]?8(?:00|33|44|55|66|77|88)(?![0-9])[a-z -]*|(?:\b1[ -])?\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b(?:regle|rule|option|no|numero|number|article|point|porte|door|route|rte|ligne|line)s? #?\d+\b|#\d+/g;
/** How old somebody is. */
const AGES =
  /\b\d+(?:[ -](?:year|month|week|day)s?[ -]old\b|(?:-year-olds?\b)| ans\b| mois\b)|\b(?:i'm|im|he's|she's|is|turned|only|just) \d{1,2}\b(?! ?[%$]| [a-z]{3,})/g;
/** Dates and years. */
const DATES =
  /\b\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?\b|\b(?:19|20)\d\d\b/g;
/** Numbers that name a thing. */
const LABELLED =
  /\b(?:lots?|chambres?|rooms?|equipes?|teams?|postes?|ext|extension|gates?|bus|autobus|macro|hangar|quai|pier|bay|car|code|page|formulaire|form|niveau|level|grade|u|m|hwy|highway|unit|unite|crew) ?#?\d+\b/g;
/** How long or how far, which is told of oneself as often as of the affair. */
const MEASURES =
  /\b\d+[ -]?(?:h(?:eures?)?|hours?|hrs?|min|mins|minutes?|sec|secondes?|seconds?|annees?|years?|yrs?|months?|semaines?|weeks?|jours?|days?|nuits?|nights?|metres?|meters?|km|kilometres?|miles?|degres?|degrees?|°|pieds?|feet|foot|pouces?|inches|fois|times|lignes?|lines?|mots?|words?)\b|\bmoins \d+\b|\b\d+ sur \d+\b(?= ?$)/g;
/** Numbers that count nothing. */
const IDIOMS = /\b1000 fois\b|(?:a )?\b100 ?%(?: (?:sure?|certain|guaranteed|garanti))?/g;
const DELAY: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:dans|d'ici|en|sous|a|avant) (?:les |moins de |environ )?\d+ ?(?:min|minutes?|h|heures?|jours?|semaines?)\b/,
  en: /\b(?:in|within|under|about|only) (?:the next |less than |about )?\d+ ?(?:min|mins|minutes?|h|hrs?|hours?|days?|weeks?)\b/,
};

/** "J'ai retiré le message parce que": the reason of one's own act is one's own to give. */
const OWN_ACT: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:j'ai|je (?!ne )|on (?:retire|enleve|a retire|a enleve)|nous (?:retirons|avons retire))[^,.]{0,60}\b(?:car|parce qu|puisque|a cause)/,
  en: /\b(?:i|i've|i'm|we've|we) (?:have |am |are )?(?:removed?|removing|took|taken|taking|hid|hidden|ask|asked|asking|write|wrote)\b[^,.]{0,60}\bbecause/,
};

/** To say back to somebody their own loss or wound is no claim; to tell them one that they did not tell is. */
function isEchoOfGrief(folded: string, post: string, lang: Lang): boolean {
  const isSaidBack = (hurt: RegExpMatchArray) => folded.includes(hurt[0]) || YOURS.test(folded);
  return sentencesOf(post).some((sentence) => {
    const own = languageOf(sentence.folded, lang);
    if (sentence.isQuestion || !MINE[own].test(sentence.folded)) return false;
    return [...sentence.folded.matchAll(HURT[own])].some(isSaidBack);
  });
}
const YOURS = /\b(?:you|your|you're|you've|vous|votre|vos|tu|ton|ta|tes)\b/;
const MINE: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:mon|ma|mes|notre|nos|je|j'|m'|moi)\b|\bj'/,
  en: /\b(?:my|our|i|i'm|i've|me)\b/,
};
const HURT: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:morte?s?|deces|decedee?|perdu|blesse|brule|tombee?|hopital|urgence|malade|fracture|casse|piqures?|noye|disparue?|enterre|funerailles)/g,
  en: /\b(?:dead|died|death|lost|hurt|injur|burn|fell|hospital|er bill|sick|broke|bites?|drowned|missing|buried|funeral|fainted|collapsed)/g,
};

/** Neighbouring clauses of one kind make one claim. */
function joined(heard: readonly Heard[]): { kind: ClaimKind; clauses: Clause[] }[] {
  const groups: { kind: ClaimKind; clauses: Clause[] }[] = [];
  for (const { kind, clause } of heard) {
    const last = groups.at(-1);
    if (last !== undefined && last.kind === kind) last.clauses.push(clause);
    else groups.push({ kind, clauses: [clause] });
  }
  return groups;
}
