import { ticksInMinutes } from '../../base/time.ts';
import { actTicks, isStanding, postOf, type World } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import { type Walk, walkAlong } from '../counterfactual.ts';
import { atDesk, freeTick } from '../review/desk-time.ts';
import type { Option, Point } from '../review/index.ts';
import { bornAt } from '../review/known-then.ts';
import { optionsOf } from '../review/options.ts';
import { survey } from '../review/points.ts';
import { type Decision, TYPED } from './skies-model.ts';
import { KIND_WEIGHT, TIME_STEP_MINUTES } from './tuning.ts';

/** Every decision of a game, silences included, that had another way; in order of time. */
export function decisionsOf(world: World, actions: readonly Action[], until: number): Decision[] {
  const walk = walkAlong(world, actions);
  return survey(world, actions, until).points.flatMap((point) => {
    const { state } = forkOf(walk, point);
    const options = optionsOf(world, state, point, actions);
    const post = point.post === null ? undefined : postOf(state, point.post);
    const decision = {
      ...point,
      since: atDesk(world.scenario, bornAt(world, state, point)) ?? point.at,
      options,
      ...preferred(options, post, point),
      canType: typedAction(world, state, { ...point, options }, '') !== null,
    };
    return options.length > 1 || decision.canType ? [decision] : [];
  });
}

/** The game just before a decision. */
export function forkOf(walk: Walk, point: Point) {
  return point.n < 0 ? walk.at(point.at) : walk.before(point.n);
}

/** The fair way that the rubric likes best, where it likes it better than what was done. */
function preferred(
  [played, ...others]: readonly [Option, ...Option[]],
  post: Post | undefined,
  point: Point,
): { readonly best: string | null; readonly stake: number } {
  const own = played.shortcut === null ? (played.worth ?? 50) : 0;
  let best: Option | null = null;
  for (const option of others)
    if (option.shortcut === null && (option.worth ?? 0) > (best?.worth ?? own)) best = option;
  if (best === null) return { best: null, stake: 0 };
  const weight = post === undefined ? KIND_WEIGHT[point.kind] : massWeight(post);
  return { best: best.id, stake: ((best.worth ?? 0) - own) * weight };
}

/** How many saw it, softened. */
function massWeight(post: Post): number {
  return 1 + Math.sqrt(Math.max(0, post.mass)) + post.arousal;
}

/** The act of saying it in one's own words; null where no words could be said. */
export function typedAction(
  world: World,
  state: CrisisState,
  { action, at, post: id, kind, options }: Point & Pick<Decision, 'options'>,
  text: string,
): Action | null {
  const wording = { mode: 'typed', text } as const;
  if (action?.type === 'answer' || action?.type === 'declare' || action?.type === 'contact')
    return { ...action, wording };
  if (kind === 'house' || action?.type === 'reply') return null;
  const like = options.find((option) => option.action?.type === 'answer' || option.way === 'statement');
  if (like?.action?.type === 'answer' || like?.action?.type === 'declare') return { ...like.action, wording };
  const post = id === null ? undefined : postOf(state, id);
  if (post === undefined || post.segment === 'house' || !isStanding(post.status)) return null;
  return { type: 'answer', at, post: post.id, wording, lang: world.scenario.lang, channel: 'public' };
}

/**
 * Ticks at which an option could have been taken instead: on the desk, and between the player's other acts.
 * None for doing nothing.
 */
export function openTimes(
  scenario: Scenario,
  actions: readonly Action[],
  decision: Decision,
  option: string,
  until: number,
): number[] {
  const action =
    option === TYPED ? typedLike(decision) : decision.options.find((own) => own.id === option)?.action;
  if (action === null || action === undefined) return [];
  const others = actions.filter((_, n) => n !== decision.n);
  const length = Math.max(1, actTicks(action, scenario));
  const step = ticksInMinutes(scenario, TIME_STEP_MINUTES);
  const found: number[] = [];
  for (let tick = decision.since; tick < until; tick += step) {
    const free = freeTick(scenario, others, length, tick, Math.min(tick + step, until) - 1);
    if (free !== null) found.push(free);
  }
  return found;
}

/** An act that takes as long as saying it in one's own words. */
function typedLike({ options, at, post }: Decision): Action {
  const wording = { mode: 'typed', text: '' } as const;
  const like = options.find(({ action }) => action !== null && 'wording' in action)?.action;
  if (like !== null && like !== undefined && 'wording' in like) return { ...like, wording };
  return { type: 'answer', at, post: post ?? '', wording, lang: 'fr', channel: 'public' };
}
