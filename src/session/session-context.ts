import type { StoreApi } from 'zustand/vanilla';
import type { Refused } from '../engine/index.ts';
import { paceOf } from './clock.ts';
import type { Game } from './game.ts';
import type { LivePlay } from './live-shown.ts';
import { type ActionDraft, type Advance, type ResultSummary, SENDINGS, type SessionState } from './types.ts';

/** What the commands of a session work on: the store shown to the screens, and what lies under it. */
export interface SessionContext {
  readonly store: StoreApi<SessionState>;
  readonly writing: Set<string>; // why time runs at the pace of writing
  game: Game | null;
  live: LivePlay | null; // the class the game is of
  jump: Jump | null; // the jump in time under way
  token: string; // of the game: the same in every tab that resumes it
  unsaved: boolean;
  hasNewWords: boolean; // words being written are not saved yet
  isLook: boolean; // somebody else's game, opened to be read: nothing of it is kept here
  result: ResultSummary | null; // of the finished game, once it is in the Parcours
  readonly keepsFinished: boolean; // a game that is over stays saved: its words may be nowhere else
}

/** A jump in time under way, in ticks and real milliseconds. */
interface Jump {
  readonly why: Advance['why'];
  readonly from: number; // tick
  readonly to: number; // tick
  readonly ofMs: number;
  spentMs: number;
}

/** Changes what is shown; the pace follows from the rest. */
export function show(context: SessionContext, change: Partial<SessionState>): void {
  const next = { ...context.store.getState(), ...change };
  context.store.setState({ ...change, pace: paceOf(next, context.writing.size > 0) });
}

/** Shows why an act was refused, and gives the reason back. */
export function refuse(context: SessionContext, refused: Refused): Refused {
  show(context, { lastRefusal: refused });
  return refused;
}

/** The refusal of whatever is asked for outside a shift. */
export function notInQuart(): Refused {
  return { code: 'action/not-in-quart', params: {} };
}

/** Whether an act is words, which are kept until they have left. */
export function isSending({ type }: ActionDraft): boolean {
  return (SENDINGS as readonly string[]).includes(type);
}

/** What is shown when an act that waited could not be done: words go back to where they were written, with a notice. */
export function givenBack(action: ActionDraft): Partial<SessionState> {
  if (!isSending(action)) return {};
  return { returned: action, notice: { code: 'send/returned', params: {} } };
}
