import { describe, expect, it } from 'vitest';
import { canonicalJson, cloneJson } from '../src/base/json.ts';
import { createWorld, hashState, perform, startState, step, type World } from '../src/engine/index.ts';
import { randomAct } from '../src/lab/habits/random.ts';
import type { Action } from '../src/model/action.ts';
import type { CrisisEvent } from '../src/model/event.ts';
import type { CrisisState } from '../src/model/state.ts';
import { performImmer, startImmer, stepImmer } from '../src/session/run-immer.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { aBusyScenario } from './support/a-busy-scenario.ts';
import { faultsOfTree, sameTree } from './support/tree.ts';

const SEEDS = Array.from({ length: 50 }, (_, i) => `pilote-${i}`);
const SCENARIO = aBusyScenario({ ticks: 240 }); // long enough for a second shift

/** Random acts of a tick, legal or not: two chances in five, more when the shift is on. */
function actsAt(state: CrisisState, world: World, done: readonly Action[]): Action[] {
  const acts: Action[] = [];
  for (let salt = 1; salt <= 3; salt++) {
    if (world.luck.at('player', state.tick, 3, salt) < 0.25)
      acts.push(randomAct({ state, world, done }, salt * 100));
  }
  return acts;
}

function hasEnded(state: CrisisState): boolean {
  return state.status === 'ended';
}

describe('the two drivers', () => {
  it.each(SEEDS)('agree at every tick on seed %s, in state, events and refusals', (seed) => {
    const world = createWorld(SCENARIO, seed, RULES_ONLY);
    const plainEvents: CrisisEvent[] = [];
    const plain = startState(world, plainEvents);
    const start = startImmer(world);
    let draft = start.state;
    const draftEvents = start.events;
    const done: Action[] = [];
    let taken = 0;
    while (!hasEnded(plain)) {
      for (const action of actsAt(plain, world, done)) {
        const refused = perform(plain, action, world, plainEvents);
        const inPlay = performImmer(draft, action, world, draftEvents);
        expect(inPlay.refused).toEqual(refused);
        draft = inPlay.state;
        if (refused !== null) continue;
        done.push(action);
        taken++;
      }
      step(plain, world, plainEvents);
      draft = stepImmer(draft, world, draftEvents);
      if (!sameTree(draft, plain)) expect(draft).toEqual(plain);
      expect(draftEvents.length).toBe(plainEvents.length);
    }
    expect(hashState(draft)).toBe(hashState(plain));
    expect(canonicalJson(draftEvents)).toBe(canonicalJson(plainEvents));
    expect(taken).toBeGreaterThan(20);
  });

  it.each(SEEDS.slice(0, 10))('agree when saved and loaded at any tick, on seed %s', (seed) => {
    const world = createWorld(SCENARIO, seed, RULES_ONLY);
    const events: CrisisEvent[] = [];
    const whole = startState(world, events);
    let loaded = startState(world);
    const done: Action[] = [];
    while (!hasEnded(whole)) {
      for (const action of actsAt(whole, world, done)) {
        if (perform(whole, action, world, events) === null) done.push(action);
        perform(loaded, action, world, []);
      }
      step(whole, world, events);
      if (whole.tick % 7 === 0) loaded = JSON.parse(JSON.stringify(loaded)) as CrisisState;
      step(loaded, world, []);
      if (!sameTree(loaded, whole)) expect(loaded).toEqual(whole);
    }
    expect(hashState(loaded)).toBe(hashState(whole));
  });

  it.each(SEEDS.slice(0, 10))(
    'keep a JSON tree: no shared node, nothing undefined, no key like an integer, on seed %s',
    (seed) => {
      const world = createWorld(SCENARIO, seed, RULES_ONLY);
      const state = startState(world);
      while (!hasEnded(state)) {
        for (const action of actsAt(state, world, [])) perform(state, action, world, []);
        step(state, world, []);
        if (state.tick % 60 === 0 || hasEnded(state)) expect(faultsOfTree(state)).toEqual([]);
      }
    },
  );

  it('leave a refused act without a trace', () => {
    const world = createWorld(SCENARIO, 'refus', RULES_ONLY);
    const events: CrisisEvent[] = [];
    const state = startState(world, events);
    let refusals = 0;
    while (!hasEnded(state)) {
      for (const action of actsAt(state, world, [])) {
        const before = canonicalJson(state);
        const counted = events.length;
        const kept = cloneJson(action);
        if (perform(state, action, world, events) !== null) {
          refusals++;
          expect(canonicalJson(state)).toBe(before);
          expect(events.length).toBe(counted);
        }
        expect(action).toEqual(kept);
      }
      step(state, world, events);
    }
    expect(refusals).toBeGreaterThan(20);
  });
});
