import { type Choice, TYPED } from '../../lab/index.ts';
import type { WashRead } from './wash-model.ts';

/** An answer that one game sent, and the games in which it has a place. */
export interface Borrowed {
  readonly target: string; // `post:` and its id
  readonly from: string; // game
  readonly words: string;
  readonly into: readonly string[]; // games that met the same post and did not say this
}

/** The answers that may be borrowed, those of a moment together; the same words once. */
export function borrowable(reads: readonly WashRead[], targets: readonly string[]): readonly Borrowed[] {
  return targets.flatMap((target) => {
    const said = new Map<string, Borrowed>();
    for (const { id, moments } of reads) {
      const words = moments.find((one) => one.target === target)?.words ?? null;
      if (words === null || said.has(words)) continue;
      const into = reads
        .filter((other) => other.moments.some((one) => one.target === target && one.words !== words))
        .map((other) => other.id);
      if (into.length > 0) said.set(words, { target, from: id, words, into });
    }
    return [...said.values()];
  });
}

/** The choice by which another game says these words at its own moment; null: the moment never came to it. */
export function borrowing({ target, words }: Borrowed, into: WashRead): Choice | null {
  const moment = into.moments.find((one) => one.target === target);
  return moment === undefined ? null : { decision: moment.decision, option: TYPED, text: words, at: null };
}
