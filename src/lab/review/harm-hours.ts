import { minutesIn } from '../../base/time.ts';
import { postOf, type World } from '../../engine/index.ts';
import { OUT_OF_SIGHT } from '../../model/actions.ts';
import { ILLEGAL, MODERABLE } from '../../model/codes.ts';
import type { CrisisState } from '../../model/state.ts';

/** How many times more a threat or an address harms than an insult (D). */
const ILLEGAL_WEIGHT = 3;

/**
 * Harm to named persons in a finished game: hours that insults, threats and private addresses aimed at somebody
 * of the story stood in sight, threats and addresses counted threefold.
 */
export function harmIn(state: CrisisState, world: World): number {
  let ticks = 0;
  for (const authored of world.scenario.posts) {
    if (authored.about === null || !MODERABLE.includes(authored.class)) continue;
    const post = postOf(state, authored.id);
    if (post === undefined) continue;
    const gone = state.deeds.find((deed) => deed.post === authored.id && OUT_OF_SIGHT.includes(deed.tool));
    const until = gone?.at ?? state.tick;
    ticks += Math.max(0, until - post.at) * (ILLEGAL.includes(authored.class) ? ILLEGAL_WEIGHT : 1);
  }
  return minutesIn(world.scenario, ticks) / 60;
}
