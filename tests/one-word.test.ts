import { describe, expect, it } from 'vitest';
import { createWorld, hashState, meanTrust, playOut } from '../src/engine/index.ts';
import { referenceEnds } from '../src/lab/index.ts';
import type { Action } from '../src/model/action.ts';
import { gradeRun } from '../src/scoring/index.ts';
import { flagship } from './browser/scripted.ts';
import { shippedTone } from './support/shipped-tone.ts';

const scenario = flagship();
const tone = shippedTone();
const world = createWorld(scenario, '7', tone);
const ends = referenceEnds(scenario, '7', tone);
const POST = 'tuques_finies';
const TO = scenario.posts.find((post) => post.id === POST)?.text.fr ?? '';
const GOOD = 'Bonjour Josée-Ann. Quatorze ans de tuques, et la lettre vient de nous : on la retire.';
const ONE_WORD_LATER = GOOD.replace('retire', 'défend');

/** The whole game in which the house says this and nothing else. */
function afterSaying(text: string) {
  const at = (scenario.posts.find((post) => post.id === POST)?.at ?? 0) + 5;
  const actions: Action[] = [
    { type: 'open', at, post: POST },
    { type: 'answer', at, post: POST, lang: 'fr', channel: 'public', wording: { mode: 'typed', text } },
  ];
  const { state, skipped } = playOut(world, actions);
  expect(skipped).toEqual([]);
  const grade = gradeRun(world, actions, ends, { mode: 'evaluation', lang: 'fr' });
  return { state, grade, crowd: hashState(state), trust: meanTrust(state, scenario) };
}

describe('one word of a typed answer', () => {
  it('changes the reading, the crowd and the grade', () => {
    const [good, bad] = [GOOD, ONE_WORD_LATER].map((text) =>
      world.read(text, { lang: 'fr', voice: 'vous', to: TO }),
    );
    expect(good?.acts.repair ?? 0).toBeGreaterThan(bad?.acts.repair ?? 0);
    const [owned, blamed] = [afterSaying(GOOD), afterSaying(ONE_WORD_LATER)];
    expect(owned.crowd).not.toBe(blamed.crowd);
    expect(owned.trust).toBeGreaterThan(blamed.trust);
    expect(owned.grade.total).toBeGreaterThan(blamed.grade.total);
  });

  it('left as it was, changes nothing', () => {
    const [once, again] = [afterSaying(GOOD), afterSaying(GOOD)];
    expect(again.crowd).toBe(once.crowd);
    expect(again.grade).toEqual(once.grade);
  });
});
