import { html, nothing, type TemplateResult } from 'lit';
import type { DeskInput, Tool } from '../../desk/index.ts';
import {
  countUnanswered,
  house,
  office,
  presentHouse,
  presentOffice,
  presentWatch,
  watchPanel,
} from '../../desk/index.ts';
import { isWriteFirst } from '../../session/index.ts';
import type { StageView } from '../../stage/index.ts';
import { spanWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { Frame } from '../app.ts';
import { dossierLeaves } from '../dossier/dossier.ts';
import type { QuartRoom } from './room.ts';

const FRONT_SECONDS = 5400; // how far ahead the horizon is seen

/** The right of the desk: bureau, veille or house, one at a time. */
export function side(
  { lang, state }: Frame,
  room: QuartRoom,
  input: DeskInput,
  tools: ReadonlySet<Tool>,
  weather: StageView,
): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const chosen = room.ui().panel;
  const shown = chosen === 'feed' ? 'office' : chosen;
  const waiting = countUnanswered(input);
  const icons = { office: 'inbox', watch: 'radar', house: 'house' } as const;
  return html`<section class="side pane" aria-labelledby="side-title">
    <header class="side-tabs" role="group" aria-label=${t('panels')}>
      ${(['office', 'watch', 'house'] as const).map(
        (
          p,
        ) => html`<button type="button" class="tab" aria-pressed=${shown === p ? 'true' : 'false'} @click=${() => room.actions.setPanel(p)}>
          ${icon(icons[p])} <span>${t(p)}</span>${p === 'office' && waiting > 0 ? html`<b aria-hidden="true">${waiting}</b><span class="sr">, ${t('unseen', { n: waiting })}</span>` : nothing}
        </button>`,
      )}
    </header>
    <div class="side-scroll">
      <h2 id="side-title" tabindex="-1">${t(shown)}</h2>
      ${shown === 'office' ? office(presentOffice(input), tools, lang, room.actions) : nothing}
      ${
        shown === 'watch'
          ? watchPanel(
              presentWatch(input),
              weather.fronts.map((f) => ({ ...f, left: spanWords(f.eta * FRONT_SECONDS, lang) })),
              tools,
              lang,
              room.actions,
            )
          : nothing
      }
      ${shown === 'house' ? house(presentHouse(input), tools, dossierLeaves(input.scenario, lang, isWriteFirst(state), state.live !== null), lang, room.actions) : nothing}
    </div>
  </section>`;
}
