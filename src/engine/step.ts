import type { CrisisEvent, PostEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { bossLosesPatience } from './boss.ts';
import { holds } from './conditions.ts';
import { crowdSpeaks } from './crowd.ts';
import { echoLands } from './echo.ts';
import { houseAnswers } from './house.ts';
import { lawWatches } from './law.ts';
import { leakLands } from './leak.ts';
import { articleLands, pressWatches } from './media.ts';
import { noticeLands } from './moderate.ts';
import { lifeGoesOn } from './noise.ts';
import { keepCount, opinionMoves, stageOf, vacuumFills } from './opinion.ts';
import { promisesFallDue } from './promises.ts';
import { hourlyRate, recentVolume } from './select.ts';
import { storyTells } from './story.ts';
import { ticksIn, type World } from './world.ts';

/** One tick further: a recipe that changes the state in place and tells what happened. */
export function step(state: CrisisState, world: World, events: CrisisEvent[]): void {
  if (state.status === 'ended') return;
  const from = events.length;
  state.tick += 1;
  state.perTick.posts.push(0);
  state.perTick.negative.push(0);
  state.perTick.trust.push(0);
  land(state, world, events);
  crowdSpeaks(state, world, events);
  lifeGoesOn(state, world, events);
  opinionMoves(state, world, postsOf(events, from));
  vacuumFills(state, world);
  pressWatches(state, world, events);
  moveStage(state, world, events);
  watchRings(state, world, events);
  bossLosesPatience(state, world, events);
  keepCount(state, world);
  closeRun(state, world, events);
}

/** What falls due at this tick, whoever decided it: shifts, promises, services, the story, echoes. */
export function land(state: CrisisState, world: World, events: CrisisEvent[]): void {
  turnQuarts(state, world, events);
  promisesFallDue(state, events);
  houseAnswers(state, world, events);
  lawWatches(state, world, events);
  storyTells(state, world, events);
  const due = state.pending.filter((p) => p.at <= state.tick);
  if (due.length === 0) return;
  state.pending = state.pending.filter((p) => p.at > state.tick);
  for (const pending of due) {
    if (pending.what === 'echo') echoLands(state, world, pending.of, pending.n, events);
    else if (pending.what === 'notice') noticeLands(state, pending.deed, events);
    else if (pending.what === 'leak') leakLands(state, world, pending.message, events);
    else if (pending.what === 'article') articleLands(state, world, pending.n, events);
  }
}

function turnQuarts(state: CrisisState, world: World, events: CrisisEvent[]): void {
  for (const quart of world.scenario.quarts) {
    if (quart.to === state.tick && state.quart === quart.id) {
      state.quart = null;
      events.push({ tick: state.tick, kind: 'quart', id: quart.id, phase: 'end' });
    }
  }
  for (const quart of world.scenario.quarts) {
    if (quart.from !== state.tick || state.quart !== null) continue;
    state.quart = quart.id;
    if (state.keyboardTakenUntil >= 0 && state.keyboardTakenUntil <= state.tick && state.credit === 0)
      state.credit = 1;
    events.push({ tick: state.tick, kind: 'quart', id: quart.id, phase: 'start' });
  }
}

function moveStage(state: CrisisState, world: World, events: CrisisEvent[]): void {
  const stage = stageOf(state, world);
  if (stage === state.stage) return;
  state.stage = stage;
  events.push({ tick: state.tick, kind: 'stage', stage });
}

function watchRings(state: CrisisState, world: World, events: CrisisEvent[]): void {
  if (state.watch === null) return;
  const hour = ticksIn(world.scenario, 3600);
  const count = hourlyRate(state, world.scenario);
  const before = recentVolume(state, hour + 1) - (state.perTick.posts[state.perTick.posts.length - 1] ?? 0);
  if (count >= state.watch.threshold && before < state.watch.threshold)
    events.push({ tick: state.tick, kind: 'alert', count });
}

function closeRun(state: CrisisState, world: World, events: CrisisEvent[]): void {
  if (state.tick >= world.scenario.ticks && !hasEnded(state)) end(state, events);
  if (hasEnded(state) && state.ending === null) settle(state, world);
}

function hasEnded(state: CrisisState): boolean {
  return state.status === 'ended';
}

function end(state: CrisisState, events: CrisisEvent[]): void {
  if (state.quart !== null) events.push({ tick: state.tick, kind: 'quart', id: state.quart, phase: 'end' });
  state.quart = null;
  state.status = 'ended';
  events.push({ tick: state.tick, kind: 'end', ending: '' });
}

/** The first ending whose condition holds. */
function settle(state: CrisisState, world: World): void {
  const ending = world.scenario.debrief.endings.find((e) => holds(e.when, state, world, e.id));
  state.ending = ending?.id ?? null;
}

function postsOf(events: readonly CrisisEvent[], from: number): PostEvent[] {
  const posts: PostEvent[] = [];
  for (let i = from; i < events.length; i++) {
    const event = events[i] as CrisisEvent;
    if (event.kind === 'post') posts.push(event);
  }
  return posts;
}
