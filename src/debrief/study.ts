import { createWorld, type World } from '../engine/index.ts';
import {
  bestWords,
  type Choice,
  type Decision,
  endsOf,
  type OtherSky,
  openSkies,
  type Skies,
  type Sky,
  USUAL_SEEDS,
} from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Finding, Grade, ReferenceEnds } from '../model/grade.ts';
import type { GameRecord } from '../model/record.ts';
import type { Draft, Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import type { Text } from '../model/text.ts';
import { rerun } from '../record/index.ts';
import { openGrader } from '../scoring/index.ts';
import { presentStage } from '../stage/present.ts';
import type { StageView } from '../stage/view.ts';
import type { ToneModel } from '../tone/index.ts';
import { threeOf } from './groups.ts';

/** All that is worked out about a finished game before it can be shown. */
export interface Study {
  readonly grade: Grade;
  readonly ends: ReferenceEnds;
  readonly state: CrisisState;
  readonly events: readonly CrisisEvent[];
  readonly examples: Readonly<Record<string, Text>>; // by finding: what could have been said then
}

export interface Subject {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly tone: ToneModel;
}

/** The game as played, what could be decided otherwise, and the costliest decision taken the better way. */
export interface TwoSkies {
  readonly played: Sky<StageView>;
  readonly decisions: readonly Decision[];
  readonly costliest: OtherSky<StageView> | null;
}

/** The works behind a débreffage, on whichever thread they are run. */
export interface Works {
  readonly study: () => Study;
  readonly skies: (progress: (share: number) => void) => TwoSkies;
  readonly other: (choice: Choice, progress: (share: number) => void) => OtherSky<StageView> | null;
}

/** Pictures of a whole day, at most. */
const FRAMES = 180;

export function worksOf({ scenario, record, tone }: Subject): Works {
  const world: World = createWorld(scenario, record.seed, tone);
  const until = record.end.tick;
  const camera = {
    every: Math.max(1, Math.ceil(until / FRAMES)),
    picture: (state: CrisisState) => presentStage(state, scenario),
  };
  let opened: Skies<StageView> | null = null;
  const skies = () => {
    opened ??= openSkies(world, tone, record, USUAL_SEEDS, camera);
    return opened;
  };
  return {
    study: () => {
      const ends = endsOf(world);
      const grader = openGrader(world, record.settings);
      const run = rerun(world, record.actions, { until, withChecks: false, onActed: grader.look });
      const grade = grader.grade(run, record.actions, ends);
      const examples = examplesFor(grade, world, record.actions);
      return { grade, ends, state: run.state, events: run.events, examples };
    },
    skies: (progress) => {
      const { played, decisions, costliest } = skies();
      progress(0.3);
      return { played, decisions, costliest: costliest((share) => progress(0.3 + 0.7 * share)) };
    },
    other: (choice, progress) => skies().other(choice, progress),
  };
}

/** Rules of words owed to everybody: where the post itself has no prepared answer, a statement is the example. */
const OWED_TO_ALL =
  /^(timing\.(firstWord|conclusive)|information\.|responsibility\.|tone\.silence|channel\.coverage)/;

/** What the author would have written back to a message; null when its best is no better than fair. */
function bestOption({ scenario }: World, { params }: Finding): Text | null {
  const options = scenario.messages.find((m) => m.id === params.message)?.options ?? [];
  const [best] = [...options].sort((a, b) => b.level - a.level);
  return best !== undefined && best.level >= 3 ? best.text : null;
}

const OWNING = ['responsibility', 'apology'];
const TELLING = [...OWNING, 'explain'];
const MENDING = ['repair', 'compensate'];

/** The first statement that owns and mends with what was known at the end of a shift; else one that only owns. */
function settlingWords(world: World, actions: readonly Action[]): Text | null {
  const last = world.scenario.quarts.map(({ to }) => to - 1);
  const first = (fits: (draft: Draft) => boolean) => {
    for (const at of last) {
      const words = bestWords(world, actions, at, null, fits);
      if (words !== null) return words.text;
    }
    return null;
  };
  return (
    first((draft) => hasAny(draft, TELLING) && hasAny(draft, MENDING)) ?? first((d) => hasAny(d, OWNING))
  );
}

/** What could have been said to everybody before the end of the shift, where nobody was answered. */
function wordsOfShift(world: World, actions: readonly Action[], tick: number): Text | null {
  const quart = world.scenario.quarts.find(({ from, to }) => tick >= from && tick < to);
  if (quart === undefined) return null;
  return bestWords(world, actions, quart.to - 1, null, (draft) => hasAny(draft, OWNING))?.text ?? null;
}

function hasAny({ acts }: Draft, any: readonly string[]): boolean {
  return acts.some((act) => any.includes(act));
}

/** For the findings shown first that lost something: the author's best words at that moment, known facts only. */
function examplesFor(grade: Grade, world: World, actions: readonly Action[]): Record<string, Text> {
  const { change, attempt } = threeOf(grade);
  const found: Record<string, Text> = {};
  for (const group of [change, attempt]) {
    if (group === null) continue;
    const { id, tick, post, rule, quote, dimension } = group.first;
    if (dimension === 'language' || (dimension === 'moderation' && !/criticism/.test(rule))) continue;
    if (rule.startsWith('channel.direction')) {
      const words = bestOption(world, group.first);
      if (words !== null) found[id] = words;
      continue;
    }
    if (rule === 'timing.conclusiveNone') {
      const words = settlingWords(world, actions);
      if (words !== null) found[id] = words;
      continue;
    }
    const own = post === null ? null : bestWords(world, actions, tick, post);
    const all = OWED_TO_ALL.test(rule) ? bestWords(world, actions, tick, null) : null;
    const words =
      own?.text ?? all?.text ?? (rule === 'tone.silence' ? wordsOfShift(world, actions, tick) : null);
    if (words !== null && words.fr !== quote && words.en !== quote) found[id] = words;
  }
  return found;
}
