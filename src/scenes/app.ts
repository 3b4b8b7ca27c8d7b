import type { Lang } from '../model/text.ts';
import type { Offline } from '../offline/index.ts';
import type { Session, SessionState } from '../session/index.ts';
import type { SkyDoor } from './sky.ts';

/** What every scene is given: the session, the sky, and how to be redrawn. */
export interface App {
  readonly session: Session;
  readonly sky: SkyDoor;
  readonly offline: Offline;
  /** Asks for a redraw; many in a row make one. */
  readonly draw: () => void;
  readonly go: (page: PageName) => void;
  /** Brings what a game needs, the session's part and the scenes; it rejects when they cannot be had, and may be asked again. */
  readonly readyToPlay: () => Promise<void>;
  readonly isReadyToPlay: () => boolean;
  readonly openSettings: () => void;
  readonly openKeys: () => void;
  /** Whether a school's platform gets the mark of a finished game; absent: none does. */
  readonly isReported?: boolean;
  /** What a class adds to the desk, under its top bar; absent: one plays alone. */
  readonly beside?: (frame: Frame) => unknown;
}

/** Pages outside a game. */
export type PageName =
  | 'home'
  | 'history'
  | 'pile'
  | 'practice'
  | 'drills'
  | 'example'
  | 'teach'
  | 'accessibility';

/** What a scene draws from. */
export interface Frame {
  readonly app: App;
  readonly state: SessionState;
  readonly lang: Lang;
}
