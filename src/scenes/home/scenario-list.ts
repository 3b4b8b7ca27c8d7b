import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import { FAILURE_WORDS } from '../../words/play/failure.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Frame } from '../app.ts';
import type { Checked } from '../library.ts';
import { keepNote } from '../workbench/keep-note.ts';
import { scenarioCard } from './card.ts';
import { faultList } from './faults.ts';
import type { HomeRoom } from './home-room.ts';

/** The scenarios: the one that came with the address, those opened on this machine, those shipped with the game. */
export function scenarioList(frame: Frame, room: HomeRoom): TemplateResult {
  const t = speaker(HOME_WORDS, frame.lang);
  const b = speaker(WORKBENCH_WORDS, frame.lang);
  const f = speaker(FAILURE_WORDS, frame.lang);
  const handed = room.handed();
  const mine = handed?.kind === 'scenario' ? handed.checked : null;
  const kept = room.kept().filter((c) => c.keptAs !== mine?.keptAs || c.keptAs === undefined);
  const shipped = room.shipped();
  return html`${handed === null ? nothing : handedScenario(frame, room)}
    ${
      kept.length === 0
        ? nothing
        : html`<section class="scenario-list" aria-labelledby="kept-title">
            <h2 id="kept-title">${b('keptTitle')}</h2>
            <ul class="cards">${kept.map((c) => html`<li>${card(frame, room, c, true)}</li>`)}</ul>
          </section>`
    }
    <section class="scenario-list" aria-labelledby="shipped-title">
      <h2 id="shipped-title">${t('scenarios')}</h2>
      ${
        shipped === null && room.isCutOff()
          ? html`<div role="alert">
              <p>${f('unloaded')}</p>
              <p><button type="button" class="button" @click=${() => room.refresh()}>${icon('again')} ${f('retry')}</button></p>
            </div>`
          : shipped === null
            ? html`<p class="soft" role="status">${t('loadingScenarios')}</p>`
            : shipped.length === 0
              ? html`<p class="soft">${t('noScenario')}</p>`
              : html`<ul class="cards">${shipped.map((c) => html`<li>${card(frame, room, c, false)}</li>`)}</ul>`
      }
    </section>`;
}

function handedScenario(frame: Frame, room: HomeRoom): TemplateResult {
  const t = speaker(WORKBENCH_WORDS, frame.lang);
  const handed = room.handed();
  return html`<section class="scenario-list" aria-labelledby="handed-title">
    <h2 id="handed-title">${t('handedTitle')}</h2>
    ${
      handed?.kind === 'scenario'
        ? handed.checked.scenario === null
          ? html`<div class="pane faults" role="alert">
              <p>${t('unsound', { n: handed.checked.diagnostics.filter((d) => d.severity === 'error').length })}</p>
              <p><button type="button" class="button" @click=${() => room.lay(handed.checked)}>${t('handedFaults')}</button></p>
            </div>`
          : html`${keepNote(room.question(handed.checked), frame.lang, () => void room.answer(handed.checked))}
              <ul class="cards"><li>${card(frame, room, handed.checked, false)}</li></ul>`
        : html`<p class="pane faults" role="alert">${handedFault(handed?.code ?? '', handed?.params ?? {}, frame)}</p>`
    }
  </section>`;
}

function handedFault(
  code: string,
  params: Readonly<Record<string, string | number>>,
  { lang }: Frame,
): string {
  const t = speaker(WORKBENCH_WORDS, lang);
  if (code === 'parcel/newer') return t('handedNewer');
  if (code === 'parcel/too-large') return t('handedTooLarge', params);
  return code === 'tooLong' ? t('checkTooLong') : t('handedBroken');
}

function card({ state, lang }: Frame, room: HomeRoom, checked: Checked, isKept: boolean): TemplateResult {
  const { scenario } = checked;
  const t = speaker(WORKBENCH_WORDS, lang);
  if (scenario === null && !isKept) return faultList(checked, lang);
  const title = scenario === null ? checked.file : textIn(scenario.title, lang);
  const aside = html`<div class="row asides">
    <button type="button" class="button small" aria-label=${t('openNamed', { title })} @click=${() => room.lay(checked)}>
      ${icon('settings')} ${t('open')}
    </button>
    ${
      isKept
        ? html`<button type="button" class="button small plain" aria-label=${t('removeNamed', { title })} @click=${() => room.remove(checked)}>
            ${icon('remove')} ${t('remove')}
          </button>`
        : nothing
    }
  </div>`;
  if (scenario === null)
    return html`<article class="card-scenario">
      <div class="body">
        <h3>${title}</h3>
        <p>${icon('octagon')} ${checked.isTooLong ? t('checkTooLong') : t('keptUnsound', { n: checked.diagnostics.filter((d) => d.severity === 'error').length })}</p>
        ${aside}
      </div>
    </article>`;
  return scenarioCard(scenario, state.history, lang, () => room.take(scenario), aside);
}
