import { html, nothing, type TemplateResult } from 'lit';
import { sheet } from '../ui/parts/sheet.ts';
import { speaker } from '../ui/speak.ts';
import { TABS_WORDS } from '../words/play/session.ts';
import type { Frame } from './app.ts';

/** Another tab has the game: said in the one that stopped, with the choice between them. */
export function elsewhereDialog({ app, state, lang }: Frame): TemplateResult | typeof nothing {
  const { elsewhere } = state;
  if (elsewhere === null) return nothing;
  const t = speaker(TABS_WORDS, lang);
  const { why } = elsewhere;
  const said = {
    playing: { title: t('playingTitle'), text: t('playingSame') },
    taken: { title: t('takenTitle'), text: t('takenSame') },
  }[why];
  return sheet({
    title: said.title,
    close: t('stepBack'),
    onClose: app.session.leave,
    body: html`<p>${said.text}</p>`,
    footer: html`
      <button type="button" class="button" @click=${app.session.leave}>${t('stepBack')}</button>
      <button type="button" class="button main" data-first @click=${app.session.takeOver}>${t('goOnHere')}</button>
    `,
  });
}
