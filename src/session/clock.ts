import { PACE_RATE } from './tuning.ts';
import type { Accommodation, Pace, SessionState } from './types.ts';

/** The pace time runs at, from what holds it: the screen hidden, another tab, the player, time off, words being written. */
export function paceOf(
  state: Pick<
    SessionState,
    | 'chosenPace'
    | 'isHeld'
    | 'isHidden'
    | 'elsewhere'
    | 'writingLeft'
    | 'sending'
    | 'settings'
    | 'scenario'
    | 'timeGranted'
    | 'live'
  >,
  isWriting: boolean,
): Pace {
  if (state.live !== null) return state.isHeld ? 'hold' : state.chosenPace;
  if (state.isHidden || state.isHeld || state.elsewhere !== null) return 'hold';
  if (accommodationOf(state) === 0) return 'off';
  if (state.sending !== null) return 'writing';
  if (isWriting && (state.writingLeft === null || state.writingLeft > 0)) return 'writing';
  return state.chosenPace;
}

/**
 * Simulated seconds that real milliseconds are worth.
 * @param accommodation how many times longer real time is made; 0 stops it
 */
export function simulatedSeconds(ms: number, pace: Pace, accommodation: Accommodation): number {
  return accommodation === 0 ? 0 : (ms / 1000) * (PACE_RATE[pace] / accommodation);
}

/** Whole ticks in the seconds gathered, and what is left over for the next time. */
export function wholeTicks(seconds: number, secondsPerTick: number): { ticks: number; rest: number } {
  const ticks = Math.floor(seconds / secondsPerTick);
  return { ticks, rest: seconds - ticks * secondsPerTick };
}

/** Real time stretched by an accommodation; time off counts as the widest. */
export function stretched(value: number, accommodation: Accommodation): number {
  return value * (accommodation === 0 ? 10 : accommodation);
}

/** The accommodation in force: the player's, the scenario's or the link's, the widest of them. */
export function accommodationOf(
  state: Pick<SessionState, 'settings' | 'scenario' | 'timeGranted'>,
): Accommodation {
  const own = widest(state.settings.accommodation, state.scenario?.accommodation?.time ?? 1);
  return widest(own, state.timeGranted) as Accommodation;
}

/** The wider of two accommodations: what a record says was used. */
export function widest(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return Math.max(a, b);
}
