import { html, render } from 'lit';
import type { Lang } from '../../model/text.ts';
import { DEFAULT_SETTINGS, idleState } from '../../session/index.ts';
import { speaker } from '../../ui/speak.ts';
import { FAILURE_WORDS } from '../../words/play/failure.ts';
import type { App } from '../app.ts';
import { openFront } from '../home/front-room.ts';
import { home } from '../home/home.ts';
import { later } from '../later.ts';
import { FIRST, PICTURE } from './first-sight.ts';

/** What needs the program to mean anything: files handed in, the pile, the foot of the page. */
const LATER = '.opener, .colophon';

/**
 * The front page of a first visit as markup, for the page that the build writes: name, doors and stories, by the very
 * templates that the program draws them with. Without pictures, only their places stand. It needs a document.
 */
export function frontMarkup(lang: Lang, hasPictures: boolean): string {
  const app = {
    sky: { isMissing: () => false },
    offline: { state: () => 'none', isNewerWaiting: () => false },
  } as unknown as App;
  const front = openFront(
    () => app,
    later(() => Promise.reject()),
  );
  const state = idleState({ ...DEFAULT_SETTINGS, lang, theme: 'dark' }, [], false);
  const t = speaker(FAILURE_WORDS, lang);
  const place = document.createElement('div');
  render(
    html`<div class=${FIRST} lang=${lang === 'fr' ? 'fr-CA' : 'en-CA'}>
      <div class="notices"><p class="toast pane" role="alert" hidden><span>${t('unloaded')}</span> <a class="button small" href="">${t('reload')}</a></p></div>
      ${home({ app, state, lang }, front)}
    </div>`,
    place,
  );
  for (const one of place.querySelectorAll(LATER)) one.remove();
  if (!hasPictures) for (const one of place.querySelectorAll(PICTURE)) one.replaceChildren();
  return place.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}
