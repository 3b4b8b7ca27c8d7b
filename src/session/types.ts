import type { Refused, World } from '../engine/index.ts';
import type { Action, ActionDraft } from '../model/action.ts';
import type { Mode } from '../model/codes.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { PlanId, PlannedGame, PlanOutcome } from '../model/plan.ts';
import type { Annexes, GameRecord, RecordScenario } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import type { Lang } from '../model/text.ts';
import type { ClassConnection } from './class-connection.ts';
import type { DamagedTexts } from './damaged.ts';
import type { KeptChoices, KeptText } from './kept-text.ts';
import type { KeptTranslations } from './kept-translations.ts';
import type { Launch } from './launch.ts';
import type { LiveShown } from './live-shown.ts';
import type { LocalScenarios } from './local-scenarios.ts';
import type { ScenarioVersions } from './scenario-versions.ts';
import type { Workshop } from './workshop.ts';

/**
 * The contract of the session with the screens: what there is to show (`SessionState`, replaced whole at
 * each change and never mutated) and what may be asked (`Session`). Screens hold no rule of the game and
 * change nothing but through these commands.
 */
export interface SessionState {
  readonly phase: Phase;
  readonly scenario: Scenario | null;
  readonly seed: string;
  readonly mode: Mode;
  readonly alias: string; // '' none; kept in the file only
  readonly group: string;
  readonly writeFirst: boolean; // the link that opened the game says that the composer opens on a blank page
  readonly timeGranted: Accommodation; // by that link; 1: none
  readonly isLocked: boolean; // that link sets mode and seed for good
  readonly isWorse: boolean; // the crisis is made worse on purpose: one shift, and nothing of it counts

  readonly crisis: CrisisState | null; // immutable snapshot: parts that did not change keep their identity
  readonly events: readonly CrisisEvent[]; // what happened between the previous snapshot and this one
  readonly step: number; // rises by one with each new snapshot; unchanged: `events` were already shown

  readonly pace: Pace; // the pace time runs at now
  readonly chosenPace: 'calm' | 'storm'; // the pace when nothing slows it
  readonly isHeld: boolean; // the player holds the feed
  readonly isHidden: boolean; // the tab is hidden: time is stopped
  readonly writingLeft: number | null; // real seconds left at the pace of writing in this quart; null: no cap
  readonly advance: Advance | null; // time is jumping forward: an act's cost, or the time-lapse
  readonly sending: Sending | null; // words on their way, that may still be taken back

  readonly live: LiveShown | null; // the class around the game; null: a game alone

  readonly point: string | null; // quart whose point is being made (phase 'point'), else null
  readonly seen: ReadonlySet<string>; // cards and bundles the player has seen (see `markSeen`)
  readonly unsent: Readonly<Record<string, string>>; // words being written, by place (a post's id, 'declare' ...): a reload keeps them
  readonly lastRefusal: Refused | null; // why the last act was refused; cleared by the next accepted one
  readonly returned: ActionDraft | null; // words refused after all when their 5 s were over: put them back
  readonly notice: Notice | null;
  readonly elsewhere: Elsewhere | null; // another tab has the game: here time is stopped and nothing is saved
  readonly coachLeft: number; // readings over that the colleague still has time for

  readonly settings: Settings;
  readonly history: readonly PastResult[]; // Parcours, newest first; empty in guest mode
  readonly annexes: Annexes;
  readonly forkedFrom: string | null; // quart replayed, in a forked record; null: the first run
}

/**
 * idle: no game. dossier: opened, time not started. quart: play. point: between two shifts, clock stopped,
 * waiting for `endPoint`. timelapse: the engine runs to the next shift by itself. ended: the débreffage.
 */
export type Phase = 'idle' | 'dossier' | 'quart' | 'point' | 'timelapse' | 'ended';

/** calm: 1 s = 40 simulated s. storm: 30. writing: 1. hold: stopped. off: stopped, acts and `letPass` advance it. */
export type Pace = 'calm' | 'storm' | 'writing' | 'hold' | 'off';

export type { ActionDraft };

/** A jump in time under way. `crisis.tick` runs from `from` to `to` in a fixed real time. */
export interface Advance {
  readonly why: 'act' | 'lapse' | 'pass';
  readonly from: number; // tick
  readonly to: number; // tick
  readonly progress: number; // 0..1
}

