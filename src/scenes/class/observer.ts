import { html, nothing, type TemplateResult } from 'lit';
import type { DeskInput } from '../../desk/index.ts';
import type { PinnedNote } from '../../live/index.ts';
import type { LiveShown } from '../../session/index.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { speaker } from '../../ui/speak.ts';
import { CLASS_SEAT_WORDS } from '../../words/play/class-seat.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { SeatRoom } from './seat-room.ts';
import { whoOn } from './told-act.ts';

/** The sheet of whoever observes: what to look for, and notes pinned to the open post or to the hour. */
export function observerDialog(
  input: DeskInput,
  live: LiveShown,
  room: SeatRoom,
  post: string | null,
  onClose: () => void,
): TemplateResult {
  const { lang } = input;
  const t = speaker(CLASS_SEAT_WORDS, lang);
  const own = live.room.notes.filter(({ by }) => by === live.seat?.id);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = String(new FormData(form).get('note') ?? '').trim();
    if (text !== '' && (await room.pin(post, text))) form.reset();
  };
  return sheet({
    title: t('taskTitle'),
    close: speaker(DESK_WORDS, lang)('close'),
    onClose,
    kind: 'tray',
    body: html`
      <ol class="bullets numbered">${(['task1', 'task2', 'task3'] as const).map((key) => html`<li>${t(key)}</li>`)}</ol>
      <form class="field" @submit=${submit}>
        <label for="observer-note">${t('noteLabel')}</label>
        <textarea id="observer-note" name="note" rows="3" maxlength="600" required data-first aria-describedby="observer-where"></textarea>
        <span class="hint" id="observer-where">${post === null ? t('noteOnGame') : html`${t('noteOnPost')} ${t('noteOn', { name: whoOn(post, input) })}`}</span>
        <div class="row"><button type="submit" class="button main">${icon('pin')} ${t('noteGo')}</button></div>
      </form>
      <h3>${t('notesTitle')}</h3>
      ${noteList(own, input)}
    `,
  });
}

/** Pinned notes, the latest first. */
export function noteList(notes: readonly PinnedNote[], input: DeskInput): TemplateResult {
  const { lang, scenario } = input;
  const t = speaker(CLASS_SEAT_WORDS, lang);
  if (notes.length === 0) return html`<p class="soft">${t('noNotes')}</p>`;
  return html`<ul class="pinned">${notes
    .toReversed()
    .map(
      ({ tick, post, text }) =>
        html`<li><p class="small soft">${clockWords(scenario, tick, lang).hour}${post === null ? nothing : html` ${t('noteOn', { name: whoOn(post, input) })}`}</p><p>${text}</p></li>`,
    )}</ul>`;
}
