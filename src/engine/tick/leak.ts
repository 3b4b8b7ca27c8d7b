import { entityOf } from '../../base/luck.ts';
import { clamp } from '../../base/maths.ts';
import { ticksInSeconds } from '../../base/time.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { AuthoredMessage, MessageOption } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { freshId, giveBirth } from '../state/posts.ts';
import { LEAK } from '../tuning.ts';
import type { World } from '../world.ts';

/** An order of the direction that was obeyed may leak, some hours later. */
export function mayLeak(
  state: CrisisState,
  world: World,
  message: AuthoredMessage,
  option: MessageOption,
): void {
  if (message.kind !== 'demand' || option.stance !== 'comply') return;
  const entity = entityOf(message.id);
  if (world.luck.at('leak', 0, entity, 0) >= LEAK.odds) return;
  const wait = LEAK.least + world.luck.at('leak', 0, entity, 1) * LEAK.span;
  state.pending.push({
    at: state.tick + ticksInSeconds(world.scenario, wait),
    what: 'leak',
    message: message.id,
  });
}

/** The leaked message is posted. It costs nothing while nobody speaks of the affair. */
export function leakLands(state: CrisisState, world: World, message: string, events: CrisisEvent[]): void {
  if (state.stage === 'spark') return;
  const platform = world.scenario.platforms[0]?.id ?? '';
  const id = freshId(state, 'c', 9500);
  state.scandal += LEAK.scandal;
  state.blame = clamp(state.blame + LEAK.blame, 0, 1);
  events.push({ tick: state.tick, kind: 'leak', message, id });
  giveBirth(
    state,
    world,
    {
      id,
      at: state.tick,
      platform,
      author: `u${Math.floor(world.luck.at('leak', 0, entityOf(message), 2) * 1_000_000)}`,
      segment: 'activists',
      parent: null,
      reshareOf: null,
      class: 'complaint',
      purpose: 'condemn',
      tone: 'cordial',
      arousal: 0.5,
      mass: LEAK.mass,
      isAffair: true,
      words: { from: 'leak', message },
    },
    events,
  );
}
