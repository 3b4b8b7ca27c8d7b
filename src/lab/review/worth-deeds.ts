import { clamp } from '../../base/maths.ts';
import { minutesIn } from '../../base/time.ts';
import { allPosts, draftsOf, postOf, type World } from '../../engine/index.ts';
import type { ActionOf } from '../../model/action.ts';
import { type DeedTool, type HouseType, OUT_OF_SIGHT, RAISING } from '../../model/actions.ts';
import { CRITICISM, ILLEGAL, MODERABLE } from '../../model/codes.ts';
import { figureOf } from '../../model/rubric.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import { isPileOn } from '../../scoring/index.ts';
import { atDesk } from './desk-time.ts';
import {
  CLOSING_WORTH,
  DEED_WORTH,
  HOUSE_WORTH,
  ILLEGAL_DONE,
  ILLEGAL_LATE_POINTS,
  LEAVE_ANSWERED,
  LEAVE_FIRST,
  LEAVE_UNPREPARED,
  LEAVE_WORTH,
  OWNER_WORTH,
  PLANNED_WORTH,
  REMOVAL,
  RESTORE_WORTH,
  THANK_UNANSWERED,
} from './tuning.ts';

/** Worth of a tool on a post there and then, 0..100: which class, which tool, explained or not. */
export function deedWorth(world: World, state: CrisisState, action: ActionOf<DeedTool>): number {
  const post = postOf(state, action.post);
  if (post === undefined) return 0;
  if (action.type === 'handOver') return ownerWorth(world, state, post, action.service);
  if (action.type === 'restore')
    return MODERABLE.includes(post.class) ? RESTORE_WORTH.other : RESTORE_WORTH.criticism;
  if (action.type === 'thank' && isWaiting(world, state, post))
    return Math.min(THANK_UNANSWERED, DEED_WORTH.thank[post.class]);
  let worth = DEED_WORTH[action.type][post.class];
  if (ILLEGAL.includes(post.class)) worth = illegalWorth(world, state, post, action.type, worth);
  return clamp(action.type === 'remove' ? removalWorth(world, post, action, worth) : worth, 0, 100);
}

/** In public first, then to the service that owns it: passing on what was never answered is half the work. */
function ownerWorth(world: World, state: CrisisState, post: Post, service: string): number {
  const topic = world.posts[post.id]?.topic ?? null;
  const of = world.scenario.services.find((s) => s.id === service);
  const isRight =
    (topic !== null && of?.topics.includes(topic) === true) ||
    (ILLEGAL.includes(post.class) && of?.owns.includes(post.class) === true);
  if (!isRight) return OWNER_WORTH.wrong;
  return isWaiting(world, state, post) ? OWNER_WORTH.unanswered : OWNER_WORTH.right;
}

/** Somebody prepared words for it and none were said. */
function isWaiting(world: World, state: CrisisState, post: Post): boolean {
  return draftsOf(world, post.id).length > 0 && !state.sayings.some((saying) => saying.to === post.id);
}

/** Illegal content is to be taken away and raised, in whichever order, and fast. */
function illegalWorth(world: World, state: CrisisState, post: Post, tool: DeedTool, plain: number): number {
  const did = (tools: readonly DeedTool[]) =>
    state.deeds.some((deed) => deed.post === post.id && tools.includes(deed.tool));
  const isAway = OUT_OF_SIGHT.includes(tool);
  const isRaised = RAISING.includes(tool);
  const completes = (isAway && did(RAISING)) || (isRaised && did(OUT_OF_SIGHT));
  const seen = atDesk(world.scenario, post.at) ?? post.at;
  const within = figureOf(world.scenario.rubric, 'illegalWithin');
  const isLate = minutesIn(world.scenario, state.tick - seen) > within;
  const isAfter = did(OUT_OF_SIGHT) || did(RAISING);
  const worth = completes && plain >= 60 ? Math.max(plain, tool === 'hide' ? plain : ILLEGAL_DONE) : plain;
  return isLate && !isAfter ? worth - ILLEGAL_LATE_POINTS : worth;
}

function removalWorth(world: World, post: Post, action: ActionOf<'remove'>, plain: number): number {
  const isSilent = (action.explanation ?? '').trim() === '';
  if (CRITICISM.includes(post.class)) return isSilent ? plain : plain + REMOVAL.explainedCriticism;
  if (!MODERABLE.includes(post.class)) return plain;
  if (action.rule === null && isSilent) return plain * REMOVAL.noRule;
  const broken = world.posts[post.id]?.rule ?? null;
  const isOther = broken !== null && action.rule !== null && action.rule !== broken;
  return plain - (isSilent ? REMOVAL.noWord : 0) - (isOther ? REMOVAL.wrongRule : 0);
}

/** Worth of leaving a post as it stands. */
export function leaveWorth(world: World, state: CrisisState, post: Post): number {
  const plain = LEAVE_WORTH[post.class];
  if (ILLEGAL.includes(post.class))
    return state.deeds.some((deed) => deed.post === post.id && OUT_OF_SIGHT.includes(deed.tool)) ? 60 : plain;
  if (MODERABLE.includes(post.class) || post.class === 'offTopic' || post.class === 'support') return plain;
  if (post.answers > 0 || state.sayings.some((saying) => saying.to === post.id)) return LEAVE_ANSWERED;
  if (draftsOf(world, post.id).length === 0) return Math.max(plain, LEAVE_UNPREPARED);
  const isFirst = CRITICISM.includes(post.class) && post.isAffair && !hasSpoken(state);
  return isFirst ? LEAVE_FIRST : plain;
}

/** Whether the house has answered somebody or published a statement. */
export function hasSpoken(state: CrisisState): boolean {
  return state.sayings.some((saying) => saying.kind === 'answer' || saying.kind === 'statement');
}

/** Worth of an act on the house, and of not doing it. */
export function houseWorth(
  world: World,
  state: CrisisState,
  action: ActionOf<HouseType>,
): readonly [done: number, left: number] {
  if (action.type === 'closeComments') return closingWorth(world, state, action);
  const worths = HOUSE_WORTH[action.type];
  if (action.type !== 'pause' && action.type !== 'release') return worths;
  const isTactless = world.scenario.planned.find((p) => p.id === action.planned)?.isTactless === true;
  const { tactlessOut, harmlessHeld } = PLANNED_WORTH;
  if (action.type === 'pause') return isTactless ? [worths[0], tactlessOut] : [harmlessHeld, harmlessHeld];
  return isTactless ? [tactlessOut, worths[0] + 20] : [worths[0], worths[1]];
}

/** As the rubric takes it: heavy-handed over criticism, to be defended over a pile of threats when it is said. */
function closingWorth(
  world: World,
  state: CrisisState,
  { platform, explanation }: ActionOf<'closeComments'>,
): readonly [done: number, left: number] {
  const isExplained = (explanation ?? '').trim() !== '';
  if (isPileOn(allPosts(state), world.scenario, platform, state.tick))
    return isExplained ? CLOSING_WORTH.pileOn : CLOSING_WORTH.pileOnNoWord;
  return isExplained ? CLOSING_WORTH.explained : HOUSE_WORTH.closeComments;
}
