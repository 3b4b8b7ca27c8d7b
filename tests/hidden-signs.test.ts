/**
 * What the program quotes of a file. The rule: no sign that cannot be seen, or that turns a text about, comes out as it is.
 * Why: a file of somebody else's could rewrite the lines of a terminal, or show one name for another.
 */
import { describe, expect, it } from 'vitest';
import { paperIo } from '../src/cli/io-fakes.ts';
import { main } from '../src/cli/main.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { printDiagnostics } from '../src/words/author/diagnostics-print.ts';
import { monolingual } from './support/ten-mistakes.ts';

const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const evil = '"a\\u202Eb\\e[31mc\\x9Bd\\ne"'; // as YAML can write it

describe('hidden signs of a file', () => {
  it('are shown as codes by the checker', () => {
    const source = monolingual
      .replace('by: odette', `by: ${evil}`)
      .replace('class: complaint', `class: ${evil}`)
      .replace('at: "06:45"', `at: ${evil}`)
      .replace('id: valve', `id: ${evil}`)
      .replace(/^summary: .*$/m, 'summary: "{{x\\u202Ey}}"');
    const { diagnostics } = compileScenario(`${source}${evil}: 1\n`, { file: 'scenarios/mon-cafe.yaml' });
    expect(new Set(diagnostics.map((one) => one.code)).size).toBeGreaterThan(4);
    for (const format of ['text', 'json', 'github'] as const)
      expect(printDiagnostics(diagnostics, 'fr', format)).not.toMatch(HIDDEN);
    expect(printDiagnostics(diagnostics, 'fr', 'text')).toContain('a\\u202Eb\\u001B[31mc\\u009Bd\\u000Ae');
  });

  it('are marked in the line that is shown, one for one, above the carets', () => {
    const [fault] = compileScenario('title: "\u202etxt.exe"', { file: 'x.yaml' }).diagnostics;
    expect(fault?.excerpt?.split('\n')).toEqual(['    1 | title: "\ufffdtxt.exe"', '      |         ^']);
  });

  it('are shown as codes by the story of a game, and by the talk of the command', async () => {
    const source = monolingual
      .replace('name: Odette', `name: ${evil}`)
      .replace('text: Mon café', `text: ${evil} #`);
    const io = paperIo([['mon-cafe.yaml', source]]);
    expect(await main('play mon-cafe.yaml --player decent --seed 7 --out p.json'.split(' '), io)).toBe(0);
    expect(await main('replay p.json --scenario mon-cafe.yaml'.split(' '), io)).toBe(0);
    expect(await main('grade p.json --scenario mon-cafe.yaml'.split(' '), io)).toBe(0);
    await main(['check', 'x\u001b[31m\u202e.yaml'], io);
    const { out, err } = io.said();
    expect(out).toContain('a\\u202Eb\\u001B[31mc');
    expect(`${out}${err}`).not.toMatch(HIDDEN);
  });
});
