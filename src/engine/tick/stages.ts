import { ticksInSeconds } from '../../base/time.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { recentVolume } from '../state/select.ts';
import { STAGE } from '../tuning.ts';
import type { World } from '../world.ts';

/** Moves the stage: spark, fire, embers, and back to fire. */
export function moveStage(state: CrisisState, world: World, events: CrisisEvent[]): void {
  const stage = stageOf(state, world);
  if (stage === state.stage) return;
  state.stage = stage;
  events.push({ tick: state.tick, kind: 'stage', stage });
}

/** Spark, fire, embers. Fire: a post went viral; embers: under half the peak for two hours. */
function stageOf(state: CrisisState, world: World): CrisisState['stage'] {
  const hour = ticksInSeconds(world.scenario, 3600);
  const rate = recentVolume(state, hour);
  if (state.stage === 'spark') return state.isViral ? 'fire' : 'spark';
  const quiet = ticksInSeconds(world.scenario, STAGE.embersSeconds);
  const peak = state.peakRate;
  if (state.stage === 'fire') {
    const recent = maxRate(state, hour, Math.max(0, state.tick - quiet));
    return recent < STAGE.embersShare * peak ? 'embers' : 'fire';
  }
  return rate > 0.75 * peak ? 'fire' : 'embers';
}

/** Highest hourly count ending at or after a tick. */
function maxRate(state: CrisisState, hour: number, from: number): number {
  const { posts } = state.perTick;
  let sum = 0;
  let most = 0;
  for (let i = Math.max(0, from - hour); i < posts.length; i++) {
    sum += posts[i] as number;
    if (i - hour >= Math.max(0, from - hour)) sum -= posts[i - hour] as number;
    if (i >= from && sum > most) most = sum;
  }
  return most;
}
