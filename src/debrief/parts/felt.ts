import { html, type TemplateResult } from 'lit';
import { DIMENSIONS } from '../../model/codes.ts';
import { speaker } from '../../ui/speak.ts';
import { DIMENSION_NAMES } from '../../words/codes/codes.ts';
import type { Desk } from '../desk-of.ts';

/** What the player felt, and where they think they stand, before anything is shown. */
export function feltPart({ model, doings, word }: Desk): TemplateResult {
  const { annexes, lang } = model;
  const name = speaker(DIMENSION_NAMES, lang);
  const guesses = annexes.guesses ?? {};
  const guess = (dimension: string, level: number | null) => {
    const next: Record<string, number> = { ...guesses };
    if (level === null) delete next[dimension];
    else next[dimension] = level;
    doings.annotate({ guesses: next });
  };
  return html`<section class="pane felt" aria-labelledby="felt-title">
    <h2 id="felt-title" tabindex="-1">${word('feltTitle')}</h2>
    <div class="field">
      <label for="felt">${word('feltAsk')}</label>
      <input
        id="felt"
        type="text"
        maxlength="280"
        autocomplete="off"
        aria-describedby="felt-hint"
        .value=${annexes.felt ?? ''}
        @input=${(e: Event) => doings.annotate({ felt: (e.target as HTMLInputElement).value })}
      />
      <p id="felt-hint" class="hint">${word(model.sent === 'words' ? 'feltSent' : 'feltHint')}</p>
    </div>
    <h3>${word('guessTitle')}</h3>
    <p class="hint">${word('guessHint')}</p>
    <div class="guesses">
      ${DIMENSIONS.map(
        (dimension) => html`<fieldset class="guess">
          <legend>${name(dimension)}</legend>
          <div class="segmented">
            ${[null, 0, 1, 2, 3, 4].map(
              (level) => html`<label>
                <input
                  type="radio"
                  name=${`guess-${dimension}`}
                  .checked=${level === null ? guesses[dimension] === undefined : guesses[dimension] === level}
                  @change=${() => guess(dimension, level)}
                />${level === null ? word('guessSkip') : word(`level${level}` as 'level0')}</label
              >`,
            )}
          </div>
        </fieldset>`,
      )}
    </div>
    <p class="row"><button type="button" class="button main" @click=${doings.tellFelt}>${word('see')}</button></p>
  </section>`;
}
