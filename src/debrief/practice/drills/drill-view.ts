import { html, nothing, type TemplateResult } from 'lit';
import { DRILL_NAMES } from '../../../model/drill.ts';
import type { Lang } from '../../../model/text.ts';
import { type Speak, speaker } from '../../../ui/speak.ts';
import { DRILL_WORDS, type DrillWord } from '../../../words/debrief/drills.ts';
import { moodOf } from '../verdict-view.ts';
import type { DrillDoings, DrillModel, DrillStory } from './drill-model.ts';
import { hourView } from './hour-view.ts';
import { sortByKey, sortOverView, sortView } from './sort-view.ts';
import { sourceView } from './source-view.ts';
import { toneView } from './tone-view.ts';

/** The ways into the drills, with the story they are made from. */
export function drillsPart(
  stories: readonly DrillStory[],
  story: string,
  lang: Lang,
  doings: DrillDoings & { readonly pick: (id: string) => void },
): TemplateResult | typeof nothing {
  if (stories.length === 0) return nothing;
  const word = speaker(DRILL_WORDS, lang);
  return html`<section class="pane drills" aria-labelledby="drills-title">
    <h2 id="drills-title">${word('title')}</h2>
    <p class="hint">${word('lead')}</p>
    <p class="row"><label>${word('story')} <select @change=${(event: Event) => doings.pick((event.target as HTMLSelectElement).value)}>
      ${stories.map(({ id, title }) => html`<option value=${id} ?selected=${id === story}>${title}</option>`)}
    </select></label></p>
    <ul class="drill-list">
      ${DRILL_NAMES.map(
        (name) =>
          html`<li><button type="button" class="button" @click=${() => doings.begin(name)}>${word(name)}</button> <span>${word(`${name}Lead`)}</span></li>`,
      )}
    </ul>
  </section>`;
}

/** A drill under way, or its end. `ways`: where it leads to, in the place of another drill and of the deck. */
export function drillView(
  model: DrillModel,
  lang: Lang,
  doings: DrillDoings,
  ways: TemplateResult | null = null,
): TemplateResult {
  const word = speaker(DRILL_WORDS, lang);
  const isSorting = model.name === 'sort' && model.at === 'asking';
  const onKey = (event: KeyboardEvent) => (isSorting ? sortByKey(event, doings) : undefined);
  return html`<section class="pane card-asked ${model.judged === null ? '' : moodOf(model.judged)}" aria-labelledby="practice-title" @keydown=${onKey}>
    ${model.judged === null ? html`<h1 id="practice-title" tabindex="-1">${word(model.name)}</h1>` : nothing}
    ${bodyOf(model, lang, doings, word)}
    ${
      ways ??
      html`<p class="row">
      ${model.at === 'over' ? html`<button type="button" class="button main" @click=${() => doings.begin(model.name)}>${word('again')}</button>` : nothing}
      <button type="button" class="button plain" @click=${doings.leave}>${word('back')}</button>
    </p>`
    }
  </section>`;
}

function bodyOf(model: DrillModel, lang: Lang, doings: DrillDoings, word: Speak<DrillWord>): TemplateResult {
  const { at, name, piece } = model;
  if (at === 'working') return html`<p role="status">${word('working')}</p>`;
  if (at === 'failed' || piece === null) return html`<p role="status">${word('failed')}</p>`;
  if (name === 'sort' && piece.sort.length > 0)
    return at === 'over'
      ? sortOverView(piece.sort, model, lang, word)
      : sortView(piece.sort, model, doings, word);
  if (name === 'source' && piece.source !== null) return sourceView(piece.source, model, lang, doings, word);
  if (name === 'tone' && piece.tone !== null && model.scene !== null)
    return toneView(piece.tone, model.scene, model, lang, doings, word);
  if (name === 'hour' && piece.hour !== null) return hourView(piece.hour, model, lang, doings, word);
  return html`<p role="status">${word('none')}</p>`;
}
