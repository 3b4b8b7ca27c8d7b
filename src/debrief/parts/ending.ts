import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk-of.ts';
import { bilanFigures, endingView } from '../present-ending.ts';
import type { Finished } from '../present-findings.ts';
import type { Study } from '../study.ts';
import { planMadePart } from './plan.ts';

/** How it ended, what became of them, and the real pattern behind the fiction. */
export function endingPart(game: Finished, { word }: Desk): TemplateResult | typeof nothing {
  const view = endingView(game);
  if (view === null) return nothing;
  return html`<section class="pane ending" id="ending" aria-labelledby="ending-title">
    <h2 id="ending-title" tabindex="-1">${word('endingTitle')}</h2>
    <h3 class="ending-name">${view.title}</h3>
    <p class="story">${view.text}</p>
    ${
      view.became.length === 0
        ? nothing
        : html`<h3>${word('became')}</h3>
          <dl class="became">${view.became.map((one) => html`<div><dt>${one.name}</dt><dd>${one.text}</dd></div>`)}</dl>`
    }
    ${view.pattern === '' ? nothing : html`<h3>${word('pattern')}</h3><p class="story">${view.pattern}</p>`}
    ${view.lessons.length === 0 ? nothing : html`<h3>${word('lessons')}</h3><ul class="lessons">${view.lessons.map((lesson) => html`<li>${lesson}</li>`)}</ul>`}
  </section>`;
}

/** The player's own rule, and the bilan: three figures, a cause, a lesson. */
export function bilanPart(study: Study, game: Finished, desk: Desk): TemplateResult {
  const { model, doings, word } = desk;
  const { annexes } = model;
  const bilan = annexes.bilan ?? { figures: [], cause: '', lesson: '' };
  const figures = bilanFigures(game, study.events, study.grade.trust);
  const toggle = (id: string, on: boolean) => {
    const chosen = on ? [...bilan.figures, id].slice(-3) : bilan.figures.filter((f) => f !== id);
    doings.annotate({ bilan: { ...bilan, figures: chosen } });
  };
  const field = (
    id: string,
    label: string,
    value: string,
    change: (text: string) => void,
  ) => html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea id=${id} rows="2" maxlength="400" .value=${value} @input=${(e: Event) => change((e.target as HTMLTextAreaElement).value)}></textarea>
  </div>`;
  return html`<section class="pane" id="bilan" aria-labelledby="bilan-title">
    <h2 id="bilan-title" tabindex="-1">${word('ruleTitle')}</h2>
    ${field('rule', word('ruleAsk'), annexes.rule ?? '', (rule) => doings.annotate({ rule }))}
    ${planMadePart(study, desk)}
    <h3>${word('bilanTitle')}</h3>
    <p class="hint">${word('bilanLead')}</p>
    <fieldset class="figures">
      <legend>${word('bilanFigures')} <span class="hint">${word('bilanChosen', { n: bilan.figures.length })}</span></legend>
      ${figures.map(
        (figure) => html`<label class="choice">
          <input type="checkbox" .checked=${bilan.figures.includes(figure.id)} @change=${(e: Event) => toggle(figure.id, (e.target as HTMLInputElement).checked)} />
          <span>${word(figure.word, figure.params)}</span>
        </label>`,
      )}
    </fieldset>
    ${field('cause', word('bilanCause'), bilan.cause, (cause) => doings.annotate({ bilan: { ...bilan, cause } }))}
    ${field('lesson', word('bilanLesson'), bilan.lesson, (lesson) => doings.annotate({ bilan: { ...bilan, lesson } }))}
    <p class="hint">${word('saved')}</p>
  </section>`;
}
