import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import type { World } from '../world.ts';
import { learnFact } from './arrivals.ts';

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
