import { html, type TemplateResult } from 'lit';
import { never } from '../../base/result.ts';
import './guide.css';

/** A paragraph of a guide, of the few kinds that a guide is written in. */
export type GuideBlock =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }; // the first row: headings

/**
 * The blocks of a guide, parted by empty lines. Its Markdown is small on purpose: `#` and `##`, lists by `-` or `1.`, tables,
 * and `**bold**` in any of them. Whatever else is written stays text.
 */
export function readGuide(text: string): readonly GuideBlock[] {
  return text
    .replaceAll('\r', '')
    .split(/\n{2,}|\n(?=#)|(?<=^#.*)\n/m)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf);
}

function blockOf(block: string): GuideBlock {
  const lines = block.split('\n');
  if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) };
  if (block.startsWith('# ')) return { kind: 'title', text: block.slice(2) };
  if (lines.every((line) => line.startsWith('|'))) return { kind: 'table', rows: rowsIn(lines) };
  if (block.startsWith('- ')) return { kind: 'list', items: itemsIn(block, /^- /gm) };
  if (/^1\. /.test(block)) return { kind: 'steps', items: itemsIn(block, /^\d+\. /gm) };
  return { kind: 'text', text: lines.join(' ') };
}

function rowsIn(lines: readonly string[]): string[][] {
  return lines
    .filter((line) => !/^\|[-| :]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

function itemsIn(block: string, mark: RegExp): string[] {
  return block
    .split(mark)
    .filter((item) => item !== '')
    .map((item) => item.trim().replace(/\n\s*/g, ' '));
}

/** A guide on a page of its own, its title an `h2`. */
export function guideArticle(text: string): TemplateResult {
  return html`<article class="guide-text">${readGuide(text).map(drawn)}</article>`;
}

function drawn(block: GuideBlock): TemplateResult {
  switch (block.kind) {
    case 'title':
      return html`<h2>${bold(block.text)}</h2>`;
    case 'heading':
      return html`<h3>${bold(block.text)}</h3>`;
    case 'list':
      return html`<ul class="bullets">${block.items.map((item) => html`<li>${bold(item)}</li>`)}</ul>`;
    case 'steps':
      return html`<ol class="bullets numbered">${block.items.map((item) => html`<li>${bold(item)}</li>`)}</ol>`;
    case 'table': {
      const [head = [], ...rows] = block.rows;
      return html`<table>
        <thead><tr>${head.map((cell) => html`<th scope="col">${bold(cell)}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${bold(cell)}</td>`)}</tr>`)}</tbody>
      </table>`;
    }
    case 'text':
      return html`<p>${bold(block.text)}</p>`;
    default:
      return never(block);
  }
}

function bold(text: string): unknown {
  return text.split('**').map((part, i) => (i % 2 === 1 ? html`<strong>${part}</strong>` : part));
}
