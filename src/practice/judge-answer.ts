import type { World } from '../engine/index.ts';
import {
  actsOtherwise,
  type Fork,
  handoverOf,
  type Option,
  optionOf,
  type Point,
  sameLuck,
  TYPED,
  typedAction,
} from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { GameRecord } from '../model/record.ts';
import type { Lang } from '../model/text.ts';
import type { ToneModel } from '../tone/index.ts';
import { findingsOfAct } from './act-findings.ts';
import { lucksOf, spreadOfGains, trustsOn } from './gains.ts';
import { goodWays, isClearlyBetter, worthOf } from './good-ways.ts';
import { hourEnd, standingAfter } from './hour-after.ts';
import { openPositions } from './positions.ts';
import type { Position, RetakeAnswer, RetakeJudged, RetakeWhy } from './retake-model.ts';
import { ANSWER_SEEDS, AS_GOOD, FAIR_WORTH, FIRST_FRESH } from './tuning.ts';

/** One decision of a recorded game, posed again. */
export interface Posed {
  readonly position: Position;
  /** Judges an answer and plays the hour after it; null when there is no such way. The same answer is judged the same. */
  readonly judge: (answer: RetakeAnswer) => RetakeJudged | null;
}

/**
 * Poses a decision again, by its id in the review of the game; null when the game has no such decision here. `seeds`: other
 * lucks on which an answer is played.
 */
export function poseRetake(
  world: World,
  tone: ToneModel,
  record: GameRecord,
  id: string,
  seeds = ANSWER_SEEDS,
): Posed | null {
  const { actions, end } = record;
  const positions = openPositions(world, actions, end.tick);
  const point = positions.points.find((one) => one.id === id);
  if (point === undefined) return null;
  const position = positions.at(point);
  const { fork, options, state } = position;
  const game = { world, tone, record, fork, point };
  return {
    position,
    judge: (answer) => {
      const action = actionOf(world, position, answer);
      if (action === undefined) return null;
      const own = options.find((option) => option.id === answer.option);
      const said = spokenIn(action, answer.lang, world);
      return judged(
        { ...game, lang: answer.lang, seeds },
        options,
        own === undefined ? optionOf(world, state, point, TYPED, 'typed', said) : { ...own, action: said },
      );
    },
  };
}

/** The same act in the language of whoever answers, where the story is told in it. */
function spokenIn(action: Action | null, lang: Lang, { scenario }: World): Action | null {
  if (action === null || !('lang' in action) || !scenario.langs.includes(lang)) return action;
  return { ...action, lang };
}

interface Game {
  readonly lang: Lang;
  readonly seeds: number;
  readonly world: World;
  readonly tone: ToneModel;
  readonly record: GameRecord;
  readonly fork: Fork;
  readonly point: Point;
}

/** The act of an answer, null for none; undefined when there is no such way. */
function actionOf(
  world: World,
  position: Position,
  { option, text }: RetakeAnswer,
): Action | null | undefined {
  if (option === TYPED)
    return typedAction(world, position.state, { ...position.point, ...position }, text) ?? undefined;
  return position.options.find(({ id }) => id === option)?.action;
}

function judged(game: Game, options: Position['options'], answer: Option): RetakeJudged {
  const { world, fork, point, record, lang } = game;
  const [played] = options;
  const acts = actsOtherwise(fork, point.action, answer.action);
  const until = hourEnd(world.scenario, fork.state.tick);
  const after = sameLuck(world, fork, acts, until);
  const asPlayed = sameLuck(world, fork, fork.rest, until);
  const isRefused = answer.action !== null && after.refused.includes(answer.action);
  const good = goodWays(options);
  const isSame = answer.id === played.id;
  const gain = isSame || isRefused ? null : gainOf(game, acts);
  const why = whyOf(answer, options, good, gain?.low ?? 0, isRefused);
  return {
    isGood: why === 'unread' || why === 'refused' ? null : why === 'good' || why === 'borneOut',
    why,
    answer,
    best: good[0] ?? played,
    alsoGood: good.slice(1).filter(({ id }) => id !== answer.id),
    gain,
    hour: {
      played: standingAfter(asPlayed.state, fork.state, point, world),
      answered: standingAfter(after.state, fork.state, point, world),
    },
    findings: findingsOfAct(
      world,
      { ...record, settings: { ...record.settings, lang } },
      fork,
      answer.action,
      point,
      until,
    ),
    state: after.state,
  };
}

function gainOf({ world, tone, fork, seeds, record: { actions } }: Game, acts: readonly Action[]) {
  const lucks = lucksOf(world, tone, FIRST_FRESH, seeds);
  const handover = handoverOf(actions);
  return spreadOfGains(trustsOn(lucks, fork, acts, handover), trustsOn(lucks, fork, fork.rest, handover));
}

function whyOf(
  answer: Option,
  options: Position['options'],
  good: readonly Option[],
  least: number, // gain, on all but the worst of the lucks
  isRefused: boolean,
): RetakeWhy {
  if (isRefused) return 'refused';
  if (answer.worth === null) return 'unread';
  if (answer.shortcut !== null) return 'offence';
  const [played] = options;
  if (answer.id === played.id) return 'same';
  if (!isClearlyBetter(answer, played)) return 'lesser';
  if (worthOf(answer) >= worthOf(good[0] ?? played) - AS_GOOD) return 'good';
  return worthOf(answer) >= FAIR_WORTH && least > 0 ? 'borneOut' : 'lesser';
}
