const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  '’': "'",
  '‘': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** Lower case, no accents, plain apostrophes, single spaces: the form in which phrases are compared. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[œæ’‘\u00a0\u202f]/g, (c) => LIGATURES[c] ?? c)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first of the folded phrases found in a folded text at word borders, or null. */
export function findPhrase(folded: string, phrases: readonly string[]): string | null {
  for (const phrase of phrases) {
    let from = folded.indexOf(phrase);
    while (from >= 0 && phrase.length > 0) {
      const before = from === 0 ? ' ' : (folded[from - 1] as string);
      const end = from + phrase.length;
      const after = end >= folded.length ? ' ' : (folded[end] as string);
      if (!isWordUnit(before) && !isWordUnit(after)) return phrase;
      from = folded.indexOf(phrase, from + 1);
    }
  }
  return null;
}

function isWordUnit(unit: string): boolean {
  return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
}