/**
 * Words in the outbox: for five real seconds (times the accommodation) nobody has read them and they can be taken
 * back. They leave when the time is over, at `sendNow`, or just before another act that costs time. Time runs at
 * the pace of writing meanwhile. With time off they wait for `sendNow` or another act (`leftMs` is null).
 */
export interface Sending {
  readonly action: ActionDraft;
  readonly leftMs: number | null;
  readonly ofMs: number | null;
}

/** The acts that wait in the outbox. All others are done at once, unless they are asked to wait. */
export const SENDINGS = ['answer', 'declare', 'contact', 'correct'] as const;

/** Why this tab has stopped: another one plays this very game, and was there first or has taken over. */
interface Elsewhere {
  readonly why: 'playing' | 'taken';
}

/** A message that stops nothing; `code` is worded in `words/play/session.ts`. */
export interface Notice {
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, string | number>>;
}
const NOTICE_CODES = [
  'storage/full', // the game is kept in memory only
  'storage/forbidden',
  'resume/other-scenario', // the saved game was made with another text of this scenario
  'resume/other-engine',
  'resume/other-tone-model',
  'resume/mismatch', // re-running the saved acts does not give the hashes saved: the re-run is kept
  'resume/unsent', // words begun before the game was left are kept
  'writing/spent', // the cap of an assessment is reached: time runs while one writes
  'send/returned', // words could not leave after all
  'class/not-sent', // the class did not take an act: its words are given back; `why` is a ClassRefusal
  'game/stopped', // a fault of the program: time is held at `tick`, the game is kept
] as const;
type NoticeCode = (typeof NOTICE_CODES)[number];

export interface Settings {
  readonly lang: Lang;
  readonly theme: 'system' | 'dark' | 'light';
  readonly accommodation: Accommodation;
  readonly reducedMotion: 'system' | 'on' | 'off';
  readonly sound: boolean;
  readonly verbosity: 'all' | 'affair' | 'mentions' | 'none'; // what the polite log says of arrivals
  readonly writeFirst: boolean; // the composer opens on a blank page, whatever the scenario says
  readonly keysOn: boolean; // one-letter keys
  readonly keysWith: 'alone' | 'alt' | 'ctrlAlt'; // what is held down with the letter
  readonly keys: Readonly<Record<string, string>>; // remapped: command -> key
  readonly textSize: 1 | 1.25 | 1.5 | 2;
  readonly spacing: 'usual' | 'airy'; // of letters, words and lines
  readonly guest: boolean; // leaves nothing on this machine
}

/** Times real time is stretched by: 1 none, 1.5, 2, 10; 0 = time off. Recorded, never penalised. */
export const ACCOMMODATIONS = [1, 1.5, 2, 10, 0] as const;
export type Accommodation = (typeof ACCOMMODATIONS)[number];

/** One line of the Parcours. */
export interface PastResult extends PlannedGame {
  readonly id: string;
  readonly scenario: string;
  readonly title: { readonly fr?: string; readonly en?: string };
  readonly seed: string;
  readonly mode: Mode;
  readonly when: number; // epoch ms, of the machine
  readonly total: number | null; // 0..100; null: not graded
  readonly outcome: number | null;
  readonly dimensions: Readonly<Record<string, number | null>>;
  readonly ending: string | null;
  readonly code: string; // the record, packed: opens the débreffage again
  readonly foretold?: Foretold; // missing: kept by an older version, or nothing was said
}

/** What the player said of a game before its verdict, beside the verdict. */
export interface Foretold {
  readonly levels: readonly { readonly guess: number; readonly level: number }[]; // 0..4, one a dimension guessed and graded
  readonly sures: readonly { readonly sure: number; readonly isGood: boolean }[]; // per cent; one a decision
}

export interface OpenOptions {
  readonly seed: string; // '' takes the scenario's own
  readonly mode: Mode;
  readonly alias?: string;
  readonly group?: string;
  readonly writeFirst?: boolean;
  readonly timeGranted?: Accommodation;
  readonly isLocked?: boolean;
  readonly isWorse?: boolean;
}

/** A game saved on this machine: left in the middle, or at its débreffage (phase 'ended'); or one that cannot be resumed. */
export type SavedGame =
  | {
      readonly id: string; // names it among the saved games
      readonly fault: null;
      readonly scenario: RecordScenario;
      readonly seed: string;
      readonly mode: Mode;
      readonly tick: number;
      readonly phase: Phase;
      readonly savedAt: number; // epoch ms
    }
  | { readonly id: string; readonly fault: SaveFault };
