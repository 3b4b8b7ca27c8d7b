import { RECORD_VERSION } from '../model/record.ts';
import { own, type Tree, treeAt } from './shape.ts';

/** Brings a record's JSON from version `from` to `from + 1`. Pure; what it gives is then checked whole. */
export interface Migration {
  readonly from: number;
  readonly up: (tree: Tree) => Tree;
}

/** The oldest version that can still be opened. */
export const OLDEST_RECORD = 1;

/** Every step from the oldest version to the present one, in order and without a gap (see `gapsIn`). */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1, // neither the rubric nor a seal was written
    up: (tree) => ({
      ...tree,
      scenario: { ...treeAt(own(tree, 'scenario'), 'scenario'), rubric: null },
      seal: null,
    }),
  },
  {
    from: 2, // the scenario was told by one hash, prose and rules together
    up: (tree) => ({
      ...tree,
      scenario: { ...treeAt(own(tree, 'scenario'), 'scenario'), rules: null, words: null },
    }),
  },
  { from: 3, up: (tree) => tree }, // nobody was asked where a typed claim came from, nor what a typed word does
  { from: 4, up: (tree) => ({ ...tree, readings: null }) }, // typed words were read anew at each replay
];

/** The tree at version `to`, by every step from its own. */
export function migrate(tree: Tree, from: number, steps = MIGRATIONS, to = RECORD_VERSION): Tree {
  let current = tree;
  for (let version = from; version < to; version++) {
    const step = steps.find((one) => one.from === version);
    if (step !== undefined) current = { ...step.up(current), recordVersion: version + 1 };
  }
  return current;
}

/** What is wrong with a list of steps: expected this step, got that one. Empty when it is contiguous. */
export function gapsIn(steps: readonly Migration[], oldest: number, present: number): string[] {
  const expected = Array.from({ length: present - oldest }, (_, i) => oldest + i);
  const got = steps.map((step) => step.from);
  if (expected.join() === got.join()) return [];
  return [`expected steps from ${expected.join(', ') || 'none'}; got ${got.join(', ') || 'none'}`];
}
