import { actEvent } from '../state/events.ts';
import { callKept, canKeep, makePromise } from '../state/promised.ts';
import { notTooLong, onSeenPost } from './checks.ts';
import { type ActionRule, refusal } from './rule.ts';

/** A promise with a time, made apart from any answer. */
export const promise: ActionRule<'promise'> = {
  check: (state, { text, ticks, post }, { scenario }) => {
    if (!(Number.isInteger(ticks) && ticks > 0 && ticks <= scenario.ticks))
      return refusal('action/malformed');
    return notTooLong(text) ?? (post === null ? null : onSeenPost(state, post));
  },
  perform: (state, { text, ticks, post }, _world, events) => {
    makePromise(state, { ticks, post, saying: '', text }, events);
    events.push(actEvent(state, 'promise', post));
  },
};

/** Calls a promise kept, which takes a public word said since. */
export const keepPromise: ActionRule<'keepPromise'> = {
  check: (state, action) => {
    const made = state.promises.find((p) => p.id === action.promise);
    if (made === undefined) return refusal('action/unknown-promise', { promise: action.promise });
    if (made.status !== 'open') return refusal('action/already-done');
    return canKeep(state, made) ? null : refusal('action/nothing-said');
  },
  perform: (state, action, _world, events) => {
    callKept(state, action.promise, events);
    events.push(actEvent(state, 'keepPromise', action.promise));
  },
};
