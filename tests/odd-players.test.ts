/**
 * Games played lazily and oddly. The rule: who looks busy without serving anybody fails, in every shipped story, and
 * stays under who plays decently; what was done is not mistaken for what was to be done. Each came from trying to have
 * marks cheaply. The wrong reflexes that have a name are scripted players, and held elsewhere.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { createWorld, run } from '../src/engine/index.ts';
import type { Habit } from '../src/lab/habit.ts';
import { endsOf } from '../src/lab/index.ts';
import { actAs, decide } from '../src/lab/play.ts';
import { PLAYERS } from '../src/lab/players.ts';
import { DIMENSIONS, type Dimension } from '../src/model/codes.ts';
import type { Grade } from '../src/model/grade.ts';
import { gradeRun } from '../src/scoring/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { leavingAfter, ODD_PLAYERS, statementsAlone } from './support/odd-players.ts';
import { SHIPPED, shippedStory } from './support/shipped-stories.ts';

/** Total that none of them may reach, and how far below decent play each stays. */
const FAILING = 50;
const APART = 15;

describe.each(SHIPPED)('%s, played oddly', (name) => {
  const world = createWorld(shippedStory(name), '1', RULES_ONLY);
  const ends = endsOf(world);
  const graded = (habits: readonly Habit[]): Grade => {
    const { done } = run(world, [], { afterActs: (at) => actAs(world, at, (now) => decide(habits, now)) });
    return gradeRun(world, done, ends, { mode: 'entrainement', lang: 'fr' });
  };
  let grades: ReadonlyMap<string, Grade>;
  let decent: Grade;
  let silence: Grade;
  beforeAll(() => {
    decent = graded(PLAYERS.decent);
    silence = graded([]);
    grades = new Map(Object.entries(ODD_PLAYERS).map(([player, habits]) => [player, graded(habits)]));
  }, 60_000);
  const of = (player: string, dimension: Dimension) => scoreOf(grades.get(player), dimension);

  it.each(Object.keys(ODD_PLAYERS))('who %s fails', (player) => {
    const total = grades.get(player)?.process ?? 100;
    expect(total).toBeLessThan(FAILING);
    expect(total).toBeLessThan(decent.process - APART);
  });

  it('is not moderated by passing everything on, nor by burying every criticism', () => {
    for (const player of ['reports everything', 'escalates everything', 'moves every criticism down'])
      expect(of(player, 'moderation'), player).toBeLessThan(45);
  });

  it('has its people answered neither by thanks for their complaints nor by being sent anywhere', () => {
    for (const player of ['thanks everybody', 'hands everything over'])
      expect(of(player, 'channel'), player).toBeLessThan(45);
  });

  it('gains no timing from a watch that cannot ring, nor from promises of nothing', () => {
    for (const player of ['promises and calls it kept', 'asks, and tells nobody'])
      expect(of(player, 'timing'), player).toBeLessThan(scoreOf(silence, 'timing') + 6);
  });

  it('is carried in no dimension of speech by one shift well played', () => {
    if (world.scenario.quarts.length < 4) return;
    const first = graded([leavingAfter(1)]);
    for (const dimension of ['tone', 'responsibility', 'information'] as const)
      expect(scoreOf(first, dimension), dimension).toBeLessThan(72);
    expect(first.process).toBeLessThan(FAILING);
    expect(graded([leavingAfter(2)]).process).toBeGreaterThan(first.process);
  });

  it('is not won by statements alone', () => {
    expect(graded([statementsAlone]).total).toBeLessThan(FAILING);
  });
});

function scoreOf(grade: Grade | undefined, dimension: Dimension): number {
  return grade?.dimensions[DIMENSIONS.indexOf(dimension)]?.score ?? 0;
}
