import type { CrisisEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { actEvent } from '../state/events.ts';
import { letGo } from '../state/withheld.ts';
import { messageArrives, postAppears } from '../tick/arrivals.ts';
import { takeEffect } from '../tick/effects.ts';
import { BRANCHING } from '../tuning.ts';
import type { World } from '../world.ts';
import { type ActionRule, refusal } from './rule.ts';

type CardKind = 'post' | 'message' | 'beat' | 'imprevu';

/** What the author wrote that has not come yet, and may be brought by whoever leads a class: its kind; null: no such card. */
export function cardKind(state: CrisisState, scenario: Scenario, card: string): CardKind | null {
  if (scenario.posts.some(({ id }) => id === card)) return state.placed[card] === undefined ? 'post' : null;
  if (scenario.messages.some(({ id }) => id === card))
    return state.messages.some(({ id }) => id === card) ? null : 'message';
  const told = state.beats.find(({ id }) => id === card);
  if (told !== undefined) return told.firedAt < 0 ? 'beat' : null;
  if (scenario.imprevus.some(({ id }) => id === card))
    return state.imprevus.some(({ id, firedAt }) => id === card && firedAt >= 0) ? null : 'imprevu';
  return null;
}

/** Brings a post, a message, a beat or a mishap of the author, whatever its hour and its condition. */
export const inject: ActionRule<'inject'> = {
  check: (state, { card }, { scenario }) =>
    cardKind(state, scenario, card) === null ? refusal('action/unknown-card', { card }) : null,
  perform: (state, { card }, world, events) => {
    events.push(actEvent(state, 'inject', card, { author: 'direction' }));
    letGo(state, card);
    bring(state, card, world, events);
  },
};

/** Holds back what the author wrote, or lets it go; what should have come meanwhile comes then. */
export const withhold: ActionRule<'withhold'> = {
  check: (state, { card, isHeld }, { scenario }) => {
    const isThere = cardKind(state, scenario, card) !== null;
    const isHeldNow = state.withheld?.some((one) => one.card === card) === true;
    return isThere && isHeld !== isHeldNow ? null : refusal('action/unknown-card', { card });
  },
  perform: (state, { card, isHeld }, world, events) => {
    events.push(actEvent(state, 'withhold', card, { author: 'direction' }));
    if (isHeld) state.withheld = [...(state.withheld ?? []), { card, isDue: false }];
    else if (letGo(state, card)) bring(state, card, world, events);
  },
};

function bring(state: CrisisState, card: string, world: World, events: CrisisEvent[]): void {
  const { scenario } = world;
  const kind = cardKind(state, scenario, card);
  if (kind === 'post') return postAppears(state, world, card, events);
  if (kind === 'message') return messageArrives(state, world, card, events);
  const source = kind === 'beat' ? scenario.beats : scenario.imprevus;
  const effects = source.find(({ id }) => id === card)?.effects ?? [];
  markFired(state, kind, card);
  if (kind === 'beat') events.push({ tick: state.tick, kind: 'beat', id: card });
  else events.push({ tick: state.tick, kind: 'imprevu', id: card });
  effects.forEach((effect, n) => {
    takeEffect(state, world, effect, { id: card, n }, events);
  });
}

function markFired(state: CrisisState, kind: CardKind | null, card: string): void {
  if (kind === 'beat') {
    const told = state.beats.find(({ id }) => id === card);
    if (told !== undefined) told.firedAt = state.tick;
    return;
  }
  const drawn = state.imprevus.find(({ id }) => id === card);
  if (drawn === undefined) state.imprevus.push({ id: card, at: state.tick, firedAt: state.tick });
  else drawn.firedAt = state.tick;
}

/** How much one turn of the pressure adds to the branching of the crowd, or takes from it. D. */
const PRESSURE_STEP = 0.1;

/** Makes the crowd grow more, or less. */
export const pressure: ActionRule<'pressure'> = {
  check: () => null,
  perform: (state, { rises }, _world: World, events) => {
    const by = rises ? PRESSURE_STEP : -PRESSURE_STEP;
    state.intensity = Math.max(0.1, Math.min(BRANCHING.n0.explosive * 1.5, state.intensity + by));
    events.push(actEvent(state, 'pressure', rises ? 'up' : 'down', { author: 'direction' }));
  },
};
