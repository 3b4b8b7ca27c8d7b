import { entityOf, shuffled } from '../../base/luck.ts';
import type { Contact, Draft, Statement } from '../../model/scenario.ts';
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

/** The drafts offered under a post, statement or contact, in an order fixed by the seed that says nothing of their worth. */
export function draftsFor(world: World, of: string): Draft[] {
  const drafts = draftsOf(world, of);
  return shuffled(world.luck, drafts.length, 0, entityOf(of)).map((i) => drafts[i] as Draft);
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
