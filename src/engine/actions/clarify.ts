import { keepSays, mayClarify } from '../speech/player-says.ts';
import { actEvent } from '../state/events.ts';
import { goodActs } from './checks.ts';
import { type ActionRule, refusal } from './rule.ts';

/** The player's own word on what a reply that was sent does. It may be changed until the game is over. */
export const clarify: ActionRule<'clarify'> = {
  check: (state, { saying, acts }) => {
    const found = state.sayings.find((one) => one.id === saying);
    if (found === undefined) return refusal('action/unknown-post', { post: saying });
    return mayClarify(found) ? goodActs(acts) : refusal('action/not-yours');
  },
  perform: (state, { saying, acts }, _world, events) => {
    keepSays(state, saying, acts);
    events.push(actEvent(state, 'clarify', saying));
  },
};
