import type { ChatterGroup } from '../../model/scenario.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import { type Context, faultOf } from '../compile-context.ts';
import { LIMITS } from '../tuning.ts';
import type { Unsealed } from '../unsealed.ts';

/** Somebody always speaks: where a group may fall silent, another of its class says what it would have said. */
export function checkVoices(ctx: Context, { chatter }: Unsealed): void {
  const isAny = (group: ChatterGroup, like: ChatterGroup) =>
    group.use === 'crowd' &&
    group.when === undefined &&
    group.class === like.class &&
    (group.purpose === null || like.purpose === null || group.purpose === like.purpose);
  for (const group of chatter.groups) {
    if (group.when === undefined) continue;
    if (group.use === 'aboutRemoval') faultOf(ctx, group, 'when', 'when-idle', { id: group.id });
    if (group.use === 'crowd' && !chatter.groups.some((other) => isAny(other, group)))
      faultOf(ctx, group, 'when', 'group-alone', { id: group.id, class: group.class });
  }
}

const SLOT = /\{\{([a-z][a-z0-9_]*)\}\}/g;
const DEPTH = 3; // how deep slots are filled, as in the engine

/** Slots hold slots, and multiply: no line of the crowd may come out longer than a post is. */
export function checkLines(ctx: Context, scenario: Unsealed): void {
  const { groups, slots } = scenario.chatter;
  const known = new Map<string, number>();
  const longest = (lines: readonly string[], lang: Lang, depth: number) =>
    lines.reduce((most, line) => Math.max(most, sizeOf(line, lang, depth)), 0);

  function sizeOf(line: string, lang: Lang, depth: number): number {
    if (depth === 0) return line.length;
    let size = line.length;
    for (const { 0: whole, 1: name = '' } of line.matchAll(SLOT))
      size += sizeOfSlot(name, lang, depth - 1) - whole.length;
    return size;
  }

  /** What a slot of no name here puts in (the house's name, a quote) is short. */
  function sizeOfSlot(name: string, lang: Lang, depth: number): number {
    const key = `${lang} ${depth} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const size = Object.hasOwn(slots, name) ? longest(slots[name]?.[lang] ?? [], lang, depth) : 0;
    known.set(key, size);
    return size;
  }

  for (const group of groups)
    for (const lang of LANGS) {
      const size = longest(group.lines[lang], lang, DEPTH);
      if (size <= LIMITS.line) continue;
      faultOf(ctx, group, 'lines', 'text-far-too-long', { size, limit: LIMITS.line, isFilled: 1 });
      break;
    }
}
