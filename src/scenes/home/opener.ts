import { html, type TemplateResult } from 'lit';
import { chosenFiles } from '../../ui/handed-files.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Frame } from '../app.ts';
import type { FrontRoom } from './front-room.ts';
import { sheetDoor } from './sheet-door.ts';

/** Opens a scenario or a game from a file, by drop or by button, or from a pasted code. */
export function opener(frame: Frame, front: FrontRoom): TemplateResult {
  const t = speaker(HOME_WORDS, frame.lang);
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    void front.choose(chosenFiles(input.files)).then(() => {
      input.value = ''; // the same file, mended, may be chosen again
    });
  };
  const paste = (event: Event) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
    front.paste(field.value);
  };
  return html`<section class="opener pane" aria-labelledby="opener-title">
    <div>
      <h2 id="opener-title">${t('openTitle')}</h2>
      <p class="soft">${t('openLead')}</p>
    </div>
    <div class="row">
      <label class="button file">
        ${icon('file')} ${t('openButton')}
        <input type="file" multiple accept=".yaml,.yml,.json,.txt,.csv,.tsv,.xlsx,.xls,.ods,.numbers" @change=${choose} />
      </label>
      <label class="button file">
        ${icon('open')} ${t('openFolder')}
        <input type="file" webkitdirectory @change=${choose} />
      </label>
    </div>
    <form class="code" @submit=${paste}>
      <label for="code">${t('codeLabel')}</label>
      <div class="row">
        <input id="code" name="code" type="text" autocomplete="off" spellcheck="false" />
        <button type="submit" class="button">${t('codeOpen')}</button>
      </div>
    </form>
    ${sheetDoor(frame, () => front.saveTemplate(frame.lang), front.startNew, front.startPattern)}
  </section>`;
}
