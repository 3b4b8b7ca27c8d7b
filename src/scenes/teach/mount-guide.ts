import { html, nothing, render } from 'lit';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { printPart } from '../../ui/print-part.ts';
import { speaker } from '../../ui/speak.ts';
import { TEACH_WORDS } from '../../words/author/teach.ts';
import { loadGuide } from './guide.ts';
import { guideArticle } from './guide-text.ts';

/** Shows a guide in a place of the page, with what prints it; it may reject. @returns a function that removes it */
export async function mountGuide(place: HTMLElement, id: string, lang: Lang): Promise<() => void> {
  const t = speaker(TEACH_WORDS, lang);
  const text = await loadGuide(id, lang);
  const toPaper = () => {
    const page = place.querySelector<HTMLElement>('.guide-text');
    if (page !== null) printPart(page);
  };
  render(
    text === null
      ? html`<p class="soft">${t('guideMissing')}</p>`
      : html`<p><button type="button" class="button" @click=${toPaper}>${icon('print')} ${t('guidePrint')}</button></p>
          ${guideArticle(text)}`,
    place,
  );
  return () => render(nothing, place);
}
