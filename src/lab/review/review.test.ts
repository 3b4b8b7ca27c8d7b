import { describe, expect, it } from 'vitest';
import { createWorld } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import type { ScriptedPlayer } from '../../model/codes.ts';
import { essai } from '../../record/essai.ts';
import { sealRecord } from '../../record/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { playScripted } from '../play.ts';
import { openReview, type Reviewed, type Weighed } from './index.ts';
import { judgeDecision } from './verdict.ts';

const scenario = essai();
const world = createWorld(scenario, '7', RULES_ONLY);
const settings = { mode: 'entrainement', lang: 'fr', player: 'person', accommodation: 1 } as const;

function open(actions: readonly Action[] | ScriptedPlayer, seeds = 2) {
  const record =
    typeof actions === 'string'
      ? playScripted(scenario, actions, '7', RULES_ONLY).record
      : sealRecord({ scenario, seed: '7', settings, actions, toneModel: RULES_ONLY });
  return openReview(world, RULES_ONLY, record, seeds);
}

function reviewed(actions: readonly Action[] | ScriptedPlayer, seeds = 2): Reviewed[] {
  const review = open(actions, seeds);
  return review.points.map((_, i) => review.review(i));
}

const post = scenario.posts.find((p) => p.class === 'complaint' && p.drafts.length > 0);
const at = (post?.at ?? 0) + 5;
const typed = (text: string): Action => ({
  type: 'answer',
  at,
  post: post?.id ?? '',
  wording: { mode: 'typed', text },
  lang: 'fr',
  channel: 'public',
});
const of = (list: readonly Reviewed[], type: Action['type']) =>
  list.find((one) => one.action?.type === type) as Reviewed;

describe('the review of a game', () => {
  it('is the same bytes twice, in whatever order its decisions are taken', () => {
    const forward = reviewed('decent');
    const review = open('decent');
    const backward = review.points.map((_, i) => review.points.length - 1 - i).map((i) => review.review(i));
    expect(JSON.stringify(backward.reverse())).toBe(JSON.stringify(forward));
    expect(forward.length).toBeGreaterThan(3);
  });

  it('gives another expectation with another number of lucks, and the same worths', () => {
    const [two, three] = [reviewed('decent', 2), reviewed('decent', 3)];
    const worths = (list: readonly Reviewed[]) => list.map((one) => one.played.worth);
    expect(worths(two)).toEqual(worths(three));
    expect(two.map((one) => one.played.expected)).not.toEqual(three.map((one) => one.played.expected));
  });

  it.each(['expert', 'blunder', 'hider', 'silence'] as const)(
    'of %s never calls a shortcut best',
    (player) => {
      for (const one of reviewed(player, 1)) {
        if (one.best !== one.played) expect(one.best.shortcut).toBeNull();
        if (one.played.shortcut !== null) expect(['avoid', 'risky']).toContain(one.verdict);
      }
    },
  );

  it('finds more that is right in the expert than in the blunderer', () => {
    const share = (player: ScriptedPlayer) => {
      const all = reviewed(player, 1);
      return all.filter((one) => one.verdict === 'right').length / all.length;
    };
    expect(share('expert')).toBeGreaterThan(share('blunder') + 0.3);
  });

  it('judges silence too: what called for a word and had none is a decision', () => {
    const silences = reviewed('silence', 1).filter((one) => one.kind === 'silence');
    expect(silences.map((one) => one.post)).toContain(post?.id);
    for (const one of silences) expect(one.action).toBeNull();
  });
});

describe('a verdict', () => {
  it('is to avoid for an insult to the public, which no trust redeems', () => {
    const one = of(reviewed([typed('Vous êtes un idiot, allez vous faire voir.')]), 'answer');
    expect(one).toMatchObject({ verdict: 'avoid', why: 'offence' });
    expect(one.played.shortcut).toEqual({ code: 'redLine', line: 'publicInsulted' });
  });

  it('is to avoid for a criticism removed, and the better way is no removal', () => {
    const removal: Action = { type: 'remove', at, post: post?.id ?? '', rule: null, explanation: null };
    const one = of(reviewed([removal]), 'remove');
    expect(one).toMatchObject({ verdict: 'avoid', played: { shortcut: { code: 'netiquette' } } });
    expect(one.best.action?.type).not.toBe('remove');
  });

  it('is withheld from words that cannot be read', () => {
    expect(of(reviewed([typed('xqzt')]), 'answer')).toMatchObject({ verdict: 'ungraded', why: 'unread' });
  });
});

const way = (over: Partial<Weighed>): Weighed => ({
  id: 'a',
  way: 'draft',
  action: null,
  worth: 70,
  shortcut: null,
  harm: 0,
  sameSeed: { trust: 50, skipped: 0, missed: 0 },
  expected: { trust: 50, gain: 0, spread: 0 },
  ...over,
});
const gains = (gain: number, spread: number) => ({ expected: { trust: 50 + gain, gain, spread } });

describe('the rank of what was open', () => {
  const played = way({ id: 'played', way: 'played' });

  it.each([
    ['a little worth', { worth: 80 }, 'defensible'],
    ['more worth', { worth: 95 }, 'imprecise'],
    ['much more worth', { worth: 100 }, 'imprecise'],
  ] as const)('%s, borne out by trust', (_, over, verdict) => {
    expect(judgeDecision([played, way({ ...over, ...gains(2, 0.5) })])).toMatchObject({
      verdict,
      why: 'worth',
    });
  });

  it('is left open when the gap is below the spread over luck', () => {
    expect(judgeDecision([played, way({ worth: 85, ...gains(0.4, 0.5) })])).toMatchObject({
      verdict: 'ungraded',
      why: 'luck',
    });
  });

  it('is not left to luck when the rubric is clear', () => {
    const poor = { ...played, worth: 20 };
    expect(judgeDecision([poor, way({ worth: 95, ...gains(0, 1) })]).verdict).toBe('avoid');
    expect(judgeDecision([poor, way({ worth: 60, ...gains(0, 1) })]).verdict).toBe('risky');
  });

  it('between equals spares a named person first, then keeps trust', () => {
    const spared = way({ id: 'spared', worth: 68, harm: -2, ...gains(-3, 0.1) });
    const trusted = way({ id: 'trusted', worth: 72, ...gains(3, 0.1) });
    expect(judgeDecision([played, trusted, spared]).best.id).toBe('spared');
    expect(judgeDecision([played, trusted])).toMatchObject({ verdict: 'defensible', why: 'trust' });
  });

  it('is right, and costs, when a shortcut would have paid', () => {
    const bought = way({ shortcut: { code: 'netiquette' }, worth: 10, ...gains(5, 1) });
    expect(judgeDecision([played, bought])).toMatchObject({
      verdict: 'right',
      isCostly: true,
      best: { id: 'played' },
    });
  });
});
