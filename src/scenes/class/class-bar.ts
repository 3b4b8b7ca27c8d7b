import { html, nothing, type TemplateResult } from 'lit';
import { authorOf, postOf } from '../../engine/index.ts';
import { mayConsent } from '../../live/index.ts';
import type { LiveShown } from '../../session/index.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { CLASS_DESK_WORDS } from '../../words/play/class-desk.ts';
import { CLASS_SEAT_WORDS } from '../../words/play/class-seat.ts';
import type { Frame } from '../app.ts';
import { ROLE_KEYS } from './join.ts';
import { seatName } from './seat-room.ts';

export interface BarDoings {
  readonly openTray: () => void;
  readonly openNotes: () => void;
}

/** Under the top bar of the desk: who one is, who writes to whom, what waits, and how the connection is. */
export function classBar(
  frame: Frame,
  writesAt: string | null,
  doings: BarDoings,
): TemplateResult | typeof nothing {
  const { state, lang } = frame;
  const { live, crisis, scenario } = state;
  if (live === null || crisis === null || scenario === null) return nothing;
  const t = speaker(CLASS_SEAT_WORDS, lang);
  const isTeam = live.room.open.format === 'team';
  const mine = live.waiting.filter(({ by }) => by === live.seat?.id).length;
  const asked = live.proposals.filter(({ status }) => status === 'asked');
  const toDecide = asked.filter(({ by }) => by !== live.seat?.id);
  const isJudge = live.mayAct && isTeam && mayConsent(live.seat?.roles ?? []);
  const lines = [
    state.phase === 'point' && !live.mayAct ? speaker(CLASS_DESK_WORDS, lang)('pointWatch') : '',
    live.status === 'open' ? '' : t('barCut', { n: live.unsent }),
    live.busyUntil > crisis.tick ? t('busy', { hour: clockWords(scenario, live.busyUntil, lang).hour }) : '',
    mine === 0 ? '' : t('waits', { n: mine }),
    ...(isTeam ? writing(frame, live) : []),
    isTeam && !isJudge && asked.length > 0 ? t('asked', { n: asked.length }) : '',
  ].filter((line) => line !== '');
  const here = live.presence.writing.find(({ seat, place }) => seat !== live.seat?.id && place === writesAt);
  return html`<aside class="class-bar pane" aria-label=${t('bar')}>
    <p class="class-who"><strong>${live.mayAct ? live.seat?.name : t('watching', { who: watched(live) })}</strong> ${isTeam && live.seat?.as === 'player' ? html`<span class="soft small">${rolesOf(live, lang)}</span>` : nothing}</p>
    <p class="news small" role="status">${live.status === 'open' ? nothing : icon('alert')} ${lines.join(' ')}${here === undefined || writesAt === null ? nothing : html` <strong>${t('writesHere', { who: seatName(live.room, here.seat) })}</strong>`}</p>
    ${isJudge ? html`<button type="button" class="button small ${toDecide.length > 0 ? 'main' : ''}" aria-haspopup="dialog" @click=${doings.openTray}>${icon('inbox')} ${t('tray', { n: toDecide.length })}</button>` : nothing}
    ${live.seat?.as === 'observer' ? html`<button type="button" class="button small main" aria-haspopup="dialog" @click=${doings.openNotes}>${icon('write')} ${t('taskTitle')}</button>` : nothing}
  </aside>`;
}

/** Whose game is watched: its players, or nobody. */
function watched({ room, game }: LiveShown): string {
  return room.seats
    .filter((seat) => seat.game === game && seat.as === 'player' && !seat.isGone)
    .map(({ name }) => name)
    .join(', ');
}

function rolesOf({ seat }: LiveShown, lang: Frame['lang']): string {
  const t = speaker(CLASS_SEAT_WORDS, lang);
  const roles = seat?.roles ?? [];
  return roles.length === 0 ? t('allRoles') : roles.map((role) => t(ROLE_KEYS[role].name)).join(' · ');
}

/** Who of the team writes, and to whom. */
function writing(frame: Frame, { presence, room, seat }: LiveShown): string[] {
  const t = speaker(CLASS_SEAT_WORDS, frame.lang);
  return presence.writing
    .filter((one) => one.seat !== seat?.id)
    .map((one) => t('writes', { who: seatName(room, one.seat), place: placeWords(frame, one.place) }));
}

function placeWords({ state, lang }: Frame, place: string): string {
  const t = speaker(CLASS_SEAT_WORDS, lang);
  const [kind, id = ''] = place.split(':');
  const { crisis, scenario } = state;
  const post = crisis === null ? undefined : postOf(crisis, id);
  if (kind === 'declare') return t('writesStatement');
  if (kind === 'contact' || post === undefined || scenario === null) return t('writesCall');
  return t('writesTo', { name: authorOf(scenario, post).name });
}
