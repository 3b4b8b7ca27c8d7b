import type { World } from '../engine/index.ts';
import type { Fork, Point } from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { Finding } from '../model/grade.ts';
import type { GameRecord } from '../model/record.ts';
import { gradeRun } from '../scoring/index.ts';

/** Findings of one act, at most. */
const MOST_FINDINGS = 2;

/**
 * What the rubric says of an act once it was played until a tick: findings about its words, or about its post at its
 * hour, those that weigh most first. `action` null: nothing was done.
 */
export function findingsOfAct(
  world: World,
  { actions, settings }: GameRecord,
  fork: Fork,
  action: Action | null,
  point: Point,
  until: number,
): Finding[] {
  const before = actions.slice(0, actions.length - fork.rest.length);
  const acts = action === null ? before : [...before, action];
  const { dimensions } = gradeRun(world, acts, null, settings, until);
  const at = action?.at ?? point.at;
  return dimensions
    .flatMap(({ findings, weight }) =>
      findings.map((finding) => ({ finding, weighs: weight * Math.abs(finding.points) })),
    )
    .filter(({ finding, weighs }) => weighs > 0 && isOfAct(finding, at, action, point))
    .sort((a, b) => b.weighs - a.weighs)
    .map(({ finding }) => finding)
    .slice(0, MOST_FINDINGS);
}

function isOfAct({ tick, saying, post }: Finding, at: number, action: Action | null, point: Point): boolean {
  if (action === null || action.type === 'leave') return post !== null && post === point.post;
  if (tick !== at) return false;
  return saying !== null || (point.post !== null && post === point.post);
}
