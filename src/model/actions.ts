import type { Action, ActionFields, ActionOf, ActionType } from './action.ts';

/**
 * What kind of act it is. `look`: takes no time and changes nothing that others see. `word`: says something to
 * somebody outside. `deed`: deals with a post, and is written down in `CrisisState.deeds`. `house`: on the house
 * itself. `aid`: help that costs time and that nobody else sees. `report`: a word at the end of a shift. `inject`: of
 * whoever leads a class, on what comes to the players.
 */
export type ActionFamily = 'look' | 'word' | 'deed' | 'house' | 'aid' | 'report' | 'inject';

/** What a field of an act holds in a file. `?` after a kind: may be missing. */
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
  | 'wording'
  | 'sources?'
  | 'acts'
  | 'acts?';

/** All that is known of a type of act without playing it. */
export interface ActionFacts<Field extends string = string> {
  readonly family: ActionFamily;
  readonly seconds: number; // simulated, when sent (published rule, D): nobody is graded on typing speed
  readonly writtenSeconds?: number; // instead, when the words are adapted or typed
  readonly fields: Readonly<Record<Field, FieldKind>>; // in the order of a packed record
  readonly isGraded: boolean; // a rule of the rubric names it; the grader is blind to the others
  readonly inComposer?: true; // chosen with the composer open, while time all but stops
  readonly tool?: true; // stands in the menu of moderation, with a key of its own
  readonly outOfSight?: true; // takes the post out of the public's sight
  readonly raises?: true; // hands the post to who must know of it
  readonly lowers?: true; // moves the post down, still to be read
  readonly mark?: 'word' | 'moderation'; // how the film of a game marks it
}

/** Every act, once: what the other rooms know of acts is derived from here. Tools in the order of their menu. */
export const ACTIONS = {
  open: { family: 'look', seconds: 0, fields: { post: 'id' }, isGraded: true },
  leave: { family: 'look', seconds: 0, fields: { post: 'id' }, isGraded: true },
  read: { family: 'look', seconds: 0, fields: { page: 'id' }, isGraded: false },
  answer: {
    family: 'word',
    seconds: 180,
    writtenSeconds: 360,
    fields: {
      post: 'id',
      wording: 'wording',
      lang: 'lang',
      channel: 'channel',
      keeps: 'id?',
      sources: 'sources?',
      says: 'acts?',
    },
    isGraded: true,
    inComposer: true,
    mark: 'word',
  },
  declare: {
    family: 'word',
    seconds: 720,
    fields: {
      wording: 'wording',
      lang: 'lang',
      platforms: 'ids',
      pinned: 'flag',
      promiseTicks: 'count?',
      keeps: 'id?',
      sources: 'sources?',
      says: 'acts?',
    },
    isGraded: true,
    inComposer: true,
    mark: 'word',
  },
  contact: {
    family: 'word',
    seconds: 360,
    fields: { contact: 'id', wording: 'wording', lang: 'lang', sources: 'sources?', says: 'acts?' },
    isGraded: true,
    inComposer: true,
    mark: 'word',
  },
  clarify: { family: 'look', seconds: 0, fields: { saying: 'id', acts: 'acts' }, isGraded: true },
  reply: {
    family: 'word',
    seconds: 60,
    fields: { message: 'id', option: 'id' },
    isGraded: true,
    inComposer: true,
  },
  thank: { family: 'deed', seconds: 60, fields: { post: 'id' }, isGraded: true },
  pin: {
    family: 'deed',
    seconds: 60,
    fields: { post: 'id' },
    isGraded: true,
    tool: true,
    mark: 'moderation',
  },
  relegate: {
    family: 'deed',
    seconds: 60,
    fields: { post: 'id' },
    isGraded: true,
    tool: true,
    lowers: true,
    mark: 'moderation',
  },
  hide: {
    family: 'deed',
    seconds: 60,
    fields: { post: 'id' },
    isGraded: true,
    tool: true,
    outOfSight: true,
    mark: 'moderation',
  },
  remove: {
    family: 'deed',
    seconds: 60,
    fields: { post: 'id', rule: 'id|null', explanation: 'text|null' },
    isGraded: true,
    tool: true,
    outOfSight: true,
    mark: 'moderation',
  },
  block: {
    family: 'deed',
    seconds: 60,
    fields: { person: 'id', post: 'id' },
    isGraded: true,
    tool: true,
    outOfSight: true,
    mark: 'moderation',
  },
  report: {
    family: 'deed',
    seconds: 60,
    fields: { post: 'id' },
    isGraded: true,
    tool: true,
    raises: true,
    mark: 'moderation',
  },
  restore: {
    family: 'deed',
    seconds: 60,
    fields: { post: 'id' },
    isGraded: true,
    tool: true,
    mark: 'moderation',
  },
  escalate: {
    family: 'deed',
    seconds: 60,
    fields: { post: 'id', service: 'id' },
    isGraded: true,
    tool: true,
    raises: true,
    mark: 'moderation',
  },
  handOver: {
    family: 'deed',
    seconds: 60,
    fields: { post: 'id', service: 'id' },
    isGraded: true,
    raises: true,
  },
  ask: { family: 'house', seconds: 60, fields: { service: 'id', fact: 'id' }, isGraded: true },
  inquire: { family: 'aid', seconds: 60, fields: { service: 'id', text: 'text' }, isGraded: false },
  seeDrafts: { family: 'aid', seconds: 120, fields: { of: 'id|null' }, isGraded: false, inComposer: true },
  requestApproval: { family: 'house', seconds: 60, fields: { service: 'id', keen: 'flag' }, isGraded: true },
  promise: {
    family: 'house',
    seconds: 60,
    fields: { text: 'text', ticks: 'count', post: 'id|null' },
    isGraded: true,
  },
  keepPromise: { family: 'house', seconds: 60, fields: { promise: 'id' }, isGraded: true },
  pause: { family: 'house', seconds: 60, fields: { planned: 'id' }, isGraded: true },
  release: { family: 'house', seconds: 60, fields: { planned: 'id' }, isGraded: true },
  correct: {
    family: 'house',
    seconds: 360,
    fields: { post: 'id', text: 'text', lang: 'lang', sources: 'sources?' },
    isGraded: true,
  },
  retract: { family: 'house', seconds: 60, fields: { post: 'id' }, isGraded: true },
  watch: { family: 'house', seconds: 60, fields: { words: 'texts', threshold: 'count' }, isGraded: true },
  closeComments: {
    family: 'house',
    seconds: 60,
    fields: { platform: 'id', explanation: 'text?' },
    isGraded: true,
    mark: 'moderation',
  },
  openComments: {
    family: 'house',
    seconds: 60,
    fields: { platform: 'id' },
    isGraded: true,
    mark: 'moderation',
  },
  bilan: {
    family: 'report',
    seconds: 0,
    fields: { quart: 'id', figure: 'text', intent: 'text' },
    isGraded: false,
    inComposer: true,
  },
  inject: { family: 'inject', seconds: 0, fields: { card: 'id' }, isGraded: false },
  withhold: { family: 'inject', seconds: 0, fields: { card: 'id', isHeld: 'flag' }, isGraded: false },
  pressure: { family: 'inject', seconds: 0, fields: { rises: 'flag' }, isGraded: false },
  propose: {
    family: 'aid',
    seconds: 60,
    fields: { proposal: 'id', deed: 'id', on: 'id|null' },
    isGraded: false,
  },
  consent: {
    family: 'aid',
    seconds: 60,
    fields: { proposal: 'id', isGranted: 'flag', note: 'text' },
    isGraded: false,
  },
} as const satisfies { readonly [T in ActionType]: ActionFacts<keyof ActionFields[T] & string> };

