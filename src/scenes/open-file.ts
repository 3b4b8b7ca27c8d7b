import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import type { RecordFaultCode } from '../record/index.ts';
import { MOST_BYTES, type NamedFile } from '../ui/handed-files.ts';
import { readAssignment } from './assignment.ts';
import { handedCode } from './handed.ts';

const MOST_FILES = 40;

/** What files or a code turned out to be. It is only ever shown as text. */
export type OpenedFiles =
  | { readonly kind: 'scenarios'; readonly all: readonly ScenarioFiles[] } // one or more, still to be checked
  | { readonly kind: 'sheet'; readonly name: string; readonly bytes: Uint8Array } // a spreadsheet of posts
  | { readonly kind: 'handed'; readonly text: string } // a link to a scenario, or to an assignment
  | { readonly kind: 'record'; readonly record: GameRecord; readonly scenario: Scenario }
  | {
      readonly kind: 'trouble';
      readonly what: OpenTrouble | RecordFaultCode;
      readonly file: string;
      readonly params: Readonly<Record<string, string | number>>;
    };
type OpenTrouble =
  | 'fileTooBig'
  | 'fileUnread'
  | 'recordNoScenario'
  | 'noScenarioInside'
  | 'tooManyFiles'
  | SheetTrouble;
type SheetTrouble = 'workbook' | 'sheetNotText' | 'sheetEmpty' | 'sheetTooBig' | 'oneSheet';

/** Reads files dropped or chosen: a scenario with its decks, a spreadsheet of posts, or a record by its JSON or code. */
export async function openFiles(
  given: readonly NamedFile[],
  known: readonly Scenario[],
): Promise<OpenedFiles> {
  const isOurs = ({ name }: NamedFile) => /\.(ya?ml|json|txt)$/i.test(name) || isTable(name);
  const files = given.length > 1 ? given.filter(isOurs) : given;
  const [first] = files;
  if (first === undefined) return trouble('noScenarioInside', given[0]?.name ?? '');
  if (files.length > MOST_FILES) return trouble('tooManyFiles', first.name, { limit: MOST_FILES });
  const read: (readonly [string, Uint8Array])[] = [];
  for (const { name, file } of files) {
    if (file.size > MOST_BYTES && !isTable(name))
      return trouble('fileTooBig', name, { megabytes: MOST_BYTES / 1024 / 1024 });
    try {
      read.push([name, new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer())]);
    } catch {
      return trouble('fileUnread', name);
    }
  }
  const yaml = read.filter(([name]) => /\.ya?ml$/i.test(name));
  if (yaml.length > 0) return scenariosAmong(yaml.map(([name, bytes]) => [name, textOf(bytes)]));
  const tables = read.filter(([name]) => isTable(name));
  if (tables.length > 1) return trouble('oneSheet', tables[0]?.[0] ?? '');
  const [name, bytes] = (tables[0] ?? read[0]) as readonly [string, Uint8Array];
  return (await sheetAmong(name, bytes)) ?? openText(textOf(bytes), name, known);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** A text already read: a code pasted, a link, a record, a scenario. */
export async function openText(text: string, name: string, known: readonly Scenario[]): Promise<OpenedFiles> {
  const link = text.slice(0, 2_000_000);
  if (handedCode(link) !== null || readAssignment(link) !== null)
    return { kind: 'handed', text: link.trim() };
  const [, code] = /^\s*(AS\d+\.\S+)\s*$/.exec(text) ?? [];
  if (code !== undefined) return { kind: 'handed', text: `#s=${code}` };
  if (/^\ufeff?["']?format["']?[ \t]*:/m.test(text.slice(0, 4000))) return scenariosAmong([[name, text]]);
  const { decodeRecord, findScenario, scenarioForCode } = await import('../record/index.ts');
  const read = decodeRecord(text, (id, mark) => scenarioForCode(known, id, mark));
  if (!read.ok) return trouble(read.error.code, name, read.error.params);
  const { id } = read.value.scenario;
  const scenario = findScenario(known, read.value.scenario, true);
  if (!scenario) return trouble('recordNoScenario', name, { id });
  return { kind: 'record', record: read.value, scenario };
}

/** The scenarios of a folder, each with all of the folder's texts; a lone file always counts as one. */
async function scenariosAmong(texts: ScenarioFiles['texts']): Promise<OpenedFiles> {
  const { isScenarioText } = await import('../scenario/files.ts');
  const mains = texts.length === 1 ? texts : texts.filter(([, text]) => isScenarioText(text));
  if (mains.length === 0) return trouble('noScenarioInside', texts[0]?.[0] ?? '');
  return { kind: 'scenarios', all: mains.map(([main]) => ({ main, texts })) };
}

/** A spreadsheet by its name, or by its headings when it calls itself a text; null when it is none. */
async function sheetAmong(name: string, bytes: Uint8Array): Promise<OpenedFiles | null> {
  const isText = /\.txt$/i.test(name);
  if (!isTable(name) && !isText) return null;
  const { looksLikeSheet, readSheet, SHEET_LIMITS } = await import('../scenario/sheets.ts');
  if (isText && !looksLikeSheet(bytes)) return null;
  if (isWorkbook(name, bytes)) return trouble('workbook', name);
  if (!isWide(bytes) && bytes.includes(0)) return trouble('sheetNotText', name);
  const sheet = readSheet(bytes, 'fr');
  if (sheet === null)
    return trouble('sheetTooBig', name, {
      limit: Math.round(SHEET_LIMITS.bytes / 1000),
      rows: SHEET_LIMITS.rows,
      columns: SHEET_LIMITS.columns,
    });
  if (sheet.rows.every((cells) => cells.every((cell) => cell.trim() === '')))
    return trouble('sheetEmpty', name);
  return { kind: 'sheet', name, bytes };
}

function isTable(name: string): boolean {
  return /\.(csv|tsv|xls[xmb]?|ods|numbers)$/i.test(name);
}

/** A workbook under any name: a zip (xlsx, ods, numbers) or the older Office kind. */
function isWorkbook(name: string, bytes: Uint8Array): boolean {
  const begins = (...signs: number[]) => signs.every((sign, i) => bytes[i] === sign);
  return begins(0x50, 0x4b, 3, 4) || begins(0xd0, 0xcf, 0x11, 0xe0) || !/\.(csv|tsv|txt)$/i.test(name);
}

/** UTF-16 with its mark: the one kind of text that holds zero bytes. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function trouble(
  what: OpenTrouble | RecordFaultCode,
  file: string,
  params: Readonly<Record<string, string | number>> = {},
): OpenedFiles {
  return { kind: 'trouble', what, file, params };
}
