import {
  checkHash,
  createWorld,
  perform,
  type Run,
  type RunHooks,
  run,
  type World,
} from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import { factsOf } from '../model/actions.ts';
import type { ScriptedPlayer } from '../model/codes.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { textIn } from '../model/text.ts';
import { isCheckTick, type StateCheck, sealPlayed } from '../record/index.ts';
import type { ToneModel } from '../tone/index.ts';
import type { Habit, Moment } from './habit.ts';
import { PLAYERS, reporting } from './players.ts';

export interface PlayedGame {
  readonly record: GameRecord;
  readonly state: CrisisState;
  readonly events: readonly CrisisEvent[];
  readonly actions: readonly Action[];
}

/** Free acts a player may do at one tick (opening, leaving) before time goes on. */
const FREE_ACTS = 12;

/**
 * One game by a scripted player, at the costs that a person pays. Same scenario, player, seed: same bytes.
 * @throws RangeError for a name that no scripted player has
 */
export function playScripted(
  scenario: Scenario,
  player: ScriptedPlayer,
  seed: string,
  tone: ToneModel,
): PlayedGame {
  const world = createWorld(scenario, seed, tone);
  const checks: StateCheck[] = [];
  const { state, events, actions } = playAs(world, player, {
    afterStep: (now) => {
      const { tick } = now.state;
      if (isCheckTick(tick)) checks.push({ tick, hash: checkHash(now.state) });
    },
  });
  const settings = { mode: 'entrainement' as const, lang: scenario.lang, player, accommodation: 1 };
  return {
    record: sealPlayed({ scenario, seed, settings, actions, toneModel: tone }, world, state, checks),
    state,
    events,
    actions,
  };
}

/** The same game without its record. `afterActs` is called once the player has acted. */
export function playAs(
  world: World,
  player: ScriptedPlayer,
  { afterActs, ...hooks }: Omit<RunHooks, 'beforeActs'> = {},
): Omit<PlayedGame, 'record'> {
  if (!Object.hasOwn(PLAYERS, player)) throw new RangeError(`No scripted player is called “${player}”.`);
  const choose = choiceOf(player);
  const { state, events, done } = run(world, [], {
    afterActs: (now) => {
      actAs(world, now, choose);
      afterActs?.(now);
    },
    ...hooks,
  });
  return { state, events, actions: done };
}

/** What a scripted player would do next, at each moment it is asked; one for each game. Null: nothing now. */
export function choiceOf(player: ScriptedPlayer): Habit {
  const habits = PLAYERS[player];
  const choose: Habit = player === 'human' ? slowly(habits) : (moment) => decide(habits, moment);
  return (moment) => (moment.state.quart === null ? null : choose(moment));
}

/** What a scripted player does at one tick: looks that cost nothing, then one act that takes time. */
export function actAs(world: World, { state, events, done }: Run, choose: Habit): void {
  const moment: Moment = { state, world, done };
  for (let n = 0; n < FREE_ACTS; n++) {
    const action = state.quart === null ? reporting(moment) : choose(moment);
    if (action === null || perform(state, action, world, events) !== null) return;
    done.push(action);
    if (factsOf(action.type).seconds > 0) return;
  }
}

/** The first act that a habit proposes; while the player is busy, only one that takes no time. Null: none. */
export function decide(habits: readonly Habit[], moment: Moment): Action | null {
  const isFree = moment.state.busyUntil <= moment.state.tick;
  for (const habit of habits) {
    const action = habit(moment);
    if (action !== null && (isFree || factsOf(action.type).seconds === 0)) return action;
  }
  return null;
}

/**
 * A person: reads 175 words a minute and decides in 4 s, at the pace chosen (40 simulated seconds a second in
 * calm, 30 in the storm). Words are chosen with the composer open, when time all but stops.
 */
const HUMAN = { wordsPerMinute: 175, decides: 4, calm: 40, storm: 30 } as const;

/** The same choices at a person's speed: a post must be read before it is dealt with, an act decided. */
function slowly(habits: readonly Habit[]): Habit {
  let readyAt = 0;
  return (moment) => {
    const { state, world } = moment;
    if (state.tick < readyAt) return null;
    const wanted = decide(habits, moment);
    if (wanted === null) return null;
    const action = mustBeRead(moment, wanted) ?? wanted;
    const pace = factsOf(action.type).inComposer ? 1 : state.stage === 'spark' ? HUMAN.calm : HUMAN.storm;
    const seconds = action.type === 'open' ? readingSeconds(moment, action.post) : HUMAN.decides;
    readyAt = state.tick + Math.round((seconds * pace) / world.scenario.secondsPerTick);
    return action;
  };
}

/** Nothing is done about a post that was not read. */
function mustBeRead({ state, world }: Moment, action: Action): Action | null {
  if (!('post' in action) || action.post === null || action.type === 'open') return null;
  if (world.posts[action.post] === undefined || state.opened.includes(action.post)) return null;
  return { type: 'open', post: action.post, at: state.tick };
}

function readingSeconds({ world }: Moment, post: string): number {
  const words = textIn(world.posts[post]?.text, world.scenario.lang).split(/\s+/).length;
  return (words * 60) / HUMAN.wordsPerMinute;
}
