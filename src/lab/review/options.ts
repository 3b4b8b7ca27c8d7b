import { canonicalJson } from '../../base/json.ts';
import {
  availableContacts,
  availableStatements,
  costTicks,
  draftsFor,
  isStanding,
  postOf,
  type World,
} from '../../engine/index.ts';
import type { Action, Declare } from '../../model/action.ts';
import { CRITICISM, ILLEGAL, MODERABLE } from '../../model/codes.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import { type Lang, textIn } from '../../model/text.ts';
import type { Option, Point, Way } from './model.ts';
import { shortcutOf } from './shortcut.ts';
import { atDesk, freeTick, ticksOf } from './time.ts';
import { EARLIER_MINUTES, LATER_MINUTES, UNREPLIED_WORTH, UNSAID_WORTH } from './tuning.ts';
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

interface Proposed {
  readonly id: string;
  readonly way: Way;
  readonly action: Action | null;
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
    case 'thank':
    case 'pin':
    case 'relegate':
    case 'hide':
    case 'restore':
    case 'remove':
    case 'block':
    case 'report':
    case 'escalate':
    case 'handOver':
      return deedWorth(world, state, action);
    default:
      return houseWorth(world, state, action)[0];
  }
}

function nothingWorth(world: World, state: CrisisState, point: Point, post: Post | null): number {
  if (point.action?.type === 'reply') {
    const message = messageOf(world, point.action.message);
    return (message?.replyTicks ?? -1) >= 0 ? UNREPLIED_WORTH.due : UNREPLIED_WORTH.open;
  }
  if (point.kind === 'house' && point.action !== null) return houseWorth(world, state, point.action)[1];
  if (post !== null) return leaveWorth(world, state, post);
  if (point.kind === 'contact') return UNREPLIED_WORTH.open;
  return hasSpoken(state) ? UNSAID_WORTH.said : UNSAID_WORTH.unsaid;
}

/** The other ways open at that moment: leaving it, the other drafts, the other tools, the other services. */
function waysOf(world: World, state: CrisisState, point: Point): Proposed[] {
  const nothing: Proposed = { id: 'leave', way: 'leave', action: null };
  const { action } = point;
  if (action?.type === 'reply') return [...repliesTo(world, point, action.message), nothing];
  if (action?.type === 'declare' || (action === null && point.post === null))
    return [...statements(world, state, point), nothing];
  if (action?.type === 'contact') return [...words(world, state, point, action.contact), nothing];
  const post = point.post === null ? undefined : postOf(state, point.post);
  if (post === undefined || post.segment === 'house' || point.kind === 'house') return [nothing];
  return [...answers(world, state, point, post), ...tools(world, state, point, post), nothing];
}

function repliesTo(world: World, { at }: Point, message: string): Proposed[] {
  return (messageOf(world, message)?.options ?? []).map((option) => ({
    id: `option:${option.id}`,
    way: 'option',
    action: { type: 'reply', at, message, option: option.id },
  }));
}

function statements(world: World, state: CrisisState, { at, action }: Point): Proposed[] {
  const platforms = world.scenario.platforms.filter((p) => p.kind !== 'press').map((p) => p.id);
  const like: Declare =
    action?.type === 'declare'
      ? action
      : {
          type: 'declare',
          wording: { mode: 'typed', text: '' },
          lang: world.scenario.lang,
          platforms,
          pinned: true,
        };
  const said = new Set(state.sayings.flatMap((saying) => (saying.kind === 'statement' ? [saying.id] : [])));
  return availableStatements(state, world)
    .filter((statement) => ![...said].some((id) => isDraftOf(state, id, statement.draft.id)))
    .map((statement) => ({
      id: `statement:${statement.id}`,
      way: 'statement',
      action: { ...like, at, wording: { mode: 'draft', draft: statement.draft.id } },
    }));
}

function isDraftOf(state: CrisisState, saying: string, draft: string): boolean {
  const words = postOf(state, saying)?.words;
  return words?.from === 'draft' && words.draft === draft;
}

function words(world: World, state: CrisisState, { at, action }: Point, contact: string): Proposed[] {
  if (action?.type !== 'contact') return [];
  const offered = availableContacts(state, world).find((c) => c.id === contact);
  return (offered?.drafts ?? []).map((draft) => ({
    id: `draft:${draft.id}`,
    way: 'draft',
    action: { type: 'contact', at, contact, wording: { mode: 'draft', draft: draft.id }, lang: action.lang },
  }));
}

