import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { DOOR_WORDS } from '../../words/play/home-doors.ts';

/** The button of a card that lays its scenario on the workbench, and what else stands beside it. */
export function openButton(
  title: string,
  lang: Lang,
  onOpen: () => void,
  also: unknown = nothing,
): TemplateResult {
  const t = speaker(DOOR_WORDS, lang);
  return html`<div class="row asides">
    <button type="button" class="button small" aria-label=${t('workbenchNamed', { title })} @click=${onOpen}>
      ${icon('settings')} ${t('workbench')}
    </button>
    ${also}
  </div>`;
}
