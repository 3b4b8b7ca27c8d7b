import { postOf, type World } from '../../engine/index.ts';
import type { CrisisState } from '../../model/state.ts';
import type { Point } from './review-model.ts';

/** When the thing decided upon first came to the desk. */
export function bornAt(world: World, state: CrisisState, { action, post, at }: Point): number {
  if (post !== null) return postOf(state, post)?.at ?? at;
  if (action?.type === 'reply') return state.messages.find((m) => m.id === action.message)?.at ?? at;
  if (action?.type === 'declare') return state.shelves[0]?.posts.find((p) => p.isAffair)?.at ?? at;
  return world.scenario.quarts.find((quart) => at < quart.to)?.from ?? at;
}

/** What would be known at another tick: later, what was asked for and was on its way. */
export function asKnownAt(state: CrisisState, tick: number): CrisisState {
  const coming = state.asked
    .filter((asked) => !asked.isAnswered && asked.due <= tick && asked.text === undefined)
    .map((asked) => ({ id: asked.fact, at: asked.due, from: asked.service }));
  return {
    ...state,
    tick,
    facts: [...state.facts, ...coming].filter((fact) => fact.at <= tick),
    sayings: state.sayings.filter((saying) => saying.at <= tick),
    approvals: state.approvals.map((approval) =>
      approval.status === 'waiting' && approval.due <= tick ? { ...approval, status: 'granted' } : approval,
    ),
  };
}