function answers(world: World, state: CrisisState, { at, action }: Point, post: Post): Proposed[] {
  if (state.keyboardTakenUntil > state.tick || !isStanding(post.status)) return [];
  const lang: Lang = action?.type === 'answer' ? action.lang : world.scenario.lang;
  return draftsFor(world, post.id).map((draft) => ({
    id: `draft:${draft.id}`,
    way: 'draft',
    action: {
      type: 'answer',
      at,
      post: post.id,
      wording: { mode: 'draft', draft: draft.id },
      lang,
      channel: draft.channel === 'private' ? 'private' : 'public',
    },
  }));
}

/** The tools that somebody would think of for a post of that class. */
function tools(world: World, state: CrisisState, { at }: Point, post: Post): Proposed[] {
  const { scenario } = world;
  const of = (action: Action): Proposed => ({ id: `tool:${action.type}`, way: 'tool', action });
  const found: Proposed[] = [];
  const id = post.id;
  const did = (tool: string) => state.deeds.some((deed) => deed.post === id && deed.tool === tool);
  if (MODERABLE.includes(post.class) || CRITICISM.includes(post.class)) {
    if (isStanding(post.status)) {
      const rule = world.posts[id]?.rule ?? scenario.organisation.rules[0]?.id ?? null;
      const isAbuse = MODERABLE.includes(post.class);
      const explanation = isAbuse
        ? textIn(scenario.organisation.rules.find((r) => r.id === rule)?.text, scenario.lang)
        : null;
      if (isAbuse) found.push(of({ type: 'remove', at, post: id, rule, explanation: explanation || null }));
      found.push(of({ type: 'hide', at, post: id }));
      if (post.class === 'uncivil' || post.class === 'troll')
        found.push(of({ type: 'relegate', at, post: id }));
    }
    const owner =
      scenario.services.find((service) => service.owns.includes(post.class)) ?? scenario.services[0];
    if (ILLEGAL.includes(post.class) && owner !== undefined && !did('escalate'))
      found.push(of({ type: 'escalate', at, post: id, service: owner.id }));
  }
  const topic = world.posts[id]?.topic ?? null;
  const owner = topic === null ? undefined : scenario.services.find((s) => s.topics.includes(topic));
  if (owner !== undefined && !did('handOver'))
    found.push(of({ type: 'handOver', at, post: id, service: owner.id }));
  if (post.class === 'support' && isStanding(post.status) && !did('thank'))
    found.push(of({ type: 'thank', at, post: id }));
  return found;
}

/** The same act sooner or later, where it would fit between the others. */
function atOtherTimes(world: World, state: CrisisState, point: Point, actions: readonly Action[]): Option[] {
  const { action, at } = point;
  if (action === null || action.type === 'leave' || point.kind === 'house') return [];
  const { scenario } = world;
  const length = Math.max(1, costTicks(action, scenario));
  const rest = actions.filter((other) => other !== action);
  const found: Option[] = [];
  const born = bornAt(world, state, point);
  const since = atDesk(scenario, born);
  const soon = since === null ? null : freeTick(scenario, rest, length, since, at);
  if (soon !== null && at - soon >= ticksOf(scenario, EARLIER_MINUTES)) {
    const then = asKnownAt(state, soon);
    found.push(optionOf(world, then, point, 'earlier', 'earlier', { ...action, at: soon }));
  }
  const wait = at + ticksOf(scenario, LATER_MINUTES);
  const late = freeTick(scenario, rest, length, wait, wait + ticksOf(scenario, LATER_MINUTES));
  if (late !== null) {
    const then = asKnownAt(state, late);
    found.push(optionOf(world, then, point, 'later', 'later', { ...action, at: late }));
  }
  return found;
}

/** When the thing decided upon first came to the desk. */
export function bornAt(world: World, state: CrisisState, { action, post, at }: Point): number {
  if (post !== null) return postOf(state, post)?.at ?? at;
  if (action?.type === 'reply') return state.messages.find((m) => m.id === action.message)?.at ?? at;
  if (action?.type === 'declare') return state.shelves[0]?.posts.find((p) => p.isAffair)?.at ?? at;
  return world.scenario.quarts.find((quart) => at < quart.to)?.from ?? at;
}

/** What would be known at another tick: later, what was asked for and was on its way. */
export function asKnownAt(state: CrisisState, tick: number): CrisisState {
  const coming = state.asked
    .filter((asked) => !asked.isAnswered && asked.due <= tick)
    .map((asked) => ({ id: asked.fact, at: asked.due, from: asked.service }));
  return {
    ...state,
    tick,
    facts: [...state.facts, ...coming].filter((fact) => fact.at <= tick),
    sayings: state.sayings.filter((saying) => saying.at <= tick),
    approvals: state.approvals.map((approval) =>
      approval.status === 'waiting' && approval.due <= tick ? { ...approval, status: 'granted' } : approval,
    ),
  };
}
