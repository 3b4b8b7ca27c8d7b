import type { ComposerActions, DeskActions, DeskInput } from '../../desk/index.ts';
import type { ActionDraft, SessionState } from '../../session/index.ts';
import type { App } from '../app.ts';
import type { DeskUi } from './desk-ui.ts';

/** The room of the quart: what is looked at, and what its buttons and keys do. */
export interface QuartRoom {
  readonly ui: () => DeskUi;
  readonly set: (change: Partial<DeskUi>) => void;
  readonly input: () => DeskInput | null;
  readonly act: (action: ActionDraft) => boolean;
  readonly actions: DeskActions;
  readonly composer: ComposerActions;
  readonly app: App;
  readonly trustBefore: (tick: number) => readonly number[] | null;
  readonly undo: () => void;
  /** Follows a change of the session. */
  readonly follow: (state: SessionState, before: SessionState) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}
