import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../model/grade.ts';
import type { Desk } from '../desk-of.ts';
import { type Finished, findingView } from '../present-findings.ts';
import type { Piece } from '../quote.ts';

/** A finding with its words underlined, the better option, the way to the very post and to the source. */
export function findingPart(finding: Finding, game: Finished, { model, doings, word }: Desk): TemplateResult {
  const view = findingView(finding, game);
  return html`<article class="finding ${view.isGain ? 'gain' : 'loss'}">
    <p class="meta">
      <span class="hour">${view.when}</span>
      ${view.where === '' ? nothing : html`<span>${view.where}</span>`}
      ${model.hasPercent ? html`<span class="points">${word('points', { points: signed(view.points, model.lang) })}</span>` : nothing}
    </p>
    <p class="sentence">${view.sentence}</p>
    ${
      view.quote.length === 0
        ? nothing
        : html`<figure class="quote ${view.saidBy}">
          <figcaption>${word(view.saidBy === 'house' ? 'youSaid' : 'theySaid')}</figcaption>
          <blockquote>${quoted(view.quote)}</blockquote>
        </figure>`
    }
    ${view.why === '' ? nothing : html`<p class="why"><strong>${word('author')}${colon(model.lang)}</strong> ${view.why}</p>`}
    ${view.better === '' ? nothing : html`<p class="better"><strong>${word('better')}${colon(model.lang)}</strong> ${view.better}</p>`}
    <p class="links">
      ${
        view.post === null || view.where === ''
          ? nothing
          : html`<button type="button" class="button small plain" @click=${() => doings.openThread(view.post)}>${word('seePost')}</button>`
      }
      <button type="button" class="button small plain" @click=${() => doings.showSource(view.source)}>${word('whySource')}</button>
    </p>
  </article>`;
}

export function quoted(pieces: readonly Piece[]): unknown {
  return pieces.map((piece) => (piece.isMarked ? html`<mark>${piece.text}</mark>` : piece.text));
}

export function colon(lang: 'fr' | 'en'): string {
  return lang === 'fr' ? '\u00a0:' : ':';
}

/** +4,2 or −1.3: with its sign, a true minus, the comma of the language. */
export function signed(points: number, lang: 'fr' | 'en', decimals = 1): string {
  const text = Math.abs(points).toFixed(decimals);
  return `${points < 0 ? '\u2212' : '+'}${lang === 'fr' ? text.replace('.', ',') : text}`;
}

export function figure(value: number, lang: 'fr' | 'en', decimals = 0): string {
  const text = value.toFixed(decimals);
  return lang === 'fr' ? text.replace('.', ',') : text;
}
