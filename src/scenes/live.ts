import type { ScenarioFiles } from '../model/scenario-files.ts';
import type { Checked } from './library.ts';

/** A scenario that changed on the author's disk while the game is open, and what the checker says of it now. */
export interface LiveNews {
  readonly file: string;
  readonly checked: Checked;
}

/** Calls back at each change under `scenarios/`, in `npm start` only: nothing of it is in what is built. */
export function followDisk(onChange: (files: ScenarioFiles) => void): void {
  if (import.meta.hot) import.meta.hot.on('avis:scenario', onChange);
}
