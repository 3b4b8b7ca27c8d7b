import { cloneJson } from '../../base/json.ts';
import { clamp } from '../../base/maths.ts';
import type { CrisisState } from '../../model/state.ts';
import { held } from '../speech/questioned.ts';
import { readWording } from '../speech/wording.ts';
import { actEvent } from '../state/events.ts';
import { postOf } from '../state/posts.ts';
import { keepAsWritten } from '../state/promised.ts';
import { knowsFact } from '../state/select.ts';
import { notEmpty, notTooLong } from './checks.ts';
import { dealWith } from './deed.ts';
import { type ActionRule, type Refused, refusal } from './rule.ts';

/** Corrects an own post in public: the old text is still shown, and credibility is won back (R12, D). */
export const correct: ActionRule<'correct'> = {
  check: (state, { post, text }) => ownStanding(state, post) ?? notEmpty(text) ?? notTooLong(text),
  perform: (state, action, world, events) => {
    const post = postOf(state, action.post);
    if (post === undefined) return;
    const read = readWording(world, { mode: 'typed', text: action.text }, action.lang, [], null);
    const words = { lang: action.lang, post: null, offered: [], isPublic: true };
    const said = held(state, world, read, words, action.sources);
    const wrong = state.sayings.find((s) => s.id === action.post);
    const wasFalse = [...(wrong?.contradicts ?? []), ...(wrong?.outdated ?? [])].some((id) =>
      knowsFact(state, id),
    );
    post.words = { from: 'typed', text: action.text, lang: action.lang };
    state.sayings.push({
      id: action.post,
      at: state.tick,
      kind: 'correction',
      action: state.acts,
      to: wrong?.to ?? null,
      platform: post.platform,
      draft: null,
      mode: 'typed',
      acts: [...said.acts],
      reading: said.reading,
      factor: 1,
      fit: wrong?.fit ?? 0,
      likeness: 0,
      states: [...said.states],
      contradicts: [...said.contradicts],
      isApproved: false,
      ...(said.outdated === undefined ? {} : { outdated: [...said.outdated] }),
      ...(said.claims === undefined ? {} : { claims: cloneJson([...said.claims]) }),
    });
    keepAsWritten(state, world, events);
    if (wasFalse && said.contradicts.length === 0 && said.outdated === undefined) {
      state.scandal = Math.max(0, state.scandal - 4);
      state.blame = clamp(state.blame - 0.08, 0, 1);
    }
    events.push(
      actEvent(state, 'correct', action.post, { thread: post.root, acts: said.acts, id: action.post }),
    );
  },
};

/** Deletes an own post: a removal, with its odds of being noticed. */
export const retract: ActionRule<'retract'> = {
  check: (state, { post }) => ownStanding(state, post),
  perform: (state, { post }, world, events) => {
    dealWith(state, world, 'remove', post);
    events.push(actEvent(state, 'retract', post, { thread: postOf(state, post)?.root }));
  },
};

function ownStanding(state: CrisisState, id: string): Refused | null {
  const post = postOf(state, id);
  if (post === undefined) return refusal('action/unknown-post', { post: id });
  if (post.author !== 'house') return refusal('action/not-yours');
  return post.status === 'removed' ? refusal('action/already-done') : null;
}
