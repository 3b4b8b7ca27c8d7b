import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RedLine } from '../../model/codes.ts';
import type { CrossedLine, DimensionGrade, Grade } from '../../model/grade.ts';
import { figureOf } from '../../model/rubric.ts';
import { tallyOf } from '../../scoring/index.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { rubricChanges } from '../../ui/parts/rubric-changes.ts';
import { speaker } from '../../ui/speak.ts';
import { DIMENSION_NAMES, RED_LINE_NAMES } from '../../words/codes/codes.ts';
import { RUBRIC_WORDS } from '../../words/codes/rubric.ts';
import { CONTEST_WORDS } from '../../words/debrief/contest-totals.ts';
import type { DebriefWord } from '../../words/debrief/debrief.ts';
import { tellTally } from '../../words/debrief/level-told.ts';
import { tellFigure } from '../../words/debrief/rubric-told.ts';
import type { Desk } from '../desk-of.ts';
import { guessOf } from '../guess.ts';
import { type Finished, isAway, shortened, whenTold } from '../present-findings.ts';
import type { Study } from '../study.ts';
import { contestPart } from './contest.ts';
import { figure } from './finding.ts';
import { foretoldPart } from './foretold.ts';

/** The profile: seven bars and the player's guesses; the percentage in assessment, or when asked for. */
export function profilePart(study: Study, game: Finished, desk: Desk): TemplateResult {
  const { model, doings, word } = desk;
  const { grade } = study;
  return html`<section class="pane" id="profile" aria-labelledby="profile-title">
    <h2 id="profile-title" tabindex="-1">${word('profileTitle')}</h2>
    <p class="hint">${word('profileNote')}</p>
    ${model.hasPercent ? totals(grade, desk) : nothing}
    <table class="profile">
      <thead>
        <tr>
          <th scope="col">${word('dimension')}</th>
          <th scope="col">${word('level')}</th>
          <th scope="col" class="bar-cell" aria-hidden="true"></th>
          <th scope="col">${word('guess')}</th>
          ${model.hasPercent ? html`<th scope="col" class="number">${word('score')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${grade.dimensions.map((dimension, i) => row(dimension, i < 2, desk))}
      </tbody>
    </table>
    ${model.isAssessment ? nothing : html`<p class="row"><button type="button" class="button small" aria-pressed=${model.hasPercent} @click=${doings.togglePercent}>${word(model.hasPercent ? 'hidePercent' : 'showPercent')}</button></p>`}
    ${foretoldPart(study, game, desk)} ${contestPart(grade.contest, desk)} ${redLines(grade, game, desk)} ${lowConfidence(grade, desk)} ${rubricPart(desk)}
  </section>`;
}

/** The name of a level 0..4; null: not graded. */
export function levelWord(level: number | null, word: Desk['word']): string {
  return level === null ? word('notGraded') : word(`level${level}` as DebriefWord);
}

function row(grade: DimensionGrade, isLarge: boolean, { model, word }: Desk): TemplateResult {
  const guess = guessOf(model.annexes, grade.dimension);
  return html`<tr class=${isLarge ? 'large' : ''}>
    <th scope="row">${speaker(DIMENSION_NAMES, model.lang)(grade.dimension)}</th>
    <td>${levelWord(grade.level, word)}${grade.score === null ? nothing : html`<small class="tally">${tellTally(model.lang, tallyOf(grade))}</small>`}</td>
    <td class="bar-cell" aria-hidden="true">${bar(grade.score, guess)}</td>
    <td>${guess === null ? '–' : word(`level${guess}` as DebriefWord)}</td>
    ${model.hasPercent ? html`<td class="number">${grade.score === null ? '–' : `${figure(grade.score, model.lang)}${model.lang === 'fr' ? '\u00a0' : ''}%`}</td>` : nothing}
  </tr>`;
}

/** A bar of 0..100 with its four steps, and the guess as a diamond at the middle of its step. */
export function bar(score: number | null, guess: number | null): TemplateResult {
  const steps = [22, 45, 68, 85];
  const middles = [11, 33, 56, 76, 93];
  return html`<svg class="bar" viewBox="0 0 200 16" preserveAspectRatio="none">
    <rect class="track" x="0" y="3" width="200" height="10" rx="5"></rect>
    ${score === null ? nothing : svg`<rect class="fill level-${levelFor(score)}" x="0" y="3" width=${Math.max(4, score * 2)} height="10" rx="5"></rect>`}
    ${steps.map((at) => svg`<path class="step" d="M${at * 2} 3V13"></path>`)}
    ${guess === null ? nothing : svg`<path class="guess-mark" d=${`M${(middles[guess] ?? 50) * 2} 1l6 7l-6 7l-6 -7Z`}></path>`}
  </svg>`;
}

function levelFor(score: number): number {
  return [22, 45, 68, 85].filter((least) => score >= least).length;
}

function totals(grade: Grade, { model, word }: Desk): TemplateResult {
  const { lang } = model;
  const isPassed = grade.total >= grade.passMark;
  const isApart = model.isAssessment && Math.abs(grade.total - grade.process) < 0.05;
  return html`<div class="totals">
    <p class="total">${word('total', { total: figure(grade.total, lang) })}${grade.contest === null || grade.contest.isSettled ? nothing : html` <span class="hint">(${speaker(CONTEST_WORDS, lang)('provisional')})</span>`}</p>
    <p class=${isPassed ? 'passed' : 'failed'}>${word(isPassed ? 'passed' : 'failed', { mark: grade.passMark })}</p>
    <p>${word('process', { process: figure(grade.process, lang) })}</p>
    <p>${grade.outcome === null ? word('outcomeNone') : `${word('outcome', { outcome: figure(grade.outcome, lang) })}. ${isApart ? `${word('outcomeApart')} ` : ''}${word('outcomeOpinion')}`}</p>
    ${grade.isCapped ? html`<p class="capped">${word('capped', { cap: figure(grade.total, lang) })}</p>` : nothing}
  </div>`;
}

const RED_WORDS: Readonly<Record<RedLine, DebriefWord>> = {
  personalDataInPublic: 'redPersonalData',
  knownFalsehood: 'redFalsehood',
  inventedHarm: 'redHarm',
  threatLeft: 'redThreat',
  criticismRemoved: 'redCriticism',
  publicInsulted: 'redInsult',
};

function redLines(grade: Grade, game: Finished, desk: Desk): TemplateResult | typeof nothing {
  const { model, word } = desk;
  if (grade.redLines.length === 0) return nothing;
  const { rubric } = model.scenario;
  const lines = [...new Set(grade.redLines.map((crossed) => crossed.line))];
  return html`<div class="red-lines">
    <h3>${word('redTitle')}</h3>
    <p class="hint">${word('redNote')}</p>
    <ul>
      ${lines.map((line) => {
        const crossings = grade.redLines.filter((crossed) => crossed.line === line);
        return html`<li>
          <strong>${speaker(RED_LINE_NAMES, model.lang)(line)}</strong>
          <p>${word(isAllAway(crossings, game) ? 'redThreatAway' : RED_WORDS[line], { n: figureOf(rubric, 'criticismsRemoved'), time: tellFigure('threatLeft', figureOf(rubric, 'threatLeft'), model.lang) })}</p>
          <ul class="crossings">
            ${crossings.slice(0, 1).map((crossed) => crossing(crossed, game, desk))}
          </ul>
          ${
            crossings.length === 1
              ? nothing
              : html`<details>
                <summary>${desk.word('seeAll')} (${crossings.length - 1})</summary>
                <ul class="crossings">${crossings.slice(1, 7).map((crossed) => crossing(crossed, game, desk))}</ul>
              </details>`
          }
        </li>`;
      })}
    </ul>
  </div>`;
}

/** What was left up was seen by nobody: the player had ended the game before. */
function isAllAway(crossings: readonly CrossedLine[], game: Finished): boolean {
  return crossings.every(({ line, tick }) => line === 'threatLeft' && isAway(tick, game));
}

function crossing(crossed: CrossedLine, game: Finished, { model, doings, word }: Desk): TemplateResult {
  return html`<li>
    <span class="hour">${whenTold(crossed.tick, game)}</span>
    <q>${shortened(crossed.quote, 120)}</q>
    ${
      crossed.post === null
        ? nothing
        : html`<button type="button" class="button small plain" aria-label=${`${word('seePost')}, ${clockWords(model.scenario, crossed.tick, model.lang).hour}`} @click=${() => doings.openThread(crossed.post)}>${word('seePost')}</button>`
    }
  </li>`;
}

/** How the rubric of this game differs from the usual one, and why. */
function rubricPart({ model }: Desk): TemplateResult | typeof nothing {
  const { scenario, record, lang } = model;
  const changes = rubricChanges(scenario.rubric, record.settings.mode, lang);
  if (changes === nothing) return nothing;
  const t = speaker(RUBRIC_WORDS, lang);
  return html`<div class="own-rubric">
    <h3>${t('title')}</h3>
    <p class="hint">${t('lead')}</p>
    ${changes}
  </div>`;
}

function lowConfidence(grade: Grade, { word }: Desk): TemplateResult | typeof nothing {
  if (grade.notGraded.length === 0) return nothing;
  return html`<div class="low">
    <h3>${word('lowTitle')}</h3>
    <p class="hint">${word('lowNote')}</p>
    <ul>
      ${grade.notGraded.map((text) => html`<li><q>${text.quote}</q></li>`)}
    </ul>
  </div>`;
}
