import { ticksInSeconds } from '../../base/time.ts';
import { actSeconds } from '../../model/actions.ts';
import type { Draft } from '../../model/scenario.ts';
import { type Context, faultOf, knownOf } from '../compile-context.ts';
import { shownHour } from '../shown-hour.ts';
import { PROMISE_ROOM } from '../tuning.ts';
import type { Unsealed } from '../unsealed.ts';

/**
 * A promise can be kept: whenever it is made in the quart where it is first at hand, some time at the desk is left between
 * its sending and the hour at which it falls due.
 */
export function checkPromises(ctx: Context, scenario: Unsealed): void {
  const open = openBefore(scenario);
  const check = (draft: Draft, from: number) => {
    checkKeeper(ctx, scenario, draft);
    const late = draft.promise === null ? null : unkeepable(scenario, open, draft.promise.ticks, from);
    if (late === null) return;
    const params = { sent: shownHour(ctx, late.sent), hour: shownHour(ctx, late.due) };
    faultOf(ctx, draft, 'promise.due', 'promise-unkeepable', params);
  };
  for (const post of scenario.posts) for (const draft of post.drafts) check(draft, Math.max(0, post.at));
  for (const { draft } of scenario.statements) check(draft, 0);
  for (const contact of scenario.contacts) for (const draft of contact.drafts) check(draft, 0);
}

/** What keeps a promise is something, and somebody who can be spoken to. */
function checkKeeper(ctx: Context, { posts, contacts, messages }: Unsealed, { promise }: Draft): void {
  const keptBy = promise?.keptBy;
  if (keptBy === undefined) return;
  const { person } = keptBy;
  if (Object.keys(keptBy).length === 0) return faultOf(ctx, keptBy, '', 'kept-by-nothing', { person: '' });
  if (person === undefined) return;
  const isReached =
    posts.some(({ by }) => by === person) ||
    contacts.some((contact) => contact.person === person) ||
    messages.some(({ from, options }) => from === person && options.length > 0);
  if (!isReached && !ctx.unknowable.has('post') && knownOf(ctx, 'post').size === posts.length)
    faultOf(ctx, keptBy, 'person', 'kept-by-nothing', { person });
}

/** The first moment at which it can be sent, and when it then falls due; null when some moment leaves time to keep it. */
function unkeepable(
  scenario: Unsealed,
  open: Uint32Array,
  ticks: number,
  from: number,
): { readonly sent: number; readonly due: number } | null {
  const shift = scenario.quarts.find((quart) => quart.to > from);
  if (shift === undefined) return null;
  const room = ticksInSeconds(scenario, PROMISE_ROOM);
  const cost = ticksInSeconds(scenario, actSeconds({ type: 'answer', at: 0, ...ANSWER }));
  const first = Math.max(from, shift.from);
  const openAt = (tick: number) => open[Math.min(tick, scenario.ticks)] ?? 0;
  for (let sent = first; sent < shift.to; sent++)
    if (openAt(sent + ticks) - openAt(sent + cost) >= room) return null;
  return { sent: first, due: first + ticks };
}

const ANSWER = { post: '', wording: { mode: 'draft', draft: '' }, lang: 'fr', channel: 'public' } as const;

/** Before each tick, how many ticks some quart was open. */
function openBefore({ quarts, ticks }: Unsealed): Uint32Array {
  const isOpen = new Uint8Array(ticks);
  for (const { from, to } of quarts) isOpen.fill(1, from, Math.max(from, to));
  const open = new Uint32Array(ticks + 1);
  for (let tick = 0; tick < ticks; tick++) open[tick + 1] = (open[tick] ?? 0) + (isOpen[tick] ?? 0);
  return open;
}
