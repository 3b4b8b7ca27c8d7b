/**
 * The fences of the house. The rule: imports go downward only, rooms on one level do not see each other and enter each
 * other by their doors, each room brings in only its own packages, and the core (levels 0 to 5) uses nothing that differs from
 * one machine, one day or one browser to the next. Why: a run must be reproducible to the byte, and a
 * rule kept by goodwill alone is broken within a month.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Debt } from './fences/finding.ts';
import { judge, show } from './fences/judge.ts';
import { isPureRoom, ROOMS, roomOf } from './fences/rooms.ts';
import { takingsOf, treeOf } from './fences/source.ts';
import { ROOT, sources } from './fences/sources.ts';

/** Known breaches. It is empty, and an entry that has been mended must go: it can only shrink. */
const DEBT: readonly Debt[] = [];

describe('the house as it stands', () => {
  it('keeps every fence', () => {
    expect(judge(sources(true), DEBT).map(show)).toEqual([]);
  });

  it('has the doors that its plan names, and uses each of them', () => {
    const files = sources();
    const planned = Object.entries(ROOMS).flatMap(([room, { doors }]) =>
      (doors ?? []).map((door) => `src/${room}/${door}`),
    );
    const used = files.flatMap(({ path, text }) =>
      takingsOf(treeOf(path, text))
        .map(({ from = '' }) => posix.join(posix.dirname(path), from))
        .filter((target) => roomOf(target) !== roomOf(path)),
    );
    expect(planned.filter((door) => !used.includes(door))).toEqual([]);
    const indexes = files.map(({ path }) => path).filter((path) => /^src\/\w+\/index\.ts$/.test(path));
    expect(planned).toEqual(expect.arrayContaining(indexes));
  });

  it('compiles exactly its pure rooms without a screen, a clock or Node', () => {
    const config = JSON.parse(readFileSync(join(ROOT, 'tsconfig.pure.json'), 'utf8'));
    const pure = Object.keys(ROOMS).filter(isPureRoom);
    expect([...config.include].sort()).toEqual(pure.map((room) => `src/${room}`).sort());
    expect(config.compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] });
  });
});

describe('each fence fires', () => {
  it.each([
    ['an upward import', 'src/engine/a.ts', "import { grade } from '../scoring/grade.ts';", 'upward'],
    ['an upward export', 'src/base/a.ts', "export * from '../model/codes.ts';", 'upward'],
    ['an upward type', 'src/model/a.ts', "type A = import('../engine/state.ts').A;", 'upward'],
    ['an upward dynamic import', 'src/lab/a.ts', "await import('../session/store.ts');", 'upward'],
    ['an upward worker', 'src/lab/a.ts', "new Worker(new URL('../cli/w.ts', import.meta.url));", 'upward'],
    ['an upward require', 'src/lab/a.ts', "import x = require('../cli/w.ts');", 'upward'],
    ['an upward glob', 'src/session/a.ts', "import.meta.glob(['../scenes/*.ts']);", 'upward'],
    ['a neighbour on the same level', 'src/stage/a.ts', "import { x } from '../desk/x.ts';", 'sideways'],
    ['a room entered beside its door', 'src/lab/a.ts', "import { step } from '../engine/step.ts';", 'door'],
    ['a type taken beside its door', 'src/lab/a.ts', "import type { A } from '../tone/model.ts';", 'door'],
    ['another room’s test', 'src/engine/a.ts', "import { x } from '../model/x.test.ts';", 'test'],
    ['a package of another room', 'src/desk/a.ts', "import Phaser from 'phaser';", 'npm'],
    ['a package by one of its doors', 'src/stage/a.ts', "import { html } from 'lit/html.js';", 'npm'],
    ['React by the back door', 'src/session/a.ts', "import { create } from 'zustand';", 'closed-entry'],
    ['Node in the game', 'src/session/a.ts', "import { readFileSync } from 'node:fs';", 'node'],
    ['Node without its prefix', 'src/engine/a.ts', "import fs from 'fs';", 'node'],
    ['a file out of the house', 'src/engine/a.ts', "import x from '../../assets/x.json';", 'outside'],
    ['a missing extension', 'src/engine/a.ts', "import { x } from './x';", 'extension'],
    ['an address', 'src/scenes/a.ts', "import('https://example.org/x.js');", 'address'],
    ['a computed import', 'src/scenes/a.ts', 'import(name);', 'unreadable'],
    ['a file without a room', 'src/utils.ts', '', 'no-room'],
    ['a folder without a room', 'src/helpers/a.ts', '', 'no-room'],
    ['a fence switched off', 'src/engine/a.ts', '// @ts-ignore\nwindow.x = 1;', 'escape'],
    ['a library let in', 'src/engine/a.ts', '/// <reference lib="dom" />', 'escape'],
    ['a global made up', 'src/engine/a.ts', 'declare const page: { title: string };', 'escape'],
  ])('on %s', (_, path, text, rule) => {
    expect(judge([{ path, text }]).map((f) => f.rule)).toContain(rule);
  });

  it.each([
    ['Math.random()', 'Math.random'],
    ['Math.exp(1)', 'Math.exp'],
    ['Math.expm1(1)', 'Math.expm1'],
    ["Math['log2'](1)", 'Math.log2'],
    ['Math.pow(2, .5)', 'Math.pow'],
    ['Math.atan2(1, 2)', 'Math.atan2'],
    ['Math.tanh(1)', 'Math.tanh'],
    ['Math.hypot(1, 2)', 'Math.hypot'],
    ['Math.cbrt(1)', 'Math.cbrt'],
    ['Math.inventedTomorrow(1)', 'Math.inventedTomorrow'],
    ['const { sin } = Math', 'Math (name the function where it is used)'],
    ['[1].map(Math[name])', 'Math (name the function where it is used)'],
    ['2 ** 0.5', '**'],
    ['let x = 2; x **= 0.5', '**'],
    ['Date.now()', 'Date'],
    ['const at: Date = x', 'Date'],
    ['new Intl.Collator()', 'Intl'],
    ["'a'.localeCompare('b')", '.localeCompare'],
    ["'a'['toLocaleUpperCase']()", '.toLocaleUpperCase'],
    ['const { toLocaleString } = x', 'toLocaleString'],
    ['performance.now()', 'performance'],
    ['console.log(1)', 'console'],
    ['setTimeout(f, 1)', 'setTimeout'],
    ['structuredClone(x)', 'structuredClone'],
    ["globalThis['Date']", 'globalThis'],
    ["new Function('return 1')", 'Function'],
    ['document.title', 'document'],
    ['const all = { fetch }', 'fetch'],
  ])('on %s in the core', (text, what) => {
    const found = judge([{ path: 'src/engine/a.ts', text }]);
    expect(found.map((f) => [f.rule, f.what])).toContainEqual(['ban', what]);
  });

  it('on a draw without a seed, in a test too', () => {
    const text = 'const luck = Math.random(); const at = Date.now();';
    expect(judge([{ path: 'src/engine/a.test.ts', text }]).map((f) => f.what)).toEqual(['Math.random']);
  });

  it('on a debt that has been paid', () => {
    const text = "import '../cli/x.ts';";
    const owed: Debt = { path: 'src/base/a.ts', rule: 'upward', what: 'base (0) takes from cli (8)' };
    expect(judge([{ path: 'src/base/a.ts', text }], [owed])).toEqual([]);
    expect(judge([{ path: 'src/base/a.ts', text: '' }], [owed]).map((f) => f.rule)).toEqual(['stale-debt']);
  });

  it('with the line of the breach', () => {
    const text = '\n\nimport { x } from "../engine/x.ts";\nconst y = 2 ** x;';
    expect(judge([{ path: 'src/tone/a.ts', text }]).map((f) => f.line)).toEqual([3, 4]);
  });
});

