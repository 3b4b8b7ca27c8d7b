import type {
  ActId,
  Cluster,
  PlatformKind,
  PostClass,
  PostTone,
  Purpose,
  SegmentId,
  Severity,
} from './codes.ts';
import type { Expr } from './expr.ts';
import type { Rubric } from './rubric.ts';
import type { Lang, Text } from './text.ts';

/**
 * A compiled scenario: deep-frozen JSON made by `scenario/` from an author's file. Durations and hours
 * are already ticks since the start; every id has been checked to exist; defaults are filled in.
 */
export interface Scenario {
  readonly format: 'avis-de-tempete/1';
  readonly id: string;
  readonly hash: string; // stable hash of everything that is played: all the rest but the rubric
  readonly rulesHash: string; // of what the rules read in it, prose apart (`scenario-hashes.ts`)
  readonly wordsHash: string; // of the prose that a reading, a claim or a quotation takes in
  readonly title: Text;
  readonly summary: Text;
  readonly lang: Lang; // the author's first language
  readonly langs: readonly Lang[]; // languages complete in every text
  readonly minutes: number; // real minutes of a game, as announced on the card
  readonly difficulty: 1 | 2 | 3;
  readonly skills: readonly Text[];
  readonly objectives: readonly Text[];
  readonly warnings: readonly Text[]; // content warnings
  readonly start: string; // civil, local: 2026-10-10T06:10
  readonly ticks: number; // length of the whole run
  readonly secondsPerTick: number; // 60..300
  readonly seed: string; // default seed
  readonly organisation: Organisation;
  readonly crisis: Crisis;
  readonly quarts: readonly Quart[]; // in order, not overlapping
  readonly platforms: readonly Platform[];
  readonly audiences: readonly Audience[];
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
  readonly services: readonly Service[];
  readonly posts: readonly AuthoredPost[]; // sorted by `at`; those spawned by beats have at = -1
  readonly planned: readonly PlannedPost[];
  readonly messages: readonly AuthoredMessage[]; // those with at >= 0 arrive by the clock, others by a beat
  readonly statements: readonly Statement[];
  readonly contacts: readonly Contact[];
  readonly beats: readonly Beat[];
  readonly imprevus: readonly Imprevu[];
  readonly imprevusDrawn: number; // how many the seed draws
  readonly chatter: Chatter;
  readonly debrief: Debrief;
  readonly rubric: Rubric; // how it is graded: no part of the hash
  readonly lesson?: readonly Text[]; // for instructors, never shown to a player
  readonly accommodation?: ScenarioAccommodation;
  readonly crowd?: CrowdDials; // missing: the crowd as it usually is
  readonly drafts?: 'on-request'; // the composer opens on a blank page; missing: drafts are shown
}

/** How this crowd differs from the usual one; what is missing is as usual. */
export interface CrowdDials {
  readonly spam?: number; // 0..1 share of the usual spam that is kept
  readonly taunts?: number; // 0..1 share of the usual insults and trolling that is kept
  readonly tide?: { readonly depth: number; readonly leastHour: number }; // 1 - depth at that hour of the day, 1 + depth twelve hours later
}

/** Time that the author grants to every player of this scenario; a player may take more, never less. */
interface ScenarioAccommodation {
  readonly time: 1.5 | 2 | 10 | 0; // times real time is stretched by; 0: time off
  readonly note: Text; // said in the dossier
}

export interface Organisation {
  readonly name: Text;
  readonly handle: string;
  readonly sector: 'hedonic' | 'utilitarian' | 'public'; // public: a town, a school, a hospital
  readonly about: Text; // two or three paragraphs for the dossier
  readonly voice: 'tu' | 'vous';
  readonly voiceNote: Text; // how the house speaks
  readonly history: 'none' | 'similar'; // crisis history (SCCT intensifier)
  readonly reputation: 'good' | 'neutral' | 'poor';
  readonly rules: readonly Rule[]; // the nétiquette
  readonly signature: Text; // how answers are signed; may be empty
}

export interface Rule {
  readonly id: string;
  readonly text: Text;
}

export interface Crisis {
  readonly cluster: Cluster;
  readonly severity: Severity;
  readonly morality: number; // 0..1, share of moral indignation in it (media pickup)
  readonly harm: 'low' | 'some' | 'high'; // humour is forgiven only when low
  readonly known: Text; // what is known when the first shift starts
}

/** One shift of play. The engine also runs between quarts, in a time-lapse. */
export interface Quart {
  readonly id: string;
  readonly title: Text;
  readonly intro: Text;
  readonly from: number; // tick
  readonly to: number; // tick, exclusive
}

export interface Platform {
  readonly id: string;
  readonly kind: PlatformKind;
  readonly name: Text;
  readonly limit: number; // characters a post may have
}

