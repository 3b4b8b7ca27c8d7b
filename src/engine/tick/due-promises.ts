import { clamp } from '../../base/maths.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { closePromise } from '../state/promised.ts';
import { ACT_ROWS, ACTS } from '../tuning.ts';

/** Promises whose time is up are missed: a double deviation (R19). */
export function promisesFallDue(state: CrisisState, events: CrisisEvent[]): void {
  for (const promise of state.promises) {
    if (promise.status !== 'open' || promise.due > state.tick) continue;
    closePromise(state, promise, 'missed', events);
    const factor = ACT_ROWS.promiseMissed[state.stage === 'spark' ? 0 : 1];
    state.actsFactor = clamp(state.actsFactor * factor, ACTS.cumulativeLeast, ACTS.cumulativeMost);
    state.scandal += ACTS.missedScandal;
    for (const s of state.segments) s.trust = clamp(s.trust - ACTS.missedScandal * s.exposure * 0.5, 0, 100);
  }
}
