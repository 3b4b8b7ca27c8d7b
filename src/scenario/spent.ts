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

export function nothingSpent(): Spent {
  return { files: 0, signs: 0, nodes: 0 };
}

export function isTooMuch({ files, signs, nodes }: Spent): boolean {
  return files > LIMITS.files || signs > LIMITS.signs || nodes > LIMITS.nodes;
}
