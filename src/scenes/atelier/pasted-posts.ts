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

/** The posts of the rows that hold a text; a cell that names nobody known becomes the first one known. */
export function postsPasted(
  { rows }: PastedTable,
  columns: readonly (PasteField | null)[],
  known: PasteKnown,
): readonly Readonly<Record<string, unknown>>[] {
  return rows.flatMap((cells, i) => {
    const cell = (field: PasteField) => (cells[columns.indexOf(field)] ?? '').trim();
    const [fr, en] = [columns.includes('fr') ? cell('fr') : '', columns.includes('en') ? cell('en') : ''];
    if (fr === '' && en === '') return [];
    const read = (field: PasteField) => (columns.includes(field) ? cell(field) : '');
    const among = (said: string, all: readonly string[]) =>
      all.find((one) => fold(one) === fold(said).replace(/[^a-z0-9]+/g, '_')) ??
      all.find((one) => fold(said).includes(fold(one))) ??
      all[0] ??
      '';
    const other = known.main === 'fr' ? en : fr;
    const own = known.main === 'fr' ? fr : en;
    return [
      {
        id: slug(read('id')) || `colle_${i + 1}`,
        at: hourOf(read('at')),
        by: among(read('by'), known.people),
        platform: among(read('platform'), known.platforms),
        class: known.classes.find((one) => fold(one) === fold(read('class'))) ?? 'complaint',
        text: other === '' ? own : { fr, en },
      },
    ];
  });
}

function slug(said: string): string {
  const plain = fold(said)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  return plain === '' || /^[a-z]/.test(plain) ? plain : `p_${plain}`;
}

/** `6 h 20`, `06:20`, `6:20`: as the format writes it; an hour that cannot be read is eight o'clock. */
function hourOf(said: string): string {
  const [, hour, minute = '00'] = /^(\d{1,2}) ?(?:h|:) ?(\d{2})?/.exec(said.trim().toLowerCase()) ?? [];
  return hour === undefined || Number(hour) > 23 ? '08:00' : `${hour.padStart(2, '0')}:${minute}`;
}