export interface Audience {
  readonly id: SegmentId;
  readonly name: Text;
  readonly share: number; // of the population, sums to 1
  readonly weight: number; // in the mean trust, sums to 1
  readonly stance: number; // -1..1 at the start
  readonly arousal: number; // 0..1 at the start
  readonly trust: number; // 0..100 at the start
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly audience: SegmentId;
  readonly reach: number; // followers
  readonly bio: Text;
  readonly isProtected: boolean; // to be protected from the pack, likeable or not
  readonly isRecurring: boolean; // one of the faces of the story
  readonly portrait?: Portrait; // missing: drawn by chance from the id
}

/** Hair as it can be drawn. */
export const HAIR = ['short', 'long', 'curly', 'tied', 'bald'] as const;

/** How somebody is drawn: `none` at all, or what is seen; what is not written is not seen. */
export type Portrait =
  | 'none'
  | {
      readonly hair?: (typeof HAIR)[number]; // missing: drawn by chance from the id, like the rest of the face
      readonly isGrey?: true;
      readonly hasBeard?: true;
      readonly hasGlasses?: true;
    };

export interface Fact {
  readonly id: string;
  readonly text: Text;
  readonly question: Text; // how one asks for it
  readonly isTrue: boolean; // a false one is a rumour or a service's mistake
  readonly isKnownAtStart: boolean;
  readonly sure: 'confirmed' | 'probable' | 'rumour';
  readonly learn: {
    readonly ask: string; // a service
    readonly ticks: number; // in how long it answers
    readonly when?: Expr; // may be asked for only while it holds; missing: always
  } | null;
  readonly isPublic: boolean; // may be said in public
  readonly enables: readonly ActId[]; // acts that this fact makes true (repair, compensate)
  readonly cues: FoldedPhrases; // phrases by which a typed text states it
  readonly contradictedBy: FoldedPhrases; // phrases by which a typed text contradicts it
  readonly until?: number; // tick from which it is no longer true; missing: it stays so
  readonly replacedBy?: string; // the fact that is true instead; without `until`, it is over once that one is learned
}

/** Phrases to look for in a typed text, each language, folded: lower case, no accents, single spaces. */
export type FoldedPhrases = { readonly [L in Lang]: readonly string[] };

export interface Service {
  readonly id: string; // direction, juridique, clientele, technique ...
  readonly name: Text;
  readonly person: Text; // who answers there
  readonly role: Text;
  readonly owns: readonly PostClass[]; // posts that may be handed over to it
  readonly topics: readonly string[]; // authored tags it is the right owner of
  readonly replyTicks: number;
  readonly approves: boolean; // its approval can be asked for
  readonly approvalTicks: number; // without credit; a credit makes it approvalTicksKeen
  readonly approvalTicksKeen: number;
  readonly portrait?: Portrait; // of who answers there
}

export interface Draft {
  readonly id: string;
  readonly text: Text;
  readonly acts: readonly ActId[];
  readonly why: Text; // the author's reason, shown in the debrief
  readonly level: number; // author's opinion 0..4, -1 when left to the rubric
  readonly states: readonly string[]; // fact ids it says
  readonly contradicts: readonly string[]; // fact ids it denies
  readonly promise: DraftPromise | null;
  readonly channel: 'public' | 'private' | 'either';
  readonly when?: Expr; // offered only while it holds; missing: always
  readonly cost?: Cost; // missing: none
}

/** What a right choice costs, and to whom: two right things that clash. */
export interface Cost {
  readonly who: string; // person, audience or service that pays
  readonly text: Text; // told in the débreffage
  readonly trust: readonly { readonly audience: SegmentId | 'all'; readonly by: number }[]; // points of 100 lost at once, negative
}
export interface DraftPromise {
  readonly text: Text;
  readonly ticks: number; // from sending to due
  readonly keptBy?: KeptBy; // missing: by any later word of substance about it
}

/** The one later word that keeps a promise: it does all that is written here, in public unless a person is named. */
export interface KeptBy {
  readonly fact?: string; // it tells that fact
  readonly act?: ActId; // it does that act
  readonly person?: string; // it is said to that person, in public or in private
  readonly statement?: string; // it is that statement
}

export interface AuthoredPost {
  readonly id: string;
  readonly at: number; // tick, or -1 when a beat brings it
  readonly by: string; // person id
  readonly platform: string;
  readonly to: string | null; // parent post
  readonly class: PostClass;
  readonly purpose: Purpose;
  readonly tone: PostTone;
  readonly arousal: number; // 0..1
  readonly moral: number; // moral-emotional units, 0..5
  readonly text: Text;
  readonly detail: FoldedPhrases; // words of the concern a good answer names
  readonly rule: string | null; // rule of the nétiquette broken
  readonly topic: string | null; // tag that a service owns
  readonly about: string | null; // person targeted, if any
  readonly image: { readonly alt: Text; readonly kind: string } | null;
  readonly reach: number; // of this post; the author's unless given
  readonly drafts: readonly Draft[];
  readonly isAboutAffair: boolean; // false: noise unrelated to the crisis
  readonly when?: Expr; // it comes only if it holds at its hour; missing: always
}

