import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { TEACH_WORDS } from '../../words/author/teach.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import type { Frame } from '../app.ts';
import { isLocked } from '../assignment.ts';
import { storyCardOf } from '../catalogue.ts';
import type { Checked } from '../library.ts';
import { tellAssignment } from '../tell-assignment.ts';
import { keepNote } from '../workbench/keep-note.ts';
import { scenarioCard } from './card.ts';
import { faultList } from './faults.ts';
import type { HomeRoom } from './home-room.ts';
import { openButton } from './open-button.ts';

/** One's own scenarios: the one that came with the address, and those opened on this machine. */
export function ownScenarios(frame: Frame, room: HomeRoom): TemplateResult {
  const t = speaker(WORKBENCH_WORDS, frame.lang);
  const handed = room.handed();
  const mine = handed?.kind === 'scenario' ? handed.checked : null;
  const kept = room.kept().filter((c) => c.keptAs !== mine?.keptAs || c.keptAs === undefined);
  return html`${handed === null ? nothing : handedScenario(frame, room)}
    ${
      kept.length === 0
        ? nothing
        : html`<section class="scenario-list" aria-labelledby="kept-title">
            <h2 id="kept-title">${t('keptTitle')}</h2>
            <ul class="cards">${kept.map((c) => html`<li>${card(frame, room, c, true)}</li>`)}</ul>
          </section>`
    }`;
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
          : html`${assigned(frame, room)}${keepNote(room.question(handed.checked), frame.lang, () => void room.answer(handed.checked))}
              ${toDrills(frame, room) ?? html`<ul class="cards"><li>${card(frame, room, handed.checked, false)}</li></ul>`}`
        : html`<p class="pane faults" role="alert">${handedFault(handed?.code ?? '', handed?.params ?? {}, frame)}</p>`
    }
  </section>`;
}

/** What the instructor set, said before the game is taken. */
function assigned({ lang }: Frame, room: HomeRoom): TemplateResult | typeof nothing {
  const given = room.assignment();
  if (given === null) return nothing;
  const t = speaker(TEACH_WORDS, lang);
  return html`<p class="pane checking">${tellAssignment(given, lang)}. ${isLocked(given) ? t('locked') : nothing}</p>`;
}

/** The way to drills that were set; null: a game was. */
function toDrills({ app, lang }: Frame, room: HomeRoom): TemplateResult | null {
  const given = room.assignment();
  if (given === null || given.drills.length === 0) return null;
  return html`<p class="row"><button type="button" class="button main" @click=${() => app.go('drills')}>${icon('play')} ${speaker(TEACH_WORDS, lang)('toDrills')}</button></p>`;
}

function handedFault(
  code: string,
  params: Readonly<Record<string, string | number>>,
  { lang }: Frame,
): string {
  const t = speaker(WORKBENCH_WORDS, lang);
  if (code === 'parcel/newer') return t('handedNewer');
  if (code === 'noStory') return t('handedNoStory', params);
  if (code === 'rubricBroken') return t('handedRubric');
  if (code === 'parcel/too-large') return t('handedTooLarge', params);
  return code === 'tooLong' ? t('checkTooLong') : t('handedBroken');
}

function card({ state, lang }: Frame, room: HomeRoom, checked: Checked, isKept: boolean): TemplateResult {
  const { scenario } = checked;
  const t = speaker(WORKBENCH_WORDS, lang);
  if (scenario === null && !isKept) return faultList(checked, lang);
  const title = scenario === null ? checked.file : textIn(scenario.title, lang);
  const aside = openButton(
    title,
    lang,
    () => room.lay(checked),
    isKept
      ? html`<button type="button" class="button small plain" aria-label=${t('removeNamed', { title })} @click=${() => room.remove(checked)}>
          ${icon('remove')} ${t('remove')}
        </button>`
      : nothing,
  );
  if (scenario === null)
    return html`<article class="card-scenario">
      <div class="body">
        <h3>${title}</h3>
        <p>${icon('octagon')} ${checked.isTooLong ? t('checkTooLong') : t('keptUnsound', { n: checked.diagnostics.filter((d) => d.severity === 'error').length })}</p>
        ${aside}
      </div>
    </article>`;
  const shown = room.isLocked() ? nothing : aside;
  return scenarioCard(storyCardOf(scenario), state.history, lang, () => room.take(scenario), shown);
}
