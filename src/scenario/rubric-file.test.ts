import { describe, expect, it } from 'vitest';
import { hash32 } from '../base/hash.ts';
import { RUBRIC_KEYS, realChanges } from '../model/rubric.ts';
import { compileRubric, compileScenario, scenarioSkeleton } from './index.ts';

const HEAD = 'format: avis-de-tempete-rubric/1\ntitle: {fr: Le cours, en: The course}\n';
const FULL = `${HEAD}langs: [fr, en]
rubric:
  weights: {timing: 30, tone: 0}
  passMark: 70
  outcomeWeight: 10%
  redLineCap: 40
  criticismsRemoved: 1
  threatLeft: 20m
  threatLeftReal: 90s
  illegalWithin: 15m
  acknowledge: {microblog: 30m, page: 2h}
  conclude: 6h
  signalWithin: 10m
  alertWithin: 10m
  standing: 5m
  wordsExpected: 3
  factsExpected: 2
  questionsExpected: 2
  coverageExpected: 0.5
  longExchange: 4
  reasons:
    weights: {fr: Le cours porte sur le moment., en: The course is about timing.}
    tone: {fr: On l’a déjà noté., en: It was graded before.}
${[
  'passMark',
  'outcomeWeight',
  'redLineCap',
  'criticismsRemoved',
  'threatLeft',
  'threatLeftReal',
  'illegalWithin',
  'acknowledge',
  'conclude',
  'signalWithin',
  'alertWithin',
  'standing',
  'wordsExpected',
  'factsExpected',
  'questionsExpected',
  'coverageExpected',
  'longExchange',
]
  .map((name) => `    ${name}: {fr: Décidé en classe., en: Decided in class.}\n`)
  .join('')}`;

const read = (source: string) => compileRubric(source, 'cours.yaml');
const told = (source: string) =>
  read(source).diagnostics.map(({ code, range, path }) => `${range.start.line} ${code} ${path}`);

