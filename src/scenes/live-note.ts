import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../model/text.ts';
import { icon } from '../ui/look/icon.ts';
import { speaker } from '../ui/speak.ts';
import { WORKBENCH_WORDS } from '../words/author/workbench.ts';
import type { HomeRoom } from './home/home-room.ts';
import { explainHere } from './workbench/explain.ts';
import './workbench/workbench.css';

/** What the last change on disk did, over any scene, with a button to its faults. */
export function liveNote(room: HomeRoom, lang: Lang, onShow: () => void): TemplateResult | typeof nothing {
  const news = room.live();
  if (news === null) return nothing;
  const t = speaker(WORKBENCH_WORDS, lang);
  const { checked } = news;
  const [first] = checked.diagnostics;
  return html`<aside class="pane live-note" role="status">
    <p><strong>${t('live', { file: news.file })}</strong></p>
    <p>${t(checked.scenario === null ? 'liveUnsound' : 'liveSound')}</p>
    ${
      first === undefined
        ? nothing
        : html`<p class="soft">${t('faultAt', { file: first.file, line: first.range.start.line })}. ${explainHere(first, lang).message}</p>`
    }
    <div class="row">
      <button type="button" class="button small" @click=${onShow}>${icon('search')} ${t('liveShow')}</button>
      <button type="button" class="button small plain" @click=${room.closeLive}>${t('liveClose')}</button>
    </div>
  </aside>`;
}
