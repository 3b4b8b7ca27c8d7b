import { html, nothing, type TemplateResult } from 'lit';
import { ACCOMMODATIONS, type Accommodation, type Settings } from '../../session/index.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { speaker } from '../../ui/speak.ts';
import { SETTINGS_WORDS } from '../../words/play/settings.ts';
import type { Frame } from '../app.ts';
import { setLang } from '../set-lang.ts';
import './settings.css';

type Key = keyof (typeof SETTINGS_WORDS)['fr'];

/** The settings, which take effect as they are changed. */
export function settingsDialog(frame: Frame, onClose: () => void): TemplateResult {
  const { app, lang, state } = frame;
  const t = speaker(SETTINGS_WORDS, lang);
  const now = state.settings;
  const set = (change: Partial<Settings>) => app.session.setSettings(change);
  return sheet({
    title: t('title'),
    close: t('close'),
    onClose,
    kind: 'settings',
    body: html`
      ${radios(
        t('lang'),
        'lang',
        now.lang,
        [
          ['fr', 'Français'],
          ['en', 'English'],
        ],
        (lang) => void setLang(app, lang),
      )}
      ${radios(t('theme'), 'theme', now.theme, named(t, { system: 'themeSystem', dark: 'themeDark', light: 'themeLight' }), (theme) => set({ theme }))}
      ${radios(
        t('textSize'),
        'size',
        String(now.textSize),
        SIZES.map((n) => [String(n), t(sizeKey(n))] as const),
        (n) => set({ textSize: Number(n) as Settings['textSize'] }),
      )}
      ${radios(t('spacing'), 'spacing', now.spacing, named(t, { usual: 'spacingUsual', airy: 'spacingAiry' }), (spacing) => set({ spacing }))}
      <div class="field">
        <label for="set-time">${t('time')}</label>
        <select id="set-time" aria-describedby="set-time-hint" @change=${(e: Event) => set({ accommodation: Number((e.target as HTMLSelectElement).value) as Accommodation })}>
          ${ACCOMMODATIONS.map((n) => html`<option value=${n} .selected=${n === now.accommodation}>${t(timeKey(n))}</option>`)}
        </select>
        <span class="hint" id="set-time-hint">${t('timeHint')}</span>
      </div>
      ${radios(t('motion'), 'motion', now.reducedMotion, named(t, { system: 'motionSystem', on: 'motionOn', off: 'motionOff' }), (reducedMotion) => set({ reducedMotion }))}
      <div class="field">
        <label for="set-verbosity">${t('verbosity')}</label>
        <select id="set-verbosity" @change=${(e: Event) => set({ verbosity: (e.target as HTMLSelectElement).value as Settings['verbosity'] })}>
          ${(['all', 'affair', 'mentions', 'none'] as const).map(
            (v) => html`<option value=${v} .selected=${v === now.verbosity}>${t(VERBOSITY[v])}</option>`,
          )}
        </select>
      </div>
      <div>
        ${check(t('sound'), now.sound, (sound) => set({ sound }))}
        ${check(t('writeFirst'), now.writeFirst, (writeFirst) => set({ writeFirst }))}
        ${check(t('keysOn'), now.keysOn, (keysOn) => set({ keysOn }))}
        ${check(t('guest'), now.guest, (guest) => set({ guest }))}
      </div>
      ${
        now.keysOn
          ? radios(
              t('keysWith'),
              'keys-with',
              now.keysWith,
              named(t, { alone: 'keysWithalone', alt: 'keysWithalt', ctrlAlt: 'keysWithctrlAlt' }),
              (keysWith) => set({ keysWith }),
            )
          : nothing
      }
      <button type="button" class="button" @click=${() => app.openKeys()}>${t('changeKeys')}</button>
    `,
    footer: html`<button type="button" class="button main" @click=${onClose}>${t('done')}</button>`,
  });
}

const SIZES = [1, 1.25, 1.5, 2] as const;
const VERBOSITY = {
  all: 'verbosityAll',
  affair: 'verbosityAffair',
  mentions: 'verbosityMentions',
  none: 'verbosityNone',
} as const satisfies Record<Settings['verbosity'], Key>;

const sizeKey = (n: (typeof SIZES)[number]): Key => `size${n}`.replace('.', '_') as Key;
const timeKey = (n: Accommodation): Key => `time${n}`.replace('.', '_') as Key;

function named<V extends string>(t: (key: Key) => string, keys: Record<V, Key>): (readonly [V, string])[] {
  return (Object.entries(keys) as [V, Key][]).map(([value, key]) => [value, t(key)] as const);
}

function radios<V extends string>(
  legend: string,
  name: string,
  now: V,
  choices: readonly (readonly [V, string])[],
  onChange: (value: V) => void,
): TemplateResult {
  return html`<fieldset class="field">
    <legend>${legend}</legend>
    <div class="segmented">
      ${choices.map(
        ([value, label]) => html`<label
          ><input type="radio" name=${`set-${name}`} value=${value} .checked=${value === now} @change=${() => onChange(value)} />${label}</label
        >`,
      )}
    </div>
  </fieldset>`;
}

function check(label: string, isOn: boolean, onChange: (on: boolean) => void): TemplateResult {
  return html`<label class="choice"
    ><input type="checkbox" .checked=${isOn} @change=${(e: Event) => onChange((e.target as HTMLInputElement).checked)} /><span>${label}</span></label
  >`;
}
