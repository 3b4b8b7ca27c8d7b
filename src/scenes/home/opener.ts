import { html, type TemplateResult } from 'lit';
import { chosenFiles } from '../../ui/handed-files.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Frame } from '../app.ts';
import { sheetDoor } from '../sheet/sheet-page.ts';
import { saveTemplate } from '../sheet/sheet-room.ts';
import type { HomeRoom } from './home-room.ts';

/** Opens a scenario or a game from a file, by drop or by button, or from a pasted code. */
export function opener(frame: Frame, room: HomeRoom): TemplateResult {
  const t = speaker(HOME_WORDS, frame.lang);
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    void room.choose(chosenFiles(input.files)).then(() => {
      input.value = ''; // the same file, mended, may be chosen again
    });
  };
  const paste = (event: Event) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
    void room.paste(field.value);
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
    ${sheetDoor(
      frame,
      () => void saveTemplate(frame.lang),
      () => void room.startNew(),
    )}
  </section>`;
}
