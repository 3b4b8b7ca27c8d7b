import type { Scenario } from '../model/scenario.ts';
import { accommodationOf, stretched } from './clock.ts';
import { COACH_USES, WRITING_CAP_SECONDS } from './tuning.ts';
import type { OpenOptions, PastResult, SessionState, Settings } from './types.ts';

/** No game: the Accueil. */
export function idleState(
  settings: Settings,
  history: readonly PastResult[],
  isHidden: boolean,
): SessionState {
  return {
    phase: 'idle',
    scenario: null,
    seed: '',
    mode: 'entrainement',
    alias: '',
    group: '',
    ...blankGame(),
    pace: 'hold',
    chosenPace: 'calm',
    isHidden,
    notice: null,
    settings,
    history,
  };
}

/** The parts of the state that every new game starts with. */
export function blankGame() {
  return {
    crisis: null,
    events: [],
    step: 0,
    isHeld: false,
    writingLeft: null,
    advance: null,
    sending: null,
    point: null,
    seen: new Set<string>(),
    unsent: {},
    lastRefusal: null,
    returned: null,
    annexes: {},
    forkedFrom: null,
    elsewhere: null,
    coachLeft: COACH_USES,
  } satisfies Partial<SessionState>;
}

/** A scenario just opened. */
export function opened(scenario: Scenario, options: OpenOptions): Partial<SessionState> {
  return {
    ...blankGame(),
    phase: 'dossier',
    scenario,
    seed: options.seed === '' ? scenario.seed : options.seed,
    mode: options.mode,
    alias: options.alias ?? '',
    group: options.group ?? '',
    chosenPace: 'calm',
    notice: null,
  };
}

/** Real seconds at the pace of writing that a quart begins with; null: no cap. */
export function writingAllowance(state: Pick<SessionState, 'mode' | 'settings' | 'scenario'>): number | null {
  return state.mode === 'evaluation' ? stretched(WRITING_CAP_SECONDS, accommodationOf(state)) : null;
}
