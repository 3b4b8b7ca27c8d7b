import { clamp } from '../../base/maths.ts';
import { ticksInSeconds } from '../../base/time.ts';
import type { ActId } from '../../model/codes.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState, Wordsource } from '../../model/state.ts';
import { effectOf } from '../speech/effect.ts';
import { NEUTRAL_FIT } from '../speech/fit.ts';
import { freshId, giveBirth } from '../state/posts.ts';
import { isPublic, knowsFact } from '../state/select.ts';
import { changeMinds, standingOf } from '../state/standing.ts';
import { ACTS, SILENCE_BEFORE_BOSS } from '../tuning.ts';
import type { World } from '../world.ts';
import { scheduleEchoes } from './echo.ts';

/** The direction publishes a statement in the house's name. */
export function houseSpeaks(
  state: CrisisState,
  world: World,
  words: Wordsource,
  acts: readonly ActId[],
  events: CrisisEvent[],
): void {
  const id = freshId(state, 'o', 9);
  const platform = world.scenario.platforms[0]?.id ?? '';
  const isTrue = world.scenario.facts
    .filter((f) => f.enables.includes('repair'))
    .every((f) => knowsFact(state, f.id));
  const effect = effectOf({
    scenario: world.scenario,
    acts,
    stage: state.stage,
    arousal: 0.5,
    isPublic: true,
    isRepairTrue: isTrue,
    isRepairDecided: isTrue && world.scenario.facts.some((f) => f.enables.includes('repair')),
    isRumourRefuted: false,
    contradictsKnown: false,
    contradictsTruth: false,
    secondsSinceStart: state.tick * world.scenario.secondsPerTick,
    information: state.information,
    likeness: 0,
    timesSaid: 0,
    exchanges: 0,
    isUnfair: false,
    isUnkind: false,
  });
  giveBirth(
    state,
    world,
    {
      id,
      at: state.tick,
      platform,
      author: 'house',
      segment: 'house',
      parent: null,
      reshareOf: null,
      class: 'own',
      purpose: 'other',
      tone: 'cordial',
      arousal: 0.2,
      mass: 2,
      isAffair: true,
      words,
    },
    events,
  );
  state.sayings.push({
    id,
    at: state.tick,
    kind: 'house',
    action: -1,
    to: null,
    platform,
    draft: null,
    mode: 'house',
    acts: [...acts],
    reading: null,
    factor: effect.factor,
    fit: effect.fit,
    likeness: 0,
    states: [],
    contradicts: [],
    isApproved: true,
  });
  state.actsFactor = clamp(state.actsFactor * effect.factor, ACTS.cumulativeLeast, ACTS.cumulativeMost);
  const before = standingOf(state);
  if (effect.fit !== NEUTRAL_FIT) state.match = clamp(state.match + 0.6 * (effect.fit - state.match), 0, 1);
  state.blame = clamp(state.blame + effect.blame, 0, 1);
  changeMinds(state, before);
  if (effect.vacuum !== null) state.vacuum = Math.min(state.vacuum, effect.vacuum);
  for (const s of state.segments) s.trust = clamp(s.trust + effect.trust * s.exposure, 0, 100);
  events.push({
    tick: state.tick,
    kind: 'act',
    type: 'declare',
    target: null,
    thread: id,
    author: 'direction',
    acts,
    factor: effect.factor,
    id,
  });
  scheduleEchoes(state, world, id);
}

/** Silent too long in a storm, or out of credit: the direction takes the keyboard and posts its own text. */
export function bossLosesPatience(state: CrisisState, world: World, events: CrisisEvent[]): void {
  if (!world.scenario.services.some((s) => s.approves)) return; // without a direction nobody can take the keyboard
  const spoken = state.sayings.some((s) => isPublic(s));
  const quiet = ticksInSeconds(world.scenario, SILENCE_BEFORE_BOSS);
  if (
    !spoken &&
    state.stage === 'fire' &&
    state.vacuum > 0.6 &&
    fireSince(state) >= quiet &&
    !state.flags.includes('boss_spoke')
  ) {
    state.flags.push('boss_spoke');
    houseSpeaks(state, world, { from: 'direction', what: 'silent' }, ['bolster', 'halfApology'], events);
  }
  if (state.credit > 0 || state.quart === null || state.keyboardTakenUntil >= 0) return;
  const quart = world.scenario.quarts.find((q) => q.id === state.quart);
  state.keyboardTakenUntil = quart?.to ?? state.tick + quiet;
  houseSpeaks(state, world, { from: 'direction', what: 'keyboard' }, ['bolster', 'excuse'], events);
}

function fireSince(state: CrisisState): number {
  const first = state.perTick.posts.findIndex((n) => n > 0);
  return first < 0 ? 0 : state.tick - first;
}
