/** Letters that a seed, a name or a group may have, as the fields of the Dossier take them. */
const MOST_LETTERS = 40;

/** Words as such a field takes them: at most forty letters, no sign that nobody sees, no space around them; '' none. */
export function fieldWords(text: string): string {
  return [...text.replace(/\p{C}/gu, '').trim()].slice(0, MOST_LETTERS).join('').trim();
}
