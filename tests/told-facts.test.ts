/**
 * What a service answered, said again. The rule: the review never calls unverified what was asked, answered and then
 * told, whatever acts are heard in it. Why: who repeats at 6:28 that a coat is mended read that nobody had checked it,
 * since « est réparé » was heard as a repair of the affair and held against the affair's facts.
 */
import { describe, expect, it } from 'vitest';
import { createWorld, run } from '../src/engine/index.ts';
import { openReview, type Reviewed } from '../src/lab/index.ts';
import type { Action } from '../src/model/action.ts';
import type { Lang } from '../src/model/text.ts';
import { sealRecord } from '../src/record/index.ts';
import { gradeRun } from '../src/scoring/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { shippedStory } from './support/shipped-stories.ts';

const scenario = shippedStory('letiquette');
const world = createWorld(scenario, '1', RULES_ONLY);
const ASK: Action = { type: 'ask', at: 9, service: 'clientele', fact: 'zipper' };
/** 6:28, as Mme Ouimaître's own question stands unanswered. */
const SOON = 18;
const told = (text: string, post: string, at: number, lang: Lang = 'fr'): Action => ({
  type: 'answer',
  at,
  post,
  wording: { mode: 'typed', text },
  lang,
  channel: 'public',
});

function reviewOf(actions: readonly Action[]): Reviewed {
  expect(run(world, actions).done).toEqual(actions);
  const settings = { mode: 'entrainement', lang: 'fr', player: 'person', accommodation: 1 } as const;
  const record = sealRecord({ scenario, seed: '1', settings, actions, toneModel: RULES_ONLY });
  const review = openReview(world, RULES_ONLY, record, 1);
  const n = review.points.findIndex(({ action }) => action?.type === 'answer');
  return review.review(n);
}
const rulesOf = (actions: readonly Action[]) =>
  gradeRun(world, actions, null, { mode: 'entrainement', lang: 'fr' }).dimensions.flatMap((d) =>
    d.findings.map(({ rule }) => rule),
  );

describe('the coat that customer service says is mended', () => {
  it.each([
    ['fr', 'Madame Ouimaître, votre manteau est réparé depuis jeudi et personne ne vous a appelée : pardon.'],
    ['en', 'Mrs. Ouimaître, your coat has been repaired since Thursday: sorry we did not phone you.'],
  ] as const)('is no unverified thing to say to its owner (%s)', (lang, text) => {
    const { played, verdict } = reviewOf([ASK, told(text, 'zipper_therese', SOON, lang)]);
    expect(played.shortcut).toBeNull();
    expect(['right', 'defensible']).toContain(verdict);
  });

  it('is none either under a post about the affair', () => {
    const acts = [
      ASK,
      told('Votre zipper est réparé depuis jeudi, et je vérifie le reste.', 'tuques_finies', 30),
    ];
    expect(reviewOf(acts).played.shortcut).toBeNull();
    expect(rulesOf(acts)).not.toContain('responsibility.emptyRepair');
  });

  it('is one as long as nobody was asked', () => {
    const { played } = reviewOf([told('Votre zipper est réparé depuis jeudi.', 'zipper_therese', SOON)]);
    expect(played.shortcut).toEqual({ code: 'notKnown' });
  });

  it('backs no other repair: one of the affair is still held to the facts of the affair', () => {
    const promise = 'Votre zipper est réparé depuis jeudi. Et nous allons réparer le tort fait à Mireille.';
    const acts = [ASK, told(promise, 'tuques_finies', 30)];
    expect(reviewOf(acts).played.shortcut).toEqual({ code: 'notKnown' });
    expect(rulesOf(acts)).toContain('responsibility.emptyRepair');
  });
});
