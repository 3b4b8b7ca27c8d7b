import type { Action } from './action.ts';
import type { Mode } from './codes.ts';
import type { ReadingRow } from './kept-reading.ts';
import type { PlanId } from './plan.ts';
import type { Lang } from './text.ts';

export const RECORD_VERSION = 5;
/** Changes whenever the same record would play differently. */
export const ENGINE_VERSION = '1.4.0';

/** A game, sealed: re-running `actions` on the same scenario and seed gives `checks` again. */
export interface GameRecord {
  readonly recordVersion: number;
  readonly engineVersion: string;
  readonly toneModel: string; // hash of the tone model that read the typed texts
  readonly scenario: RecordScenario;
  readonly seed: string;
  readonly settings: RecordSettings;
  readonly actions: readonly Action[];
  readonly readings: readonly StoredReading[] | null; // of typed words, as they were graded; null: version 4 or older, or a code too long
  readonly checks: readonly { readonly tick: number; readonly hash: string }[]; // every CHECK_TICKS and at the end
  readonly end: { readonly tick: number; readonly hash: string; readonly isComplete: boolean };
  readonly seal: string | null; // hash of all but the checks and the annexes; null: made by version 1, or not finished
  readonly annexes: Annexes; // beside the sealed part: they change no hash
}

/** What was played, and by which rubric its author would have it graded. */
export interface RecordScenario {
  readonly id: string;
  readonly hash: string; // of all that is played
  readonly rubric: string | null; // of what the author changed, by `rubricHash`; null: made by version 1
  readonly rules: string | null; // hash of what the rules read, prose apart; null: made by version 1 or 2
  readonly words: string | null; // hash of the prose that is taken in; null with `rules`
}

/** How a typed or adapted text was read in play, by the reader that `toneModel` names. */
export interface StoredReading extends ReadingRow {
  readonly action: number; // index of the act that says the text
  readonly beside: string | null; // hash of the post it was read beside, its text and detail; null: it was read alone
}

export const CHECK_TICKS = 50;

/** The `player` of a game that a person made worse on purpose: it counts as nobody's. */
export const WORSE_PLAYER = 'worse';

export interface RecordSettings {
  readonly mode: Mode;
  readonly lang: Lang;
  readonly player: string; // 'person', WORSE_PLAYER, or the scripted player's name
  readonly accommodation: number; // 1 none, 1.5, 2, 10; 0 = time off. Recorded, never penalised.
}

export interface Annexes {
  readonly felt?: string;
  readonly guesses?: Readonly<Record<string, number>>;
  readonly unseen?: true; // something was said at the débreffage, and its verdict was not shown yet
  readonly sures?: Readonly<Record<string, number>>; // by decision of the review: how sure before the verdict, a value of SURES
  readonly whys?: Readonly<Record<string, string>>; // by decision of the review: why, in the player's words, before the verdict
  readonly rule?: string; // the player's own rule for next time
  readonly plan?: PlanId; // made at the end, for the next game
  readonly planned?: PlanId; // made before, that this game is watched for
  readonly bilan?: { readonly figures: readonly string[]; readonly cause: string; readonly lesson: string };
  readonly alias?: string;
  readonly group?: string;
  readonly left?: number; // tick at which the player ended the game before its end
  readonly seconds?: number; // real ones that the game was on screen, as the page counted them; absent: not counted
}
