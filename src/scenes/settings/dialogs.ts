import { nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Session } from '../../session/index.ts';
import { keymapOf } from '../../ui/keys.ts';
import type { Frame } from '../app.ts';
import { type KeyConflict, keysDialog, tryKey } from './keys-dialog.ts';
import { settingsDialog } from './settings.ts';

/** The dialogs that any scene may open: the settings, and the keys. One at a time. */
export interface Dialogs {
  readonly isOpen: () => boolean;
  readonly open: (which: 'settings' | 'keys') => void;
  readonly of: (frame: Frame) => unknown;
}

/** Opens the dialogs, none of them shown. */
export function openDialogs(session: Session, draw: () => void): Dialogs {
  let shown: 'settings' | 'keys' | null = null;
  let conflict: KeyConflict | null = null;

  const show = (which: typeof shown) => {
    shown = which;
    conflict = null;
    session.setWriting(which !== null, 'settings');
    draw();
  };

  const keys = (frame: Frame) =>
    keysDialog(frame, conflict, {
      close: () => show(null),
      reset: () => session.setSettings({ keys: {} }),
      change: (command, field) => {
        const own = session.getState().settings.keys;
        const outcome = tryKey(field.value, command, own);
        conflict = outcome && 'conflict' in outcome ? outcome.conflict : null;
        if (outcome && 'keys' in outcome) session.setSettings({ keys: outcome.keys });
        else field.value = keymapOf(own)[command];
        draw();
      },
    });

  return {
    isOpen: () => shown !== null,
    open: show,
    of: (frame) => {
      // Keyed: each is a dialog of its own, that takes the focus when it opens over the other.
      if (shown === 'settings')
        return keyed(
          shown,
          settingsDialog(frame, () => show(null)),
        );
      return shown === 'keys' ? keyed(shown, keys(frame)) : nothing;
    },
  };
}
