import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { closeOnEscape, closeWhenLeft } from '../../ui/menu-closing.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Frame } from '../app.ts';
import type { QuartRoom } from './room.ts';

/** Settings, keys, and the ways out of a game. */
export function gameMenu({ app, state, lang }: Frame, room: QuartRoom): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const home = speaker(HOME_WORDS, lang);
  const quart = state.crisis?.quart;
  const close = (event: Event) =>
    (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
  const item = (label: string, act: () => void) => html`<button
    type="button"
    class="button plain"
    @click=${(event: Event) => {
      close(event);
      act();
    }}
  >
    ${label}
  </button>`;
  return html`<div class="top-tools">
    <button type="button" class="button plain round needs-keyboard" aria-label=${t('keysHelp')} @click=${() => app.openKeys()}>${icon('keyboard')}</button>
    <button type="button" class="button plain round" aria-label=${home('settings')} @click=${() => app.openSettings()}>${icon('settings')}</button>
    <details class="menu" @focusout=${closeWhenLeft} @keydown=${closeOnEscape}>
      <summary class="button plain round" aria-label=${t('menu')} title=${t('menu')}><span class="menu-name" aria-hidden="true">${t('menu')}</span>${icon('more')}</summary>
      <div class="menu-list pane">
        ${item(t('leaveGame'), () => app.session.leave())}
        ${state.mode === 'entrainement' && quart && state.live === null ? item(t('replay'), () => void app.session.replayQuart(quart)) : nothing}
        ${state.live === null ? item(t('finishGame'), () => room.set({ ask: { kind: 'finish' } })) : nothing}
      </div>
    </details>
  </div>`;
}