/** Why a saved game cannot be resumed: changed or cut short; written by a later version of the game. */
export type SaveFault = 'damaged' | 'newer';

/** How a saved game differs once it is replayed here: by another text of its scenario, or another version of the game. */
export interface SavedDifference {
  readonly notice: Notice;
  readonly actions: readonly Action[]; // all that were saved
  readonly refused: readonly Action[]; // those of them that are refused here, and left out
}

/** A game as a place outside this machine gives it back: its words may be held here. */
export interface KeptElsewhere {
  readonly record: GameRecord;
  readonly token: string; // names the game, here as there
  readonly writingLeft: number | null;
  readonly coachLeft: number;
}

/** The film of a finished game: any tick of it, by re-running. */
export interface Film {
  readonly ticks: number; // last tick
  readonly events: readonly CrisisEvent[]; // all of them, in order
  readonly at: (tick: number) => CrisisState; // a plain copy, free to change
}

/** A grade, as the scene that computed it hands it in. */
export interface ResultSummary extends Pick<PastResult, 'total' | 'outcome' | 'dimensions'> {
  readonly judged?: JudgedGame; // what the player's own guesses are held against; missing: nothing was guessed at
}

/** The verdict of a game, as far as its player could guess it. */
export interface JudgedGame {
  readonly levels: Readonly<Record<string, number | null>>; // 0..4, by dimension; null: not graded
  readonly decisions: Readonly<Record<string, boolean>>; // by id in the review: whether it was a good one
  readonly plans: Readonly<Record<PlanId, PlanOutcome>>;
}

export interface Session {
  readonly getState: () => SessionState;
  /** Called after each change with the new state and the one before. Returns the way to stop it. */
  readonly subscribe: (listener: (state: SessionState, before: SessionState) => void) => () => void;
  /** What the engine's selectors need; null when idle, or in the dossier while the tone model still loads. */
  readonly world: () => World | null;

  /**
   * Brings the part that plays, which a page that only shows the Accueil does without; done at once when it is there.
   * Every command of a game needs it. It rejects when it cannot be loaded, and may be asked again.
   */
  readonly readyToPlay: () => Promise<void>;

  /** Opens a scenario (phase 'dossier'). A game in progress is saved first and left. */
  readonly open: (scenario: Scenario, options: OpenOptions) => void;
  /** Starts the clock, once the tone model is there. */
  readonly start: () => Promise<void>;
  /** Back to the Accueil; the game in progress stays saved. */
  readonly leave: () => void;
  /**
   * Plays a game of a class: from then on its log alone moves the game (`SessionState.live`), `act` sends, and the
   * commands of the clock do nothing. The game under way is saved and left. `game`: another one, to look on.
   */
  readonly enterClass: (connection: ClassConnection, scenario: Scenario, game?: string) => Promise<void>;

  /**
   * Does an act now, or puts it in the outbox when it is one of SENDINGS. null: accepted. `now`: no wait; `waits`:
   * it waits there whatever it is, so that a key pressed by mistake is taken back. A jump in time still under way for
   * the act before is ended at once: a quick player is not refused.
   */
  readonly act: (
    action: ActionDraft,
    how?: { readonly now?: boolean; readonly waits?: boolean },
  ) => Refused | null;
  /** Takes the words in the outbox back and gives them; null when they have left. */
  readonly undoSend: () => ActionDraft | null;
  /** Sends the words in the outbox at once. */
  readonly sendNow: () => Refused | null;

  readonly setPace: (pace: 'calm' | 'storm') => void;
  readonly hold: (on: boolean) => void;
  /** Something to read or write is open. Several may be at once: each says its own `why`. */
  readonly setWriting: (on: boolean, why?: string) => void;
  /** Lets simulated minutes pass (time off; or to wait on purpose). */
  readonly letPass: (minutes: number) => void;

  /** The point de quart: one figure to report, one line of intent. The time-lapse follows, or the end. */
  readonly endPoint: (figure: string, intent: string) => Refused | null;
  /** Shows the end of the time-lapse at once. */
  readonly skipLapse: () => void;
  /** Ends the game now: the rest runs by itself, as silence. */
  readonly finish: () => void;

