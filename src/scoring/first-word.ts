import { minutesIn } from '../base/time.ts';
import { firstWordLimit, lateness, type Start } from './delays.ts';
import { type GameTrace, isPublicWord, type PlayerWord } from './game-trace.ts';
import { isHarmful } from './harm.ts';
import { atPost, atWord, type Note, type Part, roundTo } from './marks.ts';
import { type Substance, substanceOf } from './substance.ts';
import { FORCED_SHARE, MENDED_SHARE, NOD_SHARE, TIMING_PARTS } from './tuning.ts';

/**
 * The first public word on the affair: how soon it came, whether it was false or hurtful, and whether it answered what
 * was reproached. A word that says nothing does not stop the clock (T5, R6, F9).
 */
export function firstWord(trace: GameTrace, start: Start): Part {
  const limit = limitOf(trace, start);
  const words = wordsOnAffair(trace);
  const wrong = words.find((word) => isHarmful(trace, word));
  const first = firstOf(trace, words);
  const graded = { weight: TIMING_PARTS.firstWord };
  if (first === null || first.substance === 'nothing' || first.substance === 'unread')
    return { ...graded, share: 0, ...withoutAnswer(trace, start, wrong ?? null, first, { limit }) };
  const { word, substance } = first;
  const minutes = minutesTo(trace, start, word);
  const params = { minutes, limit };
  const worth = lateness(minutes, limit) * (substance === 'nod' ? NOD_SHARE : 1);
  const spot = atWord(word, ['acknowledge', 'hold', 'nameConcern', 'empathy']);
  if (wrong !== undefined && wrong.at < word.at)
    return { ...graded, share: MENDED_SHARE * worth, ...hurtful(wrong, params) };
  if (trace.articleAt !== null && word.at > trace.articleAt && minutes > limit)
    return {
      ...graded,
      rule: 'timing.firstWordForced',
      source: 'R6',
      spot,
      share: Math.min(worth, FORCED_SHARE),
      params,
      better: 'holdBeforePress',
    };
  if (minutes > limit)
    return {
      ...graded,
      rule: 'timing.firstWordLate',
      source: 'T5',
      spot,
      share: worth,
      params,
      better: 'holdNow',
    };
  if (substance === 'nod')
    return {
      ...graded,
      rule: 'timing.firstWordBare',
      source: 'T5',
      spot,
      share: worth,
      params,
      better: 'holdNow',
    };
  return { ...graded, rule: 'timing.firstWordInTime', source: 'T5', spot, share: worth, params };
}

/**
 * Whether a word that answers, or at least nods, was said within the limit and before any that hurts: what it takes to
 * have said a first word, whatever was said later.
 */
export function isFirstWordInTime(trace: GameTrace, start: Start): boolean {
  const first = wordsOnAffair(trace).find(
    (word) => isHarmful(trace, word) || SPEAKING.includes(substanceOf(trace, word)),
  );
  return (
    first !== undefined && !isHarmful(trace, first) && minutesTo(trace, start, first) <= limitOf(trace, start)
  );
}
const SPEAKING: readonly Substance[] = ['answer', 'nod'];

function limitOf(trace: GameTrace, { post }: Start): number {
  return firstWordLimit(trace, trace.posts.get(post)?.platform ?? null);
}

function wordsOnAffair({ said }: GameTrace): PlayerWord[] {
  return said.filter((word) => isPublicWord(word) && word.isAffair);
}

/** Whole minutes from the start of the clock to a word; 0 for a word said before. */
function minutesTo({ scenario }: GameTrace, { at }: Start, word: PlayerWord): number {
  return Math.max(0, roundTo(minutesIn(scenario, word.at - at), 0));
}

interface First {
  readonly word: PlayerWord;
  readonly substance: Substance;
}

/** The first harmless word that answers, else that nods, else any; null when there is none. */
function firstOf(trace: GameTrace, words: readonly PlayerWord[]): First | null {
  const told = words
    .filter((word) => !isHarmful(trace, word))
    .map((word) => ({ word, substance: substanceOf(trace, word) }));
  for (const wanted of ['answer', 'nod', 'nothing', 'unread'] as const) {
    const found = told.find(({ substance }) => substance === wanted);
    if (found !== undefined) return found;
  }
  return null;
}

/** The finding when no word answers: a harm, a word that says nothing, one that could not be read, or silence. */
function withoutAnswer(
  trace: GameTrace,
  start: Start,
  wrong: PlayerWord | null,
  first: First | null,
  params: { readonly limit: number },
): Note {
  if (wrong !== null) return hurtful(wrong, params);
  if (first === null)
    return {
      rule: 'timing.firstWordNone',
      source: 'T5',
      spot: atPost(trace, start.post, start.at),
      params,
      better: 'holdNow',
    };
  const rule = first.substance === 'unread' ? 'timing.firstWordUnread' : 'timing.firstWordEmpty';
  return { rule, source: 'T5', spot: atWord(first.word, ['bolster', 'thank']), params, better: 'holdNow' };
}

function hurtful(wrong: PlayerWord, params: Readonly<Record<string, number>>): Note {
  return {
    rule: 'timing.firstWordWrong',
    source: 'F9',
    spot: atWord(wrong, HARM_CUES),
    params,
    better: 'rightOverFast',
  };
}

const HARM_CUES = [
  'deny',
  'attack',
  'shiftBlame',
  'excuse',
  'halfApology',
  'humourSharp',
  'threaten',
  'hostility',
  'sarcasm',
];
