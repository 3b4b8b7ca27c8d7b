import { fold } from '../base/fold.ts';
import { dataAskedIn, dataWrittenIn, insultsIn, saysAny } from '../claims/index.ts';
import type { AnsweredClaim, QuestionTopic } from '../model/claim.ts';
import type { ActId, RedLine } from '../model/codes.ts';
import type { Fact } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';

/** Words as red lines are read in them. */
export interface LinedWords {
  readonly acts: readonly ActId[];
  readonly contradicts: readonly string[]; // facts denied
  readonly claims: readonly AnsweredClaim[];
  readonly text: string;
  readonly lang: Lang;
  readonly isRead: boolean; // adapted or typed: their acts are a reader's guess; else an author's labels
  readonly isOpen: boolean; // said in public, or to the press
  readonly isAtPublic: boolean; // said to somebody of the public
}

/**
 * Red lines that words cross, by what is certain: an author's labels; in words adapted or typed, what is written or what
 * the player said stands. The reader's figures cross none.
 * @param knows whether a fact was learned before they were said
 */
export function linesOfWords(
  facts: readonly Fact[],
  words: LinedWords,
  knows: (fact: string) => boolean,
): RedLine[] {
  const lines: RedLine[] = [];
  if (words.isOpen && (asksData(words) || revealsData(words))) lines.push('personalDataInPublic');
  if (contradictsKnown(facts, words, knows)) lines.push('knownFalsehood');
  if (inventsHarm(facts, words)) lines.push('inventedHarm');
  if (words.isAtPublic && isInsult(words)) lines.push('publicInsulted');
  return lines;
}

/** A known fact denied by an author's label; in words that were read, in the phrases its author foresaw. */
function contradictsKnown(
  facts: readonly Fact[],
  { contradicts, isRead, text, lang }: LinedWords,
  knows: (fact: string) => boolean,
): boolean {
  const folded = fold(text);
  return facts.some(
    ({ id, isTrue, contradictedBy }) =>
      isTrue &&
      contradicts.includes(id) &&
      knows(id) &&
      (!isRead || saysAny(folded, contradictedBy[lang], lang)),
  );
}

/** A harm to a person that no true fact tells, once the player was asked and said that it stands. */
function inventsHarm(facts: readonly Fact[], { claims }: LinedWords): boolean {
  const isTold = ({ fact, standing }: AnsweredClaim) =>
    standing !== 'contradicted' && facts.some(({ id, isTrue }) => id === fact && isTrue);
  return claims.some((claim) => claim.topic === 'harm' && claim.how === 'stands' && !isTold(claim));
}

function isInsult(words: LinedWords): boolean {
  if (!words.isRead) return words.acts.includes('attack') || words.acts.includes('threaten');
  return insultsIn(words.text, words.lang).length > 0 || isMeant(words, 'insult');
}

/** A request that names the data and the public channel. */
function asksData(words: LinedWords): boolean {
  if (!words.isRead) return words.acts.includes('askPersonalData');
  const isNamed = dataAskedIn(words.text, words.lang).some(({ channel }) => channel === 'public');
  return isNamed || isMeant(words, 'data');
}

/** Personal data that is written out, or that the player says the words give away. */
function revealsData(words: LinedWords): boolean {
  return words.isRead && (dataWrittenIn(words.text).length > 0 || isMeant(words, 'private'));
}

function isMeant({ claims }: LinedWords, wanted: QuestionTopic): boolean {
  return claims.some(({ topic, how }) => how === 'stands' && topic === wanted);
}
