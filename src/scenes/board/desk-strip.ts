import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { CLASS_BOARD_WORDS } from '../../words/play/class-board.ts';
import { CLASS_DESK_WORDS } from '../../words/play/class-desk.ts';
import type { Frame } from '../app.ts';
import type { QuartRoom } from '../quart/room.ts';
import type { BoardRoom } from './board-room.ts';

/** Over a desk that is only looked on: whose it is, a note on the open post, and the way back. */
export function deskStrip(
  { state, lang }: Frame,
  board: BoardRoom,
  desk: QuartRoom,
  name: string,
  onBack: () => void,
): TemplateResult | typeof nothing {
  if (state.live === null) return nothing;
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const { game } = state.live;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = String(new FormData(form).get('note') ?? '').trim();
    const open = desk.ui().open;
    const post = open?.kind === 'post' ? open.id : null;
    if (text !== '' && (await board.ask({ kind: 'note', post, text }, game))) form.reset();
  };
  return html`<aside class="class-bar pane" aria-label=${t('title')}>
    <button type="button" class="button small main" @click=${onBack}>${icon('left')} ${t('back')}</button>
    <p class="class-who"><strong>${t('readOnly', { name })}</strong>${state.phase === 'point' ? html` <span class="soft">${speaker(CLASS_DESK_WORDS, lang)('pointDesk')}</span>` : nothing}</p>
    <form class="strip-note" @submit=${submit}>
      <input name="note" type="text" maxlength="600" required autocomplete="off" aria-label=${t('noteLabel')} placeholder=${t('noteLabel')} />
      <button type="submit" class="button small">${icon('pin')} ${t('notePin')}</button>
    </form>
  </aside>`;
}
