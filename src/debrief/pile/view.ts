import { html, noChange, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { textIn } from '../../model/text.ts';
import { type IconName, icon } from '../../ui/look/icon.ts';
import type { PileWord } from '../../words/debrief/pile.ts';
import { asideList } from './aside.ts';
import type { SealStanding } from './class-seal.ts';
import { closerPane } from './closer.ts';
import { contestedPane } from './contested-pane.ts';
import { countedOf } from './counting.ts';
import { detailDialog } from './detail.ts';
import { drillSetsPane } from './drills/sets-pane.ts';
import { groupOf } from './entry.ts';
import { FIGURES } from './figures.ts';
import { heldOf, holderOf } from './held.ts';
import { MOST_FILES, MOST_GAMES } from './intake.ts';
import { limitsPane } from './limits-pane.ts';
import { lookedAt, type PileDesk, scenarioOf } from './model.ts';
import { offersPane } from './offers-pane.ts';
import { opinionsPane } from './opinions-pane.ts';
import { rubricPane } from './rubric.ts';
import { gamesTable } from './table.ts';

/** The page of the pile. */
export function pileView(desk: PileDesk): TemplateResult {
  const { model, word } = desk;
  return html`<main class="debrief pile" id="main" tabindex="-1">
    <header class="head">
      <h1>${word('title')}</h1>
      <p>${word('lead')}</p>
    </header>
    ${intake(desk)} ${offersPane(desk)}
    ${model.drills.length > 0 || model.entries.some((entry) => entry.played !== null) ? filters(desk) : nothing}
    ${lookedAt(model).length > 0 ? gamesTable(desk) : nothing}
    ${drillSetsPane(desk)} ${closerPane(desk)} ${contestedPane(desk)} ${asideList(desk)} ${rubricPane(desk)} ${figures(desk)}
    ${model.areOpinionsDamaged ? html`<p class="pane" role="alert">${word('opinionsDamaged')}</p>` : nothing}
    ${opinionsPane(desk)} ${limitsPane(desk)} ${detailDialog(desk)} ${model.isOver ? html`<div class="drop-veil" aria-hidden="true"><p>${word('drop')}</p></div>` : nothing}
  </main>`;
}

/** The class's figures, computed when all games have come; until then the earlier ones stay. */
function figures(desk: PileDesk): unknown {
  const { model } = desk;
  if (model.at === 'working' || model.read !== null) return noChange;
  const { entries, twins, known, taken, group, scenario, lang, width } = model;
  const of = scenarioOf(model);
  const counted = of === null ? [] : countedOf(lookedAt(model), twins);
  if (of === null || counted.length === 0) return nothing;
  const from = [entries, twins, known, taken, group, scenario, lang, width];
  return FIGURES.slice(0, model.figures).map((part) => guard(from, () => part(counted, of, desk)));
}

const SEALS: Readonly<Record<SealStanding, { readonly icon: IconName; readonly word: PileWord }>> = {
  known: { icon: 'check', word: 'sealKnown' },
  first: { icon: 'check', word: 'sealFirst' },
  unsigned: { icon: 'file', word: 'sealNone' },
  changed: { icon: 'alert', word: 'sealChanged' },
  unchecked: { icon: 'file', word: 'sealUnchecked' },
};

function intake(desk: PileDesk): TemplateResult {
  const { model, doings, word } = desk;
  const done = model.entries.length;
  const total = model.handed.length;
  const hasDrills = model.drills.length + model.drillFaults.length > 0;
  const isBusy = model.read !== null || model.at === 'working';
  const games = countedOf(model.entries, model.twins);
  const counted = games.length;
  const modes = new Set(games.map(({ played }) => played.record.settings.mode));
  const seeds = new Set(lookedAt(model).map(({ played }) => played?.record.seed));
  return html`<section class="pane intake" aria-label=${word('title')}>
    <div class="row">
      <label class="button main file">${icon('file')} ${word('files')}<input type="file" multiple accept=".json,.txt,.csv,.yaml,.yml" @change=${doings.choose} /></label>
      <label class="button file">${icon('open')} ${word('folder')}<input type="file" webkitdirectory @change=${doings.choose} /></label>
      <button type="button" class="button" @click=${doings.leave}>${icon('left')} ${word('home')}</button>
      ${(total === 0 && !hasDrills) || isBusy ? nothing : html`<button type="button" class="button" @click=${doings.clear}>${word('clear')}</button>`}
    </div>
    ${total === 0 && !hasDrills && !isBusy ? samples(desk) : nothing}
    <form class="field" @submit=${doings.paste}>
      <label for="codes">${word('codes')}</label>
      <textarea id="codes" name="codes" rows="2" autocomplete="off" spellcheck="false"></textarea>
      <p><button type="submit" class="button small">${word('addCodes')}</button></p>
    </form>
    ${isBusy ? working(desk) : nothing}
    <p role="status">
      ${isBusy && model.slow > 0 ? word('slow', { n: model.slow }) : nothing}
      ${!isBusy && model.at === 'nothing' ? word('noFile') : nothing}
      ${!isBusy && model.at === 'done' ? html`${word('done', { total: done })} ${word('counted', { n: counted })}` : nothing}
      ${!isBusy && model.at === 'stopped' ? word('stopped', { done, total }) : nothing}
      ${model.leftOut > 0 ? word('leftOut', { n: model.leftOut, files: MOST_FILES, games: MOST_GAMES }) : nothing}
      ${modes.size > 1 ? word('mixedModes') : nothing}
      ${!isBusy && seeds.size > 1 ? word('mixedSeeds', { n: seeds.size }) : nothing}
    </p>
    ${model.classFiles.length === 0 ? nothing : html`<ul class="small" role="status">${model.classFiles.map(({ code, by, standing }) => html`<li>${icon(SEALS[standing].icon)} ${word(SEALS[standing].word, { code, by })}</li>`)}</ul>`}
    ${
      model.at === 'stopped' && !isBusy && done < total
        ? html`<p><button type="button" class="button" id="go-on" @click=${doings.goOn}>${word('goOn', { n: total - done })}</button></p>`
        : nothing
    }
  </section>`;
}

/** Before anything is handed in: a group to try the pile with. */
function samples({ model, doings, word }: PileDesk): TemplateResult {
  return html`<p class="row">
    <button type="button" class="button small" @click=${doings.trySamples}>${icon('people')} ${word('samples')}</button>
    <span class="hint" role="status">${word(model.areSamplesMissing ? 'samplesMissing' : 'samplesLead')}</span>
  </p>`;
}

/** The progress of reading or playing again, with a button that stops it. */
function working({ model, doings, word }: PileDesk): TemplateResult {
  const { read, entries, handed, underway } = model;
  const { done, total } = read ?? { done: entries.length, total: handed.length };
  const shown = read === null ? done + underway : done;
  return html`<p class="row working">
    <label>${word(read === null ? 'working' : 'reading', { done, total })} <progress max=${Math.max(1, total)} .value=${shown}></progress></label>
    <button type="button" class="button" @click=${doings.stop}>${word(read === null ? 'stop' : 'stopReading')}</button>
  </p>`;
}

function filters({ model, doings, word }: PileDesk): TemplateResult | typeof nothing {
  const played = model.entries.filter((entry) => entry.played !== null);
  const groups = [...new Set([...played.map(groupOf), ...model.drills.map(({ group }) => group)])].sort();
  const ids = [...new Set(played.map(({ played: game }) => game?.scenario ?? ''))];
  if (groups.length < 2 && ids.length < 2) return nothing;
  const value = (event: Event) => (event.target as HTMLSelectElement).value;
  const scenario = scenarioOf(model);
  const held = heldOf(model.known, model.taken);
  return html`<section class="pane row filters">
    ${
      groups.length < 2
        ? nothing
        : html`<div class="field">
            <label for="pile-group">${word('filterGroup')}</label>
            <select id="pile-group" @change=${(e: Event) => doings.pick({ group: value(e) === '*' ? null : value(e).slice(1) })}>
              <option value="*" ?selected=${model.group === null}>${word('all')}</option>
              ${groups.map((group) => html`<option value=${`=${group}`} ?selected=${model.group === group}>${group || word('noGroup')}</option>`)}
            </select>
          </div>`
    }
    ${
      ids.length < 2
        ? nothing
        : html`<div class="field">
            <label for="pile-scenario">${word('filterScenario')}</label>
            <select id="pile-scenario" @change=${(e: Event) => doings.pick({ scenario: value(e) })}>
              ${ids.map((id) => {
                const of = holderOf(held, id)?.scenario;
                return html`<option value=${id} ?selected=${scenario?.hash === id}>${of === undefined ? id : `${textIn(of.title, model.lang)} (${id.slice(0, 8)})`}</option>`;
              })}
            </select>
          </div>`
    }
  </section>`;
}
