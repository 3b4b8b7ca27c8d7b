import { html, nothing, type TemplateResult } from 'lit';
import type { Mode } from '../../model/codes.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Lang } from '../../model/text.ts';
import { RUBRIC_WORDS } from '../../words/codes/rubric.ts';
import { tellRubric } from '../../words/debrief/rubric-told.ts';
import { speaker } from '../speak.ts';
import './rubric-changes.css';

/**
 * The changes of a rubric that count in that mode (`null`: all that were made): each figure, its usual value and the
 * reason, neighbours made for one reason together. `nothing` when there is none.
 */
export function rubricChanges(
  rubric: Rubric,
  mode: Mode | null,
  lang: Lang,
): TemplateResult | typeof nothing {
  const told = tellRubric(rubric, mode, lang);
  if (told.length === 0) return nothing;
  const t = speaker(RUBRIC_WORDS, lang);
  return html`<ul class="rubric-changes">
    ${told.map(
      ({ why, changes }) => html`<li>
        ${changes.map(
          ({ what, value, usual, instead }) => html`<p class="change">
            <span class="what">${what}</span> <strong>${value}</strong>
            <span class="usual">${t('usual')} ${usual}${instead === null ? nothing : html`; ${t('instead', { value: instead })}`}</span>
          </p>`,
        )}
        <p class="why">${why === '' ? html`<em>${t('noWhy')}</em>` : why}</p>
      </li>`,
    )}
  </ul>`;
}
