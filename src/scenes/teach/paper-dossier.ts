import { html, nothing, type TemplateResult } from 'lit';
import { withRubric } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { speaker } from '../../ui/speak.ts';
import { TEACH_WORDS } from '../../words/author/teach.ts';
import { dossierLeaves } from '../dossier/dossier.ts';
import { dossierGrading } from '../dossier/dossier-grading.ts';
import { tellAssignment } from '../tell-assignment.ts';
import type { TeachRoom } from './teach-room.ts';
import '../dossier/dossier.css';

/** Longest link worth typing from paper (characters). */
const TYPED_LINK = 160;

/** The briefing as it is handed out on paper; it shows only there. */
export function paperDossier(scenario: Scenario, room: TeachRoom, lang: Lang): TemplateResult {
  const t = speaker(TEACH_WORDS, lang);
  const settings = room.settings();
  const graded = withRubric(scenario, room.rubric().file);
  const made = room.handing.state();
  const link = made.kind === 'link' && made.link.length <= TYPED_LINK ? made.link : '';
  const isBlank = settings.writeFirst || scenario.drafts === 'on-request';
  return html`<article class="paper-part folder" id="paper-dossier">
    <header>
      <p class="kicker">${t('paperKicker')}</p>
      <h1>${textIn(scenario.title, lang)}</h1>
      <p class="lead">${textIn(scenario.summary, lang)}</p>
      <p><strong>${tellAssignment({ ...settings, code: '' }, lang)}</strong></p>
      ${link === '' ? nothing : html`<p>${t('paperLink')} ${link}</p>`}
    </header>
    <div class="leaves">
      ${dossierLeaves(graded, lang, isBlank)} ${settings.mode === 'evaluation' ? dossierGrading(graded, settings.mode, lang) : nothing}
    </div>
  </article>`;
}
