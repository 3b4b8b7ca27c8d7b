import { meanTrust, playOut, type Run, type World } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import type { GameRecord } from '../../model/record.ts';
import type { CrisisState } from '../../model/state.ts';
import type { ToneModel } from '../../tone/index.ts';
import {
  actsOtherwise,
  type Fork,
  handoverOf,
  otherLuck,
  sameLuck,
  walkAlong,
  worldOfLuck,
} from '../counterfactual.ts';
import type { Option } from '../review/index.ts';
import { asKnownAt } from '../review/known-then.ts';
import { optionOf } from '../review/options.ts';
import { decisionsOf, forkOf, typedAction } from './decisions.ts';
import type { Camera, Choice, Decision, GainSpread, OtherSky, PlayedSky, SkyFrame } from './skies-model.ts';
import { TYPED } from './skies-model.ts';
import { TRIED } from './tuning.ts';

export { openTimes, typedAction } from './decisions.ts';
export * from './skies-model.ts';

type Progress = (share: number) => void;

/** A finished game whose decisions can be taken otherwise, one at a time, with the same luck. */
export interface Skies<P> {
  readonly played: PlayedSky<P>;
  readonly decisions: readonly Decision[];
  /** Among the decisions with the most at stake, the one whose better way ends highest; null: none had a better way. */
  readonly costliest: (progress?: Progress) => OtherSky<P> | null;
  /** Any decision, any other way, any time; null when there is no such decision or option. */
  readonly other: (choice: Choice, progress?: Progress) => OtherSky<P> | null;
}

/** Opens the skies of a record; `seeds`: other lucks played, for the spread. The same record gives the same skies. */
export function openSkies<P>(
  world: World,
  tone: ToneModel,
  record: Pick<GameRecord, 'actions' | 'end'>,
  seeds: number,
  camera: Camera<P>,
): Skies<P> {
  const { actions } = record;
  const until = record.end.tick;
  const film = filmOf(world, camera);
  const base = playOut(world, actions, { until, afterActs: film.afterActs }).state;
  const played = skyOf(world, base, film.frames);
  const decisions = decisionsOf(world, actions, until);
  const lucks = Array.from({ length: seeds }, (_, n) => worldOfLuck(world, tone, n + 1));
  const handover = handoverOf(actions);
  const walk = walkAlong(world, actions);

  const forkAt = (decision: Decision, at: number): Fork =>
    at < decision.at ? walk.at(at) : forkOf(walk, decision);

  const play = (decision: Decision, option: Option): OtherSky<P> => {
    const fork = forkAt(decision, option.action?.at ?? decision.at);
    const frames = played.frames.filter((frame) => frame.tick < fork.state.tick);
    const taken = filmOf(world, camera, frames);
    const acts = actsOtherwise(fork, decision.action, option.action);
    const { state, skipped, refused } = sameLuck(world, fork, acts, until, { afterActs: taken.afterActs });
    const isRefused = option.action !== null && refused.includes(option.action);
    const sky = skyOf(world, state, taken.frames);
    return {
      ...sky,
      decision: decision.id,
      option,
      gain: sky.end - played.end,
      skipped: skipped - (isRefused ? 1 : 0),
      isRefused,
      spread: null,
    };
  };

  const withSpread = (decision: Decision, sky: OtherSky<P>, progress: Progress): OtherSky<P> => {
    const fork = forkAt(decision, sky.option.action?.at ?? decision.at);
    const acts = actsOtherwise(fork, decision.action, sky.option.action);
    const end = (luck: World, own: readonly Action[]) =>
      meanTrust(otherLuck(luck, fork, own, handover).state, world.scenario);
    const gains = lucks.map((luck, n) => {
      const gain = end(luck, acts) - end(luck, fork.rest);
      progress((n + 1) / lucks.length);
      return gain;
    });
    return { ...sky, spread: spreadOf(gains) };
  };

  return {
    played,
    decisions,
    costliest: (progress = () => {}) => {
      const tried = decisions
        .filter((decision) => decision.best !== null)
        .sort((a, b) => b.stake - a.stake || a.at - b.at)
        .slice(0, TRIED);
      let found: { readonly decision: Decision; readonly sky: OtherSky<P> } | null = null;
      for (const [n, decision] of tried.entries()) {
        const option = decision.options.find((o) => o.id === decision.best) as Option;
        const sky = play(decision, option);
        if (!sky.isRefused && sky.gain > (found?.sky.gain ?? Number.NEGATIVE_INFINITY))
          found = { decision, sky };
        progress((0.5 * (n + 1)) / tried.length);
      }
      if (found === null) return null;
      return withSpread(found.decision, found.sky, (share) => progress(0.5 + 0.5 * share));
    },
    other: (choice, progress = () => {}) => {
      const decision = decisions.find((d) => d.id === choice.decision);
      const option = decision === undefined ? null : optionChosen(world, walk.at, decision, choice);
      if (decision === undefined || option === null) return null;
      const sky = play(decision, option);
      progress(0.2);
      return sky.isRefused ? sky : withSpread(decision, sky, (share) => progress(0.2 + 0.8 * share));
    },
  };
}

/** The option that a choice names, at its time, judged with what was known then. */
function optionChosen(
  world: World,
  stateAt: (tick: number) => Fork,
  decision: Decision,
  { option: id, text, at }: Choice,
): Option | null {
  const then = stateAt(Math.min(at ?? decision.at, decision.at)).state;
  const state = at !== null && at > decision.at ? asKnownAt(then, at) : then;
  const own = decision.options.find((option) => option.id === id);
  if (id !== TYPED && own === undefined) return null;
  const action = id === TYPED ? typedAction(world, then, decision, text) : (own as Option).action;
  if (id === TYPED && action === null) return null;
  const moved = action === null || at === null ? action : { ...action, at };
  const way = id === TYPED ? 'typed' : (own as Option).way;
  return optionOf(world, state, decision, id, way, moved);
}

function filmOf<P>(world: World, { every, picture }: Camera<P>, before: readonly SkyFrame<P>[] = []) {
  const frames = [...before];
  const last = world.scenario.ticks;
  const afterActs = ({ state }: Run) => {
    if (state.tick % every === 0 || state.tick >= last)
      frames.push({ tick: state.tick, picture: picture(state) });
  };
  return { frames, afterActs };
}

function skyOf<P>(world: World, state: CrisisState, frames: readonly SkyFrame<P>[]): PlayedSky<P> {
  return {
    trust: [...state.perTick.trust],
    posts: [...state.perTick.posts],
    end: meanTrust(state, world.scenario),
    volume: state.volume,
    frames,
  };
}

function spreadOf(gains: readonly number[]): GainSpread | null {
  if (gains.length === 0) return null;
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  return { seeds: gains.length, mean, low: Math.min(...gains), high: Math.max(...gains) };
}
