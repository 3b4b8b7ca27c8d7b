import { html, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';

/** A picture by its description, which is all the scenario holds of it. */
export function picture(alt: string, lang: Lang): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  return html`<figure class="picture">
    ${icon('camera')}
    <figcaption><span class="sr">${t('photo')}: </span>${alt}</figcaption>
  </figure>`;
}

/** Stars of a review. */
export function stars(n: number, lang: Lang): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  return html`<p class="stars" role="img" aria-label=${t('stars', { n })}>
    ${[1, 2, 3, 4, 5].map((i) => html`<span class=${i <= n ? 'on' : ''}>${icon('star')}</span>`)}
  </p>`;
}
