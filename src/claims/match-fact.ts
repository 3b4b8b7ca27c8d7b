import { fold } from '../base/fold.ts';
import type { ClaimStanding } from '../model/claim.ts';
import type { Fact } from '../model/scenario.ts';
import { type Lang, textIn } from '../model/text.ts';
import { type Matter, matterOf } from './numbers.ts';
import { saysAny } from './phrases.ts';

/** What a claim is held against. */
export interface Learning {
  readonly facts: readonly Fact[];
  readonly learned: ReadonlySet<string>; // ids, those known at the start included
}

export interface Match {
  readonly standing: ClaimStanding;
  readonly certain: boolean; // in the words of a learned fact, or in words that contradict one
  readonly fact: string | null;
  readonly fits: readonly string[]; // learned facts that may be where it comes from, the likest first
}

/**
 * Holds the folded words of a claim against the facts. Certainty depends on what was learned, never on what is true.
 * @param words of the claim alone
 * @param sentence that holds it, for phrases that a clause may cut
 */
export function matchFacts(words: string, sentence: string, lang: Lang, held: Learning): Match {
  const own = matterOf(words, lang);
  const likeness = held.facts.map((fact) => ({ fact, ...alike(own, matterOfFact(fact, lang)) }));
  const byScore = [...likeness].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const isLearned = (fact: Fact) => held.learned.has(fact.id);
  const fits = byScore
    .filter(({ fact, isAgainst }) => isLearned(fact) && !isAgainst)
    .map(({ fact }) => fact.id);
  const found = (standing: ClaimStanding, certain: boolean, fact: Fact | null): Match => ({
    standing,
    certain,
    fact: fact?.id ?? null,
    fits: fits.slice(0, MOST_FITS),
  });
  const learnedAs = (fact: Fact) => (fact.sure === 'rumour' ? 'rumour' : 'known');
  const stands = (phrases: readonly string[]) =>
    saysAny(words, phrases, lang) || saysAcross(words, sentence, phrases, lang);
  const denied = held.facts.filter((fact) => stands(fact.contradictedBy[lang]));
  const told = held.facts.filter((fact) => stands(fact.cues[lang]));
  const deniedKnown = denied.find(isLearned);
  if (deniedKnown !== undefined) return found('contradicted', true, deniedKnown);
  const toldKnown = told.find(isLearned);
  if (toldKnown !== undefined && isWithin(own, matterOfFact(toldKnown, lang)))
    return found(learnedAs(toldKnown), true, toldKnown);
  const near = byScore[0];
  const nearLearned = byScore.find(({ fact, isAgainst }) => isLearned(fact) && !isAgainst);
  if (nearLearned?.isWhole === true) return found(learnedAs(nearLearned.fact), true, nearLearned.fact);
  if (denied[0] !== undefined) return found('contradicted', false, denied[0]);
  if (toldKnown !== undefined) return found(learnedAs(toldKnown), false, toldKnown);
  if (told[0] !== undefined) return found('unlearned', false, told[0]);
  if (near === undefined || near.score < NEAR) return found('unknown', false, null);
  if (near.isAgainst) return found('contradicted', false, near.fact);
  return found(isLearned(near.fact) ? learnedAs(near.fact) : 'unlearned', false, near.fact);
}

/** D. Facts offered as a source at most. */
const MOST_FITS = 4;
/** D. Likeness from which a claim is about a fact: two words in common, or a number and a word. */
const NEAR = 2;
/** D. Share of a claim's words that a fact must hold for it to be said whole. */
const WHOLE = 0.6;

interface Alike {
  readonly score: number;
  readonly isWhole: boolean; // all its numbers and most of its words are the fact's
  readonly isAgainst: boolean; // about the same thing, with another number or another hour
}

function alike(claim: Matter, fact: Matter): Alike {
  const shared = [...claim.stems].filter((stem) => fact.stems.has(stem)).length;
  const numbers = [...claim.numbers, ...claim.hours].filter((n) => fact.numbers.has(n) || fact.hours.has(n));
  const score = shared + numbers.length * (shared > 0 ? 1.5 : 0.5);
  const isWhole = isWithin(claim, fact) && shared >= 2 && shared >= claim.stems.size * WHOLE;
  const other = (own: ReadonlySet<string>, its: ReadonlySet<string>) =>
    own.size > 0 && its.size > 0 && ![...own].some((n) => its.has(n));
  const isAgainst =
    shared >= 2 &&
    numbers.length === 0 &&
    (other(claim.hours, fact.hours) || other(claim.numbers, fact.numbers));
  return { score, isWhole, isAgainst };
}

/** Whether a fact holds every number and hour that a claim names. */
function isWithin(claim: Matter, fact: Matter): boolean {
  return (
    [...claim.numbers].every((n) => fact.numbers.has(n)) &&
    [...claim.hours].every((hour) => fact.hours.has(hour))
  );
}

/** A phrase that a comma cuts out of its clause is still said where the claim holds part of it. */
function saysAcross(words: string, sentence: string, phrases: readonly string[], lang: Lang): boolean {
  return phrases.some(
    (phrase) =>
      saysAny(sentence, [phrase], lang) &&
      phrase.split(' ').some((word) => word.length > 3 && words.includes(word)),
  );
}

const KEPT: Readonly<Record<Lang, WeakMap<Fact, Matter>>> = { fr: new WeakMap(), en: new WeakMap() };

/** The matter of a fact: its text, and the phrases that tell it. */
function matterOfFact(fact: Fact, lang: Lang): Matter {
  const kept = KEPT[lang].get(fact);
  if (kept !== undefined) return kept;
  const matter = matterOf([fold(textIn(fact.text, lang)), ...fact.cues[lang]].join(' . '), lang);
  KEPT[lang].set(fact, matter);
  return matter;
}