/** A post of the house scheduled before the crisis: it goes out unless paused. */
export interface PlannedPost {
  readonly id: string;
  readonly at: number;
  readonly platform: string;
  readonly text: Text;
  readonly isTactless: boolean; // going out in the storm costs
}

export interface AuthoredMessage {
  readonly id: string;
  readonly at: number; // tick, or -1 when a beat brings it
  readonly from: string; // service or person id
  readonly kind: 'note' | 'demand' | 'private' | 'press';
  readonly text: Text;
  readonly replyTicks: number; // to be answered within; -1 no deadline
  readonly options: readonly MessageOption[]; // empty: for information
}

export interface MessageOption {
  readonly id: string;
  readonly stance: 'comply' | 'refuse' | 'counter' | 'answer';
  readonly text: Text;
  readonly acts: readonly ActId[];
  readonly why: Text;
  readonly level: number; // author's opinion 0..4
  readonly states: readonly string[];
  readonly contradicts: readonly string[];
  readonly effects: readonly Effect[];
  readonly when?: Expr; // offered only while it holds; missing: always
  readonly cost?: Cost; // missing: none
}

/** A statement the player may publish; typed ones need none. */
export interface Statement {
  readonly id: string;
  readonly title: Text;
  readonly when: Expr | null; // offered only while it holds
  readonly draft: Draft;
}

/** Somebody outside whom the player may call or write to first. */
export interface Contact {
  readonly id: string;
  readonly person: string;
  readonly label: Text;
  readonly when: Expr | null;
  readonly drafts: readonly Draft[];
}

export interface Beat {
  readonly id: string;
  readonly at: number; // earliest tick, or -1
  readonly when: Expr | null;
  readonly unless: Expr | null;
  readonly after: number; // ticks between its condition holding and its effects
  readonly isOnce: boolean;
  readonly effects: readonly Effect[];
}

export type Effect =
  | { readonly do: 'post'; readonly post: string } // authored post id
  | { readonly do: 'message'; readonly message: string } // authored message id
  | { readonly do: 'reveal'; readonly fact: string }
  | { readonly do: 'trust'; readonly audience: SegmentId | 'all'; readonly by: number }
  | { readonly do: 'blame'; readonly by: number }
  | { readonly do: 'vacuum'; readonly by: number }
  | { readonly do: 'credit'; readonly by: number }
  | { readonly do: 'intensity'; readonly by: number } // added to n0
  | { readonly do: 'media'; readonly by: number }
  | {
      readonly do: 'article';
      readonly platform: string;
      readonly by: string;
      readonly mass: number;
      readonly text: Text;
    }
  | { readonly do: 'removePost'; readonly post: string } // the direction does it itself
  | { readonly do: 'houseStatement'; readonly text: Text; readonly acts: readonly ActId[] } // the direction speaks itself
  | { readonly do: 'flag'; readonly flag: string }
  | { readonly do: 'quart'; readonly quart: string }
  | { readonly do: 'end'; readonly ending: string };

/** A mishap that the seed may draw. */
export interface Imprevu {
  readonly id: string;
  readonly title: Text;
  readonly from: number; // earliest tick
  readonly to: number; // latest tick
  readonly when: Expr | null;
  readonly effects: readonly Effect[];
}

/** Grammars of the crowd. A post of the crowd keeps a group id and a draw; the desk renders it in its language. */
export interface Chatter {
  readonly groups: readonly ChatterGroup[];
  readonly slots: Readonly<Record<string, { readonly [L in Lang]: readonly string[] }>>;
  readonly handles: readonly string[]; // made-up names of the crowd
}

export interface ChatterGroup {
  readonly id: string;
  readonly use: 'crowd' | 'noise' | 'echo' | 'reshare' | 'aboutRemoval';
  readonly audiences: readonly SegmentId[]; // empty: any
  readonly purpose: Purpose | null; // null: any
  readonly tone: PostTone | null;
  readonly class: PostClass;
  readonly to: ActId | null; // echo of an answer whose main act is this
  readonly lines: { readonly [L in Lang]: readonly string[] }; // may hold {{slot}} and, in echoes, {{quote}}
  readonly when?: Expr; // it speaks only while it holds; missing: always
  readonly portrait?: Portrait; // of all who say its lines
}

export interface Debrief {
  readonly pattern: Text; // the real pattern behind the fiction
  readonly lessons: readonly Text[];
  readonly endings: readonly Ending[]; // first whose condition holds; the last has none
}

export interface Ending {
  readonly id: string;
  readonly title: Text;
  readonly when: Expr | null;
  readonly text: Text;
  readonly became: readonly { readonly person: string; readonly text: Text }[];
}
