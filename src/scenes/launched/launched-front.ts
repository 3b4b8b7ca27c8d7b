import { html, nothing, type TemplateResult } from 'lit';
import { type Lang, textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { decimal } from '../../words/define.ts';
import { LAUNCHED_WORDS } from '../../words/platforms/launched.ts';
import type { Frame } from '../app.ts';
import type { FrontDoor, LaunchedRoom } from './launched-room.ts';
import '../pages/pages.css';
import '../home/home.css';

/** The first page of a launched game: what it is, where its marks and words go, and the way in. */
export function launchedFront({ app, lang }: Frame, room: LaunchedRoom): TemplateResult {
  const t = speaker(LAUNCHED_WORDS, lang);
  const { contents, pass } = room.launched;
  const { scenario, settings } = contents;
  const other = lang === 'fr' ? 'en' : 'fr';
  return html`<div class="home launched">
    <header class="masthead">
      <span class="brand"><span>${t('kicker')}</span></span>
      <nav class="row">
        <button type="button" class="button plain" @click=${() => app.openSettings()}>${icon('settings')}<span>${t('settings')}</span></button>
        <button type="button" class="button" lang=${other} @click=${() => app.session.setSettings({ lang: other })}>${t('toEnglish')}</button>
      </nav>
    </header>
    <main id="main" tabindex="-1">
      <article class="leaflet pane">
        <h1>${textIn(scenario.title, lang)}</h1>
        ${
          room.isClosed()
            ? html`<p role="status">${t('closed')}</p>`
            : html`<p class="lead">${textIn(scenario.summary, lang)}</p>
              <ul class="bullets">
                <li>${t(settings.mode === 'evaluation' ? 'modeEvaluation' : 'modeEntrainement')} ${t('pass', { mark: decimal(lang, pass) })}</li>
                <li>${standing(room, lang)}</li>
                ${room.launched.platform.kind === 'none' ? nothing : html`<li>${wordsPlace(room, lang)}</li>`}
              </ul>
              ${room.isUnread() ? html`<p class="strong" role="status">${t('keptUnread')}</p>` : nothing}
              <div aria-live="polite">${outcome(room, lang)}</div>
              ${doorOf(room, lang)}`
        }
        ${
          room.hasFile()
            ? html`<p class="row"><button type="button" class="button" @click=${room.download}>${icon('download')} ${t('download')}</button></p>`
            : nothing
        }
      </article>
    </main>
  </div>`;
}

function standing({ launched }: LaunchedRoom, lang: Lang): string {
  const t = speaker(LAUNCHED_WORDS, lang);
  const { platform } = launched;
  const trouble = platform.trouble();
  if (platform.launch.isLookOnly) return t('lookOnly');
  if (trouble !== null) return t(trouble);
  return platform.kind === 'none' ? t('alone') : t('linked');
}

function wordsPlace({ launched }: LaunchedRoom, lang: Lang): string {
  const t = speaker(LAUNCHED_WORDS, lang);
  if (launched.contents.settings.words === 'device') return t('wordsDevice');
  return launched.report.actsHeld() > 0 ? `${t('wordsPlatform')} ${t('wordsFull')}` : t('wordsPlatform');
}

/** What came of the game that was just handed in. */
function outcome({ launched }: LaunchedRoom, lang: Lang): TemplateResult | typeof nothing {
  const t = speaker(LAUNCHED_WORDS, lang);
  const handed = launched.report.handed();
  if (handed === null || launched.platform.kind === 'none' || handed.delivery === 'lookOnly') return nothing;
  const total = decimal(lang, handed.total ?? 0);
  if (handed.delivery === 'notDelivered') return html`<p class="strong">${t('notDelivered')}</p>`;
  const best = decimal(lang, launched.platform.launch.best ?? 0);
  return html`<p class="strong">${handed.delivery === 'delivered' ? t('delivered', { total }) : t('keptBetter', { total, best })}</p>`;
}

function doorOf(room: LaunchedRoom, lang: Lang): TemplateResult | typeof nothing {
  const door = room.door();
  if (door === null) return nothing;
  const t = speaker(LAUNCHED_WORDS, lang);
  const lost = door.kind === 'start' ? 0 : door.lost;
  const again = door.kind === 'review' && door.mayPlayAgain;
  const isDone = room.launched.report.handed() !== null && room.launched.platform.kind !== 'none';
  return html`
    ${lost > 0 ? html`<p class="strong">${t('wordsLost', { n: lost })} ${t('wordsLostCure')}</p>` : nothing}
    <p class="row">
      <button type="button" class="button main large" @click=${door.kind === 'start' ? room.start : room.resume}>
        ${t(labelOf(door), { n: lost })} ${icon('right')}
      </button>
      ${again ? html`<button type="button" class="button" @click=${room.start}>${icon('again')} ${t('again')}</button>` : nothing}
      ${isDone ? html`<button type="button" class="button" @click=${room.finish}>${t('done')}</button>` : nothing}
    </p>`;
}

function labelOf(door: FrontDoor): 'start' | 'resume' | 'resumeAnyway' | 'review' {
  return door.kind === 'resume' && door.lost > 0 ? 'resumeAnyway' : door.kind;
}
