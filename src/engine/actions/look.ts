import { actEvent } from '../state/events.ts';
import { onSeenPost } from './checks.ts';
import { type ActionRule, refusal } from './rule.ts';

/** Longest name of a page of the dossier, in characters. */
const LONGEST_PAGE = 60;

/** A post is opened to be read. */
export const open: ActionRule<'open'> = {
  check: (state, { post }) => onSeenPost(state, post),
  perform: (state, { post }, _world, events) => {
    if (!state.opened.includes(post)) state.opened.push(post);
    events.push(actEvent(state, 'open', post));
  },
};

/** A post was seen and is deliberately left alone. */
export const leave: ActionRule<'leave'> = {
  check: (state, { post }) =>
    onSeenPost(state, post) ?? (state.left.includes(post) ? refusal('action/already-done') : null),
  perform: (state, { post }, _world, events) => {
    state.left.push(post);
    events.push(actEvent(state, 'leave', post));
  },
};

/** A page of the dossier is read. */
export const read: ActionRule<'read'> = {
  check: (_state, { page }) => (page.length > LONGEST_PAGE ? refusal('action/malformed') : null),
  perform: (state, { page }, _world, events) => {
    events.push(actEvent(state, 'read', page));
  },
};
