import { join } from 'node:path';
import pc from 'picocolors';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { LANGS, type Lang, type Params } from '../model/text.ts';
import { decodeRecord, type RecordNotice } from '../record/index.ts';
import { type Compiled, type CompileOptions, compileScenario } from '../scenario/index.ts';
import { loadToneModel, RULES_ONLY, type ToneModel, withNet } from '../tone/index.ts';
import { printDiagnostics } from '../words/author/diagnostics-print.ts';
import { CLI_WORDS } from '../words/cli/cli.ts';
import { RECORD_FAULT_WORDS, RECORD_NOTICE_WORDS } from '../words/codes/record.ts';
import { say } from '../words/define.ts';
import { FAULTY, type Io, MISUSED, MOST_READ_BYTES, type Status } from './io.ts';
import { safeIo } from './safe-io.ts';

export type Talk = keyof (typeof CLI_WORDS)['fr'];

/** What every verb is given: the machine, the reader's language, and the few things they all do. */
export interface Kit {
  readonly io: Io;
  readonly lang: Lang;
  readonly colours: ReturnType<typeof pc.createColors>;
  readonly word: (key: Talk, params?: Params) => string;
  /** A line of talk. */
  readonly tell: (key: Talk, params?: Params) => void;
}

/** The kit of a command, which writes no colour where `NO_COLOR` is set or nobody reads. */
export function kitOf(world: Io, lang: Lang): Kit {
  const io = safeIo(world);
  const word = (key: Talk, params: Params = {}) => say(CLI_WORDS, lang, key, params);
  const isPlain = io.env.NO_COLOR !== undefined || !io.isTerminal;
  return {
    io,
    lang,
    colours: pc.createColors(!isPlain),
    word,
    tell: (key, params) => io.err(`${word(key, params)}\n`),
  };
}

/** Thrown to end a verb once the reason has been printed. */
export class Stop {
  readonly status: Status;
  constructor(status: Status) {
    this.status = status;
  }
}

/** The text of a file the command line names, or the end of the command. */
export function readNamed(kit: Kit, path: string): string {
  return kit.io.read(path) ?? refuse(kit, path);
}

/** The bytes of a file the command line names, or the end of the command. */
export function readNamedBytes(kit: Kit, path: string): Uint8Array {
  return kit.io.readBytes(path) ?? refuse(kit, path);
}

function refuse(kit: Kit, path: string): never {
  const why = kit.io.whyUnread(path);
  kit.tell(why === 'missing' ? 'unreadable' : why, { path, limit: MOST_READ_BYTES / 1e6 });
  throw new Stop(MISUSED);
}

/** A scenario file compiled, with whatever is wrong with it. */
export function compileFile(kit: Kit, path: string): Compiled {
  const { source, options } = sourceOf(kit, path);
  return compileScenario(source, options);
}

/** The text of a scenario file, and where its decks are found. */
export function sourceOf(kit: Kit, path: string): { source: string; options: CompileOptions } {
  const source = readNamed(kit, path);
  const file = path.replaceAll('\\', '/');
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return { source, options: { file, include: (name) => kit.io.read(`${folder}${name}`) ?? undefined } };
}

/** A scenario fit to play; else its faults are printed and the command ends. */
export function loadScenario(kit: Kit, path: string): Scenario {
  const { scenario, diagnostics } = compileFile(kit, path);
  if (scenario !== null) return scenario;
  kit.io.err(printDiagnostics(diagnostics, kit.lang, 'text'));
  throw new Stop(FAULTY);
}

/** A game's record and the scenario it was played on: given by its file, else found by its id. */
export function loadRecord(
  kit: Kit,
  path: string,
  scenarioFile: string | undefined,
): { record: GameRecord; scenario: Scenario } {
  const text = readNamed(kit, path);
  const given = scenarioFile === undefined ? null : loadScenario(kit, scenarioFile);
  const decoded = decodeRecord(text, (id) => given ?? findScenario(kit, id));
  if (!decoded.ok) {
    kit.io.err(`${path}: ${say(RECORD_FAULT_WORDS, kit.lang, decoded.error.code, decoded.error.params)}\n`);
    throw new Stop(FAULTY);
  }
  const { id } = decoded.value.scenario;
  const scenario = given ?? findScenario(kit, id);
  if (scenario !== null) return { record: decoded.value, scenario };
  kit.tell('noScenario', { id });
  throw new Stop(MISUSED);
}

/** The scenario of that id in `scenarios/`, here or beside the game; null when neither has it. */
function findScenario(kit: Kit, id: string): Scenario | null {
  for (const folder of ['scenarios', join(kit.io.home, 'scenarios')]) {
    const path = `${folder}/${id}.yaml`;
    if (kit.io.read(path) !== null) return loadScenario(kit, path);
  }
  return null;
}

/** The reader of typed words that the game ships; its rules alone when the file is missing. */
export function loadTone(kit: Kit): ToneModel {
  const folder = join(kit.io.home, 'assets', 'tone');
  const text = kit.io.read(join(folder, 'tone.json'));
  const loaded = text === null ? null : loadToneModel(text);
  if (!loaded?.ok) {
    kit.tell('rulesOnly');
    return RULES_ONLY;
  }
  let model = loaded.value;
  for (const lang of LANGS) {
    if (model.netHashes[lang] === undefined) continue;
    const net = kit.io.read(join(folder, `replies-${lang}.json`));
    const more = net === null ? null : withNet(model, net);
    if (more?.ok) model = more.value;
    else kit.tell('netMissing', { file: `assets/tone/replies-${lang}.json` });
  }
  return model;
}

/** Notices in the reader's language. */
export function wordNotices(kit: Kit, notices: readonly RecordNotice[]): { code: string; message: string }[] {
  return notices.map(({ code, params }) => ({
    code,
    message: say(RECORD_NOTICE_WORDS, kit.lang, code, params),
  }));
}

/** Numbers as the language writes them; `decimals`: how many. */
export function formatFigure(kit: Kit, value: number | null, decimals = 0): string {
  if (value === null) return kit.word('notGraded');
  const text = value.toFixed(decimals);
  return kit.lang === 'fr' ? text.replace('.', ',').replace('-', '\u2212') : text;
}

/** Columns lined up: the first `left` to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[], left = 1): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, cell.length)),
    [],
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i < left ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

/** Two decimals are enough for a figure that people compare. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
