import { hashJson } from '../base/hash.ts';
import { DIMENSIONS, type Dimension, type Mode, type PlatformKind } from './codes.ts';
import type { Text } from './text.ts';

/** Rises whenever the same game would be graded otherwise by the usual rubric: an older record then says so. */
export const RUBRIC_VERSION = 2;

/** The format of a rubric file, as its first line names it. */
export const RUBRIC_FORMAT = 'avis-de-tempete-rubric/1';

/** Unit of a figure of the rubric. What a time of 0 means is written beside its figure. */
type RubricUnit = 'points' | 'share' | 'minutes' | 'seconds' | 'count';

export interface RubricFigure {
  readonly unit: RubricUnit;
  readonly usual: number;
  readonly min: number;
  readonly max: number;
}

export type RubricKey =
  | `weights.${Dimension}`
  | `acknowledge.${PlatformKind}`
  | 'passMark'
  | 'outcomeWeight'
  | 'redLineCap'
  | 'criticismsRemoved'
  | 'threatLeft'
  | 'threatLeftReal'
  | 'illegalWithin'
  | 'conclude'
  | 'signalWithin'
  | 'alertWithin'
  | 'standing'
  | 'wordsExpected'
  | 'factsExpected'
  | 'questionsExpected'
  | 'coverageExpected'
  | 'longExchange';

const weight = (usual: number): RubricFigure => ({ unit: 'points', usual, min: 0, max: 100 });
const minutes = (usual: number, most = 72 * 60): RubricFigure => ({
  unit: 'minutes',
  usual,
  min: 1,
  max: most,
});
const count = (usual: number, min: number, max: number): RubricFigure => ({ unit: 'count', usual, min, max });

/**
 * Every figure of the rubric that an instructor may change, with its usual value. Source keys are those of
 * docs/RUBRIC.md; S: published, D: our design value. The other figures are in `scoring/tuning.ts`.
 */
export const RUBRIC_FIGURES: Readonly<Record<RubricKey, RubricFigure>> = {
  // Share of each dimension in the process grade, percent (D).
  'weights.timing': weight(20),
  'weights.tone': weight(20),
  'weights.responsibility': weight(15),
  'weights.information': weight(15),
  'weights.moderation': weight(15),
  'weights.channel': weight(10),
  'weights.language': weight(5),
  /** Total from which a game passes (D). */
  passMark: { unit: 'points', usual: 60, min: 0, max: 100 },
  /** Share of outcome in the total, in training; in assessment 0 unless it is set (D). */
  outcomeWeight: { unit: 'share', usual: 0.2, min: 0, max: 1 },
  /** Total that a crossed red line cannot pass (D). */
  redLineCap: { unit: 'points', usual: 49, min: 0, max: 100 },
  /** Criticisms removed without a word that cross the red line (D). */
  criticismsRemoved: count(3, 1, 100),
  /** Simulated minutes that a threat or a private address may stay up once seen; a red line past both this ... (D) */
  threatLeft: minutes(30),
  /** ... and these real seconds, counted at the fastest pace and without the jumps that acts cause (D). */
  threatLeftReal: { unit: 'seconds', usual: 45, min: 0, max: 600 },
  /** Minutes within which illegal content is to be dealt with once seen (L1, L3: S "promptly", D figure). */
  illegalWithin: minutes(30),
  // First public word since the first criticism could be seen (T1, T4, T5: S).
  'acknowledge.microblog': minutes(60),
  'acknowledge.page': minutes(180),
  'acknowledge.photo': minutes(60),
  'acknowledge.reviews': minutes(180),
  'acknowledge.press': minutes(60),
  /** The conclusive word, since the first criticism could be seen; 0: before the day is over (T5: D). */
  conclude: { unit: 'minutes', usual: 0, min: 0, max: 72 * 60 },
  /** Minutes within which opening a weak signal counts as early; three times as many and it counts nothing (D). */
  signalWithin: minutes(20),
  /** Minutes within which something about the affair must be opened or done for an alert to be answered (D). */
  alertWithin: minutes(20),
  /** Simulated minutes of play that a post must be up to enter the opportunity set (D). */
  standing: minutes(10, 600),
  /** Weight of words expected of a game; what is missing counts as absence (D). */
  wordsExpected: count(5, 1, 50),
  /** Facts told in public from which sharing is full (D). */
  factsExpected: count(4, 1, 50),
  /** Facts asked for from which verifying is full (D). */
  questionsExpected: count(3, 1, 50),
  /** Share of the people who called for an answer from which coverage is full (R15: D). Nobody can answer all. */
  coverageExpected: { unit: 'share', usual: 0.6, min: 0.05, max: 1 },
  /** Public answers to one person from which it is a long exchange (R8: S, 3 and more). */
  longExchange: count(3, 2, 50),
};
export const RUBRIC_KEYS = Object.keys(RUBRIC_FIGURES) as readonly RubricKey[];

