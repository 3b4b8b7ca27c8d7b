import type { ActionType } from '../../model/action.ts';
import { ACTION_TYPES } from '../../model/actions.ts';
import { actEvent } from '../state/events.ts';
import { notTooLong } from './checks.ts';
import { type ActionRule, refusal } from './rule.ts';

/** An act above the role of its author is asked for; it waits for a yes. */
export const propose: ActionRule<'propose'> = {
  check: (state, { proposal, deed }) => {
    if (!ACTION_TYPES.includes(deed as ActionType)) return refusal('action/malformed');
    return state.proposals?.some(({ id }) => id === proposal) ? refusal('action/already-done') : null;
  },
  perform: (state, { proposal, deed, on, by }, _world, events) => {
    state.proposals ??= [];
    const asked = { id: proposal, at: state.tick, by: by ?? null, deed: deed as ActionType, on };
    state.proposals.push({ ...asked, isGranted: null });
    events.push(actEvent(state, 'propose', on));
  },
};

/** The answer of whoever approves, once; nobody answers their own. */
export const consent: ActionRule<'consent'> = {
  check: (state, { proposal, note, by }) => {
    const asked = state.proposals?.find(({ id }) => id === proposal);
    if (asked === undefined) return refusal('action/unknown-option', { option: proposal });
    if (asked.isGranted !== null) return refusal('action/already-done');
    if (by !== undefined && asked.by === by) return refusal('action/not-yours');
    return notTooLong(note);
  },
  perform: (state, { proposal, isGranted }, _world, events) => {
    const asked = state.proposals?.find(({ id }) => id === proposal);
    if (asked === undefined) return;
    asked.isGranted = isGranted;
    events.push(actEvent(state, 'consent', asked.on));
  },
};
