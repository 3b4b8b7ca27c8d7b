import { draftsOf, offeredDrafts } from '../../engine/index.ts';
import type { Draft } from '../../model/scenario.ts';
import type { Post } from '../../model/state.ts';
import { appraise } from '../../scoring/index.ts';
import { type Habit, type Moment, now } from '../habit.ts';
import { age, minutes, onDesk, wasAnswered, wasDealtWith } from '../view.ts';

export interface Answering {
  readonly pick: (drafts: readonly Draft[], moment: Moment, post: Post) => Draft | null;
  readonly waitMinutes: number; // simulated, before a post is answered
  readonly every: number; // answers one post in `every`
}

/** Answers posts that come with drafts, oldest first, taking the draft `pick` chooses. */
export function answering(how: Answering): Habit {
  return (moment) => {
    const { state, world } = moment;
    const open = onDesk(moment).filter((post) => draftsOf(world, post.id).length > 0);
    for (const [i, post] of open.entries()) {
      if (i % how.every !== 0 || wasAnswered(moment, post.id) || wasDealtWith(moment, post.id, 'remove'))
        continue;
      if (age(moment, post) < minutes(moment, how.waitMinutes)) continue;
      const draft = how.pick(offeredDrafts(state, world, post.id), moment, post);
      if (draft === null) continue;
      return now(moment, {
        type: 'answer',
        post: post.id,
        wording: { mode: 'draft', draft: draft.id },
        lang: world.scenario.lang,
        channel: draft.channel === 'private' ? 'private' : 'public',
      });
    }
    return null;
  };
}

/** A habit for one good turn: the first act it finds is its last. */
export function once(habit: Habit): Habit {
  return (moment) => (moment.done.some(({ type }) => type !== 'bilan') ? null : habit(moment));
}

/** The draft our rubric thinks best there and now, or none if even that is worth less than saying nothing. */
export function bestDraft(least: number): Answering['pick'] {
  return (drafts, moment, post) => {
    const ranked = rank(drafts, moment, post);
    return ranked[0] !== undefined && ranked[0].worth >= least ? ranked[0].draft : null;
  };
}

/** The draft in the middle of our ranking. */
export const middleDraft: Answering['pick'] = (drafts, moment, post) => {
  const ranked = rank(drafts, moment, post);
  return ranked[Math.floor(ranked.length / 2)]?.draft ?? null;
};

/** The draft that our ranking puts last. */
export const worstDraft: Answering['pick'] = (drafts, moment, post) =>
  rank(drafts, moment, post).at(-1)?.draft ?? null;

function rank(drafts: readonly Draft[], moment: Moment, post: Post): { draft: Draft; worth: number }[] {
  return drafts
    .map((draft, i) => ({ draft, i, worth: worthOf(draft, moment, post) }))
    .sort((a, b) => b.worth - a.worth || a.i - b.i);
}

/** The author's own opinion where there is one, our rubric's for the rest and between equals. */
function worthOf(draft: Draft, moment: Moment, post: Post): number {
  const ours = appraise(moment.world, moment.state, post, draft);
  return draft.level < 0 || ours === 0 ? ours : (draft.level * 25 * 2 + ours) / 3;
}
