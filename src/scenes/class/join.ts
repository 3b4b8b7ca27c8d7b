import { html, nothing, type TemplateResult } from 'lit';
import { type Lobby, readCode, SEAT_ROLES, type SeatRole } from '../../live/index.ts';
import { textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { CLASS_REFUSAL_WORDS } from '../../words/codes/class-refusals.ts';
import { CLASS_SEAT_WORDS } from '../../words/play/class-seat.ts';
import type { Frame } from '../app.ts';
import type { ClassStage, SeatRoom } from './seat-room.ts';
import { type SeatWish, wishedGame } from './wished-game.ts';

type SeatWord = Parameters<Speak<keyof (typeof CLASS_SEAT_WORDS)['fr']>>[0];

/** The names of the roles, and what each takes care of. */
export const ROLE_KEYS: Readonly<Record<SeatRole, { readonly name: SeatWord; readonly says: SeatWord }>> = {
  watch: { name: 'roleWatch', says: 'roleWatchSays' },
  answer: { name: 'roleAnswer', says: 'roleAnswerSays' },
  moderate: { name: 'roleModerate', says: 'roleModerateSays' },
  approve: { name: 'roleApprove', says: 'roleApproveSays' },
  direct: { name: 'roleDirect', says: 'roleDirectSays' },
};

/** Six letters to type, read aloud or off the board. */
export function codeForm(
  { lang }: Frame,
  room: SeatRoom,
  stage: ClassStage & { at: 'code' },
): TemplateResult {
  const t = speaker(CLASS_SEAT_WORDS, lang);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = String(new FormData(event.target as HTMLFormElement).get('code') ?? '');
    room.enterCode(typed, readCode(typed));
    if (readCode(typed) === null) document.querySelector<HTMLElement>('#class-code')?.focus();
  };
  return html`<main id="main" tabindex="-1" class="class-page">
    <form class="pane class-card" @submit=${submit}>
      <h1>${t('codeTitle')}</h1>
      <div class="field">
        <label for="class-code">${t('codeLabel')}</label>
        <input id="class-code" name="code" type="text" class="code-field" maxlength="12" required autocomplete="off" autocapitalize="characters" spellcheck="false" .value=${stage.typed} aria-describedby="class-code-hint" aria-invalid=${stage.isBad ? 'true' : nothing} />
        <span class="hint" id="class-code-hint">${t('codeHint')}</span>
        ${stage.isBad ? html`<p class="alarm" role="alert">${icon('alert')} ${t('codeBad')}</p>` : nothing}
      </div>
      <div class="row"><button type="submit" class="button main large">${t('codeGo')} ${icon('right')}</button></div>
    </form>
  </main>`;
}

/** A name, a seat, a role: then one is in. */
export function joinForm(frame: Frame, room: SeatRoom, stage: ClassStage & { at: 'join' }): TemplateResult {
  const { lang } = frame;
  const t = speaker(CLASS_SEAT_WORDS, lang);
  const lobby = room.connection()?.lobby ?? null;
  const wish = room.wish();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void room.join();
  };
  return html`<main id="main" tabindex="-1" class="class-page">
    <form class="pane class-card" @submit=${submit}>
      <div>
        <p class="kicker">${t('classCode', { code: spaced(room.code()) })}</p>
        <h1>${t('nameTitle')}</h1>
        <p class="soft">${lobby === null ? nothing : html`${t('playsStory', { title: textIn(lobby.title, lang) })} `}${t('nameLead')}</p>
      </div>
      ${lobby?.hasStarted === true ? html`<p>${icon('clock')} ${t('lateJoin')}</p>` : nothing}
      <div class="field">
        <label for="class-name">${t('nameLabel')}</label>
        <input id="class-name" name="name" type="text" maxlength="24" required autocomplete="off" .value=${wish.name} @input=${(e: Event) => room.set({ name: (e.target as HTMLInputElement).value })} />
        <div class="row offered" role="group" aria-label=${t('nameOffered')}>
          ${room.nicknames().map((name) => html`<button type="button" class="button small" aria-pressed=${name === wish.name ? 'true' : 'false'} @click=${() => room.set({ name })}>${name}</button>`)}
          <button type="button" class="button small plain" @click=${room.drawNicknames}>${icon('again')} ${t('nameOthers')}</button>
        </div>
      </div>
      ${lobby === null ? nothing : html`${seatKind(room, wish, t)} ${wish.as === 'observer' ? watchedChoice(lobby, room, wish, t) : lobby.format === 'team' ? teamChoice(lobby, room, wish, t) : nothing}`}
      ${stage.trouble === null ? nothing : html`<p class="alarm" role="alert">${icon('alert')} ${speaker(CLASS_REFUSAL_WORDS, lang)(stage.trouble)}</p>`}
      <div class="row"><button type="submit" class="button main large" ?disabled=${stage.isJoining || (wish.as === 'observer' && wishedGame(wish, lobby) === null)}>${t(stage.isJoining ? 'joining' : 'join')} ${icon('right')}</button></div>
    </form>
  </main>`;
}

