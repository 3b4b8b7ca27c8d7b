import pc from 'picocolors';
import type { Lang, Params } from '../model/text.ts';
import { CLI_WORDS } from '../words/cli/cli.ts';
import { say } from '../words/define.ts';
import { type Io, MISUSED, MOST_READ_BYTES, type Status } from './io.ts';
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