describe('a rubric in a file of its own', () => {
  it('holds any of the figures, each in its unit and with its reason', () => {
    const { rubric, diagnostics } = read(FULL);
    expect(diagnostics).toEqual([]);
    expect(rubric).toMatchObject({ file: 'cours.yaml', title: { fr: 'Le cours' } });
    const of = Object.fromEntries((rubric?.changes ?? []).map((change) => [change.key, change]));
    expect(of['weights.timing']).toMatchObject({ value: 30, why: { fr: 'Le cours porte sur le moment.' } });
    expect(of['weights.tone']).toMatchObject({ value: 0, why: { fr: 'On l’a déjà noté.' } });
    expect(of['acknowledge.page']).toMatchObject({ value: 120, why: { en: 'Decided in class.' } });
    expect([of.outcomeWeight?.value, of.threatLeftReal?.value, of.conclude?.value]).toEqual([0.1, 90, 360]);
    expect(of['acknowledge.press']).toBeUndefined();
    const fields = new Set(RUBRIC_KEYS.map((key) => key.split('.')[0]));
    expect(new Set(Object.keys(of).map((key) => key.split('.')[0]))).toEqual(fields);
  });

  it('sets one time for the first word on every platform', () => {
    const { rubric } = read(`${HEAD}rubric: {acknowledge: 90m, reasons: {acknowledge: Une heure et demie.}}`);
    expect(rubric?.changes.map(({ value }) => value)).toEqual([90, 90, 90, 90, 90]);
  });

  it('says the same things in the head of a scenario, whose hash it does not touch', () => {
    const sound = scenarioSkeleton('essai', 'fr').replace(/^rubric:.*(\n .*)*\n/m, '');
    const body = FULL.slice(FULL.indexOf('rubric:'));
    const bare = compileScenario(sound, { file: 'essai.yaml' });
    const own = compileScenario(`${sound}${body}`, { file: 'essai.yaml' });
    expect(own.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(own.scenario?.hash).toBe(bare.scenario?.hash);
    expect(own.scenario?.rubric.changes.map(({ key, value }) => [key, value])).toEqual(
      read(FULL).rubric?.changes.map(({ key, value }) => [key, value]),
    );
  });

  it('that sets a figure to its usual value needs no reason, except for the outcome, which assessment leaves out', () => {
    expect(told(`${HEAD}rubric: {passMark: 60, weights: {timing: 20}, acknowledge: {page: 3h}}`)).toEqual([]);
    expect(told(`${HEAD}rubric: {outcomeWeight: 0.2}`)).toEqual(['3 reason-missing rubric.outcomeWeight']);
    const { rubric } = read(`${HEAD}rubric: {outcomeWeight: 0.2, passMark: 60}`);
    const real = (mode: 'entrainement' | 'evaluation') =>
      realChanges({ changes: rubric?.changes ?? [] }, mode).map(({ key }) => key);
    expect([real('entrainement'), real('evaluation')]).toEqual([[], ['outcomeWeight']]);
  });
});

describe('a faulty rubric gets one message, at its line', () => {
  const inRubric = (lines: string) => `${HEAD}rubric:\n${lines}`;
  it.each([
    ['a misspelt figure', inRubric('  passMrk: 70\n'), '4 unknown-field rubric.passMrk'],
    [
      'a misspelt figure with its reason',
      inRubric('  passMrk: 70\n  reasons: {passMark: Oui.}\n'),
      '4 unknown-field rubric.passMrk',
    ],
    [
      'a misspelt dimension',
      inRubric('  weights:\n    timming: 30\n'),
      '5 unknown-field rubric.weights.timming',
    ],
    [
      'a misspelt reason',
      inRubric('  passMark: 70\n  reasons: {pasMark: Oui.}\n'),
      '5 unknown-field rubric.reasons.pasMark',
    ],
    ['too high a mark', inRubric('  passMark: 101\n'), '4 out-of-range rubric.passMark'],
    ['a weight below nothing', inRubric('  weights: {tone: -1}\n'), '4 out-of-range rubric.weights.tone'],
    ['a share above one', inRubric('  outcomeWeight: 20\n'), '4 out-of-range rubric.outcomeWeight'],
    ['a share of 200 %', inRubric('  coverageExpected: 2%\n'), '4 out-of-range rubric.coverageExpected'],
    ['a time without a unit', inRubric('  threatLeft: 30\n'), '4 bad-duration rubric.threatLeft'],
    ['a time of nothing', inRubric('  threatLeft: 0\n'), '4 out-of-range rubric.threatLeft'],
    ['a week', inRubric('  acknowledge: {page: 7d}\n'), '4 out-of-range rubric.acknowledge.page'],
    ['half a criticism', inRubric('  criticismsRemoved: 1.5\n'), '4 wrong-type rubric.criticismsRemoved'],
    ['a list of times', inRubric('  acknowledge: [60m]\n'), '4 wrong-type rubric.acknowledge'],
    [
      'no weight at all',
      inRubric(
        '  weights: {timing: 0, tone: 0, responsibility: 0, information: 0, moderation: 0, channel: 0, language: 0}\n  reasons: {weights: Non.}\n',
      ),
      '4 weights-all-zero rubric.weights',
    ],
    ['a change without a reason', inRubric('  passMark: 70\n'), '4 reason-missing rubric.passMark'],
    [
      'a reason without a change',
      inRubric('  reasons: {passMark: Oui.}\n'),
      '4 reason-idle rubric.reasons.passMark',
    ],
    ['no rubric', HEAD, '1 missing-field rubric'],
    ['a scenario', scenarioSkeleton('essai', 'fr'), 'unknown-format format'],
    ['another version', HEAD.replace('/1', '/2'), '1 newer-format format'],
    ['nothing', '', '1 file-empty '],
  ])('%s', (_, source, expected) => {
    const { rubric, diagnostics } = read(source);
    expect(told(source)).toEqual([expect.stringContaining(expected)]);
    const [one] = diagnostics;
    if (one === undefined) return;
    expect(rubric === null).toBe(one.severity === 'error');
    expect(one.excerpt).toMatch(/\^/);
  });

  it('and the name that was meant', () => {
    const [one] = read(inRubric('  critismsRemoved: 2\n')).diagnostics;
    expect(one?.params.suggestion).toBe('criticismsRemoved');
  });

  it('cut, doubled and shuffled five hundred times, never throws, and never passes in silence', () => {
    for (let seed = 0; seed < 500; seed++) {
      let draw = 0;
      const next = (n: number) => hash32(`rubric ${seed}/${draw++}`) % n;
      let text = FULL;
      for (let i = 0, n = 1 + next(5); i < n; i++) {
        const at = next(text.length);
        const piece =
          [':', '[', '}', '\n', '  ', '-', '0', '1e309', '.nan', '&a ', '*a', '__proto__: ', '"', 'null'][
            next(14)
          ] ?? '';
        text = text.slice(0, at) + piece + text.slice(at + next(30));
      }
      const { rubric, diagnostics } = read(text);
      if (rubric === null) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      else for (const { value } of rubric.changes) expect(Number.isFinite(value)).toBe(true);
    }
  });
});