/** One figure that somebody set, with their reason. */
export interface RubricChange {
  readonly key: RubricKey;
  readonly value: number; // in the unit of its figure
  readonly why: Text; // empty when none was given
  readonly by: 'scenario' | 'file';
  readonly instead?: number; // what the scenario said, where a file says another
}

/** What a scenario's author set, then a rubric file over it; every other figure has its usual value. */
export interface Rubric {
  readonly changes: readonly RubricChange[]; // in the order of RUBRIC_KEYS
  readonly file?: RubricName; // absent: no file was laid over it
  readonly own?: readonly RubricChange[]; // the scenario's own changes, when a file was laid over them
}

export interface RubricName {
  readonly file: string; // name of the file
  readonly title: Text;
}

/** A rubric kept in a file of its own, to grade any scenario with. */
export interface RubricFile extends RubricName {
  readonly changes: readonly RubricChange[];
}

export const USUAL_RUBRIC: Rubric = { changes: [] };

/** The figure by which a rubric grades. */
export function figureOf(rubric: Rubric, key: RubricKey): number {
  return rubric.changes.find((change) => change.key === key)?.value ?? RUBRIC_FIGURES[key].usual;
}

/** Minutes allowed for the first public word on a kind of platform. */
export function acknowledgeMinutes(rubric: Rubric, kind: PlatformKind): number {
  return figureOf(rubric, `acknowledge.${kind}`);
}

/** Share of outcome in the total; 0 in assessment unless it is set, even to its usual value. */
export function outcomeShareOf(rubric: Rubric, mode: Mode): number {
  const own = rubric.changes.find((change) => change.key === 'outcomeWeight');
  return own?.value ?? usualIn('outcomeWeight', mode);
}

/** The value of a figure in a mode when it is not set. */
export function usualIn(key: RubricKey, mode: Mode): number {
  return key === 'outcomeWeight' && mode === 'evaluation' ? 0 : RUBRIC_FIGURES[key].usual;
}

/** The changes that make a grade differ in that mode from the usual rubric's. */
export function realChanges(rubric: Rubric, mode: Mode): RubricChange[] {
  return rubric.changes.filter(({ key, value }) => value !== usualIn(key, mode));
}

/**
 * A scenario, or its like, graded by a rubric file: the file wins key by key, and what it does not set stays the
 * scenario's. The hash stays too, since it covers what is played and not how that is graded.
 */
export function withRubric<S extends { readonly rubric: Rubric }>(scenario: S, over: RubricFile | null): S {
  if (over === null) return scenario;
  const own = new Map(scenario.rubric.changes.map((change) => [change.key, change]));
  const changes = new Map(own);
  for (const change of over.changes) {
    const before = own.get(change.key)?.value;
    const isOther = before !== undefined && before !== change.value;
    changes.set(change.key, { ...change, ...(isOther ? { instead: before } : {}) });
  }
  const { file, title } = over;
  const laid: Rubric = {
    changes: inOrder([...changes.values()]),
    file: { file, title },
    own: scenario.rubric.changes,
  };
  return { ...scenario, rubric: laid };
}

/**
 * Hash of the rules of grading and of the figures a scenario's author set, whatever file is laid over them and
 * whatever the reasons given.
 */
export function rubricHash({ changes, own = changes }: Rubric): string {
  return hashJson([RUBRIC_VERSION, inOrder(own).map(({ key, value }) => [key, value])]);
}

/** In the order of RUBRIC_KEYS. */
function inOrder(changes: readonly RubricChange[]): RubricChange[] {
  return [...changes].sort((a, b) => RUBRIC_KEYS.indexOf(a.key) - RUBRIC_KEYS.indexOf(b.key));
}

/** Weights of the seven dimensions, points. */
export function weightsOf(rubric: Rubric): { dimension: Dimension; weight: number }[] {
  return DIMENSIONS.map((dimension) => ({ dimension, weight: figureOf(rubric, `weights.${dimension}`) }));
}
