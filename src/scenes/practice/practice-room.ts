import { html, nothing, type TemplateResult } from 'lit';
import type { DeckLook } from '../../practice/index.ts';
import type { SessionState } from '../../session/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { PRACTICE_WORDS } from '../../words/debrief/practice.ts';
import type { App, Frame } from '../app.ts';
import { today } from './day.ts';
import type { PracticeDoor } from './practice-door.ts';

/** What the front page and the débreffage say of the deck. */
export interface PracticeRoom {
  /** Looks again at what is due, among the stories known by id. */
  readonly refresh: (known: readonly string[]) => Promise<void>;
  /** Follows the session: the mistakes of one's own game go into the deck once it is graded. */
  readonly follow: (state: SessionState, before: SessionState) => void;
  /** What was seen of the deck. */
  readonly look: () => DeckLook;
  /** Whether somebody came by that way, to begin at once. */
  readonly begins: () => boolean;
  /** The way in, on the front page: nothing when nothing is due. */
  readonly door: (frame: Frame) => TemplateResult | typeof nothing;
  /** What a game left in the deck, in one line over its débreffage; nothing for a game that leaves none. */
  readonly line: (frame: Frame) => TemplateResult | typeof nothing;
}

/** Opens the room. */
export function openPracticeRoom(app: () => App, door: PracticeDoor): PracticeRoom {
  let seen: DeckLook = { due: 0, calibration: [] };
  let made: number | 'making' | null = null; // cards of the game at its débreffage
  let begins = false;
  let looked = ''; // the game that was looked at, by its result

  async function keep(): Promise<void> {
    const { session, draw } = app();
    const record = session.record();
    const { scenario } = session.getState();
    if (record === null || scenario === null) return;
    const ofGame = looked;
    made = 'making';
    draw();
    const count = await door
      .keep({ record, scenario, deck: session.deck, now: today().now })
      .catch((thrown: unknown) => {
        console.error(thrown);
        return null;
      });
    if (looked !== ofGame) return;
    made = count;
    draw();
  }

  return {
    refresh: async (known) => {
      const { session, draw } = app();
      const look = session.deck.isKept() ? await door.look(session.deck, known, today()) : null;
      seen = look ?? { due: 0, calibration: [] };
      draw();
    },
    follow: ({ phase, history }, before) => {
      if (phase !== 'ended') {
        made = null;
        looked = '';
        return;
      }
      // A game enters the Parcours once it is graded; that of a pupil or of a guest never does.
      const result = history.find((one) => !before.history.includes(one));
      if (result === undefined || result.id === looked) return;
      looked = result.id;
      void keep();
    },
    look: () => seen,
    begins: () => begins,
    door: ({ app: { go }, lang }) => {
      begins = false;
      const { due } = seen;
      if (due === 0) return nothing;
      const t = speaker(PRACTICE_WORDS, lang);
      return html`<section class="opener pane" aria-labelledby="practice-door-title">
        <div>
          <h2 id="practice-door-title">${t('title')}</h2>
          <p class="soft">${t('doorLead')}</p>
        </div>
        <div class="row">
          <button type="button" class="button main" @click=${() => {
            begins = true;
            go('practice');
          }}>${icon('play')} ${t('begin', { n: due })}</button>
        </div>
      </section>`;
    },
    line: ({ app: { go }, lang }) => {
      if (made === null) return nothing;
      const t = speaker(PRACTICE_WORDS, lang);
      const has = made !== 'making' && made > 0;
      return html`<div class="deck-line pane">
        <p role="status">${made === 'making' ? t('making') : t('made', { n: made })}</p>
        ${has ? html`<button type="button" class="button small" @click=${() => go('practice')}>${t('title')}</button>` : nothing}
      </div>`;
    },
  };
}
