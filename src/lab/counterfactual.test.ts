import { describe, expect, it } from 'vitest';
import { createWorld, hashState, playOut } from '../engine/index.ts';
import { essai } from '../record/essai.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { handoverOf, otherLuck, sameLuck, walkAlong, worldOfLuck } from './counterfactual.ts';
import { playScripted } from './play.ts';

const scenario = essai();
const world = createWorld(scenario, '7', RULES_ONLY);
const { actions } = playScripted(scenario, 'decent', '7', RULES_ONLY).record;
const whole = playOut(world, actions).state;

describe('a game stopped before one of its acts', () => {
  it('played on as recorded is the same game, wherever it is stopped and in whatever order', () => {
    const walk = walkAlong(world, actions);
    const stops = actions.map((_, n) => n);
    for (const n of [...stops, ...stops.reverse()]) {
      const fork = walk.before(n);
      expect(fork.rest[0]).toBe(actions[n]);
      const played = sameLuck(world, fork, fork.rest, scenario.ticks);
      expect([hashState(played.state), played.skipped]).toEqual([hashState(whole), 0]);
    }
  });

  it('at a tick stands before every act of that tick', () => {
    const tick = actions.find((action) => action.type === 'answer')?.at ?? 0;
    const { state, rest } = walkAlong(world, actions).at(tick);
    expect(state.tick).toBe(tick);
    expect(rest).toEqual(actions.filter((action) => action.at >= tick));
  });

  it('skips and counts a later act whose target no longer exists', () => {
    const n = actions.findIndex((action) => action.type === 'answer');
    const fork = walkAlong(world, actions).before(n);
    const own = { type: 'retract', at: (actions[n]?.at ?? 0) + 30, post: `o${actions[n]?.at}-0` } as const;
    const later = [...fork.rest, own].sort((a, b) => a.at - b.at);
    expect(sameLuck(world, fork, later, scenario.ticks).skipped).toBe(0);
    const without = later.filter((action) => action !== actions[n]);
    expect(sameLuck(world, fork, without, scenario.ticks).skipped).toBe(1);
  });
});

describe('other luck after a decision', () => {
  const n = actions.findIndex((action) => action.type === 'answer');
  const fork = () => walkAlong(world, actions).before(n);
  const on = (seed: number) =>
    otherLuck(worldOfLuck(world, RULES_ONLY, seed), fork(), fork().rest, handoverOf(actions)).state;

  it('keeps what came before, the tick of the decision included', () => {
    const tick = actions[n]?.at ?? 0;
    const upTo = (counts: readonly number[]) => counts.slice(0, tick + 1);
    expect(upTo(on(1).perTick.posts)).toEqual(upTo(whole.perTick.posts));
    expect(upTo(on(2).perTick.trust).slice(0, -1)).toEqual(upTo(whole.perTick.trust).slice(0, -1));
  });

  it('is drawn anew from the next tick, the same each time for the same number', () => {
    expect(hashState(on(1))).not.toBe(hashState(on(2)));
    expect(hashState(on(1))).not.toBe(hashState(whole));
    expect(hashState(on(1))).toBe(hashState(on(1)));
  });

  it('plays on to the end of the scenario after the last act of the player', () => {
    const short = actions.slice(0, n + 1);
    const stopped = walkAlong(world, short).before(n);
    const played = otherLuck(worldOfLuck(world, RULES_ONLY, 1), stopped, stopped.rest, handoverOf(short));
    expect(played.state.status).toBe('ended');
    const silent = playOut(world, short).state;
    expect(played.state.opened.length).toBeGreaterThan(silent.opened.length);
  });
});
