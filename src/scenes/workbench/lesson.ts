import { html, nothing, type TemplateResult } from 'lit';
import type { Scenario } from '../../model/scenario.ts';
import { type Lang, type Text, textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';

/** What a teacher should know of a scenario, on a page that prints alone; it tells the story. */
export function lessonNotes(scenario: Scenario, lang: Lang): TemplateResult {
  const t = speaker(WORKBENCH_WORDS, lang);
  const { lesson = [], accommodation, debrief } = scenario;
  const pattern = textIn(debrief.pattern, lang);
  return html`<details class="pane lesson">
    <summary><h2>${t('lessonTitle')}</h2></summary>
    <h3>${t('lessonNotes')}</h3>
    ${lesson.length === 0 ? html`<p class="soft">${t('lessonNone')}</p>` : bullets(lesson, lang)}
    ${
      accommodation === undefined
        ? nothing
        : html`<h3>${t('accommodation')}</h3>
            <p>
              ${accommodation.time === 0 ? t('accommodationOff') : t('accommodationTimes', { n: accommodation.time })}.
              ${textIn(accommodation.note, lang)}
            </p>`
    }
    ${titled(t('objectives'), scenario.objectives, lang)} ${titled(t('warnings'), scenario.warnings, lang)}
    ${pattern === '' ? nothing : html`<h3>${t('pattern')}</h3><p>${pattern}</p>`}
    ${titled(t('lessons'), debrief.lessons, lang)}
    <h3>${t('endings')}</h3>
    <ul class="bullets">
      ${debrief.endings.map((e) => html`<li><strong>${textIn(e.title, lang)}</strong> ${textIn(e.text, lang)}</li>`)}
    </ul>
    <p class="no-print"><button type="button" class="button" @click=${() => print()}>${icon('print')} ${t('print')}</button></p>
  </details>`;
}

function titled(title: string, texts: readonly Text[], lang: Lang): TemplateResult | typeof nothing {
  return texts.length === 0 ? nothing : html`<h3>${title}</h3>${bullets(texts, lang)}`;
}

function bullets(texts: readonly Text[], lang: Lang): TemplateResult {
  return html`<ul class="bullets">${texts.map((one) => html`<li>${textIn(one, lang)}</li>`)}</ul>`;
}
