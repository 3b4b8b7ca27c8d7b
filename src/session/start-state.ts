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
    writeFirst: false,
    timeGranted: 1,
    isLocked: false,
    isWorse: false,
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
    live: null,
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
    writeFirst: options.writeFirst === true,
    timeGranted: options.timeGranted ?? 1,
    isLocked: options.isLocked === true,
    isWorse: options.isWorse === true,
    chosenPace: 'calm',
    notice: null,
  };
}

/** Whether the composer opens on a blank page: a setting, the scenario or the link says so. */
export function isWriteFirst(state: Pick<SessionState, 'settings' | 'scenario' | 'writeFirst'>): boolean {
  return state.settings.writeFirst || state.writeFirst || state.scenario?.drafts === 'on-request';
}

/** Real seconds at the pace of writing that a quart begins with; null: no cap. */
export function writingAllowance(
  state: Pick<SessionState, 'mode' | 'settings' | 'scenario' | 'timeGranted'>,
): number | null {
  return state.mode === 'evaluation' ? stretched(WRITING_CAP_SECONDS, accommodationOf(state)) : null;
}
