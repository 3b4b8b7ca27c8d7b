import type { ToneModel } from '../tone/index.ts';
import type { KeyValueStore } from './key-value-store.ts';
import type { Page } from './page.ts';
import type { ResultsPort } from './results.ts';
import type { SessionContext } from './session-context.ts';
import type { Session, Settings } from './types.ts';

/** What a session stands on before any game, and what the part that plays is built on. */
export interface SessionGround {
  readonly context: SessionContext;
  readonly storage: KeyValueStore;
  readonly page: Page;
  readonly loadTone: () => Promise<ToneModel>;
  readonly results: ResultsPort | null; // takes results out of the page
  readonly stops: (() => void)[]; // of clocks and listeners, called when the session ends
  /** Called before a change of settings is shown. */
  onSettings: (before: Settings, next: Settings) => void;
}

type AtRest =
  | 'getState'
  | 'subscribe'
  | 'readyToPlay'
  | 'world'
  | 'setWriting'
  | 'clearNotice'
  | 'workshop'
  | 'launch'
  | 'scenarios'
  | 'versions'
  | 'translations'
  | 'opinions'
  | 'teaching'
  | 'deck'
  | 'drillAnswers'
  | 'damaged'
  | 'saved'
  | 'savedFile'
  | 'forgetSaved'
  | 'forgetHistory'
  | 'setSettings'
  | 'dispose';
/** What answers without a game. */
export type SessionAtRest = Pick<Session, AtRest>;
/** The commands that come with the part that plays; some of them take over from those at rest. */
export type GameCommands = Omit<Session, AtRest> & Partial<SessionAtRest>;
