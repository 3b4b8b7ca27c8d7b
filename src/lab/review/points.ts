import { ticksInMinutes } from '../../base/time.ts';
import { availableStatements, playOut, type Run, type World } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import { ACTIONS, type ActionFamily, type TypesWith } from '../../model/actions.ts';
import { CRITICISM, MODERABLE } from '../../model/codes.ts';
import { figureOf } from '../../model/rubric.ts';
import type { AuthoredPost } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { playedTick } from './desk-time.ts';
import type { Point, PointKind } from './review-model.ts';
import { UNSAID_MINUTES, UNSAID_VOLUME } from './tuning.ts';

export interface Survey {
  readonly points: readonly Point[]; // in order of time
  readonly end: CrisisState; // of the game as it was played
}

/** Looks, aids and reports are no decisions. */
const KIND_OF_FAMILY: Readonly<Record<Exclude<ActionFamily, 'word'>, PointKind | null>> = {
  look: null,
  deed: 'moderation',
  house: 'house',
  aid: null,
  report: null,
  inject: null,
};
const KIND_OF_WORD: Readonly<Record<TypesWith<{ readonly family: 'word' }>, PointKind>> = {
  answer: 'answer',
  declare: 'statement',
  contact: 'contact',
  reply: 'reply',
};

function kindOf({ type }: Action): PointKind | null {
  if (type === 'leave') return 'silence';
  if (type === 'answer' || type === 'declare' || type === 'contact' || type === 'reply')
    return KIND_OF_WORD[type];
  return KIND_OF_FAMILY[ACTIONS[type].family];
}

/**
 * Every decision of a game: each act but looking (opening, reading, a word at the end of a shift), each post
 * that called for something and had nothing, each shift without a word when there was one to say. One run.
 */
export function survey(world: World, actions: readonly Action[], until: number): Survey {
  const unsaid = quietShifts(world, actions);
  const silences: Point[] = [];
  const afterActs = ({ state }: Run) => {
    if (!unsaid.has(state.tick) || state.volume < UNSAID_VOLUME) return;
    if (state.quart === null || availableStatements(state, world).length === 0) return;
    silences.push({
      id: `s${state.tick}-statement`,
      at: state.tick,
      n: -1,
      kind: 'silence',
      action: null,
      post: null,
    });
  };
  const end = playOut(world, actions, { until, afterActs }).state;
  const points = [...actedOn(actions), ...letPass(world, actions, end), ...silences];
  return { points: points.sort((a, b) => a.at - b.at || a.n - b.n || (a.id < b.id ? -1 : 1)), end };
}

function actedOn(actions: readonly Action[]): Point[] {
  return actions.flatMap((action, n): Point[] => {
    const kind = kindOf(action);
    if (kind === null) return [];
    const post = 'post' in action ? action.post : null;
    // Left for now, and dealt with afterwards: the later act is the decision.
    if (action.type === 'leave' && actions.slice(n + 1).some((later) => isDealing(later, action.post)))
      return [];
    return [{ id: `d${action.at}-${n}`, at: action.at, n, kind, action, post }];
  });
}

function isDealing(action: Action, post: string): boolean {
  return 'post' in action && action.post === post && action.type !== 'open' && action.type !== 'leave';
}

/** Posts that called for a word or a dealing, stood in sight, and had none. */
function letPass(world: World, actions: readonly Action[], end: CrisisState): Point[] {
  const touched = new Set(
    actions.flatMap((a) => ('post' in a && a.post !== null && a.type !== 'open' ? [a.post] : [])),
  );
  return world.scenario.posts.flatMap((post): Point[] => {
    const born = end.placed[post.id];
    if (born === undefined || touched.has(post.id) || !callsForSomething(post)) return [];
    const at = playedTick(
      world.scenario,
      born,
      ticksInMinutes(world.scenario, figureOf(world.scenario.rubric, 'standing')),
    );
    if (at === null || at > end.tick) return [];
    const isGone = end.deeds.some((deed) => deed.post === post.id && deed.at <= at);
    if (isGone) return [];
    return [{ id: `s${at}-${post.id}`, at, n: -1, kind: 'silence', action: null, post: post.id }];
  });
}

function callsForSomething(post: AuthoredPost): boolean {
  if (MODERABLE.includes(post.class)) return true;
  if (post.drafts.length === 0 || !post.isAboutAffair) return false;
  return CRITICISM.includes(post.class) || post.class === 'falseClaim';
}

/** Ticks at which a shift without a statement is looked at. */
function quietShifts(world: World, actions: readonly Action[]): ReadonlySet<number> {
  const { scenario } = world;
  const found = new Set<number>();
  for (const quart of scenario.quarts) {
    const at = quart.from + ticksInMinutes(scenario, UNSAID_MINUTES);
    const isQuiet = !actions.some((a) => a.type === 'declare' && a.at >= quart.from && a.at < quart.to);
    if (isQuiet && at < quart.to) found.add(at);
  }
  return found;
}
