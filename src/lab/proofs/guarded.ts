import { isStanding, postOf } from '../../engine/index.ts';
import type { Expr } from '../../model/expr.ts';
import type { ProofCode } from '../../model/proof.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';

/** Something that is there only while a condition holds, so that no game may ever see it. */
export interface Guarded {
  readonly name: string; // as it is told; no two of one code have the same
  readonly code: ProofCode; // of its never being there
  readonly of: readonly (string | number)[]; // path in the compiled scenario
  readonly field: string; // its condition, as the author writes it
  readonly when: Expr | null;
  readonly asker: string; // for whom `chance` draws in it, as the engine does
  readonly under: string | null; // the post or the message that it belongs to
}

type Path = Guarded['of'];
type Whenever = { readonly id: string; readonly when?: Expr | null };

/** Statements and contacts; then drafts, options, questions and groups of the crowd that have a condition. */
export function guardedIn({ statements, contacts, posts, messages, facts, chatter }: Scenario): Guarded[] {
  const offer = (name: string, of: Path, when: Expr | null, asker: string, under: string | null = null) =>
    ({ code: 'offer-never-made', field: 'when', name, of, when, asker, under }) as const;
  const inside = (list: string, i: number, owner: string, path: string, things: readonly Whenever[]) =>
    things.flatMap(({ id, when }, k) =>
      when == null
        ? []
        : [
            offer(
              `${owner}.${id}`,
              [list, i, path, k],
              when,
              `${owner}/${id}`,
              list === 'contacts' ? null : owner,
            ),
          ],
    );
  const held = { code: 'when-never-held', under: null } as const;
  return [
    ...statements.map(({ id, when }, i) => offer(id, ['statements', i], when, id)),
    ...contacts.map(({ id, when }, i) => offer(id, ['contacts', i], when, id)),
    ...posts.flatMap(({ id, drafts }, i) => inside('posts', i, id, 'drafts', drafts)),
    ...contacts.flatMap(({ id, drafts }, i) => inside('contacts', i, id, 'drafts', drafts)),
    ...messages.flatMap(({ id, options }, i) => inside('messages', i, id, 'options', options)),
    ...facts.flatMap(({ id, learn }, i) => {
      const when = learn?.when;
      const at = { of: ['facts', i], field: 'learn.when' };
      return when === undefined ? [] : [{ ...held, ...at, name: id, when, asker: id }];
    }),
    ...chatter.groups.flatMap(({ id, when }, i) => {
      const at = { of: ['chatter', 'groups', i], field: 'when' };
      return when === undefined ? [] : [{ ...held, ...at, name: id, when, asker: id }];
    }),
  ];
}

/** Whether what it belongs to is there: a post still to be seen, a message that has arrived. */
export function isThere(state: CrisisState, { under }: Guarded): boolean {
  if (under === null) return true;
  const post = postOf(state, under);
  return post === undefined ? state.messages.some(({ id }) => id === under) : isStanding(post.status);
}
