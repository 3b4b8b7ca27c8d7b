import type { ScenarioFiles } from '../../model/scenario-files.ts';
import { MOST_BYTES, type NamedFile } from '../../ui/handed-files.ts';
import type { Handed } from './entry.ts';
import type { OpinionsOffer } from './offers.ts';
import { isOpinionsText, readOpinions } from './opinions.ts';

/** Files looked at in one drop. */
export const MOST_FILES = 2000;
const CODE = /\bAT\d{1,6}\.[a-z][a-z0-9_-]*\.[0-9a-f]{8}\.[A-Za-z0-9_-]+/g;
const YAML = /\.ya?ml$/i;
const NO_GAME = /\.(ya?ml|png|jpe?g|pdf|docx?|xlsx?)$/i;

/** A drop, sorted: texts that may be games, what might be a scenario or a rubric, and opinions. */
export interface Sorted {
  readonly games: readonly Handed[];
  readonly yaml: ScenarioFiles['texts'];
  readonly opinions: readonly OpinionsOffer[];
}

/** Reads the files handed in; a file of codes, one a line or in cells, gives one game for each. */
export async function sortFiles(files: readonly NamedFile[]): Promise<Sorted> {
  const games: Handed[] = [];
  const yaml: (readonly [string, string])[] = [];
  const opinions: OpinionsOffer[] = [];
  for (const [n, { name, file }] of files.slice(0, MOST_FILES).entries()) {
    if (file.name.startsWith('.')) continue;
    if (YAML.test(file.name)) {
      if (file.size <= MOST_BYTES) yaml.push([name, await file.text()]);
    } else if (!NO_GAME.test(file.name)) {
      const text = file.size > MOST_BYTES ? ' '.repeat(5_000_000) : await file.text();
      const read = isOpinionsText(text) ? readOpinions(text) : null;
      if (read !== null) opinions.push({ kind: 'opinions', file: name, opinions: read });
      else games.push(...split(text, name, `f${n}`));
    }
  }
  return { games, yaml, opinions };
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
