import { html, nothing, type TemplateResult } from 'lit';
import { never } from '../../base/result.ts';
import { textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import type { Frame } from '../app.ts';
import type { Checked } from '../library.ts';
import { type AtelierRoom, PANE_NAMES, type PaneName } from './atelier-room.ts';
import { gamePane } from './game-pane.ts';
import { namesPane } from './names-pane.ts';
import { tablePane } from './table-pane.ts';
import { textPane } from './text-pane.ts';
import { timePane } from './time-pane.ts';
import { translationsList } from './translations-list.ts';
import { versionsList } from './versions-list.ts';
import './atelier.css';

/** The panes side by side, as many as the window is wide for, under one bar. */
export function atelierPage(
  frame: Frame,
  room: AtelierRoom,
  play: (checked: Checked) => void,
  proofs: unknown,
): TemplateResult {
  const { lang } = frame;
  const t = speaker(ATELIER_WORDS, lang);
  const w = speaker(WORKBENCH_WORDS, lang);
  const checked = room.ground.checked();
  const { document } = room;
  const scenario = checked?.scenario ?? null;
  const errors = room.ground.faults().filter(({ severity }) => severity === 'error').length;
  const trouble = room.trouble();
  const panes = room.panes();
  return html`<main id="main" tabindex="-1" class="workbench atelier">
    <header class="pane atelier-bar">
      <button type="button" class="button small" @click=${room.ground.close}>${icon('left')} ${t('close')}</button>
      <h1 id="bench-title" tabindex="-1">${scenario === null ? (checked?.file ?? '') : textIn(scenario.title, lang)}</h1>
      <div class="row near" role="group" aria-label=${t('panes')}>
        ${PANE_NAMES.map(
          (pane) =>
            html`<button type="button" class="button small" aria-pressed=${panes.includes(pane) ? 'true' : 'false'} @click=${() => room.toggle(pane)}>${t(pane)}</button>`,
        )}
      </div>
      <div class="row near">
        ${barButton(t('undo'), 'undo', document.canUndo(), document.undo)}
        ${barButton(t('redo'), 'again', document.canRedo(), document.redo)}
        ${
          scenario === null || checked === null
            ? nothing
            : html`<button type="button" class="button small main" @click=${() => play(checked)}>${icon('play')} ${w('play')}</button>`
        }
      </div>
      <p class=${errors === 0 ? 'verdict soft' : 'verdict bad'} role="status">
        ${icon(errors === 0 ? 'check' : 'octagon')}
        ${document.isChecked() ? (errors === 0 ? t('clean') : w('fileFaults', { n: errors })) : t('writing')}
        <span class="soft">${document.isChecked() ? t(checked?.keptAs === undefined ? 'notKept' : 'kept') : nothing}</span>
      </p>
      ${trouble === null ? nothing : html`<p class="strong atelier-trouble" role="alert">${icon('triangle')} ${t(trouble)}</p>`}
    </header>
    <div class="panes" data-count=${panes.length}>${panes.map((pane) => paneOf(pane, frame, room))}</div>
    ${scenario === null ? nothing : proofs}
    ${room.table.promised().length > 1 ? translationsList(frame, room) : nothing} ${versionsList(frame, room.versions)}
  </main>`;
}

function barButton(name: string, shape: 'undo' | 'again', can: boolean, act: () => void): TemplateResult {
  return html`<button type="button" class="button small" aria-disabled=${can ? nothing : 'true'} @click=${() => can && act()}>${icon(shape)} ${name}</button>`;
}

function paneOf(pane: PaneName, frame: Frame, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, frame.lang);
  const shown = () => {
    switch (pane) {
      case 'text':
        return textPane(frame, room);
      case 'table':
        return tablePane(frame, room);
      case 'time':
        return timePane(frame, room);
      case 'game':
        return gamePane(frame, room);
      case 'names':
        return namesPane(frame, room);
      default:
        return never(pane);
    }
  };
  return html`<section class=${`pane atelier-pane pane-${pane}`} id=${`pane-${pane}`} tabindex="-1" aria-label=${t(pane)}>${shown()}</section>`;
}
