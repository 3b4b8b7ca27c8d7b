import { never } from '../base/result.ts';
import type { Choice, OtherSky } from '../lab/index.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { TaskKind } from '../pool/index.ts';
import type { StageView } from '../stage/view.ts';
import type { ToneModel } from '../tone/index.ts';
import { wordsIn } from '../words/apart.ts';
import type { Entry, Handed } from './pile/entry.ts';
import type { Opinion } from './pile/opinions.ts';
import type { Study, Subject, TwoSkies } from './study.ts';
import type { WashSetup } from './wash/read-game.ts';
import type { WashRead } from './wash/wash-model.ts';

export type StudyTask =
  | { readonly do: 'study' }
  | { readonly do: 'skies' }
  | { readonly do: 'other'; readonly choice: Choice };

/** What each study task gives. */
export interface StudyOutputs {
  readonly study: Study;
  readonly skies: TwoSkies;
  readonly other: OtherSky<StageView> | null;
}

/** The tasks of a débreffage; what one has computed serves the next. */
export const STUDY: TaskKind<Subject, StudyTask, StudyOutputs[StudyTask['do']]> = {
  name: 'study',
  load: async () => {
    const { worksOf } = await import('./study.ts');
    return (subject) => {
      const works = worksOf(subject);
      return (task, progress) => {
        switch (task.do) {
          case 'study':
            return works.study();
          case 'skies':
            return works.skies(progress);
          case 'other':
            return works.other(task.choice, progress);
          default:
            return never(task);
        }
      };
    };
  },
};

export interface AssessSetup {
  readonly scenarios: readonly Scenario[];
  readonly tone: ToneModel;
  readonly opinions?: readonly (readonly [string, readonly Opinion[]])[]; // those that settle contested words, by game
}

/** Plays again and grades a text that was handed in. */
export const ASSESS: TaskKind<AssessSetup, Handed, Entry> = {
  name: 'assess',
  load: async () => {
    const { openAssessor } = await import('./pile/assess.ts');
    return ({ scenarios, tone, opinions }) => openAssessor(scenarios, tone, new Map(opinions));
  },
};

/** Reads a game of a class for its hot wash. */
export const WASH: TaskKind<WashSetup, { readonly id: string; readonly record: GameRecord }, WashRead> = {
  name: 'wash',
  load: async () => {
    const { readWashGame } = await import('./wash/read-game.ts');
    return async (setup) => {
      await wordsIn(setup.lang); // what was done is told here, and a worker has not the words of the page
      return ({ id, record }) => readWashGame(setup, id, record);
    };
  },
};