/** The types of act of which all this is true. */
export type TypesWith<F> = {
  [T in ActionType]: (typeof ACTIONS)[T] extends F ? T : never;
}[ActionType];

export type DeedTool = TypesWith<{ readonly family: 'deed' }>;
export type HouseType = TypesWith<{ readonly family: 'house' }>;
export type ModerationTool = TypesWith<{ readonly tool: true }>;
/** Tools that say no more than their post, and those that must be asked for what else they say. */
export type PlainTool = {
  [T in ModerationTool]: keyof ActionFields[T] extends 'post' ? T : never;
}[ModerationTool];
export type AskingTool = Exclude<ModerationTool, PlainTool>;
export type MarkedType = TypesWith<{ readonly mark: string }>;

export const ACTION_TYPES = Object.keys(ACTIONS) as readonly ActionType[];

/** What is known of a type of act, all types alike. */
export function factsOf(type: ActionType): ActionFacts {
  return ACTIONS[type];
}

/** Tools of moderation, from the least to the most intrusive, then those that raise or restore. */
export const MODERATION_TOOLS = typesWhere((facts) => facts.tool === true) as readonly ModerationTool[];
/** Deeds that take a post out of the public's sight. */
export const OUT_OF_SIGHT = typesWhere((facts) => facts.outOfSight === true) as readonly DeedTool[];
/** Deeds that hand a post to who must know of it. */
export const RAISING = typesWhere((facts) => facts.raises === true) as readonly DeedTool[];

function typesWhere(test: (facts: ActionFacts) => boolean): ActionType[] {
  return ACTION_TYPES.filter((type) => test(factsOf(type)));
}

/** Whether an act deals with a post, and so is written down among the deeds. */
export function isDeed(action: Action): action is ActionOf<DeedTool> {
  return factsOf(action.type).family === 'deed';
}

/** Whether an act is on the house itself. */
export function isHouse(action: Action): action is ActionOf<HouseType> {
  return factsOf(action.type).family === 'house';
}

/** Whether the film of a game marks acts of that type. */
export function isMarked(type: ActionType): type is MarkedType {
  return factsOf(type).mark !== undefined;
}

/** Whether a name is that of a tool of moderation. */
export function isTool(type: string): type is ModerationTool {
  return (MODERATION_TOOLS as readonly string[]).includes(type);
}

/** Whether a tool says no more than its post, so that nothing needs to be asked first. */
export function isPlain(tool: ModerationTool): tool is PlainTool {
  return Object.keys(factsOf(tool).fields).length === 1;
}

/** Simulated seconds an act takes when sent. */
export function actSeconds(action: Action): number {
  const { seconds, writtenSeconds } = factsOf(action.type);
  const isWritten = 'wording' in action && action.wording.mode !== 'draft';
  return isWritten ? (writtenSeconds ?? seconds) : seconds;
}
