import type { World } from '../engine/index.ts';
import type { Option, Point, PointKind } from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { Dimension } from '../model/codes.ts';
import type { GameRecord } from '../model/record.ts';
import { gradeRun } from '../scoring/index.ts';

/** What a decision is about when the grade does not tell. */
const SKILL_OF_KIND: Readonly<Record<PointKind, Dimension>> = {
  answer: 'tone',
  statement: 'information',
  contact: 'channel',
  reply: 'responsibility',
  moderation: 'moderation',
  house: 'information',
  silence: 'timing',
};

/** The skill that a decision calls for: the dimension whose share of the grade rises most when it is taken the better way. */
export function skillOf(world: World, record: GameRecord, point: Point, better: Option): Dimension {
  const { actions, settings, end } = record;
  const grade = (acts: readonly Action[]) => gradeRun(world, acts, null, settings, end.tick).dimensions;
  const then = grade(actions);
  let most: { readonly skill: Dimension; readonly gain: number } = {
    skill: SKILL_OF_KIND[point.kind],
    gain: LEAST_GAIN,
  };
  for (const [i, { dimension, score, weight }] of grade(otherwise(actions, point, better)).entries()) {
    const gain = weight * ((score ?? 0) - (then[i]?.score ?? score ?? 0));
    if (gain > most.gain) most = { skill: dimension, gain };
  }
  return most.skill;
}

/** Points of a dimension times its weight from which a rise tells something. */
const LEAST_GAIN = 1;

function otherwise(
  actions: readonly Action[],
  { action: was, n, at }: Point,
  { action: is }: Option,
): Action[] {
  const place = n >= 0 ? n : actions.findIndex((action) => action.at >= at);
  const head = actions.slice(0, place < 0 ? actions.length : place);
  const tail = actions.slice(head.length).filter((action) => action !== was);
  return is === null ? [...head, ...tail] : [...head, is, ...tail];
}