describe('the pure compiler', () => {
  it('knows no screen, clock or machine, even with the packages of the core in sight', () => {
    const refused = [
      'document',
      'window',
      'process',
      'setTimeout',
      'structuredClone',
      'console',
      'performance',
    ];
    const imports = ['seedrandom', 'yaml', 'zod', 'jsep', 'fflate'].map((name) => `import '${name}';`);
    const probe = [...imports, ...refused.map((name) => `export const ${name}_ = ${name};`)].join('\n');
    const found = compileAsPure('src/engine/probe.ts', probe);
    expect(found).toEqual(refused.map((_, i) => imports.length + i + 1));
  });
});

describe('no fence fires', () => {
  it.each([
    ['on a downward import', 'src/engine/a.ts', "import type { Post } from '../model/post.ts';"],
    ['on a door', 'src/lab/a.ts', "import { step } from '../engine/index.ts';"],
    ['on a door that loads apart', 'src/scenes/a.ts', "import { CALM } from '../stage/view.ts';"],
    ['on a fixture, in a test', 'src/cli/a.test.ts', "import { essai } from '../record/essai.ts';"],
    ['on a room’s own file', 'src/engine/a.ts', "import { x } from './recipes/x.ts';"],
    ['on a room’s own package', 'src/scenario/a.ts', "import { parseDocument } from 'yaml';"],
    ['on a scope', 'src/ui/a.ts', "import { createAvatar } from '@dicebear/core';"],
    ['on shipped scenarios', 'src/session/a.ts', "import.meta.glob('../../scenarios/*.yaml', {});"],
    ['on exact maths', 'src/engine/a.ts', 'const x = Math.sqrt(Math.max(0, y)) + Math.PI;'],
    ['on a document of our own', 'src/scenario/a.ts', 'function f(document: Doc) { return document.at; }'],
    ['on a key that reads like a global', 'src/model/a.ts', 'interface A { Date: string; process: string }'],
    ['on the clock beside the core', 'src/session/a.ts', 'const now = performance.now() + Date.now();'],
    ['on vitest in a test', 'src/base/a.test.ts', "import { it } from 'vitest'; Math.exp(1);"],
    ['on Node at the command line', 'src/cli/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['on a word in a comment or a string', 'src/engine/a.ts', "// Date, 2 ** 3\nconst x = 'Math.random';"],
  ])('%s', (_, path, text) => {
    expect(judge([{ path, text }]).map(show)).toEqual([]);
  });
});

/** The lines of a text that do not compile under `tsconfig.pure.json`. */
function compileAsPure(path: string, text: string): number[] {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.pure.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const file = join(ROOT, path);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, text, version, true) : read(name, version, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(
      (d) =>
        ts.getLineAndCharacterOfPosition(program.getSourceFile(file) as ts.SourceFile, d.start ?? 0).line + 1,
    );
}
