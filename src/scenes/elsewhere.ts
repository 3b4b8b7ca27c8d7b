import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../session/index.ts';
import { sheet } from '../ui/parts/sheet.ts';
import { speaker } from '../ui/speak.ts';
import { TABS_WORDS } from '../words/play/session.ts';
import type { Frame } from './app.ts';

/** Another tab has the game: said in the one that stopped, with the choice between them. */
export function elsewhereDialog({ app, state, lang }: Frame): TemplateResult | typeof nothing {
  const { elsewhere } = state;
  if (elsewhere === null) return nothing;
  const t = speaker(TABS_WORDS, lang);
  const { why, isSame } = elsewhere;
  const said = {
    playing: { title: t('playingTitle'), text: t(isSame ? 'playingSame' : 'playingOther') },
    taken: { title: t('takenTitle'), text: t(isSame ? 'takenSame' : 'takenOther') },
  }[why];
  // A game that is saved nowhere else is written to a file before it is left, also by Escape.
  const isAlone = why === 'taken' && !isSame;
  const stepBack = () => {
    if (isAlone) keepAsFile(app.session);
    app.session.leave();
  };
  return sheet({
    title: said.title,
    close: t(isAlone ? 'saveAndStepBack' : 'stepBack'),
    onClose: stepBack,
    body: html`<p>${said.text}</p>`,
    footer: html`
      <button type="button" class="button" @click=${stepBack}>${t(isAlone ? 'saveAndStepBack' : 'stepBack')}</button>
      <button type="button" class="button main" data-first @click=${app.session.takeOver}>${t('goOnHere')}</button>
    `,
  });
}

function keepAsFile(session: Frame['app']['session']): void {
  const text = session.recordText();
  if (text !== null)
    saveFile(`${session.getState().scenario?.id ?? 'partie'}.json`, text, 'application/json');
}
