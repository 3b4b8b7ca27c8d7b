import { createWorld, meanTrust, playOut, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisState } from '../model/state.ts';
import type { ToneModel } from '../tone/index.ts';
import { type Alternative, actsWith, type Decision, decisionsOf, statesBefore } from './decisions.ts';

/** One decision taken otherwise, with the same luck. */
export interface OtherSky {
  readonly decision: Decision;
  readonly alternative: Alternative;
  readonly trust: readonly number[]; // by tick, the other way
  readonly end: number; // final trust, the other way
  readonly gain: number; // points of final trust, against what was played
  readonly volume: number; // posts about the affair, the other way
  readonly skipped: number; // later acts whose target no longer existed
  readonly spread: Spread | null; // over other luck after the decision
}

export interface Spread {
  readonly seeds: number;
  readonly mean: number; // gain in points of trust
  readonly low: number;
  readonly high: number;
}

export interface TwoSkies {
  readonly decisions: readonly Decision[]; // all that can be tried, in order of time
  readonly trust: readonly number[]; // as played, by tick
  readonly end: number;
  readonly volume: number;
  readonly costliest: OtherSky | null;
}

type Progress = (share: number) => void;

/** Decisions tried before one is called the costliest: those whose stake looks highest (D). */
const TRIED = 7;
/** Other lucks after the decision (D). */
const SEEDS = 5;

/** The costliest decision: among those with the most at stake, the one whose better way ends highest. */
export function twoSkies(
  world: World,
  tone: ToneModel,
  actions: readonly Action[],
  until: number,
  progress: Progress = () => {},
): TwoSkies {
  const base = playOut(world, actions, { until }).state;
  progress(0.08);
  const decisions = decisionsOf(world, actions, until);
  progress(0.16);
  const tried = [...decisions]
    .filter((d) => d.stake > 0)
    .sort((a, b) => b.stake - a.stake || a.at - b.at)
    .slice(0, TRIED);
  const before = statesBefore(world, actions, tried);
  let best: OtherSky | null = null;
  tried.forEach((decision, i) => {
    const alternative = decision.alternatives[0];
    const state = before.get(decision.id);
    if (alternative !== undefined && state !== undefined) {
      const other = playOther(world, actions, until, base, state, decision, alternative);
      if (best === null || other.gain > best.gain) best = other;
    }
    progress(0.2 + (0.5 * (i + 1)) / tried.length);
  });
  const found = best as OtherSky | null;
  const state = found === null ? undefined : before.get(found.decision.id);
  const costliest =
    found === null || state === undefined
      ? found
      : {
          ...found,
          spread: spreadOf(world, tone, actions, until, state, found.decision, found.alternative, (s) =>
            progress(0.7 + 0.3 * s),
          ),
        };
  progress(1);
  return {
    decisions,
    trust: base.perTick.trust,
    end: meanTrust(base, world.scenario),
    volume: base.volume,
    costliest,
  };
}

/** Any decision with any alternative. */
export function tryOther(
  world: World,
  tone: ToneModel,
  actions: readonly Action[],
  until: number,
  decision: Decision,
  alternative: Alternative,
  progress: Progress = () => {},
): OtherSky {
  const base = playOut(world, actions, { until }).state;
  progress(0.3);
  const state = statesBefore(world, actions, [decision]).get(decision.id);
  const other = playOther(world, actions, until, base, state, decision, alternative);
  progress(0.5);
  if (state === undefined) return other;
  const spread = spreadOf(world, tone, actions, until, state, decision, alternative, (s) =>
    progress(0.5 + 0.5 * s),
  );
  return { ...other, spread };
}

function playOther(
  world: World,
  actions: readonly Action[],
  until: number,
  base: CrisisState,
  from: CrisisState | undefined,
  decision: Decision,
  alternative: Alternative,
): OtherSky {
  const acts = actsWith(actions, decision, alternative);
  const played =
    from === undefined
      ? playOut(world, acts, { until })
      : playOut(
          world,
          acts.filter((a) => a.at > from.tick),
          { until, from: { state: from } },
        );
  const end = meanTrust(played.state, world.scenario);
  return {
    decision,
    alternative,
    trust: [...played.state.perTick.trust],
    end,
    gain: end - meanTrust(base, world.scenario),
    volume: played.state.volume,
    skipped: played.skipped.length,
    spread: null,
  };
}

/** The same two ways under other luck, drawn anew only after the decision. */
function spreadOf(
  world: World,
  tone: ToneModel,
  actions: readonly Action[],
  until: number,
  from: CrisisState,
  decision: Decision,
  alternative: Alternative,
  progress: Progress,
): Spread {
  const acts = actsWith(actions, decision, alternative).filter((a) => a.at > from.tick);
  const own = actions.filter((a) => a.at > from.tick);
  const gains: number[] = [];
  for (let n = 1; n <= SEEDS; n++) {
    const other = createWorld(world.scenario, `${world.seed}/${n}`, tone);
    const end = (list: readonly Action[]) =>
      meanTrust(playOut(other, list, { until, from: { state: from } }).state, world.scenario);
    gains.push(end(acts) - end(own));
    progress(n / SEEDS);
  }
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  return { seeds: SEEDS, mean, low: Math.min(...gains), high: Math.max(...gains) };
}
