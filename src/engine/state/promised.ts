import type { ActId } from '../../model/codes.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState, Promised } from '../../model/state.ts';
import { postOf } from './posts.ts';
import { isPublic } from './select.ts';

/** Makes a promise that falls due at a time. */
export function makePromise(
  state: CrisisState,
  made: { ticks: number; post: string | null; saying: string; text: string },
  events: CrisisEvent[],
): void {
  const id = `p${state.tick}-${state.promises.length}`;
  state.promises.push({
    id,
    at: state.tick,
    due: state.tick + made.ticks,
    status: 'open',
    closedAt: -1,
    post: made.post,
    saying: made.saying,
    text: made.text,
  });
  events.push({ tick: state.tick, kind: 'promise', id, phase: 'made' });
}

const SUBSTANCE: readonly ActId[] = [
  'explain',
  'instruct',
  'repair',
  'compensate',
  'responsibility',
  'apology',
];

/** A later public word of substance keeps the promise it names, or the open ones of its own thread. */
export function keepByWords(
  state: CrisisState,
  word: { id: string; post: string | null; acts: readonly ActId[]; keeps: string | undefined },
  events: CrisisEvent[],
): void {
  const root = word.post === null ? null : (postOf(state, word.post)?.root ?? word.post);
  const hasSubstance = word.acts.some((act) => SUBSTANCE.includes(act));
  for (const promise of state.promises) {
    if (promise.status !== 'open' || promise.at >= state.tick) continue;
    const isNamed = promise.id === word.keeps;
    const promisedIn = promise.post === null ? null : (postOf(state, promise.post)?.root ?? promise.post);
    if (isNamed || (hasSubstance && (root === null || promisedIn === root)))
      closePromise(state, promise, 'kept', events);
  }
}

/** Whether anything was said in public since the promise that could keep it. */
export function canKeep(state: CrisisState, promise: Promised): boolean {
  return promise.status === 'open' && state.sayings.some((s) => isPublic(s) && s.at > promise.at);
}

/** Closes as kept the promise of that id, if there is one. */
export function callKept(state: CrisisState, id: string, events: CrisisEvent[]): void {
  const promise = state.promises.find((p) => p.id === id);
  if (promise !== undefined) closePromise(state, promise, 'kept', events);
}

/** Closes a promise, kept or missed. */
export function closePromise(
  state: CrisisState,
  promise: Promised,
  status: 'kept' | 'missed',
  events: CrisisEvent[],
): void {
  promise.status = status;
  promise.closedAt = state.tick;
  events.push({ tick: state.tick, kind: 'promise', id: promise.id, phase: status });
}
