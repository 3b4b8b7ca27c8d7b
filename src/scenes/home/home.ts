import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { say } from '../../words/define.ts';
import { FAILURE_WORDS } from '../../words/play/failure.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Frame } from '../app.ts';
import { appearanceOf } from '../appearance.ts';
import { setLang } from '../set-lang.ts';
import { scrollToSoon } from '../workbench/focus.ts';
import { classDoor } from './class-door.ts';
import type { FrontRoom } from './front-room.ts';
import { newerVersion, offlineLine } from './offline-line.ts';
import { opener } from './opener.ts';
import { pileDoor } from './pile-door.ts';
import { shippedList } from './shipped-list.ts';
import { troubleNote } from './trouble-note.ts';
import './home.css';

/** The Accueil: readable before anything else has loaded; the workbench when a scenario is open on it. */
export function home(frame: Frame, front: FrontRoom): TemplateResult {
  const { lang } = frame;
  const t = speaker(HOME_WORDS, lang);
  const part = front.part.now();
  return html`<div class="home" @dragover=${front.onDragOver} @dragleave=${front.onDragLeave} @drop=${front.onDrop}>
    ${masthead(frame)} ${troubleNote(front, lang)}
    ${part?.room.isChecking() ? html`<p class="pane checking" role="status">${t('checking')}</p>` : nothing}
    ${part?.page(frame) ?? welcome(frame, front)}
    <footer class="colophon">
      <p>${t('private')}</p>
      ${offlineLine(frame)}
      ${frame.app.sky.isMissing() ? html`<p>${t('stageMissing')}</p>` : nothing}
    </footer>
    ${front.isOver() ? html`<div class="drop-veil" aria-hidden="true"><p>${t('dropHere')}</p></div>` : nothing}
  </div>`;
}

function welcome(frame: Frame, front: FrontRoom): TemplateResult {
  const { lang } = frame;
  const t = speaker(HOME_WORDS, lang);
  return html`<main id="main" tabindex="-1">
    <div class="hero">
      <h1>${t('name')}</h1>
      <p class="tagline">${t('tagline')}</p>
      <p class="lead">${t('lead')}</p>
      ${front.isLocked() ? nothing : doors(frame)}
    </div>
    ${front.isPlain() ? html`<p class="pane checking" role="status">${say(FAILURE_WORDS, lang, 'plain')}</p>` : nothing}
    ${newerVersion(frame)}<div class="above">${front.part.now()?.above(frame) ?? nothing}</div>${shippedList(frame, front)} ${classDoor(lang)} ${opener(frame, front)} ${front.isLocked() ? nothing : pileDoor(frame)}
  </main>`;
}

/** The two ways in: to play, and to teach. */
function doors({ app, lang }: Frame): TemplateResult {
  const t = speaker(HOME_WORDS, lang);
  return html`<nav class="row doors" aria-label=${t('doorsLabel')}>
    <button type="button" class="button main large" @click=${() => scrollToSoon('#shipped-title', 'start')}>${icon('play')} ${t('doorPlay')}</button>
    <button type="button" class="button large" @click=${() => app.go('teach')}>${icon('people')} ${t('doorTeach')}</button>
  </nav>`;
}

/** The bar of the scenes outside a game: name, and the doors to everything else. */
export function masthead({ app, state, lang }: Frame): TemplateResult {
  const t = speaker(HOME_WORDS, lang);
  const isDark = appearanceOf(state.settings).theme === 'dark';
  return html`<header class="masthead">
    <a class="skip" href="#main">${t('skipToContent')}</a>
    <button type="button" class="brand" @click=${() => app.go('home')}>${mark()}<span>${t('name')}</span></button>
    <nav class="row">
      <button type="button" class="button plain" @click=${() => app.go('history')}>${icon('history')}<span>${t('history')}</span></button>
      <button type="button" class="button plain" @click=${() => app.go('accessibility')}>${icon('person')}<span>${t('accessibility')}</span></button>
      <button type="button" class="button plain" @click=${() => app.openSettings()}>${icon('settings')}<span>${t('settings')}</span></button>
      <button
        type="button"
        class="button plain round"
        aria-label=${isDark ? t('toLight') : t('toDark')}
        @click=${() => app.session.setSettings({ theme: isDark ? 'light' : 'dark' })}
      >
        ${icon(isDark ? 'sun' : 'moon')}
      </button>
      <button
        type="button"
        class="button"
        lang=${lang === 'fr' ? 'en' : 'fr'}
        @click=${() => void setLang(app, lang === 'fr' ? 'en' : 'fr')}
      >
        ${lang === 'fr' ? t('toEnglish') : t('toFrench')}
      </button>
    </nav>
  </header>`;
}

function mark(): TemplateResult {
  return html`<svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M6 19a6 6 0 0 1 1.6-11.8A8 8 0 0 1 23 9a5.5 5.5 0 0 1 2 10" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
    <path class="bolt" d="M17.5 14 12 21.5h4L14 28l7-8.5h-4.2L19 14z" />
  </svg>`;
}
