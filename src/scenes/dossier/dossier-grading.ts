import { html, nothing, type TemplateResult } from 'lit';
import type { Mode } from '../../model/codes.ts';
import { figureOf, outcomeShareOf, weightsOf } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import { rubricChanges } from '../../ui/parts/rubric-changes.ts';
import { speaker } from '../../ui/speak.ts';
import { DIMENSION_NAMES } from '../../words/codes/codes.ts';
import { RUBRIC_WORDS } from '../../words/codes/rubric.ts';
import { percent, tellFigure } from '../../words/debrief/rubric-told.ts';

/** By what the player will be graded: the weights, the pass mark, and what the author changed, with the reason. */
export function dossierGrading(scenario: Scenario, mode: Mode, lang: Lang): TemplateResult {
  return html`<section class="grading">
    <h2>${speaker(RUBRIC_WORDS, lang)('gradedTitle')}</h2>
    ${gradingTold(scenario, mode, lang)}
  </section>`;
}

/** The same without its heading. */
export function gradingTold({ rubric }: Scenario, mode: Mode, lang: Lang): TemplateResult {
  const t = speaker(RUBRIC_WORDS, lang);
  const name = speaker(DIMENSION_NAMES, lang);
  const weights = weightsOf(rubric);
  const sum = weights.reduce((total, { weight }) => total + weight, 0) || 1;
  const largest = Math.max(1, ...weights.map(({ weight }) => weight));
  const share = outcomeShareOf(rubric, mode);
  const changes = rubricChanges(rubric, mode, lang);
  return html`<p class="soft">${t('gradedLead')}</p>
    <ul class="weights">
      ${weights
        .filter(({ weight }) => weight > 0)
        .map(
          ({ dimension, weight }) => html`<li>
            <span>${name(dimension)}</span> <strong>${percent((100 * weight) / sum, lang)}</strong>
            <svg class="weight-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"></rect><rect class="fill" width=${Math.round((100 * weight) / largest)} height="4"></rect></svg>
          </li>`,
        )}
    </ul>
    <p><strong>${t('gradedPass', { mark: tellFigure('passMark', figureOf(rubric, 'passMark'), lang) })}</strong></p>
    <p>${share === 0 ? t('gradedNoOutcome') : t('gradedOutcome', { share: percent(100 * share, lang) })}</p>
    <p>${t('gradedCap', { cap: tellFigure('redLineCap', figureOf(rubric, 'redLineCap'), lang) })}</p>
    ${changes === nothing ? nothing : html`<h3>${t('title')}</h3><p class="soft">${t('lead')}</p>${changes}`}`;
}
