import { entityOf } from '../../base/luck.ts';
import type { ActId } from '../../model/codes.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { giveBirth, postOf } from '../state/posts.ts';
import { ECHO } from '../tuning.ts';
import type { World } from '../world.ts';
import { drawWords, speakingNow } from './chatter.ts';
import { drawSegment, voices } from './crowd.ts';
import { drawMood } from './mood.ts';

/** Two posts will answer a public word of the house within its own cost in time, the first quoting it. */
export function scheduleEchoes(state: CrisisState, _world: World, of: string): void {
  state.pending.push(
    { at: state.tick + 1, what: 'echo', of, n: 0 },
    { at: state.tick + 2, what: 'echo', of, n: 1 },
  );
}

/** Acts of an answer by how much the crowd takes them up, most first. */
const TAKEN_UP: readonly ActId[] = [
  'threaten',
  'attack',
  'humourSharp',
  'shiftBlame',
  'deny',
  'halfApology',
  'excuse',
  'askPersonalData',
  'compensate',
  'humourKind',
  'repair',
  'responsibility',
  'apology',
  'explain',
  'instruct',
  'empathy',
  'bolster',
  'promise',
  'hold',
  'handOver',
  'redirect',
  'nameConcern',
  'ask',
  'thank',
  'acknowledge',
];

/** One answer of the crowd to a word of the house: its mood is the engine's, tilted by how the word fits. */
export function echoLands(
  state: CrisisState,
  world: World,
  of: string,
  n: number,
  events: CrisisEvent[],
): void {
  const own = postOf(state, of);
  const saying = state.sayings.find((s) => s.id === of);
  if (own === undefined || saying === undefined) return;
  const { luck } = world;
  const entity = entityOf(of) + n;
  const segment = drawSegment(world, voices(state, world), luck.at('echo', own.at, entity, 0));
  const mood = drawMood(state, world, segment, own, 900 + n);
  const tilt = luck.at('echo', own.at, entity, 1);
  const purpose =
    tilt < 0.25 + 0.65 * saying.fit - 0.9 * (saying.factor - 1)
      ? saying.fit >= 0.4
        ? 'support'
        : mood.purpose
      : 'condemn';
  const tone =
    purpose === 'condemn' &&
    luck.at('echo', own.at, entity, 2) < 0.3 + 0.4 * mood.arousal + (saying.factor > 1.02 ? 0.3 : 0)
      ? 'aggressive'
      : 'cordial';
  const main = TAKEN_UP.find((act) => saying.acts.includes(act)) ?? null;
  const group =
    n === 0 ? echoGroup(state, world, purpose, tone, main, luck.at('echo', own.at, entity, 3)) : null;
  const said = purpose === 'support' ? 'support' : purpose === 'ask' ? 'question' : 'complaint';
  giveBirth(
    state,
    world,
    {
      id: `c${state.tick}-${9000 + n}-${of}`,
      at: state.tick,
      platform: own.platform,
      author: `u${Math.floor(luck.at('echo', own.at, entity, 4) * 1_000_000)}`,
      segment,
      parent: own.id,
      reshareOf: null,
      class: said,
      purpose,
      tone,
      arousal: mood.arousal,
      mass: ECHO.mass,
      isAffair: true,
      words:
        group === null
          ? drawWords(
              world,
              speakingNow(state, world, world.crowd),
              { purpose, tone, class: said },
              segment,
              state.tick,
              9000 + n,
            )
          : { from: 'echo', group, draw: Math.floor(luck.at('echo', own.at, entity, 5) * 4294967296), of },
    },
    events,
  );
}

function echoGroup(
  state: CrisisState,
  world: World,
  purpose: string,
  tone: string,
  act: ActId | null,
  u: number,
): string | null {
  const groups = speakingNow(state, world, world.reads.echo ?? []).filter(
    (g) => g.purpose === null || g.purpose === purpose,
  );
  const exact = groups.filter((g) => g.to === act && act !== null);
  const open = groups.filter((g) => g.to === null && (g.tone === null || g.tone === tone));
  const pool = exact.length > 0 ? exact : open.length > 0 ? open : groups;
  return pool[Math.floor(u * pool.length)]?.id ?? null;
}
