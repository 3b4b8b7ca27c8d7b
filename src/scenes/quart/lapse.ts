import { html, nothing, type TemplateResult } from 'lit';
import type { DeskInput } from '../../desk/index.ts';
import { textIn } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { POINT_WORDS } from '../../words/play/point.ts';
import type { Frame } from '../app.ts';

/** The time-lapse between two shifts: the hour runs, the sky moves, the engine goes on by itself. */
export function lapse({ app, state, lang }: Frame, { scenario, state: crisis }: DeskInput): TemplateResult {
  const t = speaker(POINT_WORDS, lang);
  const to = state.advance?.to ?? crisis.tick;
  const next = scenario.quarts.find((q) => q.from >= crisis.tick);
  return html`<section class="overlay lapse" aria-labelledby="lapse-title">
    <div>
      <h2 id="lapse-title" tabindex="-1" data-overlay-title class="small">${t('lapse')}</h2>
      <p class="hour">${clockWords(scenario, crisis.tick, lang).hour}</p>
      <p>${next ? t('lapseTo', { hour: clockWords(scenario, to, lang).hour, title: textIn(next.title, lang) }) : t('end')}</p>
      <progress max="1" .value=${state.advance?.progress ?? 0} aria-hidden="true"></progress>
      ${state.live === null ? html`<button type="button" class="button" @click=${() => app.session.skipLapse()}>${icon('skip')} ${t('skip')}</button>` : nothing}
    </div>
  </section>`;
}
