import { allPosts, availableContacts } from '../engine/index.ts';
import { ILLEGAL, MODERABLE } from '../model/codes.ts';
import type { Post } from '../model/state.ts';
import type { DeskInput } from './desk-input.ts';

/** Tools that come when they are first needed, in the order in which the guide shows them. */
export const TOOLS = [
  'ask',
  'thank',
  'planned',
  'moderate',
  'pass',
  'watch',
  'promise',
  'declare',
  'contact',
] as const;
export type Tool = (typeof TOOLS)[number];

const PLANNED_SECONDS = 3 * 3600; // a planned post this near shows the calendar
const WATCH_VOLUME = 12; // posts about the affair
const DECLARE_VOLUME = 20;

/**
 * The tools there are. An assessment has them all; in training each comes when it is first needed, and stays: every condition here, once true, remains true.
 */
export function presentTools(input: DeskInput): ReadonlySet<Tool> {
  const { scenario, state, mode } = input;
  if (mode === 'evaluation') return new Set(TOOLS);
  const posts = allPosts(state);
  const isSecondQuart = state.tick >= (scenario.quarts[1]?.from ?? 0) && scenario.quarts.length > 1;
  const has = (test: (p: (typeof posts)[number]) => boolean) =>
    posts.some((p) => p.segment !== 'house' && test(p));
  const seconds = (ticks: number) => ticks * scenario.secondsPerTick;
  const when: Record<Tool, boolean> = {
    ask: state.opened.length > 0 || state.messages.length > 0,
    thank: has((p) => p.purpose === 'support'),
    planned: scenario.planned.some((p) => seconds(p.at - state.tick) <= PLANNED_SECONDS),
    moderate: has((p) => MODERABLE.includes(p.class)),
    pass: has((p) => ILLEGAL.includes(p.class) || hasOwner(input, p)),
    watch: isSecondQuart || state.volume >= WATCH_VOLUME,
    promise: state.sayings.some((s) => s.mode !== 'house' && s.kind !== 'planned'),
    declare: isSecondQuart || state.volume >= DECLARE_VOLUME || state.media > 0,
    contact: state.contacts.length > 0 || availableContacts(state, input.world).length > 0,
  };
  return new Set(TOOLS.filter((tool) => when[tool]));
}

/** Whether a post is some service's own, by its class or by what it is about. */
function hasOwner({ scenario, world }: DeskInput, post: Post): boolean {
  const topic = world.posts[post.id]?.topic ?? null;
  return scenario.services.some(
    ({ owns, topics }) => owns.includes(post.class) || (topic !== null && topics.includes(topic)),
  );
}
