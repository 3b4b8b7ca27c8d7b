import { ticksInSeconds } from '../../base/time.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { isStanding, postOf } from '../state/posts.ts';
import { MODERATION } from '../tuning.ts';
import type { World } from '../world.ts';

/**
 * A threat or personal data left up for `legalDelay` is a fault in law (L1, L3): a flag for the story,
 * `legal_<post>`, and a scandal.
 */
export function lawWatches(state: CrisisState, world: World, events: CrisisEvent[]): void {
  const delay = ticksInSeconds(world.scenario, MODERATION.legalDelay);
  for (const id of world.illegal) {
    const born = state.placed[id];
    if (born === undefined || state.tick - born !== delay) continue;
    const post = postOf(state, id);
    if (post === undefined || !isStanding(post.status)) continue;
    state.flags.push(`legal_${id}`);
    state.scandal += MODERATION.legalScandal;
    events.push({ tick: state.tick, kind: 'legal', post: id });
  }
}
