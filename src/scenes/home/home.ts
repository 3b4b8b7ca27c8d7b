import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import { say } from '../../words/define.ts';
import { FAILURE_WORDS } from '../../words/play/failure.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Frame } from '../app.ts';
import { appearanceOf } from '../appearance.ts';
import { sheetPage } from '../sheet/sheet-page.ts';
import { workbench } from '../workbench/workbench.ts';
import { changedGame } from './changed-game.ts';
import { damagedList } from './damaged-room.ts';
import { troubleNote } from './faults.ts';
import type { HomeRoom } from './home-room.ts';
import { opener } from './opener.ts';
import { pileDoor } from './pile-door.ts';
import { savedList } from './saved-list.ts';
import { scenarioList } from './scenario-list.ts';
import './home.css';

/** The Accueil: readable before anything else has loaded; the workbench when a scenario is open on it. */
export function home(frame: Frame, room: HomeRoom): TemplateResult {
  const { lang } = frame;
  const t = speaker(HOME_WORDS, lang);
  const trouble = room.trouble();
  return html`<div class="home" @dragover=${room.onDragOver} @dragleave=${room.onDragLeave} @drop=${room.onDrop}>
    ${masthead(frame)} ${trouble === null ? nothing : troubleNote(trouble, lang, room.closeTrouble)}
    ${room.isChecking() ? html`<p class="pane checking" role="status">${say(WORKBENCH_WORDS, lang, 'checking')}</p>` : nothing}
    ${scene(frame, room)}
    <footer class="colophon">
      <p>${t('private')}</p>
      ${frame.app.sky.isMissing() ? html`<p>${t('stageMissing')}</p>` : nothing}
    </footer>
    ${room.isOver() ? html`<div class="drop-veil" aria-hidden="true"><p>${t('dropHere')}</p></div>` : nothing}
  </div>`;
}

function scene(frame: Frame, room: HomeRoom): unknown {
  if (room.sheet.open() !== null) return sheetPage(frame, room.sheet, room.isKeptId);
  if (room.bench.checked() !== null)
    return workbench(frame, room.bench, {
      play: (c) => room.take(c.scenario),
      lay: room.lay,
      question: room.question,
      answer: (c) => void room.answer(c),
    });
  return welcome(frame, room);
}

function welcome(frame: Frame, room: HomeRoom): TemplateResult {
  const { lang } = frame;
  const t = speaker(HOME_WORDS, lang);
  return html`<main id="main" tabindex="-1">
    <div class="hero">
      <h1>${t('name')}</h1>
      <p class="tagline">${t('tagline')}</p>
      <p class="lead">${t('lead')}</p>
    </div>
    ${room.isPlain() ? html`<p class="pane checking" role="status">${say(FAILURE_WORDS, lang, 'plain')}</p>` : nothing}
    ${damagedList(lang, room.damaged)} ${savedList(frame, room.saved)} ${changedGame(frame, room.saved)} ${scenarioList(frame, room)} ${opener(frame, room)} ${pileDoor(frame)}
  </main>`;
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
        @click=${() => app.session.setSettings({ lang: lang === 'fr' ? 'en' : 'fr' })}
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
