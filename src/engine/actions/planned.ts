import type { CrisisState } from '../../model/state.ts';
import { actEvent } from '../state/events.ts';
import { publishPlanned } from '../tick/arrivals.ts';
import { type ActionRule, type Refused, refusal } from './rule.ts';

/** Holds back a scheduled post of the house. */
export const pause: ActionRule<'pause'> = {
  check: (state, { planned }) => hasStatus(state, planned, 'due'),
  perform: (state, action, _world, events) => {
    const planned = state.planned.find((p) => p.id === action.planned);
    if (planned === undefined) return;
    events.push(actEvent(state, 'pause', action.planned));
    planned.status = 'paused';
    events.push({ tick: state.tick, kind: 'planned', id: planned.id, phase: 'paused' });
  },
};

/** Releases a scheduled post that was held back: it goes out at once when its time has passed. */
export const release: ActionRule<'release'> = {
  check: (state, { planned }) => hasStatus(state, planned, 'paused'),
  perform: (state, action, world, events) => {
    const planned = state.planned.find((p) => p.id === action.planned);
    const authored = world.scenario.planned.find((p) => p.id === action.planned);
    if (planned === undefined || authored === undefined) return;
    events.push(actEvent(state, 'release', action.planned));
    planned.status = 'due';
    events.push({ tick: state.tick, kind: 'planned', id: planned.id, phase: 'due' });
    if (authored.at <= state.tick) publishPlanned(state, world, planned.id, events);
  },
};

function hasStatus(state: CrisisState, id: string, wanted: 'due' | 'paused'): Refused | null {
  const planned = state.planned.find((p) => p.id === id);
  if (planned === undefined) return refusal('action/unknown-planned', { planned: id });
  return planned.status === wanted ? null : refusal('action/already-done');
}
