/** Forms that a name or a phrase takes in a French sentence, by the suffix of its slot: `[[org.de]]`. */
export const FORMS = ['de', 'a', 'que', 'cap'] as const;
export type Form = (typeof FORMS)[number];

/**
 * A name after `de`, `à` or `que`, contracted and elided as French does (`du Café`, `aux Halles`, `d’Alix`), or with a
 * capital. An aspirated h is not known of: a name in h is taken for a mute one only before `é` and `ô`.
 */
export function inForm(text: string, form: Form): string {
  switch (form) {
    case 'cap':
      return text.charAt(0).toUpperCase() + text.slice(1);
    case 'de':
      return contracted(text, 'du ', 'des ') ?? (isVowelled(text) ? `d’${text}` : `de ${text}`);
    case 'a':
      return contracted(text, 'au ', 'aux ') ?? `à ${text}`;
    case 'que':
      return isVowelled(text) ? `qu’${text}` : `que ${text}`;
  }
}

function contracted(text: string, one: string, many: string): string | null {
  const article = /^les? /i.exec(text)?.[0];
  if (article === undefined) return null;
  return (article.length === 3 ? one : many) + text.slice(article.length);
}

function isVowelled(text: string): boolean {
  return /^(?:[aeiouyàâéèêëîïôûœ]|h[éô])/i.test(text);
}
