import { expect, test } from 'vitest';
import type { Grade } from '../model/grade.ts';
import { tellTally } from '../words/debrief/level-told.ts';
import { answer, graded } from './scoring-fakes.ts';
import { tallyOf } from './tally.ts';

const tally = (grade: Grade, dimension: string) =>
  tallyOf(grade.dimensions.find((one) => one.dimension === dimension)!);

test('people answered and people who waited are counted, whether the share is good or not', () => {
  const grade = graded([answer(15, 'opener', 'bon')]);
  const channel = grade.dimensions.find(({ dimension }) => dimension === 'channel')!;
  const coverage = channel.findings.find(({ rule }) => rule.startsWith('channel.coverage'))!;
  const waiting = Number(coverage.params.callers) - Number(coverage.params.answered);
  expect(waiting).toBeGreaterThan(0);
  expect(tally(grade, 'channel').missed).toBeGreaterThanOrEqual(waiting);
});

test('a text in which something lost points counts once: met in part beside something good, else missed', () => {
  const good = tally(graded([answer(15, 'opener', 'bon'), answer(30, 'second', 'bon')]), 'tone');
  const bad = tally(graded([answer(15, 'opener', 'mechant'), answer(30, 'second', 'bon')]), 'tone');
  const all = ({ done, partly, missed }: typeof good) => done + partly + missed;
  expect(all(bad)).toBe(all(good));
  expect(bad.partly + bad.missed).toBe(good.partly + good.missed + 1);
});

test('what its rule calls half met, or a text praised and blamed, is partly met; what was only blamed is missed', () => {
  const finding = (rule: string, points: number, saying: string | null = null) => ({
    id: `${rule} ${points}`,
    rule,
    dimension: 'tone' as const,
    tick: 1,
    post: null,
    quote: '',
    spans: [],
    source: '',
    points,
    better: null,
    params: {},
    saying,
  });
  const of = (...findings: ReturnType<typeof finding>[]) =>
    tallyOf({ dimension: 'tone', findings } as unknown as Parameters<typeof tallyOf>[0]);
  expect(of(finding('information.todoHalf', -5))).toEqual({ done: 0, partly: 1, missed: 0 });
  expect(of(finding('tone.warm', 4, 'a'), finding('tone.unnamed', -2, 'a'))).toEqual({
    done: 0,
    partly: 1,
    missed: 0,
  });
  expect(of(finding('tone.attack', -9, 'a'), finding('tone.warm', 4, 'b'))).toEqual({
    done: 1,
    partly: 0,
    missed: 1,
  });
  const told = { done: 2, partly: 1, missed: 0 };
  expect(tellTally('fr', told)).toBe('2 occasions tenues; 1 en partie; aucune manquée.');
  expect(tellTally('en', { ...told, done: 0, missed: 3 })).toBe(
    'No opportunity taken; 1 partly taken; 3 missed.',
  );
});

test('silence meets nothing', () => {
  expect(tally(graded([]), 'responsibility')).toMatchObject({ done: 0 });
  expect(tally(graded([]), 'responsibility').missed).toBeGreaterThan(0);
});
