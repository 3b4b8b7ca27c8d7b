import { actEvent } from '../state/events.ts';
import { notTooLong } from './checks.ts';
import { type ActionRule, refusal } from './rule.ts';

/** The point de quart: what the player writes at the end of a shift, even when the game is over. */
export const bilan: ActionRule<'bilan'> = {
  check: (state, { quart, intent }, { scenario }) => {
    if (!scenario.quarts.some((q) => q.id === quart))
      return refusal('action/unknown-option', { option: quart });
    if (state.bilans.some((b) => b.quart === quart)) return refusal('action/already-done');
    return notTooLong(intent);
  },
  perform: (state, { quart, figure, intent }, _world, events) => {
    state.bilans.push({ quart, figure, intent, at: state.tick });
    events.push(actEvent(state, 'bilan', quart));
  },
};
