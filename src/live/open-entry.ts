import type { Mode } from '../model/codes.ts';
import { ENGINE_VERSION } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import { recordScenario } from '../record/index.ts';
import type { ClassFormat, OpenEntry } from './log-entry.ts';
import { type ClassRate, timetableOf } from './timetable.ts';

/** What whoever opens a class may choose. */
export interface ClassSettings {
  readonly format: ClassFormat;
  readonly teams: number; // of a team class, 1 or more
  readonly seed: string; // '' takes the scenario's own
  readonly mode: Mode;
  readonly lang: Lang;
  readonly writeFirst: boolean;
  readonly rate: ClassRate;
}

/** A class as it is usually opened: a game each, at a pace at which one has the time to write. */
export const USUAL_CLASS: ClassSettings = {
  format: 'parallel',
  teams: 0,
  seed: '',
  mode: 'entrainement',
  lang: 'fr',
  writeFirst: false,
  rate: 20,
};

/** The first entry of a class. `toneModel`: hash of the reader that all its devices must have. */
export function openEntryOf(
  code: string,
  scenario: Scenario,
  toneModel: string,
  settings: ClassSettings = USUAL_CLASS,
): OpenEntry {
  const { format, teams, seed } = settings;
  return {
    ...settings,
    kind: 'open',
    code,
    teams: format === 'team' ? Math.max(1, teams) : 0,
    scenario: recordScenario(scenario),
    seed: seed === '' ? scenario.seed : seed,
    engineVersion: ENGINE_VERSION,
    toneModel,
    timetable: timetableOf(scenario),
  };
}
