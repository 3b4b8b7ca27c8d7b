import { actEvent } from '../state/events.ts';
import { allPosts, postOf, setMass } from '../state/posts.ts';
import { onSeenPost } from './checks.ts';
import { dealWith } from './deed.ts';
import { type ActionRule, refusal } from './rule.ts';

/** Blocks a person: every post of theirs is removed. */
export const block: ActionRule<'block'> = {
  check: (state, { post, person }) =>
    onSeenPost(state, post) ??
    (postOf(state, post)?.author === person ? null : refusal('action/unknown-person', { person })),
  perform: (state, { post: id, person }, world, events) => {
    for (const post of allPosts(state)) {
      if (post.author !== person || post.status === 'removed') continue;
      setMass(state, world, post, 0);
      post.status = 'removed';
    }
    dealWith(state, world, 'block', id);
    events.push(actEvent(state, 'block', id, { thread: postOf(state, id)?.root }));
  },
};
