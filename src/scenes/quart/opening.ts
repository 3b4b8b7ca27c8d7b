import { html, nothing, type TemplateResult } from 'lit';
import type { DeskInput } from '../../desk/index.ts';
import { textIn } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import { OPENING_WORDS } from '../../words/play/opening.ts';
import type { QuartRoom } from './room.ts';

/** A shift that opens or is taken up again: where one is, with the clock held until the player starts it. */
export function openingAsk(
  room: QuartRoom,
  { scenario, state, lang }: DeskInput,
): TemplateResult | typeof nothing {
  const no = scenario.quarts.findIndex(({ id }) => id === state.quart);
  const quart = scenario.quarts[no];
  if (quart === undefined) return nothing;
  const t = speaker(OPENING_WORDS, lang);
  const isFirstTick = state.tick <= quart.from;
  const intro = textIn(quart.intro, lang);
  const place = { no: no + 1, of: scenario.quarts.length, title: textIn(scenario.title, lang) };
  return sheet({
    title: textIn(quart.title, lang),
    close: t('look'),
    onClose: () => room.begin(true),
    kind: 'opening',
    body: html`
      <p class="small soft">${speaker(DESK_WORDS, lang)('quartNo', place)}</p>
      <p class="hour">${clockWords(scenario, state.tick, lang).hour}</p>
      ${intro === '' ? nothing : html`<p>${isFirstTick ? intro : `${t('opened', { hour: clockWords(scenario, quart.from, lang).hour })} ${intro}`}</p>`}
      <p class="soft">${t(isFirstTick ? 'still' : 'again')}</p>
    `,
    footer: html`<button type="button" class="button" @click=${() => room.begin(true)}>${t('look')}</button
      ><button type="button" class="button main" data-first @click=${() => room.begin(false)}>${icon('play')} ${t('start')}</button>`,
  });
}
