import { ticksInSeconds } from '../../base/time.ts';
import { CLEAR_ACT } from '../../model/reading.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import { isStanding, postOf } from '../state/posts.ts';
import { isOver, knowsFact } from '../state/select.ts';
import { ACTS } from '../tuning.ts';
import type { World } from '../world.ts';
import type { ActContext } from './effect.ts';
import { likenesses, type Said } from './wording.ts';

/** All that decides what these words do, said now, under that post or to everybody. */
export function contextOf(
  state: CrisisState,
  world: World,
  said: Said,
  target: Post | null,
  isOpen: boolean,
): ActContext {
  const { scenario } = world;
  const likes = likenesses(state, world, said.text);
  const known = (id: string) => knowsFact(state, id);
  const real = scenario.facts.filter((f) => f.isTrue && !isOver(state, f));
  const outdated = said.outdated ?? [];
  const enabling = real.filter((f) => f.enables.length > 0);
  return {
    scenario,
    acts: said.acts,
    stage: state.stage,
    arousal: target?.arousal ?? crowdArousal(state, world),
    isPublic: isOpen,
    isRepairDecided: enabling.some((f) => f.enables.includes('repair') && known(f.id)),
    isRepairTrue: enabling.length === 0 || enabling.some((f) => f.enables.includes('repair') && known(f.id)),
    isRumourRefuted:
      scenario.crisis.cluster === 'victim' &&
      said.states.some((id) => known(id) && real.some((f) => f.id === id)),
    owned: enabling.filter((f) => said.states.includes(f.id) && known(f.id)).flatMap((f) => f.enables),
    contradictsKnown:
      outdated.some(known) || said.contradicts.some((id) => known(id) && real.some((f) => f.id === id)),
    contradictsTruth: outdated.length > 0 || said.contradicts.some((id) => real.some((f) => f.id === id)),
    secondsSinceStart: (state.tick - firstCriticism(state)) * scenario.secondsPerTick,
    information: state.information,
    likeness: Math.max(0, ...likes),
    timesSaid: likes.filter((l) => l >= ACTS.alike).length,
    exchanges:
      target === null
        ? 0
        : state.sayings.filter(
            (s) => s.kind === 'answer' && s.to !== null && postOf(state, s.to)?.author === target.author,
          ).length,
    isUnfair: isOpen && target !== null && leavesOthersWaiting(state, world, target),
    isUnkind: isUnkind(said),
  };
}

function isUnkind({ reading }: Said): boolean {
  if (reading === null) return false;
  return reading.hostility > ACTS.hostile || Math.max(reading.defensiveness, reading.sarcasm) >= CLEAR_ACT;
}

function crowdArousal(state: CrisisState, world: World): number {
  let sum = 0;
  state.segments.forEach((s, i) => {
    sum += s.arousal * (world.scenario.audiences[i]?.share ?? 0);
  });
  return sum;
}

/** Tick of the first criticism of the affair to be seen, or now. */
function firstCriticism(state: CrisisState): number {
  for (const shelf of state.shelves) {
    for (const post of shelf.posts) if (post.isAffair && post.purpose === 'condemn') return post.at;
  }
  return state.tick;
}

/** In fire, answering some of the affected while three others as affected wait over an hour (R15). */
function leavesOthersWaiting(state: CrisisState, world: World, target: Post): boolean {
  if (state.stage !== 'fire') return false;
  const hour = ticksInSeconds(world.scenario, 3600);
  let waiting = 0;
  for (const id of Object.keys(state.placed)) {
    const post = postOf(state, id);
    if (post === undefined || post.id === target.id || post.class !== 'complaint' || post.answers > 0)
      continue;
    if (post.segment === 'affected' && isStanding(post.status) && state.tick - post.at > hour) waiting++;
  }
  return waiting >= 3;
}
