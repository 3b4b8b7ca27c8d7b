import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import { DOOR_WORDS } from '../../words/play/home-doors.ts';
import type { Frame } from '../app.ts';
import type { ShippedStory } from '../library.ts';
import { scenarioCard } from './card.ts';
import { EXAMPLE_STORY } from './example-story.ts';
import type { FrontRoom } from './front-room.ts';
import { openButton } from './open-button.ts';

/** The stories shipped with the game, by their cards. */
export function shippedList(frame: Frame, front: FrontRoom): TemplateResult | typeof nothing {
  const t = speaker(HOME_WORDS, frame.lang);
  const all = front.shipped.all();
  // A page handed to a class holds its own story only.
  if (all.length === 0 && front.part.now()?.room.handed() !== null) return nothing;
  return html`<section class="scenario-list" aria-labelledby="shipped-title" @pointerover=${front.foresee} @focusin=${front.foresee}>
    <h2 id="shipped-title" tabindex="-1">${t('scenarios')}</h2>
    ${
      all.length === 0
        ? html`<p class="soft">${t('noScenario')}</p>`
        : html`<ul class="cards">${all.map((story) => html`<li>${shippedCard(frame, front, story)}</li>`)}</ul>`
    }
  </section>`;
}

/** A story of the game, by its card: it is loaded when it is chosen, if it has not come by itself. */
function shippedCard(frame: Frame, front: FrontRoom, story: ShippedStory): TemplateResult {
  const { state, lang } = frame;
  const { card, checked, file } = story;
  if (card === null) {
    const faults = checked && front.part.now()?.faults(checked, lang);
    return html`${faults ?? html`<p class="soft">${file}</p>`}`;
  }
  return scenarioCard(
    card,
    state.history,
    lang,
    () => front.take(story),
    front.isLocked()
      ? nothing
      : openButton(
          textIn(card.title, lang),
          lang,
          () => front.lay(story),
          card.id === EXAMPLE_STORY ? toExample(frame) : nothing,
        ),
    front.shipped.isComing(file),
  );
}

/** The way to the shift that is told, for who would rather see before they do. */
function toExample({ app, lang }: Frame): TemplateResult {
  const t = speaker(DOOR_WORDS, lang);
  return html`<button type="button" class="button small plain" @click=${() => app.go('example')}>${icon('book')} ${t('example')}</button>`;
}
