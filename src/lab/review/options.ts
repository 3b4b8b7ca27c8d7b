import { canonicalJson } from '../../base/json.ts';
import { never } from '../../base/result.ts';
import { ticksInMinutes } from '../../base/time.ts';
import { actTicks, postOf, type World } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import { isDeed, isHouse } from '../../model/actions.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import { atDesk, freeTick } from './desk-time.ts';
import { asKnownAt, bornAt } from './known-then.ts';
import type { Option, Point, Way } from './review-model.ts';
import { shortcutOf } from './shortcut.ts';
import { EARLIER_MINUTES, LATER_MINUTES, UNREPLIED_WORTH, UNSAID_WORTH } from './tuning.ts';
import { waysOf } from './ways.ts';
import { deedWorth, hasSpoken, houseWorth, leaveWorth } from './worth-deeds.ts';
import { answerWorth, contactWorth, messageOf, optionWorth, statementWorth } from './worth-words.ts';

/** What was done and every other way, each with its worth there and then. The first is what was done. */
export function optionsOf(
  world: World,
  state: CrisisState,
  point: Point,
  actions: readonly Action[],
): readonly [Option, ...Option[]] {
  const played = optionOf(world, state, point, 'played', 'played', point.action);
  const seen = new Set([keyOf(point.action)]);
  const others = waysOf(world, state, point)
    .filter(({ action }) => {
      const key = keyOf(action);
      return seen.has(key) ? false : seen.add(key) !== undefined;
    })
    .map(({ id, way, action }) => optionOf(world, state, point, id, way, action));
  return [played, ...others, ...atOtherTimes(world, state, point, actions)];
}

/** Two acts of one key are the same decision: a removal explained as it should be is not another one. */
function keyOf(action: Action | null): string {
  if (action === null || action.type === 'leave') return 'nothing';
  if (action.type === 'remove' && action.rule !== null && (action.explanation ?? '').trim() !== '')
    return `remove ${action.post}`;
  return canonicalJson(action);
}

/** One way of deciding with its worth: `state` is what was known at the tick it is done. */
export function optionOf(
  world: World,
  state: CrisisState,
  point: Point,
  id: string,
  way: Way,
  action: Action | null,
): Option {
  const post = point.post === null ? null : (postOf(state, point.post) ?? null);
  const isLeaving = action === null || action.type === 'leave';
  return {
    id,
    way,
    action,
    worth: worthOf(world, state, point, action, post),
    shortcut: shortcutOf(world, state, isLeaving ? null : action, post),
  };
}

function worthOf(
  world: World,
  state: CrisisState,
  point: Point,
  action: Action | null,
  post: Post | null,
): number | null {
  if (action === null || action.type === 'leave') return nothingWorth(world, state, point, post);
  if (isDeed(action)) return deedWorth(world, state, action);
  if (isHouse(action)) return houseWorth(world, state, action)[0];
  switch (action.type) {
    case 'answer':
      return answerWorth(world, state, action);
    case 'declare':
      return statementWorth(world, state, action);
    case 'contact':
      return contactWorth(world, state, action);
    case 'reply': {
      const option = messageOf(world, action.message)?.options.find((o) => o.id === action.option);
      return option === undefined ? null : optionWorth(state, world, option);
    }
    case 'open':
    case 'read':
    case 'clarify':
    case 'inquire':
    case 'seeDrafts':
    case 'bilan':
    case 'inject':
    case 'withhold':
    case 'pressure':
    case 'propose':
    case 'consent':
      return null; // no decision
    default:
      return never(action);
  }
}

function nothingWorth(world: World, state: CrisisState, point: Point, post: Post | null): number {
  if (point.action?.type === 'reply') {
    const message = messageOf(world, point.action.message);
    return (message?.replyTicks ?? -1) >= 0 ? UNREPLIED_WORTH.due : UNREPLIED_WORTH.open;
  }
  if (point.action !== null && isHouse(point.action)) return houseWorth(world, state, point.action)[1];
  if (post !== null) return leaveWorth(world, state, post);
  if (point.kind === 'contact') return UNREPLIED_WORTH.open;
  return hasSpoken(state) ? UNSAID_WORTH.said : UNSAID_WORTH.unsaid;
}

/** The same act sooner or later, where it would fit between the others. */
function atOtherTimes(world: World, state: CrisisState, point: Point, actions: readonly Action[]): Option[] {
  const { action, at } = point;
  if (action === null || action.type === 'leave' || point.kind === 'house') return [];
  const { scenario } = world;
  const length = Math.max(1, actTicks(action, scenario));
  const rest = actions.filter((other) => other !== action);
  const found: Option[] = [];
  const born = bornAt(world, state, point);
  const since = atDesk(scenario, born);
  const soon = since === null ? null : freeTick(scenario, rest, length, since, at);
  if (soon !== null && at - soon >= ticksInMinutes(scenario, EARLIER_MINUTES)) {
    const then = asKnownAt(state, soon);
    found.push(optionOf(world, then, point, 'earlier', 'earlier', { ...action, at: soon }));
  }
  const wait = at + ticksInMinutes(scenario, LATER_MINUTES);
  const late = freeTick(scenario, rest, length, wait, wait + ticksInMinutes(scenario, LATER_MINUTES));
  if (late !== null) {
    const then = asKnownAt(state, late);
    found.push(optionOf(world, then, point, 'later', 'later', { ...action, at: late }));
  }
  return found;
}
