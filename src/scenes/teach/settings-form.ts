import { html, nothing, type TemplateResult } from 'lit';
import { MODES } from '../../model/codes.ts';
import { DRILL_NAMES, type DrillName } from '../../model/drill.ts';
import { withRubric } from '../../model/rubric.ts';
import type { Lang } from '../../model/text.ts';
import { ACCOMMODATIONS, type Accommodation } from '../../session/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { rubricChanges } from '../../ui/parts/rubric-changes.ts';
import { speaker } from '../../ui/speak.ts';
import { TEACH_WORDS } from '../../words/author/teach.ts';
import { MODE_NAMES } from '../../words/codes/codes.ts';
import { RUBRIC_WORDS } from '../../words/codes/rubric.ts';
import { DRILL_WORDS } from '../../words/debrief/drills.ts';
import { tellName } from '../../words/debrief/rubric-told.ts';
import { SETTINGS_WORDS } from '../../words/play/settings.ts';
import type { Frame } from '../app.ts';
import { isLocked } from '../assignment.ts';
import { gradingTold } from '../dossier/dossier-grading.ts';
import { explainHere } from '../workbench/explain.ts';
import { markInForce } from './pass-mark.ts';
import type { TeachRoom } from './teach-room.ts';

const TIME_KEYS = {
  1: 'time1',
  1.5: 'time1_5',
  2: 'time2',
  10: 'time10',
} as const satisfies Record<Exclude<Accommodation, 0>, string>;

const typedIn = (event: Event) => (event.target as HTMLInputElement).value;

/** What is set for the whole group: a game with its mode, seed, time, group, drafts and rubric, or drills. */
export function settingsForm({ lang }: Frame, room: TeachRoom): TemplateResult {
  const t = speaker(TEACH_WORDS, lang);
  const { mode, seed, time, writeFirst, group, drills } = room.settings();
  const isGame = drills.length === 0;
  const modeName = speaker(MODE_NAMES, lang);
  const timeName = (one: Accommodation) =>
    one === 0 ? t('timeOff') : speaker(SETTINGS_WORDS, lang)(TIME_KEYS[one]);
  return html`<section class="pane bench-tool" aria-labelledby="set-title">
    <h2 id="set-title">${t('setTitle')}</h2>
    ${whatPart({ lang }, room)}
    ${
      !isGame
        ? nothing
        : html`<fieldset class="field">
      <legend>${t('mode')}</legend>
      <div class="segmented">
        ${MODES.map(
          (one) => html`<label
            ><input type="radio" name="teach-mode" value=${one} .checked=${mode === one} @change=${() => room.set({ mode: one })} />${modeName(one)}</label
          >`,
        )}
      </div>
      <p class="hint soft">${t(isLocked({ mode }) ? 'modeAssessment' : 'modeTraining')}</p>
    </fieldset>`
    }
    <div class="set-row">
      <div class="field">
        <label for="teach-seed">${t('seed')}</label>
        <div class="row nowrap">
          <input id="teach-seed" type="text" maxlength="40" autocomplete="off" spellcheck="false" aria-describedby="teach-seed-hint" .value=${seed} @change=${(e: Event) => room.set({ seed: typedIn(e).trim() })} />
          <button type="button" class="button round" aria-label=${t('newSeed')} @click=${room.newSeed}>${icon('again')}</button>
        </div>
        <span class="hint" id="teach-seed-hint">${t(isGame ? 'seedHint' : 'drillsSeedHint')}</span>
      </div>
      <div class="field">
        <label for="teach-group">${t('group')}</label>
        <input id="teach-group" type="text" maxlength="40" autocomplete="off" aria-describedby="teach-group-hint" .value=${group} @change=${(e: Event) => room.set({ group: typedIn(e).trim() })} />
        <span class="hint" id="teach-group-hint">${t('groupHint')}</span>
      </div>
      ${
        !isGame
          ? nothing
          : html`<div class="field">
        <label for="teach-time">${t('time')}</label>
        <select id="teach-time" @change=${(e: Event) => room.set({ time: Number(typedIn(e)) as Accommodation })}>
          ${ACCOMMODATIONS.map((one) => html`<option value=${one} .selected=${one === time}>${timeName(one)}</option>`)}
        </select>
      </div>`
      }
    </div>
    ${
      !isGame
        ? nothing
        : html`<label class="choice"
      ><input type="checkbox" .checked=${writeFirst} @change=${(e: Event) => room.set({ writeFirst: (e.target as HTMLInputElement).checked })} /><span>${t('writeFirst')}</span></label
    >
    ${rubricField({ lang }, room)}`
    }
  </section>`;
}

