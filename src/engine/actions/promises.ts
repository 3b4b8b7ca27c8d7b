import { actEvent } from '../state/events.ts';
import { canKeep, keepPromise as keep, makePromise } from '../state/promises.ts';
import { notTooLong, onSeenPost } from './checks.ts';
import { type ActionRule, refuse } from './rule.ts';

/** A promise with a time, made apart from any answer. */
export const promise: ActionRule<'promise'> = {
  check: (state, { text, ticks, post }, { scenario }) => {
    if (!(Number.isInteger(ticks) && ticks > 0 && ticks <= scenario.ticks)) return refuse('action/malformed');
    return notTooLong(text) ?? (post === null ? null : onSeenPost(state, post));
  },
  perform: (state, { text, ticks, post }, _world, events) => {
    makePromise(state, { ticks, post, saying: '', text }, events);
    events.push(actEvent(state, 'promise', post));
  },
};

/** A promise is called kept, which takes a public word said since. */
export const keepPromise: ActionRule<'keepPromise'> = {
  check: (state, action) => {
    const made = state.promises.find((p) => p.id === action.promise);
    if (made === undefined) return refuse('action/unknown-promise', { promise: action.promise });
    if (made.status !== 'open') return refuse('action/already-done');
    return canKeep(state, made) ? null : refuse('action/nothing-said');
  },
  perform: (state, action, _world, events) => {
    keep(state, action.promise, events);
    events.push(actEvent(state, 'keepPromise', action.promise));
  },
};
