import { authorOf, draftsOf, postOf, textOf, threadOf } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { Post, PostStatus } from '../model/state.ts';
import { textIn } from '../model/text.ts';
import { clockWords } from '../ui/clock-words.ts';
import type { Finished } from './present-findings.ts';

export interface ThreadPost {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly when: string;
  readonly platform: string;
  readonly text: string;
  readonly isHouse: boolean;
  readonly isHere: boolean; // the post pointed to
  readonly isPrivate: boolean; // said to its author alone
  readonly status: PostStatus;
}

export interface DebriefThread {
  readonly posts: readonly ThreadPost[]; // from the root to the post, the house's answers, then some replies
  readonly more: number; // replies not shown
}

/** Replies of the crowd shown below a post. */
const REPLIES_SHOWN = 6;

/**
 * The post that a finding points to, in its thread: what it answered, what the house said, in private too, and what
 * people replied. Null when there is no such post. `actions`: the player's accepted acts, which hold the private words.
 */
export function threadView(id: string, game: Finished, actions: readonly Action[]): DebriefThread | null {
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
  const shown = [...house, ...crowd.slice(0, REPLIES_SHOWN)].map((post) => ({
    at: post.at,
    view: postView(post, game),
  }));
  const answered = [...shown, ...privateWords(here, game, actions)].sort((a, b) => a.at - b.at);
  return {
    posts: [
      ...above.map((post) => postView(post, game)),
      postView(here, game, true),
      ...answered.map(({ view }) => view),
    ],
    more: Math.max(0, crowd.length - REPLIES_SHOWN),
  };
}

/** What the house wrote in private to the author of a post. */
function privateWords(
  to: Post,
  { world, scenario, state, lang }: Finished,
  actions: readonly Action[],
): { readonly at: number; readonly view: ThreadPost }[] {
  const { name, handle } = scenario.organisation;
  const platform = textIn(scenario.platforms.find((p) => p.id === to.platform)?.name, lang);
  return state.sayings.flatMap((saying) => {
    const act = actions[saying.action];
    if (saying.kind !== 'private' || saying.to !== to.id || act?.type !== 'answer') return [];
    const { wording } = act;
    const text =
      wording.mode === 'draft'
        ? textIn(draftsOf(world, to.id).find((draft) => draft.id === wording.draft)?.text, act.lang)
        : wording.text;
    const when = clockWords(scenario, saying.at, lang).hour;
    const view: ThreadPost = {
      ...{ id: saying.id, name: textIn(name, lang), handle, when, platform, text },
      ...{ isHouse: true, isHere: false, isPrivate: true, status: 'standing' },
    };
    return [{ at: saying.at, view }];
  });
}

/** A post in the reader's language. `isHere`: it is the one pointed to. */
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
    isPrivate: false,
    status: post.status,
  };
}
