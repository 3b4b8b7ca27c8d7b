import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { printPart } from '../../ui/print-part.ts';
import { speaker } from '../../ui/speak.ts';
import { TEACH_WORDS } from '../../words/author/teach.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import { DOOR_WORDS } from '../../words/play/home-doors.ts';
import type { Frame } from '../app.ts';
import { type StoryCard, storyCardOf } from '../catalogue.ts';
import { isOneFile } from '../handed.ts';
import type { HomeRoom } from '../home/home-room.ts';
import { handout } from '../workbench/handout.ts';
import { hasGuide } from './guide.ts';
import { guideArticle } from './guide-text.ts';
import { paperDossier } from './paper-dossier.ts';
import { settingsForm } from './settings-form.ts';
import { fileOf, type TeachRoom } from './teach-room.ts';
import '../workbench/workbench.css';

/** The page for those who teach: a story, its settings, the ways to a group, then the pile. */
export function teachPage(frame: Frame, room: TeachRoom, home: HomeRoom): TemplateResult {
  const { app, lang } = frame;
  const t = speaker(TEACH_WORDS, lang);
  const chosen = room.chosen();
  const isGame = room.settings().drills.length === 0;
  return html`<main id="main" tabindex="-1" class="teach">
    <header class="teach-head">
      <h1>${t('title')}</h1>
      <p class="lead">${t('lead')}</p>
      ${kept(frame, room)}
    </header>
    ${stories(frame, room, home)}
    ${
      chosen === null
        ? nothing
        : html`${about(frame, room, home)} ${settingsForm(frame, room)}
            <div class="bench-tools">${handout(frame, room)} ${isGame ? onPaper(frame, room) : nothing}</div>
            ${chosen.checked?.scenario == null || !isGame ? nothing : paperDossier(chosen.checked.scenario, room, lang)}`
    }
    <section class="pane bench-tool" aria-labelledby="gather-title">
      <h2 id="gather-title">${t('pileTitle')}</h2>
      <p class="soft">${t('pileLead')}</p>
      <p class="small">${t('forMarks')}</p>
      <div class="row">
        <button type="button" class="button" @click=${() => app.go('pile')}>${icon('inbox')} ${speaker(DOOR_WORDS, lang)('pile')}</button>
      </div>
    </section>
  </main>`;
}

/** What is kept until the next visit, and the way to forget it. */
function kept({ state, lang }: Frame, room: TeachRoom): TemplateResult | typeof nothing {
  if (room.isUsual()) return nothing;
  const t = speaker(TEACH_WORDS, lang);
  return html`<p class="row small">
    <span class="soft">${t(state.settings.guest ? 'notKept' : 'kept')}</span>
    <button type="button" class="button small plain" @click=${room.reset}>${icon('again')} ${t('reset')}</button>
  </p>`;
}

/** The stories of the game, then one's own, each with its length, its difficulty and what it trains. */
function stories(frame: Frame, room: TeachRoom, home: HomeRoom): TemplateResult {
  const { lang } = frame;
  const t = speaker(TEACH_WORDS, lang);
  const chosen = room.chosen()?.file;
  const own = home.kept().filter(({ scenario }) => scenario !== null);
  return html`<fieldset class="pane story-choice">
    <legend class="sr">${t('storyTitle')}</legend>
    <h2 aria-hidden="true">${t('storyTitle')}</h2>
    <div class="stories">
      ${home
        .shipped()
        .map((story) =>
          story.card === null
            ? nothing
            : choice(frame, story.card, chosen === story.file, '', () => void room.choose(story)),
        )}
      ${own.map((checked) => {
        if (checked.scenario === null) return nothing;
        const file = fileOf(checked);
        return choice(frame, storyCardOf(checked.scenario), chosen === file, t('ownStory'), () =>
          room.chooseOwn(checked),
        );
      })}
    </div>
  </fieldset>`;
}

