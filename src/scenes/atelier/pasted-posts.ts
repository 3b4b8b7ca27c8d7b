import { fold } from '../../base/fold.ts';
import type { Lang } from '../../model/text.ts';

/** What a pasted column may fill. */
export const PASTE_FIELDS = ['id', 'at', 'by', 'platform', 'class', 'fr', 'en'] as const;
export type PasteField = (typeof PASTE_FIELDS)[number];

/** A table as it comes from the clipboard of a spreadsheet. */
export interface PastedTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Cells apart by tabs, or by semicolons or commas when there are none; a cell between quotes may hold line ends. Null: no row under a line of titles. */
export function readPasted(text: string): PastedTable | null {
  const first = text.slice(0, text.search(/\n|$/));
  const mark = first.includes('\t') ? '\t' : first.includes(';') ? ';' : ',';
  const lines = cellsOf(text.replace(/\r\n?/g, '\n'), mark).filter((cells) =>
    cells.some((one) => one.trim() !== ''),
  );
  const [titles, ...rows] = lines;
  return titles === undefined || rows.length === 0 ? null : { titles, rows };
}

function cellsOf(text: string, mark: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    lines.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[i++];
      else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === mark) end();
    else if (sign === '\n') {
      end();
      lines.push([]);
    } else cell += sign;
  }
  end();
  return lines;
}

const TITLES: Readonly<Record<PasteField, RegExp>> = {
  id: /^(id|identifiant|nom de la publication)$/,
  at: /^(at|heure|hour|time|quand|when)/,
  by: /^(by|auteur|author|qui|who|nom|name)/,
  platform: /^(platform|plateforme|ou|where|canal|channel)/,
  class: /^(class|classe|type)/,
  fr: /^(fr|francais|french|texte fr|text fr)/,
  en: /^(en|anglais|english|texte en|text en)/,
};
const TEXT = /^(text|texte|message|publication|contenu|content|post)/;

/** The field that each column most likely holds; null: none. No field twice. */
export function matchColumns({ titles }: PastedTable, main: Lang): readonly (PasteField | null)[] {
  const taken = new Set<PasteField>();
  return titles.map((title) => {
    const plain = fold(title).trim();
    const found = PASTE_FIELDS.find((field) => TITLES[field].test(plain)) ?? (TEXT.test(plain) ? main : null);
    if (found === null || taken.has(found)) return null;
    taken.add(found);
    return found;
  });
}

/** What is known of the scenario, for cells that name people and platforms. */
export interface PasteKnown {
  readonly main: Lang;
  readonly people: readonly string[];
  readonly platforms: readonly string[];
  readonly classes: readonly string[];
}

/** A value that no cell gave as it stands. `row`: the line of the pasted table, its titles being 1; 0 for every row. */
export interface PasteGuess {
  readonly row: number;
  readonly field: PasteField;
  readonly said: string; // what stands in the cell; empty where there is nothing
  readonly taken: string;
}

/** What a pasted table becomes: its posts, what was put where a cell could not be read, and how many rows hold no text. */
export interface PastedPosts {
  readonly posts: readonly Readonly<Record<string, unknown>>[];
  readonly guesses: readonly PasteGuess[];
  readonly dropped: number;
}

/**
 * The posts of the rows that hold a text. Nothing is guessed in silence: a person, a platform, an hour or a class that cannot
 * be read becomes the first one known, eight o'clock or a complaint, and each such value is told.
 */
export function postsPasted(
  { rows }: PastedTable,
  columns: readonly (PasteField | null)[],
  known: PasteKnown,
): PastedPosts {
  const usual = {
    by: known.people[0] ?? '',
    platform: known.platforms[0] ?? '',
    at: '08:00',
    class: 'complaint',
  };
  const guesses: PasteGuess[] = Object.entries(usual).flatMap(([field, taken]) =>
    columns.includes(field as PasteField) ? [] : [{ row: 0, field: field as PasteField, said: '', taken }],
  );
  const posts = rows.flatMap((cells, i) => {
    const cell = (field: PasteField) =>
      columns.includes(field) ? (cells[columns.indexOf(field)] ?? '').trim() : '';
    const [fr, en] = [cell('fr'), cell('en')];
    if (fr === '' && en === '') return [];
    const read = (field: keyof typeof usual, found: string | undefined) => {
      if (found === undefined && columns.includes(field))
        guesses.push({ row: i + 2, field, said: cell(field), taken: usual[field] });
      return found ?? usual[field];
    };
    const other = known.main === 'fr' ? en : fr;
    const own = known.main === 'fr' ? fr : en;
    return [
      {
        id: slug(cell('id')) || `colle_${i + 1}`,
        at: read('at', hourOf(cell('at'))),
        by: read('by', named(cell('by'), known.people)),
        platform: read('platform', named(cell('platform'), known.platforms)),
        class: read('class', named(cell('class'), known.classes)),
        text: other === '' ? own : { fr, en },
      },
    ];
  });
  return { posts, guesses, dropped: rows.length - posts.length };
}

/** The id that a cell names, whatever its case and accents. */
function named(said: string, ids: readonly string[]): string | undefined {
  const plain = fold(said).replace(/[^a-z0-9]+/g, '_');
  return said === '' ? undefined : ids.find((id) => fold(id).replace(/[^a-z0-9]+/g, '_') === plain);
}

function slug(said: string): string {
  const plain = fold(said)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  return plain === '' || /^[a-z]/.test(plain) ? plain : `p_${plain}`;
}

/** `6 h 20`, `06:20`, `6 h`: as the format writes it; undefined when the cell says anything else. */
function hourOf(said: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})\s?(?:h|:)\s?(\d{2})?$/.exec(said.toLowerCase()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
