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

/** Where a folded phrase stands in a folded text, at word borders: offsets, in order. */
export function placesOf(folded: string, phrase: string): number[] {
  const places: number[] = [];
  if (phrase === '') return places;
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const before = at === 0 ? ' ' : (folded[at - 1] as string);
    const end = at + phrase.length;
    const after = end >= folded.length ? ' ' : (folded[end] as string);
    if (!isWordUnit(before) && !isWordUnit(after)) places.push(at);
  }
  return places;
}

function isWordUnit(unit: string): boolean {
  return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
}
