import type { Point } from '../../lab/index.ts';
import type { Action } from '../../model/action.ts';

/** What an act deals with: two acts about one post are one thing. */
export function actTarget(act: Action): string {
  const fields = act as unknown as Readonly<Record<string, unknown>>;
  for (const field of ['post', 'message', 'fact', 'contact', 'planned', 'platform'])
    if (typeof fields[field] === 'string') return `${field}:${fields[field]}`;
  return act.type;
}

/** The act as a decision to be told. */
export function pointOf(act: Action): Point {
  const post = 'post' in act ? act.post : null;
  return { id: actTarget(act), at: act.at, n: -1, kind: 'silence', action: act, post };
}
