import { clamp } from '../../base/maths.ts';
import { ticksInSeconds } from '../../base/time.ts';
import type { ActId } from '../../model/codes.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { keepByWords, makePromise } from '../state/promised.ts';
import { isPublic } from '../state/select.ts';
import { ACTS, DEFAULT_PROMISE } from '../tuning.ts';
import type { World } from '../world.ts';
import type { ActEffect } from './effect.ts';
import type { Said } from './wording.ts';

export interface After {
  readonly id: string;
  readonly post: string | null;
  readonly keeps: string | undefined;
  readonly promiseTicks: number | undefined;
}

/** What follows from words: stolen thunder (R5), information given, promises kept and made. */
export function after(
  state: CrisisState,
  world: World,
  said: Said,
  effect: ActEffect,
  of: After,
  events: CrisisEvent[],
): void {
  const isFirstWord = state.sayings.filter(isPublic).length === 1;
  if (
    isFirstWord &&
    state.stage === 'spark' &&
    state.volume < ACTS.stolenThunderVolume &&
    said.acts.some((a) => a === 'explain' || a === 'responsibility') &&
    effect.factor < 1 &&
    of.post === null
  ) {
    state.intensity *= ACTS.stolenThunder;
    state.blame = clamp(state.blame + ACTS.stolenThunderBlame, 0, 1);
  }
  state.information = informationGiven(state);
  keepByWords(state, { id: of.id, post: of.post, acts: said.acts, keeps: of.keeps }, events);
  const ticks =
    of.promiseTicks ??
    said.promise?.ticks ??
    (said.acts.includes('promise') ? ticksInSeconds(world.scenario, DEFAULT_PROMISE) : 0);
  if (ticks > 0) makePromise(state, { ticks, post: of.post, saying: of.id, text: '' }, events);
}

const GIVEN: readonly (readonly ActId[])[] = [
  ['explain'],
  ['instruct', 'redirect', 'handOver'],
  ['promise', 'hold'],
];

/** Base information in public so far: what happened, what to do, what comes next; a third each (R3). */
function informationGiven(state: CrisisState): number {
  const heard = state.sayings.filter(isPublic);
  return (
    GIVEN.filter((any) => heard.some((s) => s.acts.some((act) => any.includes(act)))).length / GIVEN.length
  );
}
