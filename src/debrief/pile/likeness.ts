import type { Action, Wording } from '../../model/action.ts';
import { factsOf } from '../../model/actions.ts';

/**
 * Share of acts alike from which two games are reported as alike. Measured on the four long stories, three to eight
 * seeds each. Different games: two ways of playing share 0.44 at most, mixtures of several ways 0.50, the same choices at
 * two speeds 0.67. Copied, played again and sealed: 0.87 and more with every act one to five minutes later, 0.83 with one
 * act in twenty left out, 0.73 with one in ten, 0.65 with one in five.
 */
export const LIKE_FROM = 0.7;
/**
 * Acts from which such a share means something: on the 18 acts that the first story offers, honest games share up to
 * 0.79. A shorter game is reported only when it is the same to the tick, and has `SAME_ACTS` acts.
 */
const LIKE_ACTS = 20;
const SAME_ACTS = 5;
/** Words by which a typed text is recognised: its longest, which a small edit seldom changes. */
const TELLING_WORDS = 4;

/** The acts of a game that cost time, each as a mark that leaves out small changes of text. */
export interface Trace {
  readonly marks: readonly string[];
  readonly ticks: readonly number[];
  readonly places: ReadonlyMap<string, Uint32Array>; // for each mark, one bit for each act
}

/** The trace of a game's acts; those that cost no time, such as opening and reading, leave no mark. */
export function traceOf(actions: readonly Action[]): Trace {
  const acts = actions.filter((action) => factsOf(action.type).seconds > 0);
  return traceOfMarks(
    acts.map(markOf),
    acts.map(({ at }) => at),
  );
}

/**
 * How much of two games is alike, 0..1: 1 for the same acts at the same ticks; below 1, the acts alike and in the same
 * order as a share of the longer game. 0 under `LIKE_FROM`, or when the games are too short to tell.
 */
export function likeness(a: Trace, b: Trace): number {
  const [shorter, longer] = [a.marks.length, b.marks.length].sort((x, y) => x - y) as [number, number];
  if (shorter < SAME_ACTS || shorter / longer < LIKE_FROM) return 0;
  const isSame =
    a.marks.length === b.marks.length && a.marks.every((mark, i) => isAt(b, i, mark, a.ticks[i]));
  if (isSame) return 1;
  if (shorter < LIKE_ACTS) return 0;
  const share = shareAlike(a, b);
  return share < LIKE_FROM ? 0 : Math.min(share, 0.99);
}

/** Acts alike and in the same order (their longest common subsequence), as a share of the longer game, 0..1. */
export function shareAlike(a: Trace, b: Trace): number {
  const longer = Math.max(a.marks.length, b.marks.length);
  return longer === 0 ? 0 : commonLength(a, b.marks) / longer;
}

/** The same trace without what depends on the seed: all posts of the crowd have one name. */
export function seedless({ marks, ticks }: Trace): Trace {
  return traceOfMarks(
    marks.map((mark) => mark.replace(CROWD, 'c')),
    ticks,
  );
}

/** A post of the crowd, and one that answers the player: its id holds the minute of what it answers. */
const CROWD = /\bc\d+-[\w-]+/g;
const TO_PLAYER = /\bc\d+-\d+-o[\w-]+/g;

function isAt(trace: Trace, i: number, mark: string, tick: number | undefined): boolean {
  return trace.marks[i] === mark && trace.ticks[i] === tick;
}

function traceOfMarks(marks: readonly string[], ticks: readonly number[]): Trace {
  const width = Math.ceil(marks.length / 32);
  const places = new Map<string, Uint32Array>();
  marks.forEach((mark, i) => {
    const bits = places.get(mark) ?? new Uint32Array(width);
    bits[i >>> 5] = (bits[i >>> 5] as number) | (1 << (i & 31));
    places.set(mark, bits);
  });
  return { marks, ticks, places };
}

const TARGETS = ['post', 'service', 'fact', 'message', 'option', 'contact', 'planned', 'promise', 'platform'];

function markOf(action: Action): string {
  const fields = action as unknown as Readonly<Record<string, unknown>>;
  const parts = [action.type, ...TARGETS.flatMap((key) => (key in fields ? [String(fields[key])] : []))];
  if ('wording' in action) parts.push(wordingMark(action.wording));
  if ('text' in action) parts.push(tellingWords(action.text));
  return parts.join(' ').replace(TO_PLAYER, 'o');
}

function wordingMark(wording: Wording): string {
  return wording.mode === 'typed' ? `typed ${tellingWords(wording.text)}` : wording.draft;
}

function tellingWords(text: string): string {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, TELLING_WORDS)
    .sort()
    .join(' ');
}

/** Length of the longest common subsequence, 32 acts at a time (Hyyrö 2004); each 0 bit of `row` counts as one. */
function commonLength({ marks, places }: Trace, others: readonly string[]): number {
  const width = Math.ceil(marks.length / 32);
  const row = new Uint32Array(width).fill(0xffffffff);
  for (const mark of others) {
    const bits = places.get(mark);
    if (bits === undefined) continue;
    let carry = 0;
    for (let w = 0; w < width; w++) {
      const before = row[w] as number;
      const met = (before & (bits[w] as number)) >>> 0;
      const sum = before + met + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[w] = sum | (before & ~met);
    }
  }
  return marks.filter((_, i) => ((row[i >>> 5] as number) & (1 << (i & 31))) === 0).length;
}
