import type { Choice, OtherSky } from '../lab/index.ts';
import type { Annexes, GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import type { StageView } from '../stage/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { type Speak, speaker } from '../ui/speak.ts';
import { DEBRIEF_WORDS, type DebriefWord } from '../words/debrief/debrief.ts';
import type { FilmView } from './present-film.ts';
import type { Finished } from './present-findings.ts';
import type { Study, TwoSkies } from './study.ts';

/** What the débreffage shows at a moment: the game, what has been computed, and where the reader is. */
export interface Model {
  readonly record: GameRecord;
  readonly scenario: Scenario;
  readonly tone: ToneModel;
  readonly lang: Lang;
  readonly isAssessment: boolean;
  readonly study: Study | null;
  readonly game: Finished | null; // null until the study is there
  readonly film: FilmView | null;
  readonly skies: Work<TwoSkies>;
  readonly other: Work<OtherSky<StageView> | null>;
  readonly picked: Choice;
  readonly annexes: Annexes;
  readonly whose: string | null; // name of the player when an instructor reads the game; null: the reader's own
  readonly sent: SentResults | null; // what a school's platform gets of the game; null: nothing leaves the machine
  readonly step: DebriefStep;
  readonly askedAt: number; // index of the decision that is asked about
  readonly hasPercent: boolean;
  readonly hasAll: boolean; // every finding of the three is unfolded
  readonly thread: string | null;
  readonly source: string | null; // evidence pointed to
  readonly seek: number; // tick of the film
  readonly isPlaying: boolean;
  readonly code: string | null;
  readonly isCopied: boolean | null; // the code; null: not known yet
  readonly width: number; // px to draw in
}

/** What a school's platform gets: the mark and the acts, or the words typed too. */
export type SentResults = 'acts' | 'words';

type Work<T> =
  | { readonly at: 'waiting' }
  | { readonly at: 'working'; readonly share: number }
  | { readonly at: 'done'; readonly value: T }
  | { readonly at: 'failed' };

/** `felt`: what was felt, and where one stands; `asked`: some decisions, one at a time; `read`: the verdict and the rest. */
type DebriefStep = 'felt' | 'asked' | 'read';

/** What the reader may do. */
export interface Doings {
  readonly annotate: (annexes: Partial<Annexes>) => void;
  readonly tellFelt: () => void; // done with the first step
  readonly nextAsked: () => void;
  readonly read: () => void; // at once, past what is still to be asked
  readonly togglePercent: () => void;
  readonly toggleAll: () => void;
  readonly openThread: (post: string | null) => void;
  readonly showSource: (source: string) => void;
  readonly seekTo: (tick: number) => void;
  readonly play: (on: boolean) => void;
  readonly pick: (choice: Choice) => void;
  readonly tryOther: (choice: Choice) => void;
  readonly take: (what: 'print' | 'json' | 'csv' | 'code') => void;
  readonly replay: ((quart: string) => void) | null;
  readonly close: () => void;
}

export interface Desk {
  readonly model: Model;
  readonly doings: Doings;
  readonly word: Speak<DebriefWord>;
}

/** What each part of the débreffage is drawn from, with the words of the model's language. */
export function deskOf(model: Model, doings: Doings): Desk {
  return { model, doings, word: speaker(DEBRIEF_WORDS, model.lang) };
}
