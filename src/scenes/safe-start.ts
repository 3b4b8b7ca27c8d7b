import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../model/text.ts';
import { type Session, saveFile } from '../session/index.ts';
import { icon } from '../ui/look/icon.ts';
import { speaker } from '../ui/speak.ts';
import { FAILURE_WORDS } from '../words/play/failure.ts';
import { damagedFileName } from './home/damaged-room.ts';
import './pages/pages.css';

interface KeptFile {
  readonly name: string;
  readonly text: string;
}

/** The page shown when the start before did not end: how to open the game this time. */
export interface SafeStart {
  readonly page: (lang: Lang) => TemplateResult;
}

/** `open` goes on to the game: with one's own scenarios and the link, or without. */
export function openSafeStart(
  session: Session,
  draw: () => void,
  open: (how: { readonly isPlain: boolean }) => void,
): SafeStart {
  let files: readonly KeptFile[] | 'reading' | null = null;
  const take = async () => {
    files = 'reading';
    draw();
    files = await keptFiles(session, session.getState().settings.lang);
    draw();
  };
  return {
    page: (lang) => {
      const t = speaker(FAILURE_WORDS, lang);
      return html`<main id="main" tabindex="-1" class="failure">
        <section class="leaflet pane" aria-labelledby="start-title">
          <h1 id="start-title">${t('startTitle')}</h1>
          <p>${t('startWhy')}</p>
          <div class="row">
            <button type="button" class="button main" @click=${() => open({ isPlain: true })}>${t('startPlain')}</button>
            <button type="button" class="button" @click=${() => open({ isPlain: false })}>${icon('again')} ${t('startAgain')}</button>
            <button type="button" class="button" @click=${take}>${icon('download')} ${t('startFiles')}</button>
          </div>
          ${files === null ? nothing : keptList(files, lang)}
        </section>
      </main>`;
    },
  };
}

function keptList(files: readonly KeptFile[] | 'reading', lang: Lang): TemplateResult {
  const t = speaker(FAILURE_WORDS, lang);
  if (files === 'reading') return html`<p role="status">${t('filesReading')}</p>`;
  if (files.length === 0) return html`<p role="status">${t('filesNone')}</p>`;
  return html`<h2>${t('filesTitle')}</h2>
    <ul class="kept-files">
      ${files.map(
        ({ name, text }) => html`<li>
          <button type="button" class="button" @click=${() => saveFile(name, text, 'text/plain')}>${icon('download')} ${name}</button>
        </li>`,
      )}
    </ul>`;
}

/** Every saved game, every text of one's own scenarios, and what can no longer be read; nothing of them is opened or checked. */
async function keptFiles(session: Session, lang: Lang): Promise<KeptFile[]> {
  const games = await session.saved();
  const records = await Promise.all(games.map(({ id }) => session.savedFile(id)));
  const scenarios = await session.scenarios.all();
  const damaged = await session.damaged.list();
  const raw = await Promise.all(damaged.map(({ id }) => session.damaged.read(id)));
  return [
    ...records.flatMap((file) => file ?? []),
    ...scenarios.flatMap(({ files }) =>
      files.texts.map(([name, text]) => ({ name: name.replace(/^.*\//, ''), text })),
    ),
    ...damaged.flatMap((one, i) => {
      const text = raw[i];
      return text == null ? [] : [{ name: damagedFileName(one, lang), text }];
    }),
  ];
}
