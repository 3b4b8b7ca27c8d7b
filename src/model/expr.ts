/** Comparison operators of a condition. */
export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** A condition as a JSON tree, parsed from an author's text and evaluated by the engine over CONDITION_NAMES. */
export type Expr =
  | { readonly k: 'num'; readonly v: number } // durations are already ticks
  | { readonly k: 'bool'; readonly v: boolean }
  | { readonly k: 'name'; readonly name: ConditionName; readonly args: readonly (string | number)[] }
  | { readonly k: 'not'; readonly a: Expr }
  | { readonly k: 'and' | 'or'; readonly a: Expr; readonly b: Expr }
  | { readonly k: 'cmp'; readonly op: Comparison; readonly a: Expr; readonly b: Expr };

export type ArgKind =
  | 'audience'
  | 'act'
  | 'tool'
  | 'post'
  | 'fact'
  | 'message'
  | 'choice' // a message, a post or a contact: what offers answers
  | 'option' // one of the answers that the choice before it offers
  | 'recipient' // a post or a contact: what may be spoken to
  | 'beat'
  | 'person'
  | 'planned'
  | 'quart'
  | 'stage'
  | 'flag'
  | 'class'
  | 'probability';

/**
 * Every name a condition may use, what it takes and gives. `?` after a kind: may be left out.
 * Gives `number` (compare it) or `bool`.
 */
export const CONDITION_NAMES = {
  volume: { args: [], gives: 'number' }, // posts and reshares about the affair so far
  rate: { args: [], gives: 'number' }, // of them in the last hour
  trust: { args: ['audience?'], gives: 'number' }, // 0..100
  blame: { args: [], gives: 'number' }, // 0..1
  vacuum: { args: [], gives: 'number' }, // 0..1
  censorship: { args: [], gives: 'number' }, // 0..1
  media: { args: [], gives: 'number' }, // 0..3
  credit: { args: [], gives: 'number' }, // 0..5
  elapsed: { args: [], gives: 'number' }, // since the start
  answers: { args: [], gives: 'number' }, // public answers and statements sent
  stage: { args: ['stage'], gives: 'bool' },
  quart: { args: ['quart'], gives: 'bool' },
  said: { args: ['act', 'recipient?'], gives: 'bool' }, // in public, by the player or the house; or to that post or contact, in private too
  answered: { args: ['post'], gives: 'bool' },
  done: { args: ['tool', 'post'], gives: 'bool' },
  removed: { args: ['class'], gives: 'number' }, // how many of that class were removed
  opened: { args: ['post'], gives: 'bool' },
  knows: { args: ['fact'], gives: 'bool' },
  stated: { args: ['fact'], gives: 'bool' }, // said in public
  contradicted: { args: ['fact'], gives: 'bool' },
  contacted: { args: ['person'], gives: 'bool' },
  chose: { args: ['choice', 'option'], gives: 'bool' }, // as it is, or adapted
  replied: { args: ['message'], gives: 'bool' },
  promised: { args: [], gives: 'number' }, // open promises
  missed: { args: [], gives: 'number' }, // promises missed so far
  kept: { args: [], gives: 'number' },
  paused: { args: ['planned'], gives: 'bool' },
  published: { args: ['planned'], gives: 'bool' },
  posted: { args: ['post'], gives: 'bool' }, // that authored post has appeared
  standing: { args: ['post'], gives: 'bool' }, // it appeared and is still to be seen
  fired: { args: ['beat'], gives: 'bool' },
  flag: { args: ['flag'], gives: 'bool' },
  chance: { args: ['probability'], gives: 'bool' }, // drawn from a named stream
} as const satisfies Record<string, { args: readonly string[]; gives: 'number' | 'bool' }>;
export type ConditionName = keyof typeof CONDITION_NAMES;
