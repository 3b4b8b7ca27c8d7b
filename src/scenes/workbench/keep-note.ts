import { html, nothing, type TemplateResult } from 'lit';
import { type Lang, textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import type { KeepQuestion } from '../home/local-library.ts';
import type { Checked } from '../library.ts';

/** What is to be decided of a scenario just opened: the other one of its id, or the room that is missing. */
export function keepNote(
  question: KeepQuestion | null,
  lang: Lang,
  onYes: () => void,
): TemplateResult | typeof nothing {
  if (question === null) return nothing;
  const t = speaker(WORKBENCH_WORDS, lang);
  const title = titleOf(question.other, lang);
  const id = question.other.scenario?.id ?? question.other.keptAs ?? '';
  return html`<div class="row keep-note" role="status">
    <p>${icon('triangle')} ${t(question.kind, { title, id })}</p>
    <button type="button" class="button small" @click=${onYes}>${t(`${question.kind}Yes`, { title })}</button>
  </div>`;
}

function titleOf({ scenario, file }: Checked, lang: Lang): string {
  return scenario === null ? file : textIn(scenario.title, lang);
}
