import { html, nothing, type TemplateResult } from 'lit';
import type { PileDesk, PileModel } from './model.ts';

/** Rows of a page: one page holds a class, and a thousand games do not hold it up. */
export const ROWS = 100;
/** Rows drawn while games come, and added at a time afterwards, since a hundred at once hold up a slow machine. */
export const SOME_ROWS = 25;

/** The rows of a page that may be drawn by now; all rows on paper. */
export function rowsOf<T>(all: readonly T[], page: number, { isPrinting, rows }: PileModel): readonly T[] {
  return isPrinting ? all : all.slice(page * ROWS, page * ROWS + rows);
}

/** Said while only the first rows of a page are drawn. */
export function rowsToCome(n: number, { model, word }: PileDesk): TemplateResult | typeof nothing {
  const isShort = model.at === 'working' && model.rows < ROWS && n > model.rows;
  return isShort ? html`<p class="hint">${word('rowsLater', { n: model.rows })}</p>` : nothing;
}

/** The buttons from page to page of a list of `n` rows; nothing for one page. `of`: id of the list. */
export function pager(
  n: number,
  page: number,
  of: string,
  turn: (page: number) => void,
  { model, word }: PileDesk,
): TemplateResult | typeof nothing {
  if (n <= ROWS || model.isPrinting) return nothing;
  const last = Math.ceil(n / ROWS) - 1;
  const at = Math.min(page, last);
  return html`<nav class="row pager" aria-label=${word('pages')}>
    <button type="button" class="button small" aria-controls=${of} aria-disabled=${at === 0 ? 'true' : nothing} @click=${() => at > 0 && turn(at - 1)}>${word('pageBefore', { n: ROWS })}</button>
    <span role="status">${word('pageOf', { from: at * ROWS + 1, to: Math.min(n, (at + 1) * ROWS), n })}</span>
    <button type="button" class="button small" aria-controls=${of} aria-disabled=${at === last ? 'true' : nothing} @click=${() => at < last && turn(at + 1)}>${word('pageAfter', { n: ROWS })}</button>
  </nav>`;
}
