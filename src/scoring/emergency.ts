import type { AuthoredPost } from '../model/scenario.ts';

/** Numbers one calls when somebody is in danger. */
const RESCUE = /\b(?:911|811|988|112|999|111)\b/;

/**
 * Whether a post is an emergency: a threat, or a post that its author would have answered by sending to the rescuers. There an
 * instruction defends nothing, and a fact lacks no warmth.
 */
export function isEmergency(post: AuthoredPost | undefined): boolean {
  if (post === undefined) return false;
  if (post.class === 'threat') return true;
  return post.drafts.some(
    ({ acts, text }) =>
      acts.includes('instruct') && [text.fr, text.en].some((words) => RESCUE.test(words ?? '')),
  );
}
