import { describe, expect, it } from 'vitest';
import { createWorld, playOut } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import type { RetakeJudged } from '../../practice/index.ts';
import { ESSAI_YAML } from '../../record/essai.ts';
import { compileScenario } from '../../scenario/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { priceOf } from './present-price.ts';

const COST = 'cost: {who: odette, text: Odette attendra., trust: {customers: -2}}';
const DRAFT = `      - {id: c, text: "Odette, c’est notre faute. Réponse demain.", acts: [responsibility], level: 4, ${COST}}\n`;
const scenario = compileScenario(ESSAI_YAML.replace('      - {id: b,', `${DRAFT}      - {id: b,`), {
  file: 'essai.yaml',
}).scenario!;
const { state } = playOut(createWorld(scenario, '7', RULES_ONLY), [], { until: 20 });
const game = { world: createWorld(scenario, '7', RULES_ONLY), scenario, state, lang: 'fr' } as const;
const action: Action = {
  type: 'answer',
  at: 15,
  post: 'opener',
  wording: { mode: 'draft', draft: 'c' },
  lang: 'fr',
  channel: 'public',
};
const hour = { trust: 50, audiences: [], posts: 4, condemning: 4, satisfaction: null, replies: [] };
const judged = (change: object) =>
  ({
    isGood: true,
    answer: { action },
    gain: { seeds: 2, mean: -3.2, low: -5, high: -1 },
    hour: { played: hour, answered: hour },
    findings: [],
    state,
    ...change,
  }) as unknown as RetakeJudged;
const told = (change: object) =>
  priceOf(judged(change), { position: { point: { post: 'opener' } } } as never, game).join(' ');

describe('a good answer that ends lower', () => {
  it('says what it costs, by the author where the author does, and what it buys', () => {
    expect(told({})).toBe(
      'C’est une bonne réponse, et elle coûte 3,2 de confiance à la fin\u00a0: on juge une décision sur ce qu’on savait, pas sur la suite. Odette attendra. Ce qu’elle achète\u00a0: une réponse qui se défend, avec ce qu’on savait.',
    );
    const answered = (part: object) => ({ hour: { played: hour, answered: { ...hour, ...part } } });
    expect(told(answered({ satisfaction: 0.7, condemning: 1 }))).toMatch(
      /achète\u00a0: \S+.* se sent entendu\.$/,
    );
    expect(told(answered({ condemning: 1 }))).toMatch(/achète\u00a0: 3 publications de moins/);
    expect(
      told({
        findings: [
          { points: -2, dimension: 'tone' },
          { points: 2, dimension: 'timing' },
        ],
      }),
    ).toMatch(/achète\u00a0: des points en «\u00a0Moment\u00a0»/);
  });

  it('says so when luck alone explains it', () => {
    expect(told({ gain: { seeds: 2, mean: -0.4, low: -3, high: 2 } })).toMatch(
      /finit, en moyenne, 0,4 plus bas/,
    );
  });

  it('is told only then', () => {
    expect(told({ isGood: false })).toBe('');
    expect(told({ gain: null })).toBe('');
    expect(told({ gain: { seeds: 2, mean: 0, low: -1, high: 1 } })).toBe('');
  });
});
