import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../model/grade.ts';
import { type Text, textIn } from '../../model/text.ts';
import type { Group } from '../../scoring/index.ts';
import type { Desk } from '../desk-of.ts';
import { type FindingView, type Finished, findingView, shortened } from '../present-findings.ts';
import type { Piece } from '../quote.ts';

/** What a group shows beside its first finding. */
interface Shown {
  readonly hasReason: boolean; // why the rule holds, and who says so
  readonly example: Text | null; // what could have been said then
}
const PLAIN: Shown = { hasReason: false, example: null };

/** The findings of a rule: the first with its words underlined and links to its post and source, the others by hour. */
export function groupPart(
  { first, others }: Group,
  game: Finished,
  desk: Desk,
  shown: Shown = PLAIN,
): TemplateResult {
  const { model, doings, word } = desk;
  const view = findingView(first, game);
  const { lang } = model;
  const example = shown.example === null ? '' : textIn(shown.example, lang);
  const reason = shown.hasReason ? view.reason : '';
  return html`<article class="finding ${view.isGain ? 'gain' : 'loss'}">
    <p class="meta">
      <span class="hour">${view.when}</span>
      ${view.where === '' ? nothing : html`<span>${view.where}</span>`}
      ${others.length === 0 ? nothing : html`<span class="times">${word('times', { n: others.length + 1 })}</span>`}
      ${model.hasPercent ? html`<span class="points">${word('points', { points: signed(totalOf(first, others), lang) })}</span>` : nothing}
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
    ${view.why === '' ? nothing : html`<p class="why"><strong>${word('author')}${colon(lang)}</strong> ${view.why}</p>`}
    ${view.better === '' ? nothing : html`<p class="better"><strong>${word('better')}${colon(lang)}</strong> ${view.better}</p>`}
    ${reason === '' ? nothing : html`<p class="why"><strong>${word('because')}${colon(lang)}</strong> ${reason} ${basisPart(view, desk)}</p>`}
    ${
      example === ''
        ? nothing
        : html`<figure class="quote example"><figcaption>${word('example')}</figcaption><blockquote>${example}</blockquote></figure>`
    }
    <p class="links">
      ${
        view.post === null || view.where === ''
          ? nothing
          : html`<button type="button" class="button small plain" aria-label=${word('seePostOf', { where: view.where, hour: view.when })} @click=${() => doings.openThread(view.post)}>${word('seePost')}</button>`
      }
      <button type="button" class="button small plain" @click=${() => doings.showSource(view.source)}>${word('whySource')}</button>
    </p>
    ${others.length === 0 ? nothing : otherTimes(view, others, game, desk)}
  </article>`;
}

/** The source, after the reason: authors and year, the law, or the trade. */
export function basisPart({ cite }: FindingView, { word }: Desk): TemplateResult | typeof nothing {
  return cite === '' ? nothing : html`<cite class="basis">(${cite ?? word('strengthPractice')})</cite>`;
}

function totalOf(first: Finding, others: readonly Finding[]): number {
  return others.reduce((sum, finding) => sum + finding.points, first.points);
}

/** The other findings of the rule, a line each: the words quoted when the sentence is the same, else the sentence. */
function otherTimes(
  first: FindingView,
  others: readonly Finding[],
  game: Finished,
  { doings, word }: Desk,
): TemplateResult {
  return html`<details class="rest">
    <summary>${word('otherTimes', { n: others.length })}</summary>
    <ul class="times-list">
      ${others.map((finding) => {
        const view = findingView(finding, game);
        const words = view.sentence === first.sentence ? finding.quote : view.sentence;
        return html`<li>
          <span class="hour">${view.when}</span> <span>${view.where}</span>
          ${words === '' ? nothing : html`<span class="words">${shortened(words, 110)}</span>`}
          ${
            view.post === null || view.where === ''
              ? nothing
              : html`<button type="button" class="button small plain" aria-label=${word('seePostOf', { where: view.where, hour: view.when })} @click=${() => doings.openThread(view.post)}>${word('seePost')}</button>`
          }
        </li>`;
      })}
    </ul>
  </details>`;
}

/** A quotation with its marked pieces underlined. */
export function quoted(pieces: readonly Piece[]): unknown {
  return pieces.map((piece) => (piece.isMarked ? html`<mark>${piece.text}</mark>` : piece.text));
}

/** The colon of a language: French puts a no-break space before it. */
export function colon(lang: 'fr' | 'en'): string {
  return lang === 'fr' ? '\u00a0:' : ':';
}

/** A number with its sign, as +4,2 or −1.3: a true minus, and the decimal mark of the language. */
export function signed(points: number, lang: 'fr' | 'en', decimals = 1): string {
  const text = Math.abs(points).toFixed(decimals);
  return `${points < 0 ? '\u2212' : '+'}${lang === 'fr' ? text.replace('.', ',') : text}`;
}

/** A number rounded to `decimals`, with the decimal mark of the language. */
export function figure(value: number, lang: 'fr' | 'en', decimals = 0): string {
  const text = value.toFixed(decimals);
  return lang === 'fr' ? text.replace('.', ',') : text;
}
