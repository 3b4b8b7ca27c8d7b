import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWorld, startState } from '../engine/index.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState, Deed } from '../model/state.ts';
import { compileScenario } from '../scenario/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { describeView } from './describe.ts';
import { hiddenOf, hourAfter, presentStage } from './present.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const scenario = readScenario();

function readScenario(): Scenario {
  const text = readFileSync(new URL('letiquette.yaml', folder), 'utf8');
  const compiled = compileScenario(text, {
    file: 'letiquette.yaml',
    include: (name) => readFileSync(new URL(name, folder), 'utf8'),
  });
  if (compiled.scenario === null) throw new Error(JSON.stringify(compiled.diagnostics[0]));
  return compiled.scenario;
}

/** A crisis at its opening, then as the test would have it. */
function aCrisis(change: (state: CrisisState) => void = () => {}): CrisisState {
  const state = structuredClone(startState(createWorld(scenario, '7', RULES_ONLY), []));
  change(state);
  return state;
}

const inFury = (state: CrisisState): void => {
  state.stage = 'fire';
  state.perTick.posts = Array.from({ length: 60 }, () => 6);
  for (const segment of state.segments) {
    segment.arousal = 0.7;
    segment.trust -= 15;
  }
};

const removed = (post: string, tool: Deed['tool'] = 'remove'): Deed => ({
  at: 10,
  tool,
  post,
  class: 'complaint',
  rule: null,
  isExplained: false,
  service: null,
  noticedAt: -1,
  by: 'player',
});

describe('opinion as weather', () => {
  it('opens clear, storms when many are furious, clears when trust comes back', () => {
    expect(presentStage(aCrisis(), scenario)).toMatchObject({
      sky: 'clear',
      alert: 0,
      hidden: 0,
      lanterns: [],
    });
    const storm = presentStage(aCrisis(inFury), scenario);
    expect(storm.sky).toBe('storm');
    expect(storm.alert).toBeGreaterThanOrEqual(2);
    const mended = aCrisis((state) => {
      state.stage = 'embers';
      state.perTick.trust = [50, 51, 53];
    });
    expect(presentStage(mended, scenario).sky).toBe('brightening');
  });

  it('is misty while nobody says what happened', () => {
    const silent = aCrisis((state) => {
      state.vacuum = 0.8;
      state.perTick.posts = Array.from({ length: 60 }, () => 0.4);
    });
    expect(presentStage(silent, scenario).sky).toBe('mist');
  });

  it('never rewards censorship: the same feelings give the same force, and hidden criticism glows', () => {
    const open = aCrisis(inFury);
    const censored = structuredClone(open);
    censored.deeds.push(removed('a-1'), removed('a-2'), removed('a-3', 'hide'));
    const [before, after] = [presentStage(open, scenario), presentStage(censored, scenario)];
    expect(after.sky).toBe(before.sky);
    expect(after.intensity).toBe(before.intensity);
    expect(after.hidden).toBe(0.5);
    const calm = aCrisis((state) => {
      state.deeds.push(removed('a-1'));
    });
    expect(presentStage(calm, scenario).sky).not.toBe('clear');
    calm.deeds.push(removed('a-1', 'restore'));
    expect(hiddenOf(calm)).toBe(0);
    calm.deeds.push({ ...removed('a-2'), class: 'spam' });
    expect(hiddenOf(calm)).toBe(0);
  });

  it('hangs a lantern for each promise, shorter as it nears, out once missed, gone once kept', () => {
    const promise = { at: 0, due: 100, closedAt: -1, post: null, saying: '', text: '' };
    const state = aCrisis((s) => {
      s.tick = 75;
      s.promises = [
        { ...promise, id: 'pa', status: 'open' },
        { ...promise, id: 'pb', status: 'missed', due: 70, closedAt: 70 },
        { ...promise, id: 'pc', status: 'kept', due: 70, closedAt: 60 },
      ];
    });
    expect(presentStage(state, scenario).lanterns).toEqual([
      { id: 'pa', left: 0.25, lit: true },
      { id: 'pb', left: 0, lit: false },
    ]);
  });

  it('sees an article coming, the nearest front first', () => {
    const state = aCrisis((s) => {
      s.tick = 600;
      s.pending.push({ at: 645, what: 'article', n: 1 });
    });
    const press = presentStage(state, scenario).fronts.find((front) => front.id === 'article-1');
    expect(press).toEqual({ id: 'article-1', kind: 'press', eta: 0.5 });
  });

  it('turns a district against the house when its trust is lost, whatever its stance was', () => {
    const before = presentStage(aCrisis(), scenario).districts[1]!;
    const after = presentStage(aCrisis(inFury), scenario).districts[1]!;
    expect(after.stance).toBeCloseTo(before.stance - 0.25);
  });

  it('tells the hour from the civil start', () => {
    expect(hourAfter('2026-10-10T06:10', 0)).toBeCloseTo(6 + 1 / 6);
    expect(hourAfter('2026-10-10T23:30', 3600)).toBeCloseTo(0.5);
  });

  it('says the whole picture in words, in both languages', () => {
    const view = presentStage(aCrisis(inFury), scenario);
    const seen = { ...view, hour: 13, hidden: 0.4, fronts: [{ id: 'x', kind: 'press' as const, eta: 0.5 }] };
    const french = describeView(seen, 'fr');
    expect(french).toMatch(/^Orage, .*intensité.*\. Il fait jour\. Alerte (orange|rouge)\./);
    expect(french).toContain('À l’horizon\u00a0: un front de presse.');
    expect(french).toContain('des critiques ont été cachées');
    const front = (id: string, eta: number) => ({ id, kind: 'ambassador' as const, eta });
    const two = { ...seen, fronts: [front('a', 0.2), front('b', 0.5)] };
    expect(describeView(two, 'fr')).toContain('À l’horizon\u00a0: une voix qui porte.');
    expect(describeView(seen, 'en')).toMatch(
      /^Storm, .*\. It is daytime\. .*criticism has been hidden.*the press\./,
    );
    expect(describeView(presentStage(aCrisis(), scenario), 'fr')).not.toContain('Orage');
  });
});
