import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import type { RecordFaultCode } from '../record/index.ts';

const MOST_BYTES = 8 * 1024 * 1024;
const MOST_FILES = 40;

/** What came of files or a code handed in. Nothing of it is ever shown but as text. */
export type Opened =
  | { readonly kind: 'scenarios'; readonly all: readonly ScenarioFiles[] } // one or more, still to be checked
  | { readonly kind: 'handed'; readonly code: string } // a link to a scenario
  | { readonly kind: 'record'; readonly record: GameRecord; readonly scenario: Scenario }
  | {
      readonly kind: 'trouble';
      readonly what: Trouble | RecordFaultCode;
      readonly file: string;
      readonly params: Readonly<Record<string, string | number>>;
    };
export type Trouble = 'fileTooBig' | 'fileUnread' | 'recordNoScenario' | 'noScenarioInside' | 'tooManyFiles';

/** A file with the path it had in its folder. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** Reads files dropped or chosen: a scenario with its decks, or a record by its JSON or code. */
export async function openFiles(given: readonly NamedFile[], known: readonly Scenario[]): Promise<Opened> {
  const isText = ({ name }: NamedFile) => /\.(ya?ml|json|txt)$/i.test(name);
  const files = given.length > 1 ? given.filter(isText) : given;
  const [first] = files;
  if (first === undefined) return trouble('noScenarioInside', given[0]?.name ?? '');
  if (files.length > MOST_FILES) return trouble('tooManyFiles', first.name, { limit: MOST_FILES });
  const texts: (readonly [string, string])[] = [];
  for (const { name, file } of files) {
    if (file.size > MOST_BYTES) return trouble('fileTooBig', name, { megabytes: MOST_BYTES / 1024 / 1024 });
    try {
      texts.push([name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())]);
    } catch {
      return trouble('fileUnread', name);
    }
  }
  const yaml = texts.filter(([name]) => /\.ya?ml$/i.test(name));
  if (yaml.length > 0) return scenariosAmong(yaml);
  const [name, text] = texts[0] as readonly [string, string];
  return openText(text, name, known);
}

/** A text already read: a code pasted, a link, a record, a scenario. */
export async function openText(text: string, name: string, known: readonly Scenario[]): Promise<Opened> {
  const link = /#s=(\S+)/.exec(text.slice(0, 2_000_000))?.[1] ?? /^\s*(AS\d+\.\S+)\s*$/.exec(text)?.[1];
  if (link !== undefined) return { kind: 'handed', code: link };
  if (/^\ufeff?["']?format["']?[ \t]*:/m.test(text.slice(0, 4000))) return scenariosAmong([[name, text]]);
  const { decodeRecord } = await import('../record/index.ts');
  const read = decodeRecord(text, (id) => known.find((s) => s.id === id));
  if (!read.ok) return trouble(read.error.code, name, read.error.params);
  const { id, hash } = read.value.scenario;
  const scenario = known.find((s) => s.hash === hash) ?? known.find((s) => s.id === id);
  if (!scenario) return trouble('recordNoScenario', name, { id });
  return { kind: 'record', record: read.value, scenario };
}

/** The scenarios of a folder, each with all of its texts beside it; a lone file is taken for one whatever it says. */
async function scenariosAmong(texts: ScenarioFiles['texts']): Promise<Opened> {
  const { isScenarioText } = await import('../scenario/index.ts');
  const mains = texts.length === 1 ? texts : texts.filter(([, text]) => isScenarioText(text));
  if (mains.length === 0) return trouble('noScenarioInside', texts[0]?.[0] ?? '');
  return { kind: 'scenarios', all: mains.map(([main]) => ({ main, texts })) };
}

function trouble(
  what: Trouble | RecordFaultCode,
  file: string,
  params: Readonly<Record<string, string | number>> = {},
): Opened {
  return { kind: 'trouble', what, file, params };
}
