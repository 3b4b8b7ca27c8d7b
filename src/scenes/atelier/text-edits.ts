import type { Lang } from '../../model/text.ts';
import { type Edit, type Plain, valueAt } from '../../scenario/edit/index.ts';

/** The edits that write a text in one language, and leave the other as it is. An empty one is taken away. */
export function textEdits(tree: Plain, path: string, lang: Lang, main: Lang, text: string): readonly Edit[] {
  const old = valueAt(tree, path);
  if (typeof old === 'object' && old !== null && !Array.isArray(old)) {
    const isLast = Object.keys(old).every((key) => key === lang);
    if (text !== '') return [{ do: 'set', path: `${path}.${lang}`, value: text }];
    if (!Object.hasOwn(old, lang)) return [];
    return [{ do: 'remove', path: isLast ? path : `${path}.${lang}` }];
  }
  if (typeof old === 'string' && lang !== main) {
    if (text === '') return [];
    const both = { [main]: old, [lang]: text };
    return [{ do: 'set', path, value: { fr: both.fr ?? '', en: both.en ?? '' } }];
  }
  if (text === '') return old === undefined ? [] : [{ do: 'remove', path }];
  return [{ do: 'set', path, value: typeof old === 'string' || lang === main ? text : { [lang]: text } }];
}

/** The edits that write a field, or take it away when nothing is left of it. */
export function fieldEdits(tree: Plain, path: string, value: Plain): readonly Edit[] {
  const isNone = value === '' || value === null || (Array.isArray(value) && value.length === 0);
  if (!isNone) return [{ do: 'set', path, value }];
  return valueAt(tree, path) === undefined ? [] : [{ do: 'remove', path }];
}
