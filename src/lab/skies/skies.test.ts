import { describe, expect, it } from 'vitest';
import { createWorld, hashState, playOut } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import { essai } from '../../record/essai.ts';
import { sealRecord } from '../../record/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { playScripted } from '../play.ts';
import { openReview } from '../review/index.ts';
import { type Choice, openSkies, openTimes, TYPED } from './index.ts';

const scenario = essai();
const world = createWorld(scenario, '7', RULES_ONLY);
const settings = { mode: 'entrainement', lang: 'fr', player: 'person', accommodation: 1 } as const;
const camera = { every: 10, picture: hashState };
const recordOf = (actions: readonly Action[]) =>
  sealRecord({ scenario, seed: '7', settings, actions, toneModel: RULES_ONLY });
const open = (actions: readonly Action[], seeds = 2) =>
  openSkies(world, RULES_ONLY, recordOf(actions), seeds, camera);

const { actions: pasted } = playScripted(scenario, 'template', '7', RULES_ONLY).record;
const { actions: decent } = playScripted(scenario, 'decent', '7', RULES_ONLY).record;
const skies = open(pasted);
const answered = skies.decisions.find((d) => d.kind === 'answer')!;
const choose = (part: Partial<Choice>): Choice => ({
  decision: answered.id,
  option: 'leave',
  text: '',
  at: null,
  ...part,
});

describe('two skies', () => {
  it('an act replaced by itself is the same game, with no luck to tell apart', () => {
    const other = skies.other(choose({ option: 'played' }))!;
    expect([other.gain, other.skipped, other.isRefused]).toEqual([0, 0, false]);
    expect(other.frames).toEqual(skies.played.frames);
    expect(other.spread).toMatchObject({ seeds: 2, mean: 0, low: 0, high: 0 });
  });

  it('the costliest decision is told with a fair way that ends higher, and its luck', () => {
    const costliest = skies.costliest()!;
    expect(costliest.gain).toBeGreaterThan(0);
    expect(costliest.option.shortcut).toBeNull();
    expect(costliest.spread!.seeds).toBe(2);
    const decision = skies.decisions.find((d) => d.id === costliest.decision)!;
    expect(costliest.trust.slice(0, decision.since)).toEqual(skies.played.trust.slice(0, decision.since));
    const replayed = playOut(
      world,
      pasted.flatMap((action) => (action === decision.action ? (costliest.option.action ?? []) : action)),
    );
    if (decision.action !== null && costliest.option.action?.at === decision.at)
      expect(costliest.volume).toBe(replayed.state.volume);
  });

  it('counts with the same worths and the same luck as the review', () => {
    const review = openReview(world, RULES_ONLY, recordOf(pasted), 2);
    const reviewed = review.review(review.points.findIndex((point) => point.id === answered.id));
    for (const way of reviewed.others.filter((o) => o.sameSeed !== null).slice(0, 3)) {
      const other = skies.other(choose({ option: way.id }))!;
      expect([other.option.worth, other.end, other.skipped]).toEqual([
        way.worth,
        way.sameSeed!.trust,
        way.sameSeed!.skipped,
      ]);
      if (way.expected !== null) expect(other.spread!.mean).toBeCloseTo(way.expected.gain, 9);
    }
  });

  it('takes the player’s own words, read and weighed', () => {
    const kind = skies.other(
      choose({ option: TYPED, text: 'Je comprends votre colère, c’est notre faute et nous la réparons.' }),
    )!;
    const cruel = skies.other(
      choose({ option: TYPED, text: 'Tu es une idiote, tais-toi, espèce de folle.' }),
    )!;
    expect(kind.option.way).toBe('typed');
    expect(kind.option.action).toMatchObject({ type: 'answer', wording: { mode: 'typed' } });
    expect(kind.end).toBeGreaterThan(cruel.end);
  });

  it('takes another time, and what came before it is what was played', () => {
    const times = openTimes(scenario, pasted, answered, 'played', scenario.ticks);
    const earlier = times.find((tick) => tick < answered.at);
    const later = times.find((tick) => tick > answered.at + 20)!;
    for (const at of earlier === undefined ? [later] : [earlier, later]) {
      const other = skies.other(choose({ option: 'played', at }))!;
      expect([other.isRefused, other.option.action!.at]).toEqual([false, at]);
      const first = Math.min(at, answered.at);
      expect(other.trust.slice(0, first)).toEqual(skies.played.trust.slice(0, first));
    }
  });

  it('says so when an act could not be done at that time', () => {
    const outside = scenario.ticks - 1;
    const other = skies.other(choose({ option: 'played', at: outside }))!;
    expect(other.isRefused).toBe(true);
    expect(other.spread).toBeNull();
  });

  it('knows nothing of a decision or an option that is not there', () => {
    expect(skies.other(choose({ decision: 'nope' }))).toBeNull();
    expect(skies.other(choose({ option: 'draft:nope' }))).toBeNull();
  });

  it('silence is a decision too, and can be broken in one’s own words', () => {
    const quiet = open([]);
    const silence = quiet.decisions.find((d) => d.kind === 'silence' && d.post !== null && d.canType)!;
    const other = quiet.other({
      decision: silence.id,
      option: TYPED,
      text: 'Bonjour, je regarde cela et je reviens avant midi.',
      at: null,
    })!;
    expect([other.isRefused, other.skipped]).toEqual([false, 0]);
  });

  it('offers times only where the act fits between the others', () => {
    const decision = open(decent).decisions.find((d) => d.kind === 'answer')!;
    const taken = new Set(
      decent.filter((a) => a.type === 'answer' && a !== decision.action).map((a) => a.at),
    );
    const times = openTimes(scenario, decent, decision, 'played', scenario.ticks);
    expect(times.length).toBeGreaterThan(3);
    expect(openTimes(scenario, decent, decision, 'leave', scenario.ticks)).toEqual([]);
    expect(openTimes(scenario, decent, decision, TYPED, scenario.ticks).length).toBeLessThanOrEqual(
      times.length,
    );
    expect(times.filter((tick) => taken.has(tick))).toEqual([]);
    expect(times.every((tick) => scenario.quarts.some((q) => tick >= q.from && tick < q.to))).toBe(true);
  });
});
