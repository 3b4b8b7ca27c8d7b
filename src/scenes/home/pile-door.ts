import { html, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { DOOR_WORDS } from '../../words/play/home-doors.ts';
import type { Frame } from '../app.ts';

/** The way to the pile, on the Accueil. */
export function pileDoor({ app, lang }: Frame): TemplateResult {
  const t = speaker(DOOR_WORDS, lang);
  return html`<section class="opener pane" aria-labelledby="pile-door-title">
    <div>
      <h2 id="pile-door-title">${t('pileTitle')}</h2>
      <p class="soft">${t('pileLead')}</p>
    </div>
    <div class="row">
      <button type="button" class="button" @click=${() => app.go('pile')}>${icon('open')} ${t('pile')}</button>
    </div>
  </section>`;
}
