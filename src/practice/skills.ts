import { DIMENSIONS, type Dimension } from '../model/codes.ts';

export { calibrationOf, type GuessGap, guessGap, mergeCalibration } from './calibration.ts';

/** A finished game, as far as skills are concerned. */
export interface GameResult {
  readonly scenario: string; // id
  readonly seed: string;
  readonly when: number; // epoch ms
  readonly dimensions: Readonly<Record<string, number | null>>; // 0..100; null: not graded
}

/**
 * How a skill stands. `unseen`: never graded; `building`; `held`: well done on three different seeds, the latest time on
 * each, and in the latest game; `solid`: held in two stories at least, over three weeks at least.
 */
type SkillStanding = 'unseen' | 'building' | 'held' | 'solid';

/** What is known of a skill over time. */
export interface SkillEvidence {
  readonly skill: Dimension;
  readonly standing: SkillStanding;
  readonly scores: readonly number[]; // 0..100, the oldest first, at most the latest twelve
  readonly mean: number | null; // of the latest five; null: never graded
  readonly low: number | null;
  readonly high: number | null;
  readonly seeds: number; // different seeds on which it was well done the latest time, up to those wanted
}

/** Score from which a game counts as well done: the level called solid by the rubric. */
const WELL = 68;
/** Different seeds on which a skill must be well done to be held. */
export const SEEDS_TO_HOLD = 3;
const SOLID_STORIES = 2;
const SOLID_MS = 21 * 24 * 3600 * 1000;
const LATEST = 5;
const SHOWN = 12;

/** Every skill with its evidence, in the order of the rubric. `games`: in any order. */
export function skillsOf(games: readonly GameResult[]): SkillEvidence[] {
  const inOrder = [...games].sort((a, b) => a.when - b.when);
  return DIMENSIONS.map((skill) => evidenceOf(skill, inOrder));
}

function evidenceOf(skill: Dimension, games: readonly GameResult[]): SkillEvidence {
  const graded = games.flatMap((game) => {
    const score = game.dimensions[skill];
    return typeof score === 'number' ? [{ ...game, score }] : [];
  });
  const latest = new Map(graded.map((game) => [`${game.scenario} ${game.seed}`, game]));
  const well = [...latest.values()].filter(({ score }) => score >= WELL);
  const scores = graded.map(({ score }) => score);
  const last = scores.slice(-LATEST);
  return {
    skill,
    standing: standingOf(well, scores),
    scores: scores.slice(-SHOWN),
    mean: last.length === 0 ? null : last.reduce((sum, score) => sum + score, 0) / last.length,
    low: last.length === 0 ? null : Math.min(...last),
    high: last.length === 0 ? null : Math.max(...last),
    seeds: Math.min(SEEDS_TO_HOLD, well.length),
  };
}

function standingOf(well: readonly GameResult[], scores: readonly number[]): SkillStanding {
  if (scores.length === 0) return 'unseen';
  if (well.length < SEEDS_TO_HOLD || (scores.at(-1) ?? 0) < WELL) return 'building';
  const whens = well.map(({ when }) => when);
  const stories = new Set(well.map(({ scenario }) => scenario)).size;
  const isLong = Math.max(...whens) - Math.min(...whens) >= SOLID_MS;
  return stories >= SOLID_STORIES && isLong ? 'solid' : 'held';
}

/** What to do next, and for which skill. `cards`: some are due; `drill`: one fits the skill; `game`: play again. */
export interface NextStep {
  readonly what: 'cards' | 'sort' | 'source' | 'tone' | 'hour' | 'game';
  readonly skill: Dimension | null; // the one that needs it most; null for cards
}

/** The drill that fits a skill. */
const DRILL_OF: Readonly<Partial<Record<Dimension, NextStep['what']>>> = {
  moderation: 'sort',
  information: 'source',
  tone: 'tone',
  timing: 'hour',
};

/** One step: the cards that are due, else the weakest skill that is being built, by the drill that fits it or by a game. */
export function nextStep(skills: readonly SkillEvidence[], due: number): NextStep {
  if (due > 0) return { what: 'cards', skill: null };
  const building = skills.filter(({ standing, mean }) => standing === 'building' && mean !== null);
  const [weakest] = [...building].sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0));
  if (weakest === undefined) return { what: 'game', skill: null };
  const { skill } = weakest;
  return { what: DRILL_OF[skill] ?? 'game', skill };
}
