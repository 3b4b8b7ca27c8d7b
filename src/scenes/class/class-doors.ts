import type { ToneModel } from '../../tone/index.ts';
import type { DebriefDoor } from '../debrief-host.ts';
import type { WashDoor } from '../wash-door.ts';

/** The rooms that the pages of a class open, passed in by `main.ts`, and the reader of typed words. */
export interface ClassDoors {
  readonly debrief: DebriefDoor;
  readonly wash: WashDoor;
  readonly loadTone: () => Promise<ToneModel>;
}
