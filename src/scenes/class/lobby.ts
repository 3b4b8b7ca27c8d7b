import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../model/text.ts';
import { type ConnectionState, isWriteFirst, type LiveShown } from '../../session/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { CLASS_SEAT_WORDS } from '../../words/play/class-seat.ts';
import type { Frame } from '../app.ts';
import { dossierLeaves } from '../dossier/dossier.ts';
import { ROLE_KEYS, spaced } from './join.ts';
import type { SeatRoom } from './seat-room.ts';
import '../dossier/dossier.css';

/** Waiting for the start: who is here, how the connection is, and the briefing to read. */
export function lobby(frame: Frame, room: SeatRoom): TemplateResult {
  const { state, lang, app } = frame;
  const { live, scenario } = state;
  const t = speaker(CLASS_SEAT_WORDS, lang);
  return html`<main id="main" tabindex="-1" class="class-page wide">
    <section class="pane class-card" aria-labelledby="lobby-title">
      <div>
        <p class="kicker">${t('classCode', { code: spaced(room.code()) })}${live === null ? nothing : html` · <strong>${live.seat?.name}</strong>`}</p>
        <h1 id="lobby-title">${t('lobbyTitle')}</h1>
        <p>${t(live?.mayAct === false ? 'lobbyObserver' : 'lobbyWait')}</p>
      </div>
      ${live === null ? nothing : whoIsHere(live, frame)}
      ${linkLine(room.connection(), frame)}
      <div class="row"><button type="button" class="button" @click=${app.session.leave}>${icon('left')} ${t('leaveSeat')}</button></div>
    </section>
    ${
      scenario === null
        ? nothing
        : html`<article class="folder pane">
            <header><h2>${textIn(scenario.title, lang)}</h2><p class="lead">${textIn(scenario.summary, lang)}</p></header>
            <div class="leaves">${dossierLeaves(scenario, lang, isWriteFirst(state), true)}</div>
          </article>`
    }
  </main>`;
}

/** In a team its own people; else how many are in the class. */
function whoIsHere({ room, seat, presence, game }: LiveShown, { lang }: Frame): TemplateResult {
  const t = speaker(CLASS_SEAT_WORDS, lang);
  const people = room.seats.filter((one) => !one.isGone && one.game === game);
  return html`<section aria-labelledby="here-title">
    <h2 id="here-title">${t('hereTitle')}</h2>
    <ul class="seats">
      ${people.map(
        (one) => html`<li>
          ${icon('person')} <strong>${one.name}</strong>
          <span class="soft small">${[one.id === seat?.id ? t('you') : '', ...one.roles.map((role) => t(ROLE_KEYS[role].name)), presence.here.includes(one.id) ? '' : t('away')].filter((part) => part !== '').join(' · ')}</span>
        </li>`,
      )}
    </ul>
    ${presence.hostIsHere ? nothing : html`<p class="soft small">${t('hostAway')}</p>`}
  </section>`;
}

const GOOD_MS = 150;
const FAIR_MS = 600;

/** How the connection is, in words. */
function linkLine(connection: ConnectionState | null, { lang }: Frame): TemplateResult {
  const t = speaker(CLASS_SEAT_WORDS, lang);
  const ms = connection?.delayMs ?? null;
  const words =
    connection === null || connection.status === 'cut'
      ? t('linkCut')
      : ms === null
        ? t('linkTesting')
        : t(ms < GOOD_MS ? 'linkGood' : ms < FAIR_MS ? 'linkFair' : 'linkSlow', { ms });
  return html`<p role="status"><strong>${t('linkTitle')}</strong> ${words}</p>`;
}
