import { hash32, hashJson } from '../base/hash.ts';
import type { CrisisState } from '../model/state.ts';

/** Hash of the whole state: equal states, equal hashes, on every machine. */
export function hashState(state: CrisisState): string {
  return hashJson(state);
}

/** Hash for a record's checks: everything but the posts' own trees, of which it takes ids, moods and masses. */
export function checkHash(state: CrisisState): string {
  let digest = 0x811c9dc5;
  for (const shelf of state.shelves) {
    for (const post of shelf.posts) {
      digest = hash32(
        `${post.id}/${post.status}/${post.arousal}/${post.mass}/${post.segment}/${post.purpose}/${post.replies}`,
        digest,
      );
    }
  }
  return hashJson({ ...state, shelves: digest });
}
