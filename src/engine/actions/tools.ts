import type { PlainTool } from '../../model/actions.ts';
import { actEvent } from '../state/events.ts';
import { postOf } from '../state/posts.ts';
import { knownService, notTooLong, notTwice, onPost, onSeenPost } from './checks.ts';
import { dealWith } from './deed.ts';
import { type ActionRule, refusal } from './rule.ts';

/** A deed whose only field is its post. `once`: refused on a post where it was done. */
function plain<T extends PlainTool | 'thank'>(tool: T, once: 'once' | null): ActionRule<T> {
  return {
    check: (state, { post }) =>
      onSeenPost(state, post) ?? (once === null ? null : notTwice(state, tool, post)),
    perform: (state, { post }, world, events) => {
      dealWith(state, world, tool, post);
      events.push(actEvent(state, tool, post, { thread: postOf(state, post)?.root }));
    },
  };
}

export const thank = plain('thank', 'once');
export const pin = plain('pin', null);
export const relegate = plain('relegate', null);
export const hide = plain('hide', null);
export const report = plain('report', 'once');

/** Puts back in its place what was moved or hidden; what was removed is gone. */
export const restore: ActionRule<'restore'> = {
  ...plain('restore', null),
  check: (state, { post }) => {
    const { status } = postOf(state, post) ?? {};
    if (status === undefined) return refusal('action/unknown-post', { post });
    return status === 'standing' || status === 'removed' ? refusal('action/already-done') : null;
  },
};

/** Removes a post, with a rule of the nétiquette and a word to its author, or without. */
export const remove: ActionRule<'remove'> = {
  check: (state, { post, rule, explanation }, { scenario }) => {
    if (rule !== null && !scenario.organisation.rules.some((r) => r.id === rule))
      return refusal('action/unknown-rule', { rule });
    return onSeenPost(state, post) ?? notTooLong(explanation ?? '');
  },
  perform: (state, { post, rule, explanation }, world, events) => {
    const isExplained = (explanation ?? '').trim().length > 0;
    dealWith(state, world, 'remove', post, { rule, isExplained });
    events.push(actEvent(state, 'remove', post, { thread: postOf(state, post)?.root }));
  },
};

/** Hands a post to a service, once; even one that is out of sight. */
function toService<T extends 'escalate' | 'handOver'>(tool: T): ActionRule<T> {
  return {
    check: (state, { post, service }, { scenario }) =>
      onPost(state, post) ?? knownService(scenario, service) ?? notTwice(state, tool, post),
    perform: (state, { post, service }, world, events) => {
      dealWith(state, world, tool, post, { service });
      events.push(actEvent(state, tool, post, { thread: postOf(state, post)?.root }));
    },
  };
}

export const escalate = toService('escalate');
export const handOver = toService('handOver');
