import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../model/text.ts';
import { groupsOf, tallyOf } from '../../scoring/index.ts';
import { rubricChanges } from '../../ui/parts/rubric-changes.ts';
import { speaker } from '../../ui/speak.ts';
import { DIMENSION_NAMES, RED_LINE_NAMES } from '../../words/codes/codes.ts';
import { RUBRIC_WORDS } from '../../words/codes/rubric.ts';
import { tellTally } from '../../words/debrief/level-told.ts';
import { chartOf } from '../chart.ts';
import type { Desk } from '../desk-of.ts';
import { threeOf } from '../groups.ts';
import { bilanFigures, endingView } from '../present-ending.ts';
import type { FilmView } from '../present-film.ts';
import { type Finished, findingView } from '../present-findings.ts';
import type { Study } from '../study.ts';
import { tellTotals } from './contest.ts';
import { hourTicks } from './film.ts';
import { basisPart, colon, figure, quoted } from './finding.ts';
import { levelWord } from './profile.ts';

/** The printed report: two pages, shown only on paper. */
export function reportPart(study: Study, film: FilmView, game: Finished, desk: Desk): TemplateResult {
  const { model, word } = desk;
  const { scenario, lang, record, annexes } = model;
  const { grade } = study;
  const three = threeOf(grade);
  const rubric = rubricChanges(scenario.rubric, record.settings.mode, lang);
  const ending = endingView(game);
  const peak = Math.max(1, ...film.volume);
  const picked = bilanFigures(game, study.events, grade.trust).filter(
    (f) => annexes.bilan?.figures.includes(f.id) === true,
  );
  const alias = [annexes.alias ?? '', annexes.group ?? ''].filter((part) => part !== '').join(' · ');
  const told = [three.change?.first.rule, three.attempt?.first.rule];
  const rest = grade.dimensions
    .flatMap((d) =>
      groupsOf(d.findings.filter((f) => f.points < 0 && !told.includes(f.rule)))
        .slice(0, 2)
        .map((group) => ({ ...group, weighed: group.points * d.weight })),
    )
    .sort((a, b) => a.weighed - b.weighed)
    .slice(0, 8);
  return html`<article class="report" aria-hidden="true">
    <header>
      <p class="kicker">${word('reportOn')}</p>
      <h1>${textIn(scenario.title, lang)}</h1>
      ${alias === '' ? nothing : html`<p>${alias}</p>`}
    </header>
    ${model.isAssessment || model.hasPercent ? html`<p class="total">${word('total', { total: figure(grade.total, lang) })} (${word(grade.total >= grade.passMark ? 'passed' : 'failed', { mark: grade.passMark })})</p>` : nothing}
    ${grade.contest === null ? nothing : html`<p>${tellTotals(grade.contest, lang)}</p>`}
    <table class="profile">
      <tbody>
        ${grade.dimensions.map(
          (d) => html`<tr>
            <th scope="row">${speaker(DIMENSION_NAMES, lang)(d.dimension)}</th>
            <td>${levelWord(d.level, word)}</td>
            <td>${d.score === null ? nothing : tellTally(lang, tallyOf(d))}</td>
            <td class="number">${model.isAssessment || model.hasPercent ? (d.score === null ? '–' : figure(d.score, lang)) : nothing}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${rubric === nothing ? nothing : html`<h2>${speaker(RUBRIC_WORDS, lang)('title')}</h2>${rubric}`}
    ${grade.redLines.length === 0 ? nothing : html`<p><strong>${word('redTitle')}${colon(lang)}</strong> ${[...new Set(grade.redLines.map((l) => l.line))].map((line) => speaker(RED_LINE_NAMES, lang)(line)).join('; ')}</p>`}
    ${chartOf({ width: 660, height: 190, ticks: film.ticks, area: { cls: 'volume', values: film.volume, max: peak }, lines: [{ cls: 'played', values: film.trust, max: 100 }], bands: film.quarts, marks: film.marks, cursor: null, hours: hourTicks(film.ticks, game, 660), label: '' })}
    <h2>${word('threeTitle')}</h2>
    ${(
      [
        ['keep', three.keep, word('noKeep')],
        ['change', three.change, word('noChange')],
        ['attempt', three.attempt, ''],
      ] as const
    ).map(([key, group, none]) => {
      if (group === null)
        return none === '' ? nothing : html`<section><h3>${word(key)}</h3><p>${none}</p></section>`;
      const view = findingView(group.first, game);
      const example = textIn(study.examples[group.first.id], lang);
      return html`<section>
        <h3>${word(key)} <small>${view.when}${group.others.length === 0 ? nothing : ` · ${word('times', { n: group.others.length + 1 })}`}</small></h3>
        <p>${view.sentence}</p>
        ${view.quote.length === 0 ? nothing : html`<blockquote>${quoted(view.quote)}</blockquote>`}
        ${view.better === '' ? nothing : html`<p><strong>${word('better')}${colon(lang)}</strong> ${view.better}</p>`}
        <p class="why"><strong>${word('because')}${colon(lang)}</strong> ${view.reason} ${basisPart(view, desk)}</p>
        ${example === '' ? nothing : html`<p><strong>${word('example')}${colon(lang)}</strong> ${example}</p>`}
      </section>`;
    })}
    ${
      rest.length === 0
        ? nothing
        : html`<h2>${word('lost')}</h2>
          <ul>${rest.map(({ first, others }) => {
            const view = findingView(first, game);
            return html`<li><small>${view.when} · ${speaker(DIMENSION_NAMES, lang)(first.dimension)}${others.length === 0 ? nothing : ` · ${word('times', { n: others.length + 1 })}`}</small> ${view.sentence} <em>${view.better}</em></li>`;
          })}</ul>`
    }
    ${ending === null ? nothing : html`<h2>${word('endingTitle')}${colon(lang)} ${ending.title}</h2><ul>${ending.lessons.map((lesson) => html`<li>${lesson}</li>`)}</ul>`}
    ${annexes.felt ? html`<p><strong>${word('reportFelt')}${colon(lang)}</strong> ${annexes.felt}</p>` : nothing}
    ${annexes.rule ? html`<p><strong>${word('reportRule')}${colon(lang)}</strong> ${annexes.rule}</p>` : nothing}
    ${
      annexes.bilan === undefined
        ? nothing
        : html`<h2>${word('bilanTitle')}</h2>
          <ul>${picked.map((f) => html`<li>${word(f.word, f.params)}</li>`)}</ul>
          <p><strong>${word('bilanCause')}${colon(lang)}</strong> ${annexes.bilan.cause}</p>
          <p><strong>${word('bilanLesson')}${colon(lang)}</strong> ${annexes.bilan.lesson}</p>`
    }
    <footer>${word('reportFoot', { scenario: scenario.id, seed: record.seed, hash: record.end.hash.slice(0, 12) })}</footer>
  </article>`;
}
