import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { correct } from './amend.ts';
import { ask, reply, requestApproval } from './house.ts';
import { block, closeComments, dealWith, retract } from './moderate.ts';
import { keepPromise, makePromise } from './promises.ts';
import { answer, contact, declare } from './speak.ts';
import { publishPlanned } from './story.ts';
import { costTicks, type Refused, validate } from './validate.ts';
import type { World } from './world.ts';

/**
 * Does what a player asks, at its tick: validates first, then changes the state in place (a recipe) and adds
 * what happened to `events`.
 * @returns null when done, else why it was refused; a refused act changes nothing
 */
export function perform(
  state: CrisisState,
  action: Action,
  world: World,
  events: CrisisEvent[],
): Refused | null {
  const refused = validate(state, action, world);
  if (refused !== null) return refused;
  carryOut(state, action, world, events);
  const cost = costTicks(action, world.scenario);
  if (cost > 0) state.busyUntil = state.tick + cost;
  return null;
}

function carryOut(state: CrisisState, action: Action, world: World, events: CrisisEvent[]): void {
  const plain = (target: string | null) =>
    events.push({
      tick: state.tick,
      kind: 'act',
      type: action.type,
      target,
      thread: null,
      author: 'player',
      acts: [],
      factor: 1,
      id: null,
    });
  switch (action.type) {
    case 'open':
      if (!state.opened.includes(action.post)) state.opened.push(action.post);
      plain(action.post);
      return;
    case 'leave':
      state.left.push(action.post);
      plain(action.post);
      return;
    case 'read':
      plain(action.page);
      return;
    case 'answer':
      return answer(state, action, world, events);
    case 'declare':
      return declare(state, action, world, events);
    case 'contact':
      return contact(state, action, world, events);
    case 'thank':
    case 'pin':
    case 'relegate':
    case 'hide':
    case 'restore':
    case 'remove':
    case 'report':
    case 'escalate':
    case 'handOver':
      return dealWith(state, action, world, events);
    case 'block':
      return block(state, action, world, events);
    case 'ask':
      return ask(state, action, world, events);
    case 'requestApproval':
      return requestApproval(state, action, world, events);
    case 'reply':
      return reply(state, action, world, events);
    case 'promise':
      makePromise(state, { ticks: action.ticks, post: action.post, saying: '', text: action.text }, events);
      plain(action.post);
      return;
    case 'keepPromise':
      keepPromise(state, action.promise, events);
      plain(action.promise);
      return;
    case 'pause':
    case 'release':
      return plan(state, action, world, events, plain);
    case 'closeComments':
    case 'openComments':
      closeComments(state, action);
      plain(action.platform);
      return;
    case 'correct':
      return correct(state, action, world, events);
    case 'retract':
      return retract(state, action, world, events);
    case 'watch':
      state.watch = { words: [...action.words], threshold: action.threshold, since: state.tick };
      plain(null);
      return;
    case 'bilan':
      state.bilans.push({
        quart: action.quart,
        figure: action.figure,
        intent: action.intent,
        at: state.tick,
      });
      plain(action.quart);
  }
}

function plan(
  state: CrisisState,
  action: Extract<Action, { type: 'pause' | 'release' }>,
  world: World,
  events: CrisisEvent[],
  plain: (target: string) => void,
): void {
  const planned = state.planned.find((p) => p.id === action.planned);
  const authored = world.scenario.planned.find((p) => p.id === action.planned);
  if (planned === undefined || authored === undefined) return;
  plain(action.planned);
  planned.status = action.type === 'pause' ? 'paused' : 'due';
  events.push({
    tick: state.tick,
    kind: 'planned',
    id: planned.id,
    phase: action.type === 'pause' ? 'paused' : 'due',
  });
  if (planned.status === 'due' && authored.at <= state.tick) publishPlanned(state, world, planned.id, events);
}
