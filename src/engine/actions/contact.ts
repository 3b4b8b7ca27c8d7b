import { contextOf } from '../speech/context.ts';
import { effectOf } from '../speech/effect.ts';
import { note } from '../speech/own-words.ts';
import { keepSays } from '../speech/player-says.ts';
import { held } from '../speech/questioned.ts';
import { readWording } from '../speech/wording.ts';
import { holds } from '../state/conditions.ts';
import { actEvent } from '../state/events.ts';
import { offeredDrafts } from '../state/offers.ts';
import { freshSaying } from '../state/posts.ts';
import { keepAsWritten } from '../state/promised.ts';
import { goodActs, goodWording } from './checks.ts';
import { type ActionRule, refusal } from './rule.ts';

/** A call or a message to somebody outside: the crowd does not see it, beats may follow from it. */
export const contact: ActionRule<'contact'> = {
  check: (state, action, world) => {
    const to = world.scenario.contacts.find((c) => c.id === action.contact);
    if (to === undefined) return refusal('action/unknown-person', { person: action.contact });
    if (state.contacts.some((c) => c.id === to.id)) return refusal('action/already-done');
    return holds(to.when, state, world, to.id)
      ? (goodWording(action.wording, to.drafts, offeredDrafts(state, world, to.id)) ?? goodActs(action.says))
      : refusal('action/not-offered');
  },

  perform: (state, action, world, events) => {
    const to = world.scenario.contacts.find((c) => c.id === action.contact);
    if (to === undefined) return;
    const read = readWording(world, action.wording, action.lang, to.drafts, null);
    const words = { lang: action.lang, post: null, offered: to.drafts, isPublic: false };
    const said = held(state, world, read, words, action.sources);
    const effect = { ...effectOf(contextOf(state, world, said, null, false)), factor: 1 };
    const id = freshSaying(state);
    note(state, world, { id, kind: 'contact', to: to.id, platform: null, isApproved: false }, said, effect);
    keepSays(state, id, action.says);
    keepAsWritten(state, world, events);
    state.contacts.push({ id: to.id, person: to.person, at: state.tick, acts: [...said.acts] });
    events.push(actEvent(state, 'contact', to.person, { acts: said.acts }));
  },
};
