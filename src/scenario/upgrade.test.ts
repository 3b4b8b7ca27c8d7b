import { describe, expect, it } from 'vitest';
import { compileScenario, scenarioSkeleton } from './index.ts';
import { FORMATS, type FormatHistory, gapsInSteps, versionOf } from './upgrade.ts';

/** A past that never was: titles were called names, then durations had no unit. */
const HISTORY: FormatHistory = {
  oldest: 4,
  present: 6,
  minor: 2,
  steps: [
    {
      from: 4,
      up: (tree) => {
        tree.title = tree.name;
        delete tree.name;
      },
    },
    {
      from: 5,
      up: (tree) => {
        if (typeof tree.duration === 'number') tree.duration = `${tree.duration}h`;
      },
    },
  ],
};
const sound = scenarioSkeleton('essai', 'fr');
const old = sound
  .replace(/format: .*/, 'format: avis-de-tempete/4')
  .replace('title: Le café froid', 'name: Le café froid')
  .replace('duration: 4h ', 'duration: 4 ');
const compile = (source: string, formats?: FormatHistory) =>
  compileScenario(source, { file: 'scenarios/essai.yaml', ...(formats ? { formats } : {}) });

describe('a file of an older format', () => {
  it('is upgraded step by step, plays, and says so once where its format is written', () => {
    const { scenario, diagnostics } = compile(old, HISTORY);
    expect(diagnostics.map((d) => `${d.range.start.line} ${d.severity} ${d.code}`)).toEqual([
      '4 note older-format',
    ]);
    expect(scenario?.hash).toBe(compile(sound).scenario?.hash);
  });

  it('keeps its own lines for what else is wrong', () => {
    const { diagnostics } = compile(old.replace('platform: fil\n', 'platform: fils\n'), HISTORY);
    const line = old.split('\n').indexOf('    platform: fil') + 1;
    expect(diagnostics.map((d) => `${d.range.start.line} ${d.code}`)).toEqual([
      '4 older-format',
      `${line} unknown-id`,
    ]);
  });

  it.each([
    ['older than the oldest', 3, 'unknown-format'],
    ['newer than the present', 7, 'newer-format'],
  ])('%s is refused', (_, version, code) => {
    const { scenario, diagnostics } = compile(old.replace('tempete/4', `tempete/${version}`), HISTORY);
    expect([scenario, diagnostics.map((d) => d.code).includes(code)]).toEqual([null, true]);
  });
});

describe('a minor version', () => {
  it('only adds: a file that names an earlier one compiles to the same scenario, and nothing is said', () => {
    const named = (format: string) => compile(sound.replace(/format: .*/, `format: ${format}`));
    const [plain, first, present] = ['1', '1.0', '1.1'].map((v) => named(`avis-de-tempete/${v}`));
    expect(plain?.diagnostics).toEqual([]);
    expect(plain?.scenario?.hash).toBeDefined();
    expect([first, present]).toEqual([plain, plain]);
  });

  it('that is later than the program knows is refused, and the newest one it knows is named', () => {
    const { scenario, diagnostics } = compile(sound.replace(/format: .*/, 'format: avis-de-tempete/1.2'));
    const told = diagnostics.map(({ code, params }) => [code, params.known]);
    expect([scenario, told]).toEqual([null, [['newer-format', 'avis-de-tempete/1.1']]]);
  });

  it('is read as two whole numbers', () => {
    expect(versionOf('avis-de-tempete/1.12')).toEqual({ major: 1, minor: 12 });
    for (const odd of [
      'avis-de-tempete/1.',
      'avis-de-tempete/1.1.1',
      'avis-de-tempete/-1',
      'avis-de-tempete-rubric/1',
    ])
      expect([odd, versionOf(odd)]).toEqual([odd, null]);
  });
});

describe('the steps between formats', () => {
  it('are contiguous, from the oldest that opens to the present', () => {
    expect([gapsInSteps(FORMATS), gapsInSteps(HISTORY)]).toEqual([[], []]);
  });

  it('are told when one is missing or out of order', () => {
    expect(gapsInSteps({ ...HISTORY, steps: HISTORY.steps.slice(1) })).toEqual([
      'expected steps from 4,5; got 5',
    ]);
    expect(gapsInSteps({ ...HISTORY, steps: [...HISTORY.steps].reverse() })).toHaveLength(1);
  });
});
