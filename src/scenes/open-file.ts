import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { RecordFaultCode } from '../record/index.ts';
import type { Checked } from './library.ts';

const MOST_BYTES = 8 * 1024 * 1024;

/** What came of a file or code handed in. Nothing of it is ever shown but as text. */
export type Opened =
  | { readonly kind: 'scenario'; readonly checked: Checked }
  | { readonly kind: 'record'; readonly record: GameRecord; readonly scenario: Scenario }
  | {
      readonly kind: 'trouble';
      readonly what: Trouble | RecordFaultCode;
      readonly file: string;
      readonly params: Readonly<Record<string, string | number>>;
    };
export type Trouble = 'fileTooBig' | 'fileUnread' | 'recordNoScenario';

/** Reads a file dropped or chosen: a scenario by its text, a record by its JSON or code. */
export async function openFile(file: File, known: readonly Scenario[]): Promise<Opened> {
  if (file.size > MOST_BYTES)
    return trouble('fileTooBig', file.name, { megabytes: MOST_BYTES / 1024 / 1024 });
  let text: string;
  try {
    text = new TextDecoder('utf-8').decode(await file.arrayBuffer());
  } catch {
    return trouble('fileUnread', file.name);
  }
  return openText(text, file.name, known);
}

/** The same for a text already read, as a pasted code. */
export async function openText(text: string, name: string, known: readonly Scenario[]): Promise<Opened> {
  if (/\.ya?ml$/i.test(name) || /^\s*(#.*\n\s*)*format\s*:/m.test(text.slice(0, 4000))) {
    const { checkScenario } = await import('./library.ts');
    return { kind: 'scenario', checked: await checkScenario(text, name) };
  }
  const { decodeRecord } = await import('../record/index.ts');
  const read = decodeRecord(text, (id) => known.find((s) => s.id === id));
  if (!read.ok) return trouble(read.error.code, name, read.error.params);
  const scenario = known.find((s) => s.id === read.value.scenario.id);
  if (!scenario) return trouble('recordNoScenario', name, { id: read.value.scenario.id });
  return { kind: 'record', record: read.value, scenario };
}

/** The text of a deck by the path an author wrote, wherever its folder stands. */
export function bestGuess(decks: ReadonlyMap<string, string>, path: string): string | undefined {
  const clean = path.replace(/^\.\//, '');
  return decks.get(clean) ?? [...decks].find(([name]) => name.endsWith(`/${clean}`))?.[1];
}

function trouble(
  what: Trouble | RecordFaultCode,
  file: string,
  params: Readonly<Record<string, string | number>> = {},
): Opened {
  return { kind: 'trouble', what, file, params };
}
