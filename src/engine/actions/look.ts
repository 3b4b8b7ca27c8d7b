import { actEvent } from '../state/events.ts';
import { onSeenPost } from './checks.ts';
import { type ActionRule, refusal } from './rule.ts';

/** Longest name of a page of the dossier, in characters. */
const LONGEST_PAGE = 60;

/** Opens a post. */
export const open: ActionRule<'open'> = {
  check: (state, { post }) => onSeenPost(state, post),
  perform: (state, { post }, _world, events) => {
    if (!state.opened.includes(post)) state.opened.push(post);
    events.push(actEvent(state, 'open', post));
  },
};

/** Leaves a post alone on purpose. */
export const leave: ActionRule<'leave'> = {
  check: (state, { post }) =>
    onSeenPost(state, post) ?? (state.left.includes(post) ? refusal('action/already-done') : null),
  perform: (state, { post }, _world, events) => {
    state.left.push(post);
    events.push(actEvent(state, 'leave', post));
  },
};

/** Reads a page of the dossier. */
export const read: ActionRule<'read'> = {
  check: (_state, { page }) => (page.length > LONGEST_PAGE ? refusal('action/malformed') : null),
  perform: (state, { page }, _world, events) => {
    events.push(actEvent(state, 'read', page));
  },
};
