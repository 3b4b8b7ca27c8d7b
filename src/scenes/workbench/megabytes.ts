import type { Lang } from '../../model/text.ts';

/** A whole number or a fraction as the language writes it. */
export function numberIn(n: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'fr' ? 'fr-CA' : 'en-CA').format(n);
}

/** Bytes as megabytes of 1,000,000 bytes, to a tenth, as the language writes them. */
export function megabytesIn(bytes: number, lang: Lang): string {
  return numberIn(Math.round(bytes / 1e5) / 10, lang);
}
