import { ticksInSeconds } from '../../base/time.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { hourlyRate, recentVolume } from '../state/select.ts';
import type { World } from '../world.ts';

/** Raises an alert when the rate passes the threshold of the watch. */
export function watchRings(state: CrisisState, world: World, events: CrisisEvent[]): void {
  if (state.watch === null) return;
  const hour = ticksInSeconds(world.scenario, 3600);
  const count = hourlyRate(state, world.scenario);
  const before = recentVolume(state, hour + 1) - (state.perTick.posts[state.perTick.posts.length - 1] ?? 0);
  if (count >= state.watch.threshold && before < state.watch.threshold)
    events.push({ tick: state.tick, kind: 'alert', count });
}
