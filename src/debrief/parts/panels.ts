import { html, nothing, type TemplateResult } from 'lit';
import type { DimensionGrade } from '../../model/grade.ts';
import { type Group, groupsOf, tallyOf } from '../../scoring/index.ts';
import { speaker } from '../../ui/speak.ts';
import { DIMENSION_NAMES } from '../../words/codes/codes.ts';
import { tellTally } from '../../words/debrief/level-told.ts';
import type { Desk } from '../desk-of.ts';
import { guessOf } from '../guess.ts';
import type { Finished } from '../present-findings.ts';
import type { Study } from '../study.ts';
import { figure, groupPart } from './finding.ts';
import { bar, levelWord } from './profile.ts';

/** Findings of a dimension shown before it is unfolded. */
const SHOWN = 4;

/** One panel for each dimension, tone and timing first and open; every finding links to its words. */
export function panelsPart(study: Study, game: Finished, desk: Desk): TemplateResult {
  const { word } = desk;
  const order = [...study.grade.dimensions].sort((a, b) => rank(a) - rank(b));
  return html`<section class="pane" id="panels" aria-labelledby="panels-title">
    <h2 id="panels-title" tabindex="-1">${word('panelsTitle')}</h2>
    <p class="hint">${word('panelsLead')}</p>
    ${order.map((dimension) => panel(dimension, study, game, desk))}
  </section>`;
}

function rank(grade: DimensionGrade): number {
  return grade.dimension === 'tone' ? 0 : grade.dimension === 'timing' ? 1 : 2;
}

function panel(grade: DimensionGrade, study: Study, game: Finished, desk: Desk): TemplateResult {
  const { model, word } = desk;
  const isLarge = rank(grade) < 2;
  const losses = groupsOf(grade.findings.filter((f) => f.points < 0));
  const gains = groupsOf(grade.findings.filter((f) => f.points > 0));
  const counts = study.grade.moderation;
  return html`<details class="panel ${isLarge ? 'large' : ''}" ?open=${isLarge || model.hasAll}>
    <summary>
      <span class="name">${speaker(DIMENSION_NAMES, model.lang)(grade.dimension)}</span>
      <span class="level">${levelWord(grade.level, word)}${model.hasPercent && grade.score !== null ? ` · ${figure(grade.score, model.lang)}${model.lang === 'fr' ? '\u00a0' : ''}%` : ''}</span>
      <span class="bar-cell" aria-hidden="true">${bar(grade.score, guessOf(model.annexes, grade.dimension))}</span>
      <span class="count">${word('findings', { n: grade.findings.length })}</span>
    </summary>
    ${grade.score === null ? html`<p class="hint">${word(grade.dimension === 'language' ? 'languageOnlyTyped' : 'nothingToJudge')}</p>` : nothing}
    ${grade.score === null ? nothing : html`<p class="counts">${tellTally(model.lang, tallyOf(grade))}</p>`}
    ${
      grade.dimension === 'moderation' && grade.score !== null
        ? html`<p class="counts">${word('moderationCounts', {
            hits: counts.hits,
            moderable: counts.hits + counts.misses,
            falseAlarms: counts.falseAlarms,
            criticisms: counts.falseAlarms + counts.correctLeaves,
          })}</p>`
        : nothing
    }
    ${
      losses.length === 0
        ? grade.score === null
          ? nothing
          : html`<p class="hint">${word('nothingLost')}</p>`
        : html`<h3>${word('lost')}</h3>
          <div class="findings">${losses.slice(0, SHOWN).map((group) => groupPart(group, game, desk))}</div>
          ${rest(losses.slice(SHOWN), game, desk)}`
    }
    ${
      gains.length === 0
        ? nothing
        : html`<h3>${word('gained')}</h3>
          <div class="findings">${gains.slice(0, SHOWN).map((group) => groupPart(group, game, desk))}</div>
          ${rest(gains.slice(SHOWN), game, desk)}`
    }
  </details>`;
}

function rest(groups: readonly Group[], game: Finished, desk: Desk): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`<details class="rest" ?open=${desk.model.hasAll}>
    <summary>${desk.word('seeAll')} (${groups.length})</summary>
    <div class="findings">${groups.map((group) => groupPart(group, game, desk))}</div>
  </details>`;
}
