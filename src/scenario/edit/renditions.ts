import type { Lang } from '../../model/text.ts';
import type { Plain } from './author-tree.ts';

/** A text that is written in both languages, where it stands in an author's files. */
export interface Rendition {
  readonly key: string; // file and path, items by their ids: it stays the same when the items before it change
  readonly file: string;
  readonly path: string; // posts[3].text
  readonly fr: string;
  readonly en: string;
}

/** What both languages of a text were when they last said the same, by its key. */
export type AgreedTexts = Readonly<Record<string, readonly [fr: string, en: string]>>;

/** A text of which one language has changed since both said the same. */
export interface StaleText extends Rendition {
  readonly behind: Lang; // the language that has not followed
  readonly before: string; // the other one, as it was then
}

/** Every text of a file that is written in both languages, in the order of the file. */
export function renditionsOf(file: string, tree: Plain): readonly Rendition[] {
  const found: Rendition[] = [];
  const walk = (value: Plain, path: string, key: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach((item: Plain, i) => {
        walk(item, `${path}[${i}]`, `${key}[${idOf(item) ?? i}]`);
      });
      return;
    }
    const { fr, en } = value as { readonly [name: string]: Plain };
    if (typeof fr === 'string' && typeof en === 'string') {
      if (fr !== '' && en !== '') found.push({ key, file, path, fr, en });
      return;
    }
    for (const [name, item] of Object.entries(value))
      walk(item, path === '' ? name : `${path}.${name}`, `${key}.${name}`);
  };
  walk(tree, '', file);
  return found;
}

/**
 * What has fallen behind among the texts of now, and what is agreed from now on. A text that is new, or that has changed in
 * both languages, is agreed; one that has changed in one is stale, until the other is touched or the change is undone.
 * Blanks do not count. What is agreed of texts that are not there now is kept: they may come back.
 */
export function reviewRenditions(
  now: readonly Rendition[],
  agreed: AgreedTexts,
): { readonly stale: readonly StaleText[]; readonly agreed: AgreedTexts } {
  const stale: StaleText[] = [];
  const next: Record<string, readonly [string, string]> = { ...agreed };
  for (const text of now) {
    const [fr, en] = (Object.hasOwn(agreed, text.key) ? agreed[text.key] : undefined) ?? [null, null];
    const isSame = { fr: isSaid(fr, text.fr), en: isSaid(en, text.en) };
    if (fr !== null && en !== null && isSame.fr !== isSame.en)
      stale.push({ ...text, ...(isSame.fr ? { behind: 'fr', before: en } : { behind: 'en', before: fr }) });
    else if (!isSame.fr) next[text.key] = [text.fr, text.en];
  }
  return { stale, agreed: next };
}

function isSaid(before: string | null, now: string): boolean {
  return before !== null && bare(before) === bare(now);
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function idOf(item: Plain): string | null {
  const id = typeof item === 'object' && item !== null ? (item as { readonly id?: Plain }).id : null;
  return typeof id === 'string' ? id : null;
}
