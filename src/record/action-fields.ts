import type { Action, ActionType } from '../model/action.ts';

/** What a field of an action holds in a file. `?` after a kind: may be missing. */
export type FieldKind =
  | 'id'
  | 'id|null'
  | 'id?'
  | 'ids'
  | 'text'
  | 'text|null'
  | 'text?'
  | 'texts'
  | 'count'
  | 'count?'
  | 'flag'
  | 'lang'
  | 'channel'
  | 'wording';

type FieldsOf<T extends ActionType> = Action extends infer A
  ? A extends Action
    ? T extends A['type']
      ? Exclude<keyof A, 'at' | 'type'>
      : never
    : never
  : never;

/**
 * Every field of every action, in the order in which a packed record writes them. The order of the types
 * and of the fields is part of the packed format: add at the end, and raise PACK_VERSION otherwise.
 */
export const ACTION_FIELDS: { readonly [T in ActionType]: Readonly<Record<FieldsOf<T>, FieldKind>> } = {
  open: { post: 'id' },
  leave: { post: 'id' },
  read: { page: 'id' },
  thank: { post: 'id' },
  answer: { post: 'id', wording: 'wording', lang: 'lang', channel: 'channel', keeps: 'id?' },
  declare: {
    wording: 'wording',
    lang: 'lang',
    platforms: 'ids',
    pinned: 'flag',
    promiseTicks: 'count?',
    keeps: 'id?',
  },
  pin: { post: 'id' },
  relegate: { post: 'id' },
  hide: { post: 'id' },
  restore: { post: 'id' },
  remove: { post: 'id', rule: 'id|null', explanation: 'text|null' },
  block: { person: 'id', post: 'id' },
  report: { post: 'id' },
  escalate: { post: 'id', service: 'id' },
  handOver: { post: 'id', service: 'id' },
  ask: { service: 'id', fact: 'id' },
  requestApproval: { service: 'id', keen: 'flag' },
  promise: { text: 'text', ticks: 'count', post: 'id|null' },
  keepPromise: { promise: 'id' },
  reply: { message: 'id', option: 'id' },
  contact: { contact: 'id', wording: 'wording', lang: 'lang' },
  pause: { planned: 'id' },
  release: { planned: 'id' },
  correct: { post: 'id', text: 'text', lang: 'lang' },
  retract: { post: 'id' },
  watch: { words: 'texts', threshold: 'count' },
  bilan: { quart: 'id', figure: 'text', intent: 'text' },
  closeComments: { platform: 'id', explanation: 'text?' },
  openComments: { platform: 'id' },
};
