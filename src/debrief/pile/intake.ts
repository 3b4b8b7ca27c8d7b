import { MOST_BYTES, type NamedFile } from '../../ui/handed-files.ts';
import type { Handed } from './entry.ts';

/** Files looked at in one drop. */
export const MOST_FILES = 2000;
const CODE = /\bAT\d{1,6}\.[a-z][a-z0-9_-]*\.[0-9a-f]{8}\.[A-Za-z0-9_-]+/g;

/** Texts of the files handed in; a file of codes, one a line or in cells, gives one text for each. */
export async function textsOf(files: readonly NamedFile[]): Promise<Handed[]> {
  const found: Handed[] = [];
  for (const [n, { name, file }] of files.slice(0, MOST_FILES).entries()) {
    if (file.name.startsWith('.') || /\.(ya?ml|png|jpe?g|pdf|docx?|xlsx?)$/i.test(file.name)) continue;
    const text = file.size > MOST_BYTES ? ' '.repeat(5_000_000) : await file.text();
    found.push(...split(text, name, `f${n}`));
  }
  return found;
}

/** The same for what was pasted. */
export function codesOf(text: string): Handed[] {
  return split(text, '', 'p');
}

function split(text: string, name: string, id: string): Handed[] {
  const isJson = /^\s*[\ufeff]?\s*\{/.test(text);
  const codes = isJson ? [] : (text.match(CODE) ?? []);
  if (codes.length === 0) return text.trim() === '' && name === '' ? [] : [{ id, name, text }];
  return codes.map((code, i) => ({
    id: `${id}-${i}`,
    name: codes.length === 1 && name !== '' ? name : `${name} #${i + 1}`.trim(),
    text: code,
  }));
}