function choice(
  { lang }: Frame,
  card: StoryCard,
  isChosen: boolean,
  note: string,
  onChoose: () => void,
): TemplateResult {
  const t = speaker(TEACH_WORDS, lang);
  const h = speaker(HOME_WORDS, lang);
  const facts = [h('minutes', { n: card.minutes }), h(`difficulty${card.difficulty}`), note];
  return html`<label class=${isChosen ? 'story chosen' : 'story'}>
    <input type="radio" name="story" .checked=${isChosen} @change=${onChoose} />
    <span>
      <strong>${textIn(card.title, lang)}</strong>
      <span class="soft">${facts.filter((one) => one !== '').join(' · ')}</span>
      ${
        card.skills.length === 0
          ? nothing
          : html`<span class="small"><span class="sr">${t('trains')}</span> ${card.skills.map((one) => textIn(one, lang)).join(' · ')}</span>`
      }
    </span>
  </label>`;
}

/** What the story teaches, what to know beforehand, and its guide. */
function about(frame: Frame, room: TeachRoom, home: HomeRoom): TemplateResult | typeof nothing {
  const { lang } = frame;
  const t = speaker(TEACH_WORDS, lang);
  const chosen = room.chosen();
  const scenario = chosen?.checked?.scenario;
  if (chosen?.checked == null || scenario == null) {
    return html`<p class="pane checking" role="status">${speaker(HOME_WORDS, lang)('loadingScenario')}</p>`;
  }
  const { checked } = chosen;
  const lay = () => {
    frame.app.go('home');
    home.lay(checked);
  };
  return html`<section class="pane bench-tool" aria-labelledby="about-title">
    <h2 id="about-title">${textIn(scenario.title, lang)}</h2>
    <p>${textIn(scenario.summary, lang)}</p>
    ${listed(
      t('learns'),
      scenario.objectives.map((one) => textIn(one, lang)),
    )}
    ${listed(
      t('warnings'),
      scenario.warnings.map((one) => textIn(one, lang)),
    )}
    ${hasGuide(chosen.story) ? guide(frame, room) : html`<p class="soft">${t('noGuide')}</p>`}
    <div class="row"><button type="button" class="button small plain" @click=${lay}>${icon('settings')} ${t('workbench')}</button></div>
  </section>`;
}

function listed(title: string, items: readonly string[]): TemplateResult | typeof nothing {
  return items.length === 0
    ? nothing
    : html`<h3>${title}</h3><ul class="bullets">${items.map((one) => html`<li>${one}</li>`)}</ul>`;
}

function guide({ lang }: Frame, room: TeachRoom): TemplateResult {
  const t = speaker(TEACH_WORDS, lang);
  const text = room.guide();
  const isOpen = text !== null;
  const toPaper = () => {
    const page = document.querySelector<HTMLElement>('.guide-text');
    if (page !== null) printPart(page);
  };
  if (isOneFile()) return html`<p class="soft">${t('guideMissing')}</p>`;
  return html`<div class="row">
      <button type="button" class="button" aria-expanded=${isOpen} @click=${() => void room.showGuide(!isOpen)}>${icon('book')} ${t(isOpen ? 'guideHide' : 'guideShow')}</button>
      ${isOpen && text !== 'missing' ? html`<button type="button" class="button" @click=${toPaper}>${icon('print')} ${t('guidePrint')}</button>` : nothing}
    </div>
    <p class="soft small">${t('guideSpoils')}</p>
    ${text === null ? nothing : text === 'missing' ? html`<p class="strong">${t('guideMissing')}</p>` : guideArticle(text)}`;
}

/** What goes with it on paper: the briefing, with the settings and the link at its head. */
function onPaper({ lang }: Frame, room: TeachRoom): TemplateResult {
  const t = speaker(TEACH_WORDS, lang);
  const toPaper = () => {
    const page = document.querySelector<HTMLElement>('#paper-dossier');
    if (page !== null) printPart(page);
  };
  const isReady = room.chosen()?.checked?.scenario != null;
  return html`<section class="pane bench-tool" aria-labelledby="paper-title">
    <h2 id="paper-title">${t('printTitle')}</h2>
    <p class="soft">${t('printLead')}</p>
    <div class="row">
      <button type="button" class="button" aria-disabled=${isReady ? nothing : 'true'} @click=${toPaper}>${icon('print')} ${t('printDossier')}</button>
    </div>
  </section>`;
}
