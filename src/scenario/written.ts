import type { Lang } from '../model/text.ts';
import { type Context, faultAt } from './compile-context.ts';

/** Words that only one of the two languages has, folded to small letters. */
const OWN: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les une des du est sont pas je nous vous ils elle que qui dans pour avec sur ce cette ça mais où été votre notre'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and is are was were not you we they he she this that these with for have has from what your our their it'.split(
      ' ',
    ),
  ),
};
const CLEAR = { words: 3, times: 4 }; // words of one language at the least, and so many times those of the other. D.

/** What can be wrong with the words of one text as they are written, `lang` being the field that holds them. */
export function checkWritten(
  ctx: Context,
  owner: object,
  field: string,
  text: string,
  lang: Lang | null,
): void {
  const sign = strayQuote(text);
  if (sign !== null) faultAt(ctx, owner, field, 'stray-quote', { sign });
  const found = lang === null ? null : clearLanguage(text);
  if (found !== null && found !== lang)
    faultAt(ctx, owner, field, 'other-language', { lang: lang ?? '', found });
}

/** The quotation mark that is left alone; inches and minutes follow a figure. */
function strayQuote(text: string): string | null {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  if (count(/(?<!\d)"/g) % 2 === 1) return '"';
  for (const [open, close] of [
    ['«', '»'],
    ['“', '”'],
  ] as const) {
    const [opened, closed] = [text.split(open).length, text.split(close).length];
    if (opened !== closed) return opened > closed ? open : close;
  }
  return null;
}

function clearLanguage(text: string): Lang | null {
  const counts = { fr: 0, en: 0 };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (OWN.fr.has(word)) counts.fr++;
    if (OWN.en.has(word)) counts.en++;
  }
  const isClear = (own: number, other: number) => own >= CLEAR.words && own >= CLEAR.times * other;
  return isClear(counts.fr, counts.en) ? 'fr' : isClear(counts.en, counts.fr) ? 'en' : null;
}
