import {
  availableContacts,
  availableStatements,
  draftsFor,
  isStanding,
  offeredDrafts,
  offeredOptions,
  postOf,
  type World,
} from '../../engine/index.ts';
import type { Action, ActionFields } from '../../model/action.ts';
import { CRITICISM, ILLEGAL, MODERABLE } from '../../model/codes.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import { type Lang, textIn } from '../../model/text.ts';
import type { Point, Way } from './review-model.ts';

/** Another way of deciding, before it is judged. */
export interface Proposed {
  readonly id: string;
  readonly way: Way;
  readonly action: Action | null;
}

/** The other ways open at that moment: leaving it, the other drafts, the other tools, the other services. */
export function waysOf(world: World, state: CrisisState, point: Point): Proposed[] {
  const nothing: Proposed = { id: 'leave', way: 'leave', action: null };
  const { action } = point;
  if (action?.type === 'reply') return [...repliesTo(world, state, point, action.message), nothing];
  if (action?.type === 'declare' || (action === null && point.post === null))
    return [...statements(world, state, point), nothing];
  if (action?.type === 'contact') return [...words(world, state, point, action.contact), nothing];
  const post = point.post === null ? undefined : postOf(state, point.post);
  if (post === undefined || post.segment === 'house' || point.kind === 'house') return [nothing];
  return [...answers(world, state, point, post), ...tools(world, state, point, post), nothing];
}

function repliesTo(world: World, state: CrisisState, { at }: Point, message: string): Proposed[] {
  return offeredOptions(state, world, message).map((option) => ({
    id: `option:${option.id}`,
    way: 'option',
    action: { type: 'reply', at, message, option: option.id },
  }));
}

function statements(world: World, state: CrisisState, { at, action }: Point): Proposed[] {
  const platforms = world.scenario.platforms.filter((p) => p.kind !== 'press').map((p) => p.id);
  const like: ActionFields['declare'] & { readonly type: 'declare' } =
    action?.type === 'declare'
      ? action
      : {
          type: 'declare',
          wording: { mode: 'typed', text: '' },
          lang: world.scenario.lang,
          platforms,
          pinned: true,
        };
  const said = state.sayings.filter((saying) => saying.kind === 'statement' && saying.mode === 'draft');
  return availableStatements(state, world)
    .filter((statement) => !said.some((saying) => saying.draft === statement.draft.id))
    .map((statement) => ({
      id: `statement:${statement.id}`,
      way: 'statement',
      action: { ...like, at, wording: { mode: 'draft', draft: statement.draft.id } },
    }));
}

function words(world: World, state: CrisisState, { at, action }: Point, contact: string): Proposed[] {
  if (action?.type !== 'contact') return [];
  const offered = availableContacts(state, world).find((c) => c.id === contact);
  return (offered === undefined ? [] : offeredDrafts(state, world, contact)).map((draft) => ({
    id: `draft:${draft.id}`,
    way: 'draft',
    action: { type: 'contact', at, contact, wording: { mode: 'draft', draft: draft.id }, lang: action.lang },
  }));
}

function answers(world: World, state: CrisisState, { at, action }: Point, post: Post): Proposed[] {
  if (state.keyboardTakenUntil > state.tick || !isStanding(post.status)) return [];
  const lang: Lang = action?.type === 'answer' ? action.lang : world.scenario.lang;
  return draftsFor(state, world, post.id).map((draft) => ({
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
