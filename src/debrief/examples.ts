import type { World } from '../engine/index.ts';
import { bestWords } from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { Finding, Grade } from '../model/grade.ts';
import type { Draft } from '../model/scenario.ts';
import type { Text } from '../model/text.ts';
import { threeOf } from './groups.ts';

/** For the findings shown first that lost something: the author's best words at that moment, known facts only. */
export function examplesFor(grade: Grade, world: World, actions: readonly Action[]): Record<string, Text> {
  const { change, attempt } = threeOf(grade);
  const found: Record<string, Text> = {};
  for (const group of [change, attempt]) {
    if (group === null) continue;
    const { id, tick, post, rule, quote, dimension } = group.first;
    if (dimension === 'language' || (dimension === 'moderation' && !/criticism/.test(rule))) continue;
    if (rule.startsWith('channel.direction')) {
      const words = bestOption(world, group.first);
      if (words !== null) found[id] = words;
      continue;
    }
    if (rule === 'timing.conclusiveNone') {
      const words = settlingWords(world, actions);
      if (words !== null) found[id] = words;
      continue;
    }
    const own = post === null ? null : bestWords(world, actions, tick, post);
    const all = OWED_TO_ALL.test(rule) ? bestWords(world, actions, tick, null) : null;
    const words =
      own?.text ?? all?.text ?? (rule === 'tone.silence' ? wordsOfShift(world, actions, tick) : null);
    if (words !== null && words.fr !== quote && words.en !== quote) found[id] = words;
  }
  return found;
}

/** Rules of words owed to everybody: where the post itself has no prepared answer, a statement is the example. */
const OWED_TO_ALL =
  /^(timing\.(firstWord|conclusive)|information\.|responsibility\.|tone\.silence|channel\.coverage)/;

/** What the author would have written back to a message; null when its best is no better than fair. */
function bestOption({ scenario }: World, { params }: Finding): Text | null {
  const options = scenario.messages.find((m) => m.id === params.message)?.options ?? [];
  const [best] = [...options].sort((a, b) => b.level - a.level);
  return best !== undefined && best.level >= 3 ? best.text : null;
}

const OWNING = ['responsibility', 'apology'];
const TELLING = [...OWNING, 'explain'];
const MENDING = ['repair', 'compensate'];

/** The first statement that owns and mends with what was known at the end of a shift; else one that only owns. */
function settlingWords(world: World, actions: readonly Action[]): Text | null {
  const last = world.scenario.quarts.map(({ to }) => to - 1);
  const first = (fits: (draft: Draft) => boolean) => {
    for (const at of last) {
      const words = bestWords(world, actions, at, null, fits);
      if (words !== null) return words.text;
    }
    return null;
  };
  return (
    first((draft) => hasAny(draft, TELLING) && hasAny(draft, MENDING)) ?? first((d) => hasAny(d, OWNING))
  );
}

/** What could have been said to everybody before the end of the shift, where nobody was answered. */
function wordsOfShift(world: World, actions: readonly Action[], tick: number): Text | null {
  const quart = world.scenario.quarts.find(({ from, to }) => tick >= from && tick < to);
  if (quart === undefined) return null;
  return bestWords(world, actions, quart.to - 1, null, (draft) => hasAny(draft, OWNING))?.text ?? null;
}

function hasAny({ acts }: Draft, any: readonly string[]): boolean {
  return acts.some((act) => any.includes(act));
}
