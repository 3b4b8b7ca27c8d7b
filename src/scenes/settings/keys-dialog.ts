import { html, nothing, type TemplateResult } from 'lit';
import { COMMANDS, type Command, keymapOf, takenBy } from '../../ui/keys.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { speaker } from '../../ui/speak.ts';
import { COMMAND_WORDS } from '../../words/play/commands.ts';
import { SETTINGS_WORDS } from '../../words/play/settings.ts';
import type { Frame } from '../app.ts';

/** Every key of the desk, each to be changed in its own small field. */
export function keysDialog(frame: Frame, conflict: KeyConflict | null, on: KeysHandlers): TemplateResult {
  const { state, lang } = frame;
  const t = speaker(SETTINGS_WORDS, lang);
  const name = speaker(COMMAND_WORDS, lang);
  const keymap = keymapOf(state.settings.keys);
  return sheet({
    title: t('keysTitle'),
    close: t('close'),
    onClose: on.close,
    kind: 'keys',
    body: html`
      <p class="soft">${state.settings.keysOn ? t('keysLead') : t('keysOff')}</p>
      ${
        conflict
          ? html`<p class="alarm" role="alert">${t('keyTaken', { key: conflict.key, command: name(conflict.with) })}</p>`
          : nothing
      }
      <ul class="keylist">
        ${COMMANDS.map(
          (command) => html`<li>
            <label for=${`key-${command}`}>${name(command)}</label>
            <input
              id=${`key-${command}`}
              type="text"
              maxlength="1"
              autocomplete="off"
              aria-label=${t('keyFor', { command: name(command) })}
              .value=${keymap[command]}
              @focus=${(e: Event) => (e.target as HTMLInputElement).select()}
              @input=${(e: Event) => on.change(command, e.target as HTMLInputElement)}
            />
          </li>`,
        )}
      </ul>
    `,
    footer: html`<button type="button" class="button" @click=${on.reset}>${t('keysReset')}</button>
      <button type="button" class="button main" @click=${on.close}>${t('done')}</button>`,
  });
}

export interface KeyConflict {
  readonly key: string;
  readonly with: Command;
}

export interface KeysHandlers {
  readonly close: () => void;
  readonly reset: () => void;
  readonly change: (command: Command, field: HTMLInputElement) => void;
}

/** What a key typed for a command does: kept, or refused because another command has it. */
export function tryKey(
  key: string,
  command: Command,
  own: Readonly<Record<string, string>>,
): { readonly keys: Readonly<Record<string, string>> } | { readonly conflict: KeyConflict } | null {
  const wanted = key.toLowerCase();
  if (wanted.trim() === '') return null;
  const other = takenBy(wanted, command, own);
  return other ? { conflict: { key: wanted, with: other } } : { keys: { ...own, [command]: wanted } };
}
