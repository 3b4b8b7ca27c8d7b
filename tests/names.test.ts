/**
 * One name, one thing: no two files export the same name, and no two files of the core share a stem. Why: a reader
 * who searches a name finds the one place where it is defined. Tests and their fakes are free.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exportedNames, overdue, stems } from './fences/names.ts';
import { isPureRoom } from './fences/rooms.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Names still shared, and by how many files. The list can only shrink: a name that is paid must go. */
const NAMES_DEBT: Readonly<Record<string, number>> = {};

/** Stems still shared by files of the core. The list can only shrink. */
const STEMS_DEBT: Readonly<Record<string, number>> = {
  actions: 2,
  codes: 2,
  grade: 2,
  language: 2,
  record: 2,
  rubric: 2,
};

/** Every room may have one: its door, and its figures with their sources. */
const EVERY_ROOM = ['index', 'tuning'];

describe('the names of the house', () => {
  it('are exported by one file each', () => {
    expect(overdue(exportedNames(sources()), NAMES_DEBT)).toEqual([]);
  });

  it('are the stems of one file each, in the core', () => {
    const found = new Map(
      stems(
        sources()
          .map(({ path }) => path)
          .filter(isCore),
      ),
    );
    for (const stem of EVERY_ROOM) found.delete(stem);
    expect(overdue(found, STEMS_DEBT)).toEqual([]);
  });
});

describe('the words of the code in the glossary', () => {
  it('are in the files it names', () => {
    const part = readFileSync(join(ROOT, 'docs/GLOSSARY.md'), 'utf8').split('## Les mots du code')[1] ?? '';
    const rows = [...part.matchAll(/^\| (.+?) \| (`.+?) \|/gm)].map((row) => row.slice(1).map(quoted));
    const lost = rows.flatMap(([names = [], files = []]) => {
      const texts = files.map((file) => readFileSync(join(ROOT, 'src', file), 'utf8')).join('\n');
      return names.filter((name) => !new RegExp(`\\b${name}\\b`).test(texts));
    });
    expect(rows.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });
});

describe('a shared name', () => {
  const text =
    'export const [one, { two }] = f(); export type Three = 1; export function four() {}; const five = 5;';
  const files = [
    { path: 'src/a/x.ts', text },
    { path: 'src/b/x.ts', text: `${text} export const Three = 3; export { five };` },
    { path: 'src/b/index.ts', text: "export { one } from './x.ts'; export * from './x.ts';" },
  ];
  const both = 'src/a/x.ts, src/b/x.ts';

  it('is found however it is declared, and not where a door hands it on', () => {
    expect(overdue(exportedNames(files), {})).toEqual(
      ['Three', 'four', 'one', 'two'].map((name) => `${name} is in 2 files, not 1: ${both}`),
    );
  });

  it('is found among the stems', () => {
    expect(overdue(stems(files.map(({ path }) => path)), {})).toEqual([`x is in 2 files, not 1: ${both}`]);
  });

  it('is forgiven as long as the debt says, no longer and for no more', () => {
    const owed = { Three: 2, four: 3, one: 2, two: 2, gone: 2 };
    expect(overdue(exportedNames(files), owed)).toEqual([
      'four is in 2 files, not 3: shrink the debt',
      'gone is in 0 files, not 2: shrink the debt',
    ]);
  });
});

/** What a cell has between backticks. */
function quoted(cell: string): string[] {
  return [...cell.matchAll(/`(.+?)`/g)].map((found) => found[1] ?? '');
}

function isCore(path: string): boolean {
  return isPureRoom(path.split('/')[1] ?? '');
}

/** Every source file of the game but tests and fakes. */
function sources(): { path: string; text: string }[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/(\.test|-fakes)\.ts$/.test(name))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}
