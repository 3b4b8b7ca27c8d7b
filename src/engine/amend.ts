import { clamp } from '../base/maths.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { postOf } from './posts.ts';
import { knowsFact } from './select.ts';
import { readWording } from './wording.ts';
import type { World } from './world.ts';

/** An own post is corrected in the open: the old text stays to be seen, credibility is won back (R12, D). */
export function correct(
  state: CrisisState,
  action: Extract<Action, { type: 'correct' }>,
  world: World,
  events: CrisisEvent[],
): void {
  const post = postOf(state, action.post);
  if (post === undefined) return;
  const said = readWording(world, { mode: 'typed', text: action.text }, action.lang, [], null);
  const wrong = state.sayings.find((s) => s.id === action.post);
  const wasFalse = (wrong?.contradicts ?? []).some((id) => knowsFact(state, id));
  post.words = { from: 'typed', text: action.text, lang: action.lang };
  state.sayings.push({
    id: action.post,
    at: state.tick,
    kind: 'correction',
    to: wrong?.to ?? null,
    platform: post.platform,
    mode: 'typed',
    acts: [...said.acts],
    reading: said.reading,
    factor: 1,
    fit: wrong?.fit ?? 0,
    likeness: 0,
    states: [...said.states],
    contradicts: [...said.contradicts],
    isApproved: false,
  });
  if (wasFalse && said.contradicts.length === 0) {
    state.scandal = Math.max(0, state.scandal - 4);
    state.blame = clamp(state.blame - 0.08, 0, 1);
  }
  events.push({
    tick: state.tick,
    kind: 'act',
    type: 'correct',
    target: action.post,
    thread: post.root,
    author: 'player',
    acts: said.acts,
    factor: 1,
    id: action.post,
  });
}
