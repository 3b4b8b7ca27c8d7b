import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { publicFit } from './fit.ts';
import { mayLeak } from './leak.ts';
import { learnFact, takeEffect } from './story.ts';
import { ticksIn, type World } from './world.ts';

/** Asks a service for a fact; the answer comes in its own time, right or wrong. */
export function ask(
  state: CrisisState,
  action: Extract<Action, { type: 'ask' }>,
  world: World,
  events: CrisisEvent[],
): void {
  const fact = world.scenario.facts.find((f) => f.id === action.fact);
  const service = world.scenario.services.find((s) => s.id === action.service);
  const isRightDoor = fact?.learn?.ask === action.service;
  const wait = isRightDoor ? (fact?.learn?.ticks ?? 1) : (service?.replyTicks ?? 1);
  state.asked.push({
    service: action.service,
    fact: action.fact,
    at: state.tick,
    due: state.tick + Math.max(1, wait),
    isAnswered: false,
  });
  events.push(act(state, 'ask', action.service));
}

export function requestApproval(
  state: CrisisState,
  action: Extract<Action, { type: 'requestApproval' }>,
  world: World,
  events: CrisisEvent[],
): void {
  const service = world.scenario.services.find((s) => s.id === action.service);
  if (action.keen) state.credit = Math.max(0, state.credit - 1);
  const wait =
    (action.keen ? service?.approvalTicksKeen : service?.approvalTicks) ?? ticksIn(world.scenario, 3600);
  state.approvals.push({
    service: action.service,
    at: state.tick,
    due: state.tick + Math.max(1, wait),
    status: 'waiting',
  });
  events.push(
    { tick: state.tick, kind: 'approval', service: action.service, phase: 'asked' },
    act(state, 'requestApproval', action.service),
  );
}

/** An answer to the direction, a journalist, an ambassador: its effects are the author's. */
export function reply(
  state: CrisisState,
  action: Extract<Action, { type: 'reply' }>,
  world: World,
  events: CrisisEvent[],
): void {
  const authored = world.scenario.messages.find((m) => m.id === action.message);
  const option = authored?.options.find((o) => o.id === action.option);
  const message = state.messages.find((m) => m.id === action.message);
  if (authored === undefined || option === undefined || message === undefined) return;
  message.option = option.id;
  message.repliedAt = state.tick;
  mayLeak(state, world, authored, option);
  const isInternal = world.scenario.services.some((s) => s.id === authored.from);
  if (!isInternal) {
    state.sayings.push({
      id: `o${state.tick}-0`,
      at: state.tick,
      kind: 'reply',
      to: authored.id,
      platform: null,
      mode: 'draft',
      acts: [...option.acts],
      reading: null,
      factor: 1,
      fit: publicFit(option.acts, world.scenario),
      likeness: 0,
      states: [...option.states],
      contradicts: [...option.contradicts],
      isApproved: false,
    });
  }
  events.push(act(state, 'reply', action.message));
  option.effects.forEach((effect, n) => {
    takeEffect(state, world, effect, { id: action.message, n }, events);
  });
}

/** Answers of services and approvals that fall due. */
export function houseAnswers(state: CrisisState, world: World, events: CrisisEvent[]): void {
  for (const asked of state.asked) {
    if (asked.isAnswered || asked.due > state.tick) continue;
    asked.isAnswered = true;
    const fact = world.scenario.facts.find((f) => f.id === asked.fact);
    const isRightDoor = fact?.learn?.ask === asked.service;
    const id = `m${state.tick}-${state.messages.length}`;
    state.messages.push({
      id,
      at: state.tick,
      from: asked.service,
      fact: isRightDoor ? asked.fact : null,
      due: -1,
      option: null,
      repliedAt: -1,
    });
    events.push({ tick: state.tick, kind: 'message', id, from: asked.service });
    if (isRightDoor) learnFact(state, asked.fact, asked.service, events);
  }
  for (const approval of state.approvals) {
    if (approval.status !== 'waiting' || approval.due > state.tick) continue;
    approval.status = 'granted';
    events.push({ tick: state.tick, kind: 'approval', service: approval.service, phase: 'granted' });
  }
}

function act(state: CrisisState, type: Action['type'], target: string): CrisisEvent {
  return {
    tick: state.tick,
    kind: 'act',
    type,
    target,
    thread: null,
    author: 'player',
    acts: [],
    factor: 1,
    id: null,
  };
}
