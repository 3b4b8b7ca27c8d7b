import type { CrisisEvent, PostEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { watchRings } from './tick/alert.ts';
import { bossLosesPatience } from './tick/boss.ts';
import { crowdSpeaks } from './tick/crowd.ts';
import { closeRun } from './tick/end.ts';
import { land } from './tick/land.ts';
import { pressWatches } from './tick/media.ts';
import { lifeGoesOn } from './tick/noise.ts';
import { keepCount, opinionMoves, vacuumFills } from './tick/opinion.ts';
import { moveStage } from './tick/stages.ts';
import type { World } from './world.ts';

/** One tick further: a recipe that changes the state in place and tells what happened. */
export function step(state: CrisisState, world: World, events: CrisisEvent[]): void {
  if (state.status === 'ended') return;
  const from = events.length;
  state.tick += 1;
  state.perTick.posts.push(0);
  state.perTick.negative.push(0);
  state.perTick.trust.push(0);
  land(state, world, events);
  crowdSpeaks(state, world, events);
  lifeGoesOn(state, world, events);
  opinionMoves(state, world, postsOf(events, from));
  vacuumFills(state, world);
  pressWatches(state, world, events);
  moveStage(state, world, events);
  watchRings(state, world, events);
  bossLosesPatience(state, world, events);
  keepCount(state, world);
  closeRun(state, world, events);
}

function postsOf(events: readonly CrisisEvent[], from: number): PostEvent[] {
  const posts: PostEvent[] = [];
  for (let i = from; i < events.length; i++) {
    const event = events[i] as CrisisEvent;
    if (event.kind === 'post') posts.push(event);
  }
  return posts;
}
