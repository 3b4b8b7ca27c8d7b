import { html, nothing, type TemplateResult } from 'lit';
import { MODES } from '../../model/codes.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { MODE_NAMES } from '../../words/codes/codes.ts';
import { DOSSIER_WORDS } from '../../words/play/dossier.ts';
import type { Frame } from '../app.ts';
import type { DossierRoom } from './dossier-room.ts';

/** Mode, draw, alias and group, and the button that starts the clock. */
export function dossierSettings({ state, lang }: Frame, room: DossierRoom): TemplateResult {
  const t = speaker(DOSSIER_WORDS, lang);
  const mode = speaker(MODE_NAMES, lang);
  const value = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<form
    class="setup pane"
    aria-labelledby="setup-title"
    @submit=${(event: Event) => {
      event.preventDefault();
      void room.start();
    }}
  >
    <h2 id="setup-title">${t('settings')}</h2>
    ${state.isLocked ? html`<p class="hint">${icon('lock')} ${t('locked')}</p>` : nothing}
    ${state.timeGranted === 1 ? nothing : html`<p class="hint">${state.timeGranted === 0 ? t('timeOff') : t('timeTimes', { n: state.timeGranted })}</p>`}
    <fieldset class="field">
      <legend>${t('mode')}</legend>
      <div class="segmented">
        ${MODES.map(
          (m) => html`<label
            ><input type="radio" name="mode" value=${m} .checked=${state.mode === m} ?disabled=${state.isLocked} @change=${() => room.setMode(m)} />${mode(m)}</label
          >`,
        )}
      </div>
      <p class="hint soft">${t(state.mode === 'entrainement' ? 'training' : 'assessment')}</p>
    </fieldset>
    ${
      state.mode === 'entrainement' && !state.isLocked
        ? html`<div class="field">
            <label class="choice"><input type="checkbox" aria-describedby="worse-hint" .checked=${state.isWorse} @change=${(event: Event) => room.setWorse((event.target as HTMLInputElement).checked)} /> <span>${t('worse')}</span></label>
            <p class="hint soft" id="worse-hint">${t('worseHint')}</p>
          </div>`
        : nothing
    }
    <div class="field">
      <label for="seed">${t('seed')}</label>
      <div class="row nowrap">
        <input id="seed" type="text" maxlength="40" autocomplete="off" spellcheck="false" aria-describedby="seed-hint" ?readonly=${state.isLocked} .value=${room.seed()} @change=${(e: Event) => room.setSeed(value(e))} />
        ${state.isLocked ? nothing : html`<button type="button" class="button round" aria-label=${t('newSeed')} @click=${room.newSeed}>${icon('again')}</button>`}
      </div>
      <span class="hint" id="seed-hint">${t('seedHint')}</span>
    </div>
    <div class="field">
      <label for="alias">${t('alias')}</label>
      <input id="alias" type="text" maxlength="40" autocomplete="off" aria-describedby="alias-hint" .value=${room.alias()} @change=${(e: Event) => room.setAlias(value(e))} />
      <span class="hint" id="alias-hint">${t('optional')}</span>
    </div>
    <div class="field">
      <label for="group">${t('group')}</label>
      <input id="group" type="text" maxlength="40" autocomplete="off" aria-describedby="alias-hint" .value=${room.group()} @change=${(e: Event) => room.setGroup(value(e))} />
    </div>
    <button type="submit" class="button main large" ?disabled=${room.isStarting()}>
      ${room.isStarting() ? t('starting') : t('start')} ${icon('right')}
    </button>
  </form>`;
}
