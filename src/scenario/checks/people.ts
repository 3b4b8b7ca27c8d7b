import { type Context, faultOf, knownOf } from '../compile-context.ts';
import type { Unsealed } from '../unsealed.ts';

/** Whoever is to be protected is the target of some post. */
export function checkPeople(ctx: Context, scenario: Unsealed): void {
  const isWhole = scenario.posts.length === knownOf(ctx, 'post').size; // a faulty post may be the one about them
  if (!isWhole || ctx.unknowable.has('post')) return;
  const targets = new Set(scenario.posts.map((post) => post.about));
  for (const person of scenario.people)
    if (person.isProtected && !targets.has(person.id))
      faultOf(ctx, person, 'protected', 'protected-idle', { id: person.id });
}
