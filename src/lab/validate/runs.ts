import { createWorld, meanTrust, perform, run, startState, type World } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import type { PostEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import type { ToneModel } from '../../tone/index.ts';

/** What a policy does at a tick, if anything. */
export type Policy = (state: CrisisState, world: World) => Omit<Action, 'at'> | null;
/** Does nothing. */
export const SILENT: Policy = () => null;

/** One run, as its event log tells it. */
export interface Measured {
  readonly scenario: Scenario;
  readonly posts: readonly PostEvent[]; // about the affair, the house's apart
  readonly pickup: number; // tick of the first pickup by the press, -1 none
  readonly trust: number; // final mean
  readonly leastTrust: number;
  readonly startTrust: number;
  readonly refused: number;
}

export interface MeasureOptions {
  readonly isTideOff?: boolean; // no time of day and no ageing
}

/** Plays one run under a policy, asked once a tick. */
export function playRun(
  scenario: Scenario,
  seed: string,
  policy: Policy,
  tone: ToneModel,
  options: MeasureOptions = {},
): Measured {
  const made = createWorld(scenario, seed, tone);
  const world = options.isTideOff === true ? { ...made, tide: made.tide.map(() => 1) } : made;
  const startTrust = meanTrust(startState(world), scenario);
  let leastTrust = startTrust;
  let refused = 0;
  const { state, events } = run(world, [], {
    afterActs: (now) => {
      if (now.state.status === 'ended') return;
      const act = policy(now.state, world);
      if (act === null) return;
      const action = { ...act, at: now.state.tick } as Action;
      if (perform(now.state, action, world, now.events) !== null) refused++;
    },
    afterStep: (now) => {
      leastTrust = Math.min(leastTrust, now.state.perTick.trust[now.state.tick] ?? leastTrust);
    },
  });
  const pickup = events.find((e) => e.kind === 'media' && e.phase === 'pickup');
  return {
    scenario,
    posts: events.filter(
      (e): e is PostEvent =>
        e.kind === 'post' && e.segment !== 'house' && e.class !== 'offTopic' && e.class !== 'spam',
    ),
    pickup: pickup?.tick ?? -1,
    trust: meanTrust(state, scenario),
    leastTrust,
    startTrust,
    refused,
  };
}

const KEPT = new WeakMap<Scenario, { tone: ToneModel; runs: Measured[] }>();

/** Silent runs, cached: every arm is compared with them. */
export function silentRuns(scenario: Scenario, seeds: number, tone: ToneModel): Measured[] {
  const kept = KEPT.get(scenario);
  if (kept !== undefined && kept.tone === tone && kept.runs.length === seeds) return kept.runs;
  const runs = playRuns(scenario, seeds, SILENT, tone);
  KEPT.set(scenario, { tone, runs });
  return runs;
}

/** Runs over the seeds v1, v2 ... of one arm. */
export function playRuns(
  scenario: Scenario,
  seeds: number,
  policy: Policy,
  tone: ToneModel,
  options: MeasureOptions = {},
): Measured[] {
  return Array.from({ length: seeds }, (_, i) => playRun(scenario, `v${i + 1}`, policy, tone, options));
}

/** Ticks as simulated hours. */
export function hoursOf(scenario: Scenario, ticks: number): number {
  return (ticks * scenario.secondsPerTick) / 3600;
}

/** The tick nearest to a number of simulated hours after the start. */
export function tickAt(scenario: Scenario, hours: number): number {
  return Math.round((hours * 3600) / scenario.secondsPerTick);
}

/** Publishes a synthetic statement on every platform at an hour. */
export function declaresAt(draft: string, hours: number, over: Partial<Action> = {}): Policy {
  return (state, { scenario }) =>
    state.tick !== tickAt(scenario, hours)
      ? null
      : ({
          type: 'declare',
          wording: { mode: 'draft', draft },
          lang: 'en',
          platforms: scenario.platforms.filter((p) => p.kind !== 'press').map((p) => p.id),
          pinned: true,
          ...over,
        } as Omit<Action, 'at'>);
}

/** Answers a post in public at an hour. */
export function answersAt(post: string, draft: string, hours: number): Policy {
  return (state, { scenario }) =>
    state.tick !== tickAt(scenario, hours)
      ? null
      : ({
          type: 'answer',
          post,
          wording: { mode: 'draft', draft },
          lang: 'en',
          channel: 'public',
        } as Omit<Action, 'at'>);
}

/** Policies tried in order. */
export function both(...policies: readonly Policy[]): Policy {
  return (state, world) => {
    for (const policy of policies) {
      const act = policy(state, world);
      if (act !== null) return act;
    }
    return null;
  };
}
