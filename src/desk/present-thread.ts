import { allPosts, authorOf, cardsOf, postOf } from '../engine/index.ts';
import type { SegmentId } from '../model/codes.ts';
import type { Post } from '../model/state.ts';
import { textIn } from '../model/text.ts';
import type { DeskInput } from './desk-input.ts';
import { type PostView, presentPost } from './present-post.ts';

export interface ThreadView {
  readonly post: PostView;
  readonly above: PostView | null; // what it answers
  readonly replies: readonly PostView[]; // oldest first, the house's among them
  readonly hidden: number; // replies not shown
  readonly author: AuthorView;
}

interface AuthorView {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly bio: string;
  readonly reach: number;
  readonly segment: SegmentId | 'house';
  readonly posts: number; // so far in this affair
  readonly answered: number; // times the house answered them
  readonly isBlocked: boolean;
}

const SHOWN = 40;

/** A post with what it answers, what answers it, and who wrote it; null when it is not there. */
export function presentThread(input: DeskInput, id: string): ThreadView | null {
  const { scenario, state, lang } = input;
  const post = postOf(state, id);
  if (post === undefined) return null;
  const above = post.parent === null ? undefined : postOf(state, post.parent);
  const replies = allPosts(state).filter((p) => p.parent === id);
  const told = replies.slice(-SHOWN);
  const { name, handle, reach, person } = authorOf(scenario, post);
  const theirs = person ? allPosts(state).filter((p) => p.author === post.author) : [post];
  return {
    post: presentPost(input, post),
    above: above ? presentPost(input, above) : null,
    replies: told.map((p) => presentPost(input, p)),
    hidden: replies.length - told.length,
    author: {
      id: post.author,
      name,
      handle,
      bio: textIn(person?.bio, lang),
      reach,
      segment: post.segment,
      posts: theirs.length,
      answered: theirs.reduce((sum, p) => sum + p.answers, 0),
      isBlocked: state.deeds.some((d) => d.tool === 'block' && postOf(state, d.post)?.author === post.author),
    },
  };
}

/** The posts of one or more bundles, newest first; empty when they are not there any more. */
export function presentBundle(input: DeskInput, parts: readonly string[]): readonly PostView[] {
  const posts: readonly Post[] = cardsOf(input.state, input.world).flatMap((c) =>
    c.kind === 'bundle' && parts.includes(c.id) ? c.posts : [],
  );
  return [...posts]
    .sort((a, b) => b.at - a.at)
    .slice(0, SHOWN)
    .map((p) => presentPost(input, p));
}
