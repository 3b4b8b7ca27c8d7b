import { html, nothing, type TemplateResult } from 'lit';
import { type Lang, textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import type { Checked } from '../library.ts';

/** The scenario whose place was taken, because both have one name, and the way to have it back. */
export function displacedNote(
  displaced: { readonly before: Checked; readonly isBack: boolean } | null,
  lang: Lang,
  onKeepBoth: () => void,
): TemplateResult | typeof nothing {
  if (displaced === null) return nothing;
  const t = speaker(WORKBENCH_WORDS, lang);
  const { scenario, file } = displaced.before;
  const title = scenario === null ? file : textIn(scenario.title, lang);
  return html`<div class="row displaced" role="status">
    <p>${icon('triangle')} ${t(displaced.isBack ? 'keptBoth' : 'displaced', { title, id: scenario?.id ?? file })}</p>
    ${
      displaced.isBack
        ? nothing
        : html`<button type="button" class="button small" @click=${onKeepBoth}>${t('keepBoth')}</button>`
    }
  </div>`;
}
