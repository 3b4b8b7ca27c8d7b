import { html, type TemplateResult } from 'lit';
import type { SegmentId } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { DeskActions } from '../desk-actions.ts';

export interface DistrictShown {
  readonly id: SegmentId;
  readonly name: string;
  readonly trust: number;
  readonly light: 0 | 1 | 2 | 3; // how roused
}

/** The city at the foot of the sky: each district a button that filters the feed. */
export function city(
  districts: readonly DistrictShown[],
  chosen: SegmentId | null,
  lang: Lang,
  actions: DeskActions,
): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  return html`<nav class="city" aria-label=${t('city')}>
    ${districts.map(
      (d) => html`<button
        type="button"
        class="district light-${d.light}"
        aria-pressed=${chosen === d.id ? 'true' : 'false'}
        @click=${() => actions.setAudience(chosen === d.id ? null : d.id)}
      >
        <span>${d.name}</span> <b>${d.trust}</b><span class="sr"> ${t('district', { light: t(`light${d.light}`) })}</span>
      </button>`,
    )}
  </nav>`;
}
