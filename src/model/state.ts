import type { ActionType } from './action.ts';
import type { DeedTool } from './actions.ts';
import type { AnsweredClaim } from './claim.ts';
import type { ActId, PostClass, PostTone, Purpose, SegmentId, Stage } from './codes.ts';
import type { Reading } from './reading.ts';
import type { KeptBy } from './scenario.ts';
import type { Lang } from './text.ts';

/**
 * The whole crisis at a tick: a plain JSON tree, changed only by `engine/`. It holds no prose but the
 * player's: the crowd's words are a grammar group and a draw, authored words an id. Order lives in arrays.
 */
export interface CrisisState {
  seed: string;
  tick: number;
  status: 'running' | 'ended';
  ending: string | null;
  quart: string | null; // the shift being played, null between two
  acts: number; // of the player, accepted so far
  busyUntil: number; // tick until which the player's last act keeps them busy
  keyboardTakenUntil: number; // the direction writes instead of the player until then; -1 never

  segments: SegmentState[]; // in the order of scenario.audiences
  blame: number; // 0..1 attributed responsibility
  vacuum: number; // 0..1 information vacuum
  censorship: number; // 0..1 perceived
  media: number; // 0..3
  attention: number; // 0..1 of the audience's attention left for this affair
  intensity: number; // n0, branching before everything else
  actsFactor: number; // 0.7..1.35 what acts have done to branching
  match: number; // 0..1 fit of what was said to the crisis (SCCT), as seen
  information: number; // 0..1 instructing and adjusting information given
  scandal: number; // points of trust lost to exposed lies, leaks, missed promises
  stage: Stage;
  approval: number; // 0..1 outrage passed on in the last hour, per post
  civility: number; // 0..1 odds of incivility against those of the start
  loudUntil: number; // tick until which somebody with a large following is heard; -1 never
  closed: string[]; // platforms whose comments are closed
  credit: number; // 0..5 crédit interne

  shelves: Shelf[]; // posts by age: shelf k holds those born in ticks [32k, 32k+32)
  placed: Record<string, number>; // authored and house posts: id -> tick of birth
  shelfPull: Pull[]; // by platform, one block a shelf
  eraPull: Pull[]; // by platform, one block for 32 shelves
  volume: number; // posts and reshares about the affair
  negative: number; // of them, condemning
  perTick: TickCounts; // columnar, one entry a tick
  peakRate: number; // most posts seen in one hour so far
  threads: Thread[]; // roots that drew something, in order of birth
  isViral: boolean; // one of them passed the viral threshold

  promises: Promised[];
  approvals: Approval[];
  asked: Asked[];
  facts: KnownFact[]; // learned, in order
  messages: Message[]; // arrived, in order
  sayings: Saying[]; // every public or private word of the house, in order
  deeds: Deed[]; // moderation and other dealings with posts, in order
  opened: string[]; // posts opened, in order
  left: string[]; // posts deliberately left
  watch: { words: string[]; threshold: number; since: number } | null;
  planned: { id: string; status: 'due' | 'paused' | 'out' }[];
  beats: { id: string; armedAt: number; firedAt: number }[]; // in scenario order; -1 not yet
  imprevus: { id: string; at: number; firedAt: number }[]; // drawn by the seed
  contacts: { id: string; person: string; at: number; acts: ActId[] }[];
  bilans: { quart: string; figure: string; intent: string; at: number }[];
  flags: string[];
  hands?: { by: string; until: number }[]; // in a team, until which tick each one's last act keeps them busy; missing alone
  proposals?: {
    id: string;
    at: number;
    by: string | null;
    deed: ActionType;
    on: string | null;
    isGranted: boolean | null;
  }[]; // acts above a role; null: not answered; missing when there were none
  withheld?: { card: string; isDue: boolean }[]; // cards that whoever leads a class holds back; due: it would have come by now; missing when none is
  draftsSeen?: (string | null)[]; // where drafts were asked for: a post, a contact, null for statements; missing when none were
  articles: Article[];
  pending: Pending[]; // things that will land at a tick, sorted by tick
}

export interface SegmentState {
  id: SegmentId;
  stance: number; // -1..1
  arousal: number; // 0..1
  trust: number; // 0..100
  exposure: number; // 0..1 share that has seen the affair
  seen: number; // -1..1 mood seen in the last hour (exponential mean)
}

export interface Shelf {
  posts: Post[]; // in order of birth
  starts: number[]; // by tick of the shelf: how many posts stood before it
  mass: number[][]; // [platform][tick of the shelf]: attention mass born then
}

/** Attention mass of blocks of ticks, and its first moment: their ratio is the mean tick of birth. */
export interface Pull {
  mass: number[];
  moment: number[]; // sum of mass x tick
}

export type PostStatus = 'standing' | 'pinned' | 'relegated' | 'hidden' | 'removed';

