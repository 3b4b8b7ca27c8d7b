import { actEvent } from '../state/events.ts';
import { availableContacts, availableStatements, draftsOf } from '../state/offers.ts';
import { onSeenPost } from './checks.ts';
import { type ActionRule, refusal } from './rule.ts';

/** Asks for the drafts of a place, where the composer opens on a blank page. It takes time and is seen by nobody. */
export const seeDrafts: ActionRule<'seeDrafts'> = {
  check: (state, { of }, world) => {
    if (state.draftsSeen?.includes(of)) return refusal('action/already-done');
    if (of === null)
      return availableStatements(state, world).length > 0 ? null : refusal('action/not-offered');
    const isContact = availableContacts(state, world).some(({ id }) => id === of);
    const refused = isContact ? null : onSeenPost(state, of);
    return refused ?? (draftsOf(world, of).length > 0 ? null : refusal('action/not-offered'));
  },
  perform: (state, { of }, _world, events) => {
    state.draftsSeen = [...(state.draftsSeen ?? []), of];
    events.push(actEvent(state, 'seeDrafts', of));
  },
};
