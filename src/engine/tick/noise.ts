import { poisson } from '../../base/luck.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { giveBirth } from '../state/posts.ts';
import { NOISE_PER_HOUR } from '../tuning.ts';
import type { World } from '../world.ts';
import { speakingNow } from './chatter.ts';

/** Posts unrelated to the affair, among which weak signals must be found. */
export function lifeGoesOn(state: CrisisState, world: World, events: CrisisEvent[]): void {
  const groups = speakingNow(state, world, world.reads.noise ?? []);
  if (groups.length === 0) return;
  const { luck, scenario } = world;
  const mean = (NOISE_PER_HOUR * scenario.secondsPerTick * (world.tide[state.tick] ?? 1)) / 3600;
  const count = poisson(mean, luck.at('noise', state.tick, 0));
  for (let n = 0; n < count; n++) {
    const open = scenario.platforms.filter((p) => p.kind !== 'press');
    const group = groups[Math.floor(luck.at('noise', state.tick, n, 1) * groups.length)];
    const platform = open[Math.floor(luck.at('noise', state.tick, n, 2) * open.length)];
    if (group === undefined || platform === undefined) return;
    if (group.class === 'spam' && luck.at('noise', state.tick, n, 5) >= (scenario.crowd?.spam ?? 1)) continue;
    giveBirth(
      state,
      world,
      {
        id: `c${state.tick}-${8000 + n}`,
        at: state.tick,
        platform: platform.id,
        author: `u${Math.floor(luck.at('noise', state.tick, n, 3) * 1_000_000)}`,
        segment: 'bystanders',
        parent: null,
        reshareOf: null,
        class: group.class,
        purpose: group.purpose ?? 'other',
        tone: 'cordial',
        arousal: 0.15,
        mass: 0,
        isAffair: false,
        words: {
          from: 'chatter',
          group: group.id,
          draw: Math.floor(luck.at('noise', state.tick, n, 4) * 4294967296),
        },
      },
      events,
    );
  }
}
