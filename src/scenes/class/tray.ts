import { html, nothing, type TemplateResult } from 'lit';
import type { DeskInput } from '../../desk/index.ts';
import { type Proposal, targetOf } from '../../live/index.ts';
import type { LiveShown } from '../../session/index.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { speaker } from '../../ui/speak.ts';
import { CLASS_SEAT_WORDS } from '../../words/play/class-seat.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { SeatRoom } from './seat-room.ts';
import { seatName } from './seat-room.ts';
import { tellAct, tellPost } from './told-act.ts';

/** What the team asks of whoever approves: each request with its words, a yes, a no, and why. */
export function trayDialog(
  input: DeskInput,
  live: LiveShown,
  room: SeatRoom,
  onClose: () => void,
): TemplateResult {
  const { lang } = input;
  const t = speaker(CLASS_SEAT_WORDS, lang);
  const waiting = live.proposals.filter(({ status, by }) => status === 'asked' && by !== live.seat?.id);
  return sheet({
    title: t('trayTitle'),
    close: speaker(DESK_WORDS, lang)('close'),
    onClose,
    kind: 'tray',
    body: html`
      <p class="soft small">${t('trayCost')}</p>
      ${waiting.length === 0 ? html`<p>${t('trayEmpty')}</p>` : html`<ul class="requests">${waiting.map((one) => html`<li>${request(one, input, live, room)}</li>`)}</ul>`}
    `,
  });
}

function request(asked: Proposal, input: DeskInput, live: LiveShown, room: SeatRoom): TemplateResult {
  const { lang, scenario } = input;
  const t = speaker(CLASS_SEAT_WORDS, lang);
  const { what, on, words } = tellAct(asked.action, input);
  const about = tellPost(targetOf(asked.action), input);
  const note = (event: Event) =>
    (event.currentTarget as HTMLElement)
      .closest('article')
      ?.querySelector<HTMLInputElement>('input')
      ?.value.trim() ?? '';
  const hour = clockWords(scenario, asked.at, lang).hour;
  return html`<article class="request" aria-label=${`${what} ${on}`}>
    <p class="small soft">${t('trayBy', { who: seatName(live.room, asked.by), hour })}</p>
    <p><strong>${what}</strong>${on === '' ? nothing : html` – ${on}`}</p>
    ${about === '' ? nothing : html`<blockquote class="small">${about}</blockquote>`}
    ${words === '' ? nothing : html`<p class="words">${words}</p>`}
    <div class="field"><label for="note-${asked.id}">${t('trayNote')}</label><input id="note-${asked.id}" type="text" maxlength="300" autocomplete="off" /></div>
    <div class="row">
      <button type="button" class="button main" @click=${(e: Event) => room.consent(asked.id, true, note(e))}>${icon('check')} ${t('grant')}</button>
      <button type="button" class="button risky" @click=${(e: Event) => room.consent(asked.id, false, note(e))}>${icon('close')} ${t('deny')}</button>
    </div>
  </article>`;
}
