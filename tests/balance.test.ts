import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../src/engine/index.ts';
import { playScripted, referenceEnds } from '../src/lab/index.ts';
import type { ScriptedPlayer } from '../src/model/codes.ts';
import type { Grade } from '../src/model/grade.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { gradeRecord, gradeRun } from '../src/scoring/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';

/** The rubric on the flagship: who is graded how. A change of balance shows here, as figures. */
const SEEDS = ['1', '2'];
const LADDER: readonly ScriptedPlayer[] = ['expert', 'decent', 'silence', 'blunder'];

const scenario = compileScenario(readFileSync('scenarios/letiquette.yaml', 'utf8'), {
  file: 'scenarios/letiquette.yaml',
  include: (path) => readFileSync(`scenarios/${path}`, 'utf8'),
}).scenario;
if (scenario === null) throw new Error('the flagship does not compile');

const grades = new Map<ScriptedPlayer, Grade[]>();
beforeAll(() => {
  for (const seed of SEEDS) {
    const ends = referenceEnds(scenario, seed, RULES_ONLY);
    for (const player of LADDER) {
      const { record } = playScripted(scenario, player, seed, RULES_ONLY);
      const list = grades.get(player) ?? [];
      list.push(gradeRecord(scenario, record, ends, { tone: RULES_ONLY }));
      grades.set(player, list);
    }
  }
}, 240_000);

function mean(player: ScriptedPlayer): number {
  const list = grades.get(player) ?? [];
  return list.reduce((sum, grade) => sum + grade.total, 0) / list.length;
}

describe('the grade on L’étiquette', () => {
  test.each([
    ['expert', 'decent'],
    ['decent', 'silence'],
    ['silence', 'blunder'],
  ] as const)('%s is at least 8 points above %s', (above, below) => {
    expect(mean(above) - mean(below)).toBeGreaterThanOrEqual(8);
  });
  test('our expert reaches 80 and crosses no red line', () => {
    expect(mean('expert')).toBeGreaterThanOrEqual(80);
    for (const grade of grades.get('expert') ?? []) expect(grade.redLines).toEqual([]);
  });
  test('the points of the findings of timing add up to the score', () => {
    const timing = grades.get('decent')?.[0]?.dimensions[0];
    const lost = (timing?.findings ?? []).filter((f) => f.points < 0).reduce((sum, f) => sum + f.points, 0);
    expect(lost).toBeLessThan(0);
    expect(100 + lost).toBeGreaterThanOrEqual((timing?.score ?? 0) - 1);
  });
  test('a game on authored drafts grades within 5 points in French and in English', () => {
    const { actions } = playScripted(scenario, 'decent', '1', RULES_ONLY);
    const world = createWorld(scenario, '1', RULES_ONLY);
    const inEnglish = actions.map((action) =>
      'lang' in action ? { ...action, lang: 'en' as const } : action,
    );
    const process = (acts: typeof actions, lang: 'fr' | 'en') =>
      gradeRun(world, acts, null, { mode: 'entrainement', lang }).process;
    expect(Math.abs(process(actions, 'fr') - process(inEnglish, 'en'))).toBeLessThan(5);
  });
  test('the place and the length of a draft say nothing about its worth', () => {
    const drafts = scenario.posts.flatMap((post) =>
      post.drafts.map((draft, place) => ({
        place,
        length: (draft.text.fr ?? '').length,
        level: draft.level,
      })),
    );
    const rated = drafts.filter((draft) => draft.level >= 0);
    expect(Math.abs(correlation(rated.map((d) => [d.place, d.level])))).toBeLessThan(0.35);
    expect(Math.abs(correlation(rated.map((d) => [d.length, d.level])))).toBeLessThan(0.35);
  });
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const meanOf = (i: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[i], 0) / pairs.length;
  const [a, b] = [meanOf(0), meanOf(1)];
  let top = 0;
  let left = 0;
  let right = 0;
  for (const [x, y] of pairs) {
    top += (x - a) * (y - b);
    left += (x - a) ** 2;
    right += (y - b) ** 2;
  }
  return top / Math.sqrt(left * right);
}
