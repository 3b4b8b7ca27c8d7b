import { momentAfter, parseMoment } from '../../base/calendar.ts';
import { clamp } from '../../base/maths.ts';
import { ticksInSeconds } from '../../base/time.ts';
import { promiseIn } from '../../claims/index.ts';
import type { ActId } from '../../model/codes.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import type { Lang } from '../../model/text.ts';
import { keepAsWritten, keepByWords, makePromise } from '../state/promised.ts';
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
  readonly lang: Lang; // of the words
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
  const { id, post, keeps, lang } = of;
  keepByWords(state, { id, post, acts: said.acts, keeps, text: said.text, lang }, events);
  const heard = promiseHeard(state, world, said, lang);
  const ticks = of.promiseTicks ?? heard?.ticks ?? 0;
  const text = of.promiseTicks === undefined ? (heard?.text ?? '') : '';
  const keptBy = of.promiseTicks === undefined ? said.promise?.keptBy : undefined;
  keepAsWritten(state, world, events);
  if (ticks > 0) makePromise(state, { ticks, post: of.post, saying: of.id, text, keptBy }, events);
}

/**
 * The promise that these words make, said now: the hour they name, else that of their draft, else DEFAULT_PROMISE; `text`
 * is the sentence that names an hour, else ''. Null when they promise nothing.
 */
export function promiseHeard(
  state: CrisisState,
  world: World,
  said: Pick<Said, 'text' | 'reading' | 'acts' | 'promise'>,
  lang: Lang,
): { readonly ticks: number; readonly text: string } | null {
  const named = promiseWithHour(state, world, said, lang);
  if (named !== null) return named;
  if (said.promise !== null) return { ticks: said.promise.ticks, text: '' };
  if (!said.acts.includes('promise')) return null;
  return { ticks: ticksInSeconds(world.scenario, DEFAULT_PROMISE), text: '' };
}

/** The promise of adapted or typed words that names its hour, from now; null when there is none, or they cannot be read. */
function promiseWithHour(
  state: CrisisState,
  { scenario }: World,
  said: Pick<Said, 'text' | 'reading'>,
  lang: Lang,
): { readonly ticks: number; readonly text: string } | null {
  const start = parseMoment(scenario.start);
  if (said.reading === null || said.reading.doubt !== null || start === null) return null;
  const now = momentAfter(start, state.tick * scenario.secondsPerTick);
  const promise = promiseIn(said.text, lang, now);
  return promise === null ? null : { ticks: ticksInSeconds(scenario, promise.seconds), text: promise.text };
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
