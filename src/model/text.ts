/** The two languages of the product: French (Québec) first, English complete. */
export const LANGS = ['fr', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** A text as an author wrote it: in one language or both; at least one is present in a compiled scenario. */
export type Text = { readonly fr?: string; readonly en?: string };

/** The text in the language asked for, else in the other one. Total: an empty Text gives ''. */
export function textIn(text: Text | undefined, lang: Lang): string {
  if (text === undefined) return '';
  return (lang === 'fr' ? (text.fr ?? text.en) : (text.en ?? text.fr)) ?? '';
}

/** What the words of a code are filled in with, by name. */
export type Params = Readonly<Record<string, string | number>>;
