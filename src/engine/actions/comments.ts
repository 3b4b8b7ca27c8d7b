import { actEvent } from '../state/events.ts';
import { MODERATION } from '../tuning.ts';
import { notTooLong, ownPlatforms } from './checks.ts';
import { type ActionRule, refusal } from './rule.ts';

/**
 * Closes the comments of a platform: part of the anger goes elsewhere, and it is out of proportion (L1b). An
 * explanation halves what it costs, as it does for a removal (M1).
 */
export const closeComments: ActionRule<'closeComments'> = {
  check: (state, { platform, explanation }, { scenario }) =>
    ownPlatforms(scenario, [platform]) ??
    (state.closed.includes(platform) ? refusal('action/already-done') : notTooLong(explanation ?? '')),
  perform: (state, { platform, explanation }, _world, events) => {
    state.closed.push(platform);
    const share = (explanation ?? '').trim() === '' ? 1 : MODERATION.explained;
    state.censorship = Math.min(
      MODERATION.censorshipMax,
      state.censorship + MODERATION.closedCensorship * share,
    );
    events.push(actEvent(state, 'closeComments', platform));
  },
};

/** Opens them again. */
export const openComments: ActionRule<'openComments'> = {
  check: (state, { platform }, { scenario }) =>
    ownPlatforms(scenario, [platform]) ??
    (state.closed.includes(platform) ? null : refusal('action/already-done')),
  perform: (state, { platform }, _world, events) => {
    state.closed = state.closed.filter((id) => id !== platform);
    events.push(actEvent(state, 'openComments', platform));
  },
};
