import { LIMITS } from './tuning.ts';

/**
 * What the files of one scenario have taken so far. Each file has its limits, and so have all of them together: twenty
 * decks that are lawful one by one would take minutes.
 */
export interface Spent {
  files: number; // characters
  signs: number;
  nodes: number;
}

/** The count before the first file is read. */
export function nothingSpent(): Spent {
  return { files: 0, signs: 0, nodes: 0 };
}

/** Whether the files together pass a limit. */
export function isTooMuch({ files, signs, nodes }: Spent): boolean {
  return files > LIMITS.files || signs > LIMITS.signs || nodes > LIMITS.nodes;
}
