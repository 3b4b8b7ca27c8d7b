import type { Lang } from './text.ts';

/**
 * What a player does. `at` is the tick at which it is done and must be the state's own. Opening, leaving and
 * reading are acts too: only what is in the record can be graded. See ACTION_COSTS for what each costs.
 */
export type Action =
  | (Base & { readonly type: 'open'; readonly post: string })
  | (Base & { readonly type: 'leave'; readonly post: string }) // seen, and deliberately left alone
  | (Base & { readonly type: 'read'; readonly page: string }) // dossier page
  | (Base & { readonly type: 'thank'; readonly post: string })
  | (Base & Answer)
  | (Base & Declare)
  | (Base & { readonly type: 'pin' | 'relegate' | 'hide' | 'restore'; readonly post: string })
  | (Base & Remove)
  | (Base & { readonly type: 'block'; readonly person: string; readonly post: string })
  | (Base & { readonly type: 'report'; readonly post: string })
  | (Base & { readonly type: 'escalate'; readonly post: string; readonly service: string }) // faire remonter
  | (Base & { readonly type: 'handOver'; readonly post: string; readonly service: string }) // confier à
  | (Base & { readonly type: 'ask'; readonly service: string; readonly fact: string })
  | (Base & { readonly type: 'requestApproval'; readonly service: string; readonly keen: boolean }) // keen spends a credit
  | (Base & {
      readonly type: 'promise';
      readonly text: string;
      readonly ticks: number;
      readonly post: string | null;
    })
  | (Base & { readonly type: 'keepPromise'; readonly promise: string })
  | (Base & { readonly type: 'reply'; readonly message: string; readonly option: string }) // to the house, a journalist ...
  | (Base & Contacting)
  | (Base & { readonly type: 'pause' | 'release'; readonly planned: string })
  | (Base & { readonly type: 'correct'; readonly post: string; readonly text: string; readonly lang: Lang }) // an own post, the old text still shown
  | (Base & { readonly type: 'retract'; readonly post: string }) // an own post deleted
  | (Base & { readonly type: 'watch'; readonly words: readonly string[]; readonly threshold: number }) // veille: alert when that many in an hour
  | (Base & CloseComments)
  | (Base & { readonly type: 'openComments'; readonly platform: string })
  | (Base & {
      readonly type: 'bilan';
      readonly quart: string;
      readonly figure: string;
      readonly intent: string;
    }); // point de quart

interface Base {
  readonly at: number;
}

/** Words of an answer: a draft as it is, a draft edited, or typed. */
export type Wording =
  | { readonly mode: 'draft'; readonly draft: string }
  | { readonly mode: 'adapted'; readonly draft: string; readonly text: string }
  | { readonly mode: 'typed'; readonly text: string };

export interface Answer {
  readonly type: 'answer';
  readonly post: string;
  readonly wording: Wording;
  readonly lang: Lang; // language it is written in
  readonly channel: 'public' | 'private';
  readonly keeps?: string; // promise it keeps
}

/** A public statement (déclaration). `statement` names an authored one when the wording is a draft. */
export interface Declare {
  readonly type: 'declare';
  readonly wording: Wording;
  readonly lang: Lang;
  readonly platforms: readonly string[];
  readonly pinned: boolean;
  readonly promiseTicks?: number; // a next word promised in so many ticks (message d'attente)
  readonly keeps?: string;
}

export interface Remove {
  readonly type: 'remove';
  readonly post: string;
  readonly rule: string | null; // rule of the nétiquette broken, or null
  readonly explanation: string | null; // told to the author and shown; null: no word
}

/** Nobody answers the house any more on a platform, until it opens its comments again. */
export interface CloseComments {
  readonly type: 'closeComments';
  readonly platform: string;
  readonly explanation?: string; // told to everybody there; missing or blank: no word
}

export interface Contacting {
  readonly type: 'contact';
  readonly contact: string;
  readonly wording: Wording;
  readonly lang: Lang;
}

export type ActionType = Action['type'];

/** Simulated seconds each act costs when sent (published rule, D): nobody is graded on typing speed. */
export const ACTION_COSTS: Readonly<Record<ActionType, number>> = {
  open: 0,
  leave: 0,
  read: 0,
  thank: 60,
  answer: 180, // adapted or typed: ANSWER_WRITTEN_COST
  declare: 720,
  pin: 60,
  relegate: 60,
  hide: 60,
  restore: 60,
  remove: 60,
  block: 60,
  report: 60,
  escalate: 60,
  handOver: 60,
  ask: 60,
  requestApproval: 60,
  promise: 60,
  keepPromise: 60,
  reply: 60,
  contact: 360,
  pause: 60,
  release: 60,
  correct: 360,
  retract: 60,
  watch: 60,
  closeComments: 60,
  openComments: 60,
  bilan: 0,
};
export const ANSWER_WRITTEN_COST = 360;
