/**
 * No switch over a closed list ends in a silent default: a code added to the list must be met by the compiler,
 * not by a player.
 */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { openSwitches } from './fences/switches.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROOM = `${ROOT}src/`;

describe('a switch over a closed list', () => {
  it('names each value, or ends with never()', { timeout: 120_000 }, () => {
    const isOurs = (path: string) => path.startsWith(ROOM) && !path.endsWith('.test.ts');
    const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const files = ts.sys.readDirectory(ROOM, ['.ts']).filter(isOurs);
    const found = openSwitches(ts.createProgram(files, { ...options, noEmit: true }), isOurs);
    expect(
      found.map(({ path, line, missing }) => `${path.slice(ROOT.length)}:${line} ${missing.join(' ')}`),
    ).toEqual([]);
  });

  const PROBES: readonly (readonly [text: string, missing: readonly string[]])[] = [
    ["switch (x) { case 'a': break; }", ['"b"', '"c"']],
    ["switch (x) { case 'a': break; default: break; }", ['"b"', '"c"']],
    ["switch (x) { case 'a': break; default: never(x as never); }", []],
    ["switch (x) { case 'a': break; default: throw x; }", []],
    ["switch (x) { case 'a': break; default: take(x); }", []],
    ["switch (x) { case 'a': case 'b': case 'c': break; }", []],
    ['switch (y.k) { case 1: break; }', ['2']],
    ["switch (open) { case 'a': break; default: break; }", []],
  ];

  it('is found, or left in peace, by the probes', { timeout: 60_000 }, () => {
    const declared = `declare const x: 'a' | 'b' | 'c'; declare const y: { k: 1 } | { k: 2 };
      declare const open: string; declare function never(value: never): never;
      declare function take(value: 'b' | 'c'): void;`;
    const source = [declared, ...PROBES.map(([text]) => text)].join('\n');
    const host = ts.createCompilerHost({});
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (name, target) =>
      name === 'probe.ts' ? ts.createSourceFile(name, source, target, true) : read(name, target);
    const program = ts.createProgram(['probe.ts'], { noEmit: true }, host);
    const found = openSwitches(program, (path) => path === 'probe.ts');
    const first = declared.split('\n').length + 1;
    const missing = PROBES.map((_, i) => found.find((one) => one.line === first + i)?.missing ?? []);
    expect(missing).toEqual(PROBES.map(([, wanted]) => wanted));
  });
});
