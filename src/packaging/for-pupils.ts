import type { Mode } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';

/**
 * The scenario without the notes for instructors, which no player sees; and for an assessment, without the author's
 * reasons. What each draft is worth to the author stays: the grade is made of it. Its hashes stay, since nothing that is
 * played or graded is left out.
 */
export function forPupils({ lesson: _, ...scenario }: Scenario, mode: Mode): Scenario {
  if (mode !== 'evaluation') return scenario;
  const mute = <T extends { readonly why: object }>(one: T): T => ({ ...one, why: {} });
  return {
    ...scenario,
    posts: scenario.posts.map((post) => ({ ...post, drafts: post.drafts.map(mute) })),
    messages: scenario.messages.map((message) => ({ ...message, options: message.options.map(mute) })),
    statements: scenario.statements.map((one) => ({ ...one, draft: mute(one.draft) })),
    contacts: scenario.contacts.map((one) => ({ ...one, drafts: one.drafts.map(mute) })),
  };
}
