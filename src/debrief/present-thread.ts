import { clockWords } from '../desk/clock-words.ts';
import { authorOf, postOf, textOf, threadOf } from '../engine/index.ts';
import type { Post, PostStatus } from '../model/state.ts';
import { textIn } from '../model/text.ts';
import type { Finished } from './present-findings.ts';

export interface ThreadPost {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly when: string;
  readonly platform: string;
  readonly text: string;
  readonly isHouse: boolean;
  readonly isHere: boolean; // the very post pointed to
  readonly status: PostStatus;
}

export interface ThreadView {
  readonly posts: readonly ThreadPost[]; // from the root to the post, the house's answers, then some replies
  readonly more: number; // replies not shown
}

/** Replies of the crowd shown below a post. */
const REPLIES_SHOWN = 6;

/** The post that a finding points to, where it stood: what it answered, what the house said, what came back. */
export function threadView(id: string, game: Finished): ThreadView | null {
  const { state } = game;
  const here = postOf(state, id);
  if (here === undefined) return null;
  const above: Post[] = [];
  for (
    let post = here.parent === null ? undefined : postOf(state, here.parent);
    post !== undefined && above.length < 4;
  ) {
    above.unshift(post);
    post = post.parent === null ? undefined : postOf(state, post.parent);
  }
  const below = threadOf(state, here.root).filter((post) => post.parent === id && post.reshareOf === null);
  const house = below.filter((post) => post.segment === 'house');
  const crowd = below.filter((post) => post.segment !== 'house');
  const shown = [...house, ...crowd.slice(0, REPLIES_SHOWN)].sort((a, b) => a.at - b.at);
  return {
    posts: [...above, here, ...shown].map((post) => postView(post, game, post.id === id)),
    more: Math.max(0, crowd.length - REPLIES_SHOWN),
  };
}

export function postView(post: Post, { scenario, state, lang }: Finished, isHere = false): ThreadPost {
  const author = authorOf(scenario, post);
  return {
    id: post.id,
    name: author.name,
    handle: author.handle,
    when: clockWords(scenario, post.at, lang).hour,
    platform: textIn(scenario.platforms.find((p) => p.id === post.platform)?.name, lang),
    text: textOf(scenario, state, post, lang),
    isHouse: post.segment === 'house',
    isHere,
    status: post.status,
  };
}
