import { describe, expect, test } from 'vitest';
import type { Action } from '../model/action.ts';
import type { Mode, PlatformKind } from '../model/codes.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Grade } from '../model/grade.ts';
import { RUBRIC_FIGURES, RUBRIC_KEYS, type RubricKey, withRubric } from '../model/rubric.ts';
import type { Scenario } from '../model/scenario.ts';
import { gatherStory } from './gather.ts';
import { gradeStory } from './grade.ts';
import { answer, cafe, cafeWorld, typed } from './scoring-fakes.ts';

const ENDS = { silence: 20, expert: 90 };
const ASK: Action = { type: 'ask', at: 12, service: 'technique', fact: 'machine' };
const OPEN: Action = { type: 'open', at: 34, post: 'opener' };
const remove = (at: number, post: string): Action => ({
  type: 'remove',
  at,
  post,
  rule: null,
  explanation: null,
});

/** A good game but for a threat left standing, and the same with the threat dealt with. */
const LEFT: readonly Action[] = [ASK, OPEN, answer(60, 'opener', 'bon'), answer(100, 'second', 'bon')];
const GOOD: readonly Action[] = [
  ...LEFT.slice(0, 2),
  remove(52, 'menace'),
  { type: 'escalate', at: 54, post: 'menace', service: 'surete' },
  ...LEFT.slice(2),
];

/** The café with more to ask for and to tell. */
const FACTS: Scenario = {
  ...cafe(),
  facts: ['machine', 'filtre', 'eau', 'gaz'].flatMap((id) => cafe().facts.map((fact) => ({ ...fact, id }))),
};
/** The café whose page is of another kind. */
const wall = (kind: PlatformKind): Scenario => ({
  ...cafe(),
  platforms: cafe().platforms.map((platform) => (platform.id === 'mur' ? { ...platform, kind } : platform)),
});
const ON_WALL = [typed(60, 'critique_a', 'Pardon pour ce café froid, on répare la machine.')];
const ALERT: CrisisEvent = { kind: 'alert', tick: 30, count: 12 };

/** The café graded by a rubric in which some figures differ. */
function by(figures: Partial<Record<RubricKey, number>>, scenario = cafe()): Scenario {
  const changes = RUBRIC_KEYS.flatMap((key) => {
    const value = figures[key];
    return value === undefined ? [] : [{ key, value, why: {}, by: 'file' as const }];
  });
  return withRubric(scenario, { file: 'cours.yaml', title: {}, changes });
}

function grade(
  scenario: Scenario,
  actions: readonly Action[] = GOOD,
  mode: Mode = 'entrainement',
  events: readonly CrisisEvent[] = [],
): Grade {
  const world = cafeWorld(scenario);
  const story = gatherStory(world, actions, 'fr');
  return gradeStory({ ...story, events: [...story.events, ...events] }, world, ENDS, mode);
}

/** What a player reads of a grade. */
function read({ total, process, passMark, redLines, dimensions }: Grade) {
  return { total, process, passMark, redLines, scores: dimensions.map(({ score }) => score) };
}

interface Move {
  readonly to: number;
  readonly acts?: readonly Action[];
  readonly on?: Scenario;
  readonly events?: readonly CrisisEvent[];
}

/** For each figure another value, and a game that it grades differently. */
const MOVES: Readonly<Record<RubricKey, Move>> = {
  'weights.timing': { to: 80 },
  'weights.tone': { to: 80 },
  'weights.responsibility': { to: 80 },
  'weights.information': { to: 80 },
  'weights.moderation': { to: 80 },
  'weights.channel': { to: 80 },
  'weights.language': { to: 80, acts: [typed(20, 'opener', 'OK!!! BIEN REÇU!!!')] },
  passMark: { to: 75 },
  outcomeWeight: { to: 0.5 },
  redLineCap: { to: 10, acts: LEFT },
  criticismsRemoved: { to: 1, acts: [remove(25, 'critique_a')] },
  threatLeft: { to: 170, acts: LEFT },
  threatLeftReal: { to: 600, acts: LEFT },
  illegalWithin: { to: 5 },
  'acknowledge.microblog': { to: 10 },
  'acknowledge.page': { to: 5, acts: ON_WALL },
  'acknowledge.photo': { to: 5, acts: ON_WALL, on: wall('photo') },
  'acknowledge.reviews': { to: 5, acts: ON_WALL, on: wall('reviews') },
  'acknowledge.press': { to: 5, acts: ON_WALL, on: wall('press') },
  conclude: { to: 10 },
  signalWithin: { to: 5 },
  alertWithin: { to: 1, events: [ALERT] },
  standing: { to: 400 },
  wordsExpected: { to: 1, acts: [answer(20, 'opener', 'tiede')] },
  factsExpected: { to: 1, on: FACTS },
  questionsExpected: { to: 1, on: FACTS },
  coverageExpected: { to: 1, acts: [answer(20, 'opener', 'bon')] },
  longExchange: {
    to: 2,
    acts: [answer(20, 'opener', 'bon'), typed(30, 'critique_b', 'Odette, on répare la machine ce matin.')],
  },
};

describe('each figure that an instructor may change', () => {
  test.each(RUBRIC_KEYS)('%s moves the grade, and at its usual value does not', (key) => {
    const { to, acts = GOOD, on = cafe(), events = [] } = MOVES[key];
    const { usual } = RUBRIC_FIGURES[key];
    const at = (value: number) => read(grade(by({ [key]: value }, on), acts, 'entrainement', events));
    const before = read(grade(on, acts, 'entrainement', events));
    expect(at(to)).not.toEqual(before);
    expect(at(usual)).toEqual(before);
  });
});

describe('the figures of the whole grade', () => {
  test('are those that were set: weights, cap and pass mark', () => {
    const alone = { 'weights.timing': 7 } as Partial<Record<RubricKey, number>>;
    for (const key of RUBRIC_KEYS) if (key.startsWith('weights.') && key !== 'weights.timing') alone[key] = 0;
    const given = grade(by({ ...alone, redLineCap: 100, passMark: 12 }), LEFT);
    expect(given.process).toBe(given.dimensions[0]?.score);
    expect([given.passMark, given.isCapped]).toEqual([12, false]);
    expect(grade(by({ redLineCap: 33 }), LEFT).total).toBe(33);
  });

  test('count the outcome in assessment only when somebody said so, be it its usual weight', () => {
    const unsaid = grade(cafe(), GOOD, 'evaluation');
    const said = grade(by({ outcomeWeight: 0.2 }), GOOD, 'evaluation');
    const training = grade(cafe());
    expect([unsaid.outcomeShare, said.outcomeShare, training.outcomeShare]).toEqual([0, 0.2, 0.2]);
    expect(unsaid.total).toBe(unsaid.process);
    expect(said.total).toBe(training.total);
    expect(said.total).not.toBe(unsaid.total);
  });

  test('laid over a scenario by a file leave its hash and its other figures alone', () => {
    const own = { ...cafe(), rubric: by({ passMark: 65, redLineCap: 30 }).rubric };
    const graded = by({ passMark: 80 }, own);
    expect(graded.hash).toBe(cafe().hash);
    expect(grade(graded)).toMatchObject({ passMark: 80, cap: 30 });
    expect(graded.rubric.changes[0]).toMatchObject({ key: 'passMark', value: 80, instead: 65 });
  });
});
