import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { say } from '../../words/define.ts';
import { FAILURE_WORDS } from '../../words/play/failure.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { FrontRoom } from './front-room.ts';

/** A request of the page that failed, and what to do; nothing when there is none. */
export function troubleNote(front: FrontRoom, lang: Lang): TemplateResult | typeof nothing {
  const trouble = front.trouble();
  if (trouble === null) return nothing;
  const t = speaker(HOME_WORDS, lang);
  return html`<section class="faults pane trouble" id="trouble" tabindex="-1" role="alert">
    <header class="row spread">
      <h2>${trouble.file}</h2>
      <button type="button" class="button plain round" aria-label=${t('closeFaults')} @click=${() => front.tell(null)}>${icon('close')}</button>
    </header>
    <p>${trouble.words(lang)}</p>
    <p class="soft">${t('nothingChanged')}</p>
    ${
      trouble.again === null
        ? nothing
        : html`<p><button type="button" class="button" @click=${trouble.again}>${icon('again')} ${say(FAILURE_WORDS, lang, 'retry')}</button></p>`
    }
  </section>`;
}
