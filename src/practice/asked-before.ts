import type { World } from '../engine/index.ts';
import type { Option, Point, PointKind } from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import { MOST_ASKED, MOST_WHYS } from '../model/how-sure.ts';
import { worthOf } from './good-ways.ts';
import { openPositions } from './positions.ts';
import { AS_GOOD } from './tuning.ts';

/** A decision of a finished game that its player is asked about before the verdict, with the verdict. */
export interface AskedDecision extends Point {
  readonly hasWhy: boolean; // the reason is asked too
  readonly isGood: boolean; // as good as the best by the rubric, with what was known then
  readonly isOffence: boolean; // a red line, the nétiquette, or what was not known
  readonly better: Action | null; // the best way, where what was done is not good
}

const WORDED: readonly PointKind[] = ['answer', 'statement', 'contact', 'reply'];

/**
 * The words sent of which the most was at stake, five at most, in order of time; the reason of the first three by stakes
 * is asked. Stakes are the spread of worth between the ways that were open, whichever was taken: who is asked about a
 * decision learns nothing of its worth. One that cannot be judged is not asked about.
 */
export function askedDecisions(world: World, actions: readonly Action[], until: number): AskedDecision[] {
  const positions = openPositions(world, actions, until);
  return positions.points
    .filter(({ n, kind }) => n >= 0 && WORDED.includes(kind))
    .flatMap((point) => judgedOf(point, positions.at(point).options) ?? [])
    .sort((a, b) => b.stakes - a.stakes || a.decision.n - b.decision.n)
    .filter(
      ({ decision: { kind } }, i, all) => kind !== 'reply' || repliesBefore(all, i) < MOST_REPLIES_ASKED,
    )
    .slice(0, MOST_ASKED)
    .map(({ decision }, i) => ({ ...decision, hasWhy: i < MOST_WHYS }))
    .sort((a, b) => a.n - b.n);
}

/** Of the decisions asked about, those that answer a message of the office or the press: words in public come first. */
const MOST_REPLIES_ASKED = 2;

function repliesBefore(all: readonly { readonly decision: Point }[], i: number): number {
  return all.slice(0, i).filter(({ decision: { kind } }) => kind === 'reply').length;
}

function judgedOf(
  point: Point,
  [played, ...others]: readonly [Option, ...Option[]],
): { readonly decision: AskedDecision; readonly stakes: number } | null {
  if (played.worth === null && played.shortcut === null) return null;
  const fair = [played, ...others].filter(isFair).sort((a, b) => worthOf(b) - worthOf(a));
  const [best] = fair;
  if (best === undefined || fair.length < 2) return null;
  const isGood = isFair(played) && worthOf(played) >= worthOf(best) - AS_GOOD;
  return {
    stakes: worthOf(best) - Math.min(...[played, ...others].map(standing)),
    decision: {
      ...point,
      hasWhy: false,
      isGood,
      isOffence: played.shortcut !== null,
      better: isGood ? null : best.action,
    },
  };
}

function isFair({ worth, shortcut }: Option): boolean {
  return worth !== null && shortcut === null;
}

/** Worth of a way; none for what is never done. */
function standing(option: Option): number {
  return option.shortcut === null ? worthOf(option) : 0;
}
