import type { ClaimSource } from './claim.ts';
import type { ActId } from './codes.ts';
import type { Lang } from './text.ts';

/** Words of an answer: a draft as it is, a draft edited, or typed. */
export type Wording =
  | { readonly mode: 'draft'; readonly draft: string }
  | { readonly mode: 'adapted'; readonly draft: string; readonly text: string }
  | { readonly mode: 'typed'; readonly text: string };

/**
 * What each act says, beside its type and its tick. Opening, leaving and reading are acts too: only what is in
 * the record can be graded. What is known of each act (its cost, its family) stands in `actions.ts`.
 */
export interface ActionFields {
  readonly open: OnPost;
  readonly leave: OnPost; // seen, and deliberately left alone
  readonly read: { readonly page: string }; // dossier page
  readonly answer: {
    readonly post: string;
    readonly wording: Wording;
    readonly lang: Lang; // language it is written in
    readonly channel: 'public' | 'private';
    readonly keeps?: string; // promise it keeps
    readonly sources?: readonly ClaimSource[]; // what was answered about the claims of words adapted or typed
    readonly says?: readonly ActId[]; // what the player says that words adapted or typed do
  };
  /** A public statement (déclaration), in words of its own or in those of an authored statement. */
  readonly declare: {
    readonly wording: Wording;
    readonly lang: Lang;
    readonly platforms: readonly string[];
    readonly pinned: boolean;
    readonly promiseTicks?: number; // ticks within which a next word is promised (message d'attente)
    readonly keeps?: string;
    readonly sources?: readonly ClaimSource[];
    readonly says?: readonly ActId[];
  };
  readonly contact: {
    readonly contact: string;
    readonly wording: Wording;
    readonly lang: Lang;
    readonly sources?: readonly ClaimSource[];
    readonly says?: readonly ActId[];
  };
  /** What the player says that words sent earlier, adapted or typed, do: the whole list. */
  readonly clarify: { readonly saying: string; readonly acts: readonly ActId[] };
  readonly reply: { readonly message: string; readonly option: string }; // to the house, a journalist ...
  readonly thank: OnPost;
  readonly pin: OnPost;
  readonly relegate: OnPost;
  readonly hide: OnPost;
  readonly remove: {
    readonly post: string;
    readonly rule: string | null; // rule of the nétiquette broken, or null
    readonly explanation: string | null; // told to the author and shown; null: no word
  };
  readonly block: { readonly person: string; readonly post: string };
  readonly report: OnPost;
  readonly restore: OnPost;
  readonly escalate: ToService; // faire remonter
  readonly handOver: ToService; // confier à
  readonly ask: { readonly service: string; readonly fact: string };
  /** A question in the player's own words that no fact on offer answers. */
  readonly inquire: { readonly service: string; readonly text: string };
  /** Drafts asked for where the composer opens on a blank page: of a post or a contact; null: the statements at hand. */
  readonly seeDrafts: { readonly of: string | null };
  readonly requestApproval: { readonly service: string; readonly keen: boolean }; // keen spends a credit
  readonly promise: { readonly text: string; readonly ticks: number; readonly post: string | null };
  readonly keepPromise: { readonly promise: string };
  readonly pause: { readonly planned: string };
  readonly release: { readonly planned: string };
  /** An own post, the old text still shown. */
  readonly correct: {
    readonly post: string;
    readonly text: string;
    readonly lang: Lang;
    readonly sources?: readonly ClaimSource[];
  };
  readonly retract: OnPost; // an own post deleted
  readonly watch: { readonly words: readonly string[]; readonly threshold: number }; // veille: alert when that many in an hour
  /** No crowd post can answer the house on that platform until `openComments`. */
  readonly closeComments: {
    readonly platform: string;
    readonly explanation?: string; // told to everybody there; missing or blank: no word
  };
  readonly openComments: { readonly platform: string };
  readonly bilan: { readonly quart: string; readonly figure: string; readonly intent: string }; // point de quart
  /** Whoever leads a class brings what the author wrote, now: a post, a message, a beat or a mishap, by its id. */
  readonly inject: { readonly card: string };
  /** Whoever leads a class holds back what has not come yet, or lets it go: what should have come meanwhile comes then. */
  readonly withhold: { readonly card: string; readonly isHeld: boolean };
  /** Whoever leads a class makes the crowd grow more, or less. */
  readonly pressure: { readonly rises: boolean };
  /** Somebody of a team asks for an act above their role: its type, and what it is on. */
  readonly propose: { readonly proposal: string; readonly deed: string; readonly on: string | null };
  /** The answer of whoever approves. The act itself follows, if it was granted. */
  readonly consent: { readonly proposal: string; readonly isGranted: boolean; readonly note: string };
}

interface OnPost {
  readonly post: string;
}
interface ToService extends OnPost {
  readonly service: string;
}

export type ActionType = keyof ActionFields;

/**
 * An act of that type. `at` is the tick at which it is done and must be the state's own. `by` is who of a team does
 * it; missing where one person plays.
 */
export type ActionOf<T extends ActionType> = {
  [K in T]: { readonly type: K; readonly at: number; readonly by?: string } & ActionFields[K];
}[T];

/** What a player does. */
export type Action = ActionOf<ActionType>;

/** An act as a screen asks for it: whoever plays it sets its tick. */
export type ActionDraft = Action extends infer A ? (A extends Action ? Omit<A, 'at'> : never) : never;
