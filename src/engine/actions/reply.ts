import { publicFit } from '../speech/fit.ts';
import { asOfNow } from '../speech/outdated.ts';
import { payCost } from '../speech/own-words.ts';
import { actEvent } from '../state/events.ts';
import { offeredOptions } from '../state/offers.ts';
import { freshSaying } from '../state/posts.ts';
import { keepAsWritten } from '../state/promised.ts';
import { takeEffect } from '../tick/effects.ts';
import { mayLeak } from '../tick/leak.ts';
import { type ActionRule, refusal } from './rule.ts';

/** An answer to the direction, a journalist, an ambassador: its effects are the author's. */
export const reply: ActionRule<'reply'> = {
  check: (state, action, world) => {
    const message = state.messages.find((m) => m.id === action.message);
    const authored = world.scenario.messages.find((m) => m.id === action.message);
    if (message === undefined || authored === undefined)
      return refusal('action/unknown-message', { message: action.message });
    if (message.repliedAt >= 0) return refusal('action/already-done');
    if (!authored.options.some((o) => o.id === action.option))
      return refusal('action/unknown-option', { option: action.option });
    return offeredOptions(state, world, authored.id).some((o) => o.id === action.option)
      ? null
      : refusal('action/not-offered');
  },

  perform: (state, action, world, events) => {
    const authored = world.scenario.messages.find((m) => m.id === action.message);
    const option = authored?.options.find((o) => o.id === action.option);
    const message = state.messages.find((m) => m.id === action.message);
    if (authored === undefined || option === undefined || message === undefined) return;
    message.option = option.id;
    message.repliedAt = state.tick;
    mayLeak(state, world, authored, option);
    const { states, contradicts, outdated } = asOfNow(state, world, option);
    const isInternal = world.scenario.services.some((s) => s.id === authored.from);
    if (!isInternal) {
      state.sayings.push({
        id: freshSaying(state),
        at: state.tick,
        kind: 'reply',
        action: state.acts,
        to: authored.id,
        platform: null,
        draft: option.id,
        mode: 'draft',
        acts: [...option.acts],
        reading: null,
        factor: 1,
        fit: publicFit(option.acts, world.scenario),
        likeness: 0,
        states: [...states],
        contradicts: [...contradicts],
        isApproved: false,
        ...(outdated === undefined ? {} : { outdated: [...outdated] }),
      });
    }
    payCost(state, option.cost);
    events.push(actEvent(state, 'reply', action.message));
    if (!isInternal) keepAsWritten(state, world, events);
    option.effects.forEach((effect, n) => {
      takeEffect(state, world, effect, { id: action.message, n }, events);
    });
  },
};