  readonly markSeen: (ids: readonly string[]) => void;
  /** Keeps words being written, so that a reload loses nothing. '' forgets them. Clears `returned`. */
  readonly keepUnsent: (place: string, text: string) => void;
  /** Uses up one reading over. */
  readonly useCoach: () => void;
  /** Takes the game over from another tab, which saves it and stops. */
  readonly takeOver: () => void;
  readonly annotate: (annexes: Partial<Annexes>) => void;
  readonly clearNotice: () => void;
  readonly setSettings: (change: Partial<Settings>) => void;

  /** The game so far, sealed; null when none was started. */
  readonly record: () => GameRecord | null;
  /** The same as the text of a file, and its short code. */
  readonly recordText: () => string | null;
  readonly recordCode: () => string | null;
  /** Opens a record: a finished one at its end, another where it stopped. The scenario must be its own. The game under way is saved first. */
  readonly resume: (record: GameRecord, scenario: Scenario) => Promise<void>;
  /** Opens somebody else's record to be read: the same, and nothing of it is kept on this machine, its result neither. */
  readonly look: (record: GameRecord, scenario: Scenario) => Promise<void>;
  /** Opens a scripted game at a tick of it, to be played from there by its author. Nothing of it is kept. */
  readonly playFrom: (record: GameRecord, scenario: Scenario, tick: number) => Promise<void>;
  /** Puts a newer text of the same scenario under the game in progress, whose acts are done again on it. For authors. */
  readonly swapScenario: (scenario: Scenario) => void;
  /** Training only: the quart again from its first tick, same luck, in a forked record. False: not allowed. */
  readonly replayQuart: (id: string) => boolean;
  /** The film of the game, for the débreffage; null when none was started. Training and ended games only. */
  readonly film: () => Film | null;

  /** The games saved on this machine, newest first. None is ever replaced by another; none is listed in guest mode. */
  readonly saved: () => Promise<readonly SavedGame[]>;
  /** One as a file: its record, or the very text that was saved when no record can be read in it; with its name. */
  readonly savedFile: (id: string) => Promise<{ readonly name: string; readonly text: string } | null>;
  /**
   * Resumes one; the game under way is saved and left. False: it is not there, or cannot be read, or is of another
   * scenario. When it does not replay as it was, what was saved stays and the game goes on beside it.
   */
  readonly resumeSaved: (id: string, scenario: Scenario) => Promise<boolean>;
  /** What resuming it would change; null when it replays as it was, or cannot be read. Changes nothing. */
  readonly compareSaved: (id: string, scenario: Scenario) => Promise<SavedDifference | null>;
  readonly forgetSaved: (id: string) => Promise<void>;
  /**
   * Resumes a game that was kept elsewhere: the copy of this machine when it has got as far, else the one that is given,
   * with the words held here. Acts whose words are on another machine are left out; the game then goes on as one of its own.
   */
  readonly resumeKept: (kept: KeptElsewhere, scenario: Scenario) => Promise<void>;
  /** How many acts that would leave out. */
  readonly wordsMissing: (kept: KeptElsewhere) => Promise<number>;

  /** Writes the finished game into the Parcours, once. Nothing in guest mode. */
  readonly keepResult: (result: ResultSummary) => Promise<void>;
  readonly forgetHistory: () => Promise<void>;

  /** Where an author's files are checked and proved; and the scenarios opened on this machine. */
  readonly workshop: Workshop;
  readonly scenarios: LocalScenarios;
  /** Earlier texts of those scenarios, to go back to. */
  readonly versions: ScenarioVersions;
  /** Which of their texts said the same in both languages, and when they last did. */
  readonly translations: KeptTranslations;
  /** What an instructor opined of the games of a class. */
  readonly opinions: KeptText;
  /** What an instructor chose for a group. */
  readonly teaching: KeptChoices;
  /** The player's own mistakes, to be taken again. */
  readonly deck: KeptText;
  /** Answers to drills that were handed out. */
  readonly drillAnswers: KeptChoices;
  /** Texts kept on this machine of which something could not be read; none is told in guest mode. */
  readonly damaged: Pick<DamagedTexts, 'list' | 'read' | 'forget'>;
  /** The start of the page: tells whether the one before ended. */
  readonly launch: Launch;
  /** Stops clocks and listeners for good. */
  readonly dispose: () => void;
}
