import { html, nothing } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { SHEET_WORDS } from '../../words/author/sheet.ts';
import type { Frame } from '../app.ts';
import { cellFaults } from './cell-faults.ts';
import { headForm } from './head-form.ts';
import type { OpenSheet, SheetRoom } from './sheet-room.ts';
import { wholeSheet } from './whole-sheet.ts';
import './sheet.css';
import '../workbench/workbench.css';

/** A spreadsheet on its way to a scenario: what is wrong in which cell, then the little that it does not say. */
export function sheetPage(frame: Frame, room: SheetRoom, isTaken: (id: string) => boolean): unknown {
  const open = room.open();
  if (open === null) return nothing;
  const t = speaker(SHEET_WORDS, frame.lang);
  const isSound = open.outcome.yaml !== null;
  return html`<main id="main" tabindex="-1" class="workbench sheet-page">
    <p><button type="button" class="button" @click=${room.close}>${icon('left')} ${t('back')}</button></p>
    <header class="pane bench-head">
      <p class="kicker">${t('kicker')}</p>
      <h1 id="sheet-title" tabindex="-1">${open.name.replace(/^.*\//, '')}</h1>
      <p role="status" class=${isSound ? 'verdict' : 'verdict bad'}>
        ${icon(isSound ? 'check' : 'octagon')} ${verdict(open, frame)}
      </p>
      ${
        open.isMended
          ? html`<p><button type="button" class="button" @click=${room.save}>${icon('download')} ${t('save')}</button></p>`
          : nothing
      }
    </header>
    ${isSound ? headForm(frame, open, room, isTaken(open.id)) : nothing} ${cellFaults(frame, open, room)}
    ${wholeSheet(frame, open)}
  </main>`;
}

function verdict({ outcome }: OpenSheet, { lang }: Frame): string {
  const t = speaker(SHEET_WORDS, lang);
  const { yaml, posts, people, diagnostics } = outcome;
  return yaml !== null
    ? t('clean', { posts, people })
    : t('faulty', { n: diagnostics.filter((d) => d.severity === 'error').length });
}
