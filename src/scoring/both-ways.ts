import type { ActId } from '../model/codes.ts';
import type { Contest, ContestedWord, Ruling, Rulings } from '../model/contest.ts';
import type { Grade } from '../model/grade.ts';
import type { Reading } from '../model/reading.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';

type GradeTrace = (trace: GameTrace) => Omit<Grade, 'contest'>;
type Side = (word: PlayerWord) => Ruling;

/**
 * The grade of a game in which the player said of some words that they do something else than was read. Where that moves
 * a mark, the word is contested: the game is graded both as read and as the player says, and the lower total stands with
 * all that belongs to it. A contest therefore never raises a grade; a ruling may.
 * @param rulings by saying: what an instructor decided
 */
export function gradeBothWays(trace: GameTrace, grade: GradeTrace, rulings: Rulings): Grade {
  const read = trace.said.filter(isRead).length;
  const differing = trace.said.filter(differs);
  const ruled = (word: PlayerWord): Ruling | null => rulings[word.saying.id] ?? null;
  const ofReader = hearing(trace, (word) => ruled(word) ?? 'reader');
  const asRead = grade(ofReader);
  if (differing.length === 0) return { ...asRead, contest: null };
  const asSaid = grade(hearing(trace, (word) => ruled(word) ?? 'player'));
  const moves = (word: PlayerWord) => {
    if (ruled(word) !== null) return true;
    const alone = hearing(trace, (one) => (one === word ? 'player' : (ruled(one) ?? 'reader')));
    return marksOf(grade(alone)) !== marksOf(asRead);
  };
  const words = differing.filter(moves);
  // Words that move nothing one by one may still do so together.
  const contested = words.length === 0 && marksOf(asRead) !== marksOf(asSaid) ? differing : words;
  if (contested.length === 0) return { ...asRead, contest: null };
  const contest: Contest = {
    asRead: asRead.total,
    asSaid: asSaid.total,
    isSettled: contested.every((word) => ruled(word) !== null),
    read,
    words: contested.map((word) => contestedWord(trace, word, ruled(word))),
  };
  return { ...(asSaid.total < asRead.total ? asSaid : asRead), contest };
}

/** Whether a word was read in the player's own words, without a doubt. */
function isRead({ reading }: PlayerWord): boolean {
  return reading !== null && reading.doubt === null;
}

/** Whether the player says of a word that it does something else than what was read in it. */
function differs(word: PlayerWord): boolean {
  const { says, acts } = word.saying;
  return isRead(word) && says !== undefined && [...says].sort().join() !== [...acts].sort().join();
}

/** What a mark may rest on: one that moves makes a word contested. */
function marksOf({ dimensions, redLines, total }: Omit<Grade, 'contest'>): string {
  return JSON.stringify([
    dimensions.map(({ score }) => score),
    redLines.map(({ line, tick }) => [line, tick]),
    total,
  ]);
}

function contestedWord(trace: GameTrace, word: PlayerWord, ruling: Ruling | null): ContestedWord {
  const { acts: heard, says = [], id } = word.saying;
  return {
    saying: id,
    tick: word.at,
    post: word.to?.id ?? null,
    to: word.to === null ? '' : trace.textOf(word.to),
    text: word.text,
    heard: [...heard],
    says: [...says],
    ruling,
  };
}

/** The same game with each differing word taken as its side takes it. What it moved in the crisis stays as it was. */
function hearing(trace: GameTrace, side: Side): GameTrace {
  const said = trace.said.map((word) => (differs(word) ? heardAs(word, side(word)) : word));
  const unmade = new Set(
    said.flatMap(({ saying }, i) => {
      const before = trace.said[i]?.saying.acts ?? [];
      return before.includes('promise') && !saying.acts.includes('promise') ? [saying.id] : [];
    }),
  );
  const promises = trace.state.promises.filter(({ saying }) => !unmade.has(saying));
  return { ...trace, said, state: { ...trace.state, promises } };
}

function heardAs(word: PlayerWord, side: Ruling): PlayerWord {
  const { saying, reading } = word;
  if (side === 'reader' || reading === null) return word;
  if (side === 'neither') {
    const unread: Reading = { ...reading, doubt: 'unlike', confidence: 0 };
    return { ...word, saying: { ...saying, acts: ['acknowledge'], reading: unread }, reading: unread };
  }
  const acts = saying.says ?? saying.acts;
  const said: Reading = { ...reading, ...calmed(reading, saying.acts, acts), acts: strengths(reading, acts) };
  return { ...word, saying: { ...saying, acts, reading: said }, reading: said };
}

function strengths(reading: Reading, acts: readonly ActId[]): Reading['acts'] {
  return Object.fromEntries(acts.map((act) => [act, Math.max(1, reading.acts[act] ?? 0)]));
}

/** Figures that go with acts: whoever takes such an act back, and keeps none of its kind, takes the figure back. */
const FIGURES = {
  hostility: ['attack', 'threaten'],
  sarcasm: ['humourSharp'],
  defensiveness: ['excuse', 'shiftBlame', 'deny', 'halfApology'],
} as const satisfies Partial<Record<keyof Reading, readonly ActId[]>>;

function calmed(reading: Reading, heard: readonly ActId[], says: readonly ActId[]): Partial<Reading> {
  const has = (acts: readonly ActId[], any: readonly ActId[]) => any.some((act) => acts.includes(act));
  const figure = (name: keyof typeof FIGURES) =>
    has(heard, FIGURES[name]) && !has(says, FIGURES[name]) ? 0 : reading[name];
  return {
    hostility: figure('hostility'),
    sarcasm: figure('sarcasm'),
    defensiveness: figure('defensiveness'),
  };
}
