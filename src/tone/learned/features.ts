import { log } from '../../base/maths.ts';
import type { SeenWord } from './seen.ts';

/** What the learned reader is given. */
export interface ReplyInput {
  readonly reply: readonly SeenWord[];
  readonly post: readonly SeenWord[];
  readonly hints: ReadonlyMap<string, number>;
}

/** Families of features: words and pairs, letters, words of the post, words of the ends, hints. */
export const FAMILIES = ['word', 'letter', 'post', 'end', 'hint'] as const;
export type FeatureFamily = (typeof FAMILIES)[number];

/** A feature of a reply, how much of it there is, and the words of the reply it stands on (places in the input). */
export interface Feature {
  readonly name: string;
  readonly family: FeatureFamily;
  readonly amount: number; // (1 + ln count) / square root of all features of its family; a hint's own amount
  readonly words: readonly number[];
}

/** D. Words at each end of a reply that are read as such, for openings and closings say much. */
const END = 4;

/** The features of a reply, family after family, each in the order in which it is first met. Linear in the words. */
export function featuresOfReply({ reply, post, hints }: ReplyInput): Feature[] {
  const words: Met[] = [];
  reply.forEach(({ word }, i) => {
    words.push([`w:${word}`, [i]]);
    const next = reply[i + 1];
    if (next !== undefined) words.push([`b:${word} ${next.word}`, [i, i + 1]]);
  });
  const letters = reply.flatMap(({ word }, i) => letterGroups(word).map((group): Met => [`c:${group}`, [i]]));
  const posted = post.map(({ word }): Met => [`p:${word}`, []]);
  const last = Math.max(0, reply.length - END);
  const ends = [
    ...reply.slice(0, END).map(({ word }, i): Met => [`F:${word}`, [i]]),
    ...reply.slice(last).map(({ word }, i): Met => [`L:${word}`, [last + i]]),
  ];
  return [
    ...counted('word', words),
    ...counted('letter', letters),
    ...counted('post', posted),
    ...counted('end', ends),
    ...[...hints].map(
      ([name, amount]): Feature => ({ name: `h:${name}`, family: 'hint', amount, words: [] }),
    ),
  ];
}

const LETTER = /^\p{L}/u;

/** The groups of three to five letters of a word whose ends are marked; none of a sign or a number. */
function letterGroups(word: string): string[] {
  if (!LETTER.test(word)) return [];
  const marked = `^${word}$`;
  const out: string[] = [];
  for (let size = 3; size <= 5; size++)
    for (let i = 0; i + size <= marked.length; i++) out.push(marked.slice(i, i + size));
  return out;
}

/** A feature as it is met, with the words it stands on. */
type Met = readonly [name: string, words: readonly number[]];

function counted(family: FeatureFamily, met: readonly Met[]): Feature[] {
  const found = new Map<string, { count: number; readonly words: number[] }>();
  for (const [name, words] of met) {
    const feature = found.get(name) ?? { count: 0, words: [] };
    feature.count++;
    feature.words.push(...words);
    found.set(name, feature);
  }
  const whole = Math.sqrt(met.length);
  return [...found].map(([name, { count, words }]) => ({
    name,
    family,
    amount: (1 + log(count)) / whole,
    words,
  }));
}