/** Where a post's words come from. */
export type Wordsource =
  | { from: 'authored' } // scenario.posts by the post's id
  | { from: 'chatter'; group: string; draw: number }
  | { from: 'echo'; group: string; draw: number; of: string } // quotes the house's post `of`
  | { from: 'reshare'; group?: string } // group: of the word on top, '' none; missing: drawn from all of them
  | { from: 'draft'; of: string; draft: string; lang: Lang } // of: post, statement or contact id
  | { from: 'typed'; text: string; lang: Lang }
  | { from: 'planned'; planned: string }
  | { from: 'beat'; beat: string; effect: number } // article or house statement written by the author
  | { from: 'direction'; what: 'silent' | 'keyboard' } // the direction speaks instead of the player
  | { from: 'leak'; message: string } // an internal message, and what was answered
  | { from: 'report'; quotes: string | null }; // article by the engine, quoting a house post

export interface Post {
  id: string; // authored id, or c<tick>-<n> crowd, r<tick>-<n> reshare, o<tick> own, a<tick> article
  at: number; // tick
  platform: string;
  author: string; // person id, u<n> of the crowd, 'house' or 'press'
  segment: SegmentId | 'house';
  parent: string | null; // post answered
  root: string; // first post of the thread
  reshareOf: string | null;
  class: PostClass;
  purpose: Purpose;
  tone: PostTone;
  arousal: number; // 0..1
  mass: number; // attention it draws now; acts and moderation change it
  isAffair: boolean;
  status: PostStatus;
  words: Wordsource;
  replies: number; // direct, by the crowd
  reshares: number;
  answers: number; // by the house, public
  thread: number; // of a root that drew something: its index in `threads`; -1 none
  sharedBy: string | null; // its latest reshare
}

interface TickCounts {
  posts: number[]; // posts and reshares about the affair
  negative: number[];
  trust: number[]; // audience-weighted mean, 0..100
}

export interface Thread {
  root: string;
  platform: string;
  posts: number; // descendants and reshares
  houseAnswers: number;
  factor: number; // what acts in it have done to its mass
  head: string | null; // standing comment seen first
  tail: string | null; // and last
}

export interface Promised {
  id: string; // p<tick>
  at: number;
  due: number; // tick
  status: 'open' | 'kept' | 'missed';
  closedAt: number; // -1 while open
  post: string | null; // thread it was made in
  saying: string; // the house post that made it, '' when made apart
  text: string; // the player's words; '' when from a draft
  keptBy?: KeptBy; // what alone keeps it; missing: any later word of substance about it
}

interface Approval {
  service: string;
  at: number;
  due: number;
  status: 'waiting' | 'granted' | 'used';
}

interface Asked {
  service: string;
  fact: string;
  at: number;
  due: number;
  isAnswered: boolean;
  text?: string; // a question in the player's own words that no fact answers; `fact` is '' then
}

interface KnownFact {
  id: string;
  at: number;
  from: string; // service, person, beat or 'dossier'
}

export interface Message {
  id: string; // authored message id, or m<tick>-<n> for a service's answer
  at: number;
  from: string;
  fact: string | null; // a service's answer: the fact it tells
  due: number; // reply wanted by, -1 none
  option: string | null; // chosen
  repliedAt: number; // -1 not yet
}

/** A word of the house: what the engine and the grade need to know of it. */
export interface Saying {
  id: string; // own post id, or the contact / reply it was
  at: number;
  kind: 'answer' | 'statement' | 'private' | 'contact' | 'reply' | 'house' | 'planned' | 'correction';
  action: number; // index among the accepted acts of the game, -1 when no act of the player said it
  to: string | null; // post answered
  platform: string | null;
  draft: string | null; // sent or adapted, or the option chosen; null: typed, or the direction's
  mode: 'draft' | 'adapted' | 'typed' | 'house';
  acts: ActId[]; // those strong enough to count
  reading: Reading | null; // of adapted and typed words, as it is kept
  beside?: string; // hash of what it was read beside; missing when it was read alone
  factor: number; // what it did to branching, 1 nothing
  fit: number; // 0..1 SCCT fit
  likeness: number; // 0..1 to the likest earlier saying
  states: string[]; // facts it told
  contradicts: string[]; // facts it denied
  outdated?: string[]; // facts it told that were no longer true; missing when there were none
  isApproved: boolean;
  satisfaction?: number; // 0..1 of the person answered
  claims?: AnsweredClaim[]; // what came of the player's answers about a typed text; missing when there were none
  says?: ActId[]; // acts that the player says it does; missing when the reading was left as it is
}

/** A dealing with a post of the crowd. */
export interface Deed {
  at: number;
  tool: DeedTool;
  post: string;
  class: PostClass;
  rule: string | null;
  isExplained: boolean; // with words of its own
  service: string | null;
  noticedAt: number; // -1 not noticed
  by: 'player' | 'direction';
}

interface Article {
  id: string; // post id
  at: number; // publication
  quotes: string | null; // house post quoted
}

export type Pending =
  | { at: number; what: 'echo'; of: string; n: number }
  | { at: number; what: 'notice'; deed: number }
  | { at: number; what: 'article'; n: number }
  | { at: number; what: 'leak'; message: string };