/** A code in two halves, as it is read aloud. */
export function spaced(code: string): string {
  return `${code.slice(0, 3)}\u00a0${code.slice(3)}`;
}

function seatKind(room: SeatRoom, wish: SeatWish, t: Speak<SeatWord>): TemplateResult {
  return html`<fieldset>
    <legend>${t('asTitle')}</legend>
    ${(['player', 'observer'] as const).map(
      (as) =>
        html`<label class="choice"><input type="radio" name="as" .checked=${wish.as === as} @change=${() => room.set({ as, game: null, roles: [] })} /><span>${t(as === 'player' ? 'asPlayer' : 'asObserver')}</span></label>`,
    )}
  </fieldset>`;
}

function watchedChoice(lobby: Lobby, room: SeatRoom, wish: SeatWish, t: Speak<SeatWord>): TemplateResult {
  const { games, format } = lobby;
  const watched = wishedGame(wish, lobby);
  if (games.length === 0) return html`<p class="soft">${t('noGame')}</p>`;
  return html`<div class="field">
    <label for="class-watched">${t('watched')}</label>
    <select id="class-watched" @change=${(e: Event) => room.set({ game: (e.target as HTMLSelectElement).value })}>
      ${games.map(({ id }, i) => html`<option value=${id} ?selected=${watched === id}>${t(format === 'team' ? 'teamNo' : 'gameNo', { n: i + 1 })}</option>`)}
    </select>
  </div>`;
}

function teamChoice(lobby: Lobby, room: SeatRoom, wish: SeatWish, t: Speak<SeatWord>): TemplateResult {
  const { games } = lobby;
  const team = wishedGame(wish, lobby);
  const taken = games.find(({ id }) => id === team)?.roles ?? [];
  const toggle = (role: SeatRole) => {
    const roles = wish.roles.includes(role)
      ? wish.roles.filter((one) => one !== role)
      : [...wish.roles, role];
    room.set({ game: team, roles });
  };
  return html`<fieldset>
      <legend>${t('teamTitle')}</legend>
      ${games.map(({ id, players }, i) => html`<label class="choice"><input type="radio" name="team" .checked=${id === team} @change=${() => room.set({ game: id })} /><span>${t('teamNo', { n: i + 1 })} <span class="soft small">${t('teamCount', { n: players })}</span></span></label>`)}
    </fieldset>
    <fieldset>
      <legend>${t('rolesTitle')}</legend>
      <p class="soft small">${t('rolesLead')}</p>
      ${SEAT_ROLES.map(
        (role) =>
          html`<label class="choice"><input type="checkbox" .checked=${wish.roles.includes(role)} @change=${() => toggle(role)} /><span><strong>${t(ROLE_KEYS[role].name)}</strong> <span class="soft small">${t(ROLE_KEYS[role].says)}${taken.includes(role) ? ` (${t('rolesTaken')})` : ''}</span></span></label>`,
      )}
    </fieldset>`;
}