/** A game, or which drills. At least one drill stays chosen. */
function whatPart({ lang }: Pick<Frame, 'lang'>, room: TeachRoom): TemplateResult {
  const t = speaker(TEACH_WORDS, lang);
  const name = speaker(DRILL_WORDS, lang);
  const { drills } = room.settings();
  const set = (chosen: readonly DrillName[]) =>
    room.set({ drills: DRILL_NAMES.filter((one) => chosen.includes(one)) });
  const flip = (one: DrillName) =>
    set(drills.includes(one) ? drills.filter((other) => other !== one) : [...drills, one]);
  const isLast = (one: DrillName) => drills.length === 1 && drills.includes(one);
  return html`<fieldset class="field">
      <legend>${t('what')}</legend>
      <div class="segmented">
        <label><input type="radio" name="teach-what" .checked=${drills.length === 0} @change=${() => set([])} />${t('whatGame')}</label>
        <label><input type="radio" name="teach-what" .checked=${drills.length > 0} @change=${() => set(['tone'])} />${t('whatDrills')}</label>
      </div>
      ${drills.length === 0 ? nothing : html`<p class="hint soft">${t('whatHint')}</p>`}
    </fieldset>
    ${
      drills.length === 0
        ? nothing
        : html`<fieldset class="field">
            <legend>${t('whichDrills')}</legend>
            ${DRILL_NAMES.map(
              (one) =>
                html`<label class="choice"><input type="checkbox" .checked=${drills.includes(one)} ?disabled=${isLast(one)} @change=${() => flip(one)} /><span><strong>${name(one)}</strong> ${name(`${one}Lead`)}</span></label>`,
            )}
          </fieldset>`
    }`;
}

function rubricField({ lang }: Pick<Frame, 'lang'>, room: TeachRoom): TemplateResult {
  const t = speaker(TEACH_WORDS, lang);
  const { file, faults, mark } = room.rubric();
  const isRefused = faults.some(({ severity }) => severity === 'error');
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [given] = input.files ?? [];
    if (given === undefined) return;
    void room.chooseRubric(given).then(() => {
      input.value = ''; // the same file, mended, may be chosen again
    });
  };
  return html`<div class="field">
    <p><strong>${t('rubric')}</strong> <span class="soft" role="status">${file === null ? t('rubricUsual') : t('rubricNamed', { name: tellName(file, lang) })}</span></p>
    ${
      faults.length === 0
        ? nothing
        : html`<div role="alert">
            ${isRefused ? html`<p><strong>${t('rubricRefused', { file: faults[0]?.file ?? '' })}</strong></p>` : nothing}
            <ul class="bullets">
              ${faults.map((one) => {
                const { message, hint } = explainHere(one, lang);
                return html`<li>${t('rubricLine', { line: one.range.start.line })} ${message} ${hint}</li>`;
              })}
            </ul>
          </div>`
    }
    ${file === null ? nothing : rubricChanges({ changes: file.changes }, null, lang)}
    ${marking(lang, room)}
    <div class="row">
      <label class="button small file">${icon('file')} ${t('rubricChoose')}<input type="file" accept=".yaml,.yml" @change=${choose} /></label>
      ${file === null ? nothing : html`<button type="button" class="button small" @click=${room.dropRubric}>${t('rubricDrop')}</button>`}
      ${mark === null ? nothing : html`<button type="button" class="button small" @click=${room.saveMark}>${icon('download')} ${t('passSave')}</button>`}
    </div>
  </div>`;
}

/** How the games will be graded, as whoever plays an assessment reads it; and the pass mark, where no file sets it. */
function marking(lang: Lang, room: TeachRoom): TemplateResult | typeof nothing {
  const scenario = room.chosen()?.checked?.scenario;
  if (scenario == null) return nothing;
  const t = speaker(TEACH_WORDS, lang);
  const { file, mark } = room.rubric();
  const graded = withRubric(scenario, file);
  const isOfFile = file !== null && mark === null;
  const refused = room.markRefused();
  const inForce = () => String(markInForce(scenario, room.rubric().file));
  const take = (event: Event) => {
    const field = event.target as HTMLInputElement;
    room.setPassMark(field.value);
    field.value = inForce(); // what was typed and not taken does not stay
  };
  return html`<details class="marking">
      <summary>${speaker(RUBRIC_WORDS, lang)('gradedTitle')}</summary>
      <div class="marking-told">${gradingTold(graded, room.settings().mode, lang)}</div>
    </details>
    <div class="field pass-mark">
      <label for="teach-pass">${t('pass')}</label>
      <input id="teach-pass" type="text" inputmode="numeric" maxlength="6" autocomplete="off" ?readonly=${isOfFile} aria-invalid=${refused === '' ? nothing : 'true'} aria-describedby="teach-pass-hint" .value=${inForce()} @change=${take} />
      <span class="hint" id="teach-pass-hint">${t(isOfFile ? 'passOfFile' : 'passHint')}</span>
      ${refused === '' ? nothing : html`<p role="alert">${t('passRefused', { typed: refused })}</p>`}
    </div>`;
}
