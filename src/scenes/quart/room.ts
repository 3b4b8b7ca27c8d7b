import type { ComposerActions, DeskActions, DeskInput, SourceActions } from '../../desk/index.ts';
import type { ActionDraft, SessionState } from '../../session/index.ts';
import type { App } from '../app.ts';
import type { DeskUi } from './desk-ui.ts';

/** The room of the quart: what is looked at, and what its buttons and keys do. */
export interface QuartRoom {
  readonly ui: () => DeskUi;
  readonly set: (change: Partial<DeskUi>) => void;
  readonly input: () => DeskInput | null;
  /** Does an act; false: it was refused, and that is said. `waits`: it may first be taken back. */
  readonly act: (action: ActionDraft, how?: { readonly waits?: boolean }) => boolean;
  /** Says something for a moment, aloud too. */
  readonly tell: (words: string) => void;
  readonly actions: DeskActions;
  readonly composer: ComposerActions;
  readonly sourcing: SourceActions;
  readonly app: App;
  readonly trustBefore: (tick: number) => readonly number[] | null;
  /** Lets the shift that has just opened begin; `isHeld`: its clock is not started yet. */
  readonly begin: (isHeld: boolean) => void;
  readonly undo: () => void;
  /** Follows a change of the session. */
  readonly follow: (state: SessionState, before: SessionState) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}
