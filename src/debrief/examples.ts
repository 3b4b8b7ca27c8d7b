import type { World } from '../engine/index.ts';
import { betterWords } from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { Grade } from '../model/grade.ts';
import type { Text } from '../model/text.ts';
import { threeOf } from './groups.ts';

/** For the findings to change and to try, by id: what this story offered to say instead, where it offered something. */
export function examplesFor(grade: Grade, world: World, actions: readonly Action[]): Record<string, Text> {
  const { change, attempt } = threeOf(grade);
  const found: Record<string, Text> = {};
  for (const group of [change, attempt]) {
    const words = group === null ? null : betterWords(world, actions, group.first);
    if (group !== null && words !== null) found[group.first.id] = words;
  }
  return found;
}
