import { ticksInSeconds } from '../../base/time.ts';
import { actEvent } from '../state/events.ts';
import { mayBeAsked } from '../state/offers.ts';
import { knowsFact } from '../state/select.ts';
import { knownService, notEmpty } from './checks.ts';
import { type ActionRule, refusal } from './rule.ts';

/** Longest question in the player's own words, in characters. */
export const LONGEST_QUESTION = 300;

/** Asks a service for a fact; the answer, right or wrong, comes after the fact's delay (`tick/house-answers.ts`). */
export const ask: ActionRule<'ask'> = {
  check: (state, { fact, service }, world) => {
    const of = world.scenario.facts.find((f) => f.id === fact);
    if (of === undefined) return refusal('action/unknown-fact', { fact });
    const wasAsked = state.asked.some((a) => a.fact === fact && a.service === service);
    if (wasAsked || knowsFact(state, fact)) return refusal('action/already-done');
    if (of.learn !== null && !mayBeAsked(state, world, of)) return refusal('action/not-offered');
    return knownService(world.scenario, service);
  },
  perform: (state, action, { scenario }, events) => {
    const fact = scenario.facts.find((f) => f.id === action.fact);
    const service = scenario.services.find((s) => s.id === action.service);
    const isRightDoor = fact?.learn?.ask === action.service;
    const wait = isRightDoor ? (fact?.learn?.ticks ?? 1) : (service?.replyTicks ?? 1);
    const due = state.tick + Math.max(1, wait);
    state.asked.push({
      service: action.service,
      fact: action.fact,
      at: state.tick,
      due,
      isAnswered: false,
    });
    events.push(actEvent(state, 'ask', action.service));
  },
};

/** Asks a service, in the player's own words, what no fact answers; it says after its usual delay that it does not know. */
export const inquire: ActionRule<'inquire'> = {
  check: (state, { service, text }, { scenario }) =>
    notEmpty(text) ??
    (text.length > LONGEST_QUESTION
      ? refusal('action/too-long', { most: LONGEST_QUESTION, length: text.length })
      : null) ??
    (state.asked.some((one) => one.service === service && one.text === text)
      ? refusal('action/already-done')
      : null) ??
    knownService(scenario, service),
  perform: (state, { service, text }, { scenario }, events) => {
    const wait = scenario.services.find((one) => one.id === service)?.replyTicks ?? 1;
    const due = state.tick + Math.max(1, wait);
    state.asked.push({ service, fact: '', at: state.tick, due, isAnswered: false, text });
    events.push(actEvent(state, 'inquire', service));
  },
};

/** Asks the service that approves statements for its consent; `keen` spends a credit and shortens the wait. */
export const requestApproval: ActionRule<'requestApproval'> = {
  check: (state, { service, keen }, { scenario }) => {
    const of = scenario.services.find((s) => s.id === service);
    if (of === undefined || !of.approves) return refusal('action/unknown-service', { service });
    if (state.approvals.some((a) => a.service === service && a.status !== 'used'))
      return refusal('action/already-done');
    return keen && state.credit < 1 ? refusal('action/not-offered') : null;
  },
  perform: (state, action, { scenario }, events) => {
    const service = scenario.services.find((s) => s.id === action.service);
    if (action.keen) state.credit = Math.max(0, state.credit - 1);
    const usual = action.keen ? service?.approvalTicksKeen : service?.approvalTicks;
    const wait = usual ?? ticksInSeconds(scenario, 3600);
    state.approvals.push({
      service: action.service,
      at: state.tick,
      due: state.tick + Math.max(1, wait),
      status: 'waiting',
    });
    events.push(
      { tick: state.tick, kind: 'approval', service: action.service, phase: 'asked' },
      actEvent(state, 'requestApproval', action.service),
    );
  },
};
