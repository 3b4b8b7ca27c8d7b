import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { DOOR_WORDS } from '../../words/play/home-doors.ts';

/** The way into a class, on the Accueil of a page that a class server serves; elsewhere nothing. */
export function classDoor(lang: 'fr' | 'en'): TemplateResult | typeof nothing {
  if (document.querySelector('meta[name="class-server"]') === null) return nothing;
  const t = speaker(DOOR_WORDS, lang);
  return html`<section class="opener pane" aria-labelledby="class-door-title">
    <div>
      <h2 id="class-door-title">${t('classTitle')}</h2>
      <p class="soft">${t('classLead')}</p>
    </div>
    <div class="row"><a class="button main" href="#/class">${icon('people')} ${t('class')}</a></div>
  </section>`;
}
