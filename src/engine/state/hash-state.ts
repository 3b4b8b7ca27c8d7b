import { hash32 } from '../../base/hash.ts';
import { hashTree, mix, mixNumber } from '../../base/hash-tree.ts';
import { POST_TONES, PURPOSES } from '../../model/codes.ts';
import type { CrisisState, Post } from '../../model/state.ts';

/** Hash of the whole state: equal states, equal hashes, on every machine. */
export function hashState(state: CrisisState): string {
  return hashTree(state);
}

/** Hash for a record's checks: all of the state, but of each post only what a rule may have drawn or changed. */
export function checkHash(state: CrisisState): string {
  let digest = 0;
  for (const shelf of state.shelves) for (const post of shelf.posts) digest = mixPost(digest, post);
  return hashTree({ ...state, shelves: digest });
}

const STATUSES: readonly Post['status'][] = ['standing', 'pinned', 'relegated', 'hidden', 'removed'];

function mixPost(digest: number, post: Post): number {
  const mood = PURPOSES.indexOf(post.purpose) * 2 + POST_TONES.indexOf(post.tone);
  let h = mix(digest, hash32(post.id));
  h = mix(h, STATUSES.indexOf(post.status) * 16 + mood);
  h = mix(h, (post.replies * 31 + post.reshares) * 31 + post.answers);
  return mixNumber(mixNumber(h, post.mass), post.arousal);
}
