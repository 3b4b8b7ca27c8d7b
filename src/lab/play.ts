import { checkHash, createWorld, perform, startState, step } from '../engine/index.ts';
import { ACTION_COSTS, type Action } from '../model/action.ts';
import type { ScriptedPlayer } from '../model/codes.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { textIn } from '../model/text.ts';
import { type Check, isCheckTick, sealPlayed } from '../record/index.ts';
import type { ToneModel } from '../tone/index.ts';
import type { Habit, Moment } from './habit.ts';
import { PLAYERS, reporting } from './players.ts';

export interface Played {
  readonly record: GameRecord;
  readonly state: CrisisState;
  readonly events: readonly CrisisEvent[];
  readonly actions: readonly Action[];
}

/** Free acts a player may do at one tick (opening, leaving) before time goes on. */
const FREE_ACTS = 12;

/** One game by a scripted player, at the costs that a person pays. Same scenario, player, seed: same bytes. */
export function playScripted(
  scenario: Scenario,
  player: ScriptedPlayer,
  seed: string,
  tone: ToneModel,
): Played {
  const world = createWorld(scenario, seed, tone);
  const events: CrisisEvent[] = [];
  const state = startState(world, events);
  const actions: Action[] = [];
  const checks: Check[] = [];
  const habits = player === 'human' ? [] : PLAYERS[player];
  const slow = player === 'human' ? slowly(PLAYERS.human) : null;
  const moment: Moment = { state, world, done: actions };
  while (true) {
    for (let n = 0; n < FREE_ACTS; n++) {
      const action = state.quart === null ? reporting(moment) : (slow?.(moment) ?? decide(habits, moment));
      if (action === null || perform(state, action, world, events) !== null) break;
      actions.push(action);
      if (ACTION_COSTS[action.type] > 0) break;
    }
    if (state.status === 'ended') break;
    step(state, world, events);
    if (isCheckTick(state.tick)) checks.push({ tick: state.tick, hash: checkHash(state) });
  }
  const settings = { mode: 'entrainement' as const, lang: scenario.lang, player, accommodation: 1 };
  return {
    record: sealPlayed({ scenario, seed, settings, actions, toneModel: tone }, world, state, checks),
    state,
    events,
    actions,
  };
}

function decide(habits: readonly Habit[], moment: Moment): Action | null {
  const isFree = moment.state.busyUntil <= moment.state.tick;
  for (const habit of habits) {
    const action = habit(moment);
    if (action !== null && (isFree || ACTION_COSTS[action.type] === 0)) return action;
  }
  return null;
}

/** Reads 175 words a minute, decides in 4 s (real seconds, at the calm pace of 60 simulated seconds each). */
const HUMAN = { wordsPerMinute: 175, decides: 4, pace: 60 } as const;

/** The same choices at a person's speed: each post opened must be read, each act decided, before the next. */
function slowly(habits: readonly Habit[]): Habit {
  let readyAt = 0;
  return (moment) => {
    const { state, world } = moment;
    if (state.tick < readyAt) return null;
    const action = decide(habits, moment);
    if (action === null) return null;
    const text = action.type === 'open' ? textIn(world.posts[action.post]?.text, world.scenario.lang) : '';
    const real =
      action.type === 'open' ? (text.split(/\s+/).length * 60) / HUMAN.wordsPerMinute : HUMAN.decides;
    readyAt = state.tick + Math.max(1, Math.round((real * HUMAN.pace) / world.scenario.secondsPerTick));
    return action;
  };
}
