import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import type { Frame } from '../app.ts';
import type { KeepQuestion } from '../home/local-library.ts';
import type { Checked } from '../library.ts';
import { guidePane } from './guide-pane.ts';
import { handout } from './handout.ts';
import { keepNote } from './keep-note.ts';
import { lessonNotes } from './lesson.ts';
import { proofs } from './proofs.ts';
import { faultIndex, sourceTexts } from './source.ts';
import type { WorkbenchRoom } from './workbench-room.ts';
import './workbench.css';

export interface WorkbenchDoors {
  readonly play: (checked: Checked) => void;
  readonly panes: (room: WorkbenchRoom) => void; // opens them
  readonly lay: (checked: Checked) => void;
  readonly question: (checked: Checked) => KeepQuestion | null;
  readonly answer: (checked: Checked) => void;
}

/** A scenario on the workbench: what is wrong with it, where; its proofs; how it reaches a class. */
export function workbench(frame: Frame, room: WorkbenchRoom, doors: WorkbenchDoors): unknown {
  const checked = room.checked();
  if (checked === null) return nothing;
  const { lang } = frame;
  const t = speaker(WORKBENCH_WORDS, lang);
  const { scenario } = checked;
  const atelier = room.atelier();
  const panes = atelier === null ? null : room.views.now();
  if (atelier !== null && panes !== null)
    return panes.atelierPage(frame, atelier, doors.play, proofs(frame, room));
  const title = scenario === null ? checked.file : textIn(scenario.title, lang);
  return html`<main id="main" tabindex="-1" class="workbench">
    <p><button type="button" class="button" @click=${room.close}>${icon('left')} ${t('back')}</button></p>
    <header class="pane bench-head">
      <p class="kicker">${t('kicker')}</p>
      <h1 id="bench-title" tabindex="-1">${title}</h1>
      <p role="status" class=${scenario === null ? 'verdict bad' : 'verdict'}>
        ${icon(scenario === null ? 'octagon' : 'check')} ${verdict(checked, room.faults().length, lang)}
      </p>
      <div class="row">
        ${
          scenario === null
            ? nothing
            : html`<button type="button" class="button main" @click=${() => doors.play(checked)}>${icon('play')} ${t('play')}</button>`
        }
        <button type="button" class="button" @click=${() => doors.panes(room)}>${icon('write')} ${t('openPanes')}</button>
        ${room.isKept() === null || (scenario === null && !room.isKept()) ? nothing : html`<span class="soft">${t(room.isKept() ? 'kept' : 'notKept')}</span>`}
      </div>
      ${keepNote(doors.question(checked), lang, () => doors.answer(checked))}
      ${otherScenarios(room, lang, doors)}
    </header>
    ${faultIndex(frame, room)}
    ${
      scenario === null
        ? nothing
        : html`<div class="bench-tools">${proofs(frame, room)} ${handout(frame, room)}</div>
            ${lessonNotes(scenario, lang)} ${room.isKept() === null ? guidePane(frame, scenario.id) : nothing}`
    }
    ${sourceTexts(frame, room)}
  </main>`;
}

function verdict({ scenario, diagnostics }: Checked, found: number, lang: Frame['lang']): string {
  const t = speaker(WORKBENCH_WORDS, lang);
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  if (scenario === null) return t('unsound', { n: errors });
  return found === 0 ? t('sound') : t('soundWithRemarks', { n: found });
}

function otherScenarios(
  room: WorkbenchRoom,
  lang: Frame['lang'],
  doors: WorkbenchDoors,
): TemplateResult | typeof nothing {
  const others = room.others();
  if (others.length === 0) return nothing;
  const t = speaker(WORKBENCH_WORDS, lang);
  return html`<nav class="row" aria-label=${t('others')}>
    <span class="soft">${t('others')}</span>
    ${others.map((one) => html`<button type="button" class="button small" @click=${() => doors.lay(one)}>${one.file}</button>`)}
  </nav>`;
}
