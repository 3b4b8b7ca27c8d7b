import type { Chatter, Scenario } from '../model/scenario.ts';
import type { Context } from './compile-context.ts';
import { whenOf } from './condition.ts';
import { DEFAULT_CHATTER } from './default-crowd/index.ts';
import { CLASS_OF } from './defaults.ts';
import type { Authored } from './schema.ts';
import { registerIds, type StoryLists } from './story-lists.ts';
import { claimOf, linesOfCrowd, portraitOf, readShare } from './values.ts';

/** The shipped grammars unless refused, with the author's own before them. */
export function compileChatter(ctx: Context, story: StoryLists): Chatter {
  const own = story.chatters.filter((chatter) => chatter !== 'default');
  const hasDefault = own.every((chatter) => claimOf(chatter, 'default', true));
  const base = hasDefault ? DEFAULT_CHATTER : { groups: [], slots: {}, handles: DEFAULT_CHATTER.handles };
  const slots: Record<string, Chatter['slots'][string]> = { ...base.slots };
  for (const name of own.flatMap((chatter) => Object.keys(chatter.slots ?? {}))) ctx.slots.add(name);
  for (const name of Object.keys(slots)) ctx.slots.add(name);
  for (const chatter of own)
    for (const name of Object.keys(chatter.slots ?? {}))
      slots[name] = linesOfCrowd(ctx, chatter.slots as object, name, ctx.slots);
  const groups = own.flatMap((chatter) => chatter.groups ?? []);
  registerIds(ctx, 'group', groups);
  return {
    groups: [...groups.map((group) => groupOf(ctx, group)), ...base.groups],
    slots,
    handles: [...own.flatMap((chatter) => chatter.handles ?? []), ...base.handles],
  };
}

type AuthoredGroup = NonNullable<Exclude<StoryLists['chatters'][number], 'default'>['groups']>[number];

function groupOf(ctx: Context, group: AuthoredGroup): Chatter['groups'][number] {
  const use = group.use ?? 'crowd';
  const slots = use === 'echo' ? new Set([...ctx.slots, 'quote']) : ctx.slots;
  const compiled = {
    id: group.id,
    use,
    audiences: group.audiences ?? [],
    purpose: group.purpose ?? null,
    tone: group.tone ?? null,
    class: group.class ?? CLASS_OF[group.purpose ?? 'other'],
    to: group.to ?? null,
    lines: linesOfCrowd(ctx, group, 'lines', slots),
    ...whenOf(ctx, group),
    ...portraitOf(group),
  };
  ctx.origins.set(compiled, group);
  return compiled;
}

/** How the crowd differs from the usual one, as a part of the scenario: empty when it does not, so that the hash stays. */
export function compileCrowd({ crowd }: Authored): Pick<Scenario, 'crowd'> {
  if (crowd === undefined) return {};
  const dial = (name: 'spam' | 'taunts') =>
    crowd[name] === undefined ? {} : { [name]: readShare(crowd, name, 1) };
  const { tide } = crowd;
  const [hour = 0, minute = 0] = (tide?.least ?? '').split(/[:h]/).map(Number);
  const own = tide === undefined ? {} : { tide: { depth: tide.depth, leastHour: hour + minute / 60 } };
  return { crowd: { ...dial('spam'), ...dial('taunts'), ...own } };
}
