import { entityOf, shuffled } from '../../base/luck.ts';
import type { Expr } from '../../model/expr.ts';
import type { Contact, Draft, Fact, MessageOption, Statement } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import type { World } from '../world.ts';
import { holds } from './conditions.ts';

/** Drafts of an authored post, statement or contact. */
export function draftsOf(world: World, of: string): readonly Draft[] {
  const post = world.posts[of];
  if (post !== undefined) return post.drafts;
  const statement = world.scenario.statements.find((s) => s.id === of);
  if (statement !== undefined) return [statement.draft];
  return world.scenario.contacts.find((c) => c.id === of)?.drafts ?? [];
}

/** Drafts or options of `of` whose condition holds now, in the author's order. */
function offeredOf<T extends { readonly id: string; readonly when?: Expr }>(
  state: CrisisState,
  world: World,
  of: string,
  all: readonly T[],
): readonly T[] {
  return all.every(({ when }) => when === undefined)
    ? all
    : all.filter(({ id, when }) => holds(when ?? null, state, world, `${of}/${id}`));
}

/** Drafts of an authored post, statement or contact that are offered now, in the author's order. */
export function offeredDrafts(state: CrisisState, world: World, of: string): readonly Draft[] {
  return offeredOf(state, world, of, draftsOf(world, of));
}

/** The same in an order fixed by the seed that says nothing of their worth: none moves when another comes or goes. */
export function draftsFor(state: CrisisState, world: World, of: string): Draft[] {
  const drafts = draftsOf(world, of);
  const offered = new Set(offeredDrafts(state, world, of));
  return shuffled(world.luck, drafts.length, 0, entityOf(of))
    .map((i) => drafts[i] as Draft)
    .filter((draft) => offered.has(draft));
}

/** Answers to an authored message that are offered now; none to a message that wants none. */
export function offeredOptions(state: CrisisState, world: World, message: string): readonly MessageOption[] {
  const options = world.scenario.messages.find(({ id }) => id === message)?.options ?? [];
  return offeredOf(state, world, message, options);
}

/** Whether a service may be asked for that fact now, learned or not. */
export function mayBeAsked(state: CrisisState, world: World, { id, learn }: Fact): boolean {
  return learn !== null && holds(learn.when ?? null, state, world, id);
}

/** Statements whose condition holds now. */
export function availableStatements(state: CrisisState, world: World): Statement[] {
  return world.scenario.statements.filter((s) => holds(s.when, state, world, s.id));
}

/** Contacts whose condition holds now and that were not used yet. */
export function availableContacts(state: CrisisState, world: World): Contact[] {
  return world.scenario.contacts.filter(
    (c) => holds(c.when, state, world, c.id) && !state.contacts.some((done) => done.id === c.id),
  );
}
