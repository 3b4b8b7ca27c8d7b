import { describe, expect, it } from 'vitest';
import type { Scenario } from '../model/scenario.ts';
import { essai } from '../record/essai.ts';
import { gradeRecord } from '../scoring/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { memoryStore } from './key-value-store.ts';
import { createSession, handPage } from './session-fakes.ts';
import type { Session, Settings } from './types.ts';

const BORN = 20; // tick at which the threat comes
const plain = essai();
const model = plain.posts[0];
const scenario: Scenario = {
  ...plain,
  posts:
    model === undefined
      ? []
      : [...plain.posts, { ...model, id: 'menace', at: BORN, class: 'threat' as const }],
};

/** A game in which the threat is dealt with so many real seconds after it came: whether that was too late. */
async function left(
  seconds: number,
  how: { readonly settings?: Partial<Settings>; readonly pace?: 'storm'; readonly acts?: number } = {},
): Promise<boolean> {
  const page = handPage();
  const session = await createSession({ loadTone: async () => RULES_ONLY, page, storage: memoryStore() });
  session.open(scenario, { seed: '7', mode: 'entrainement' });
  await session.start();
  const tick = () => session.getState().crisis?.tick ?? 0;
  while (tick() < BORN) page.pass(50);
  if (how.settings) session.setSettings(how.settings);
  if (how.pace) session.setPace(how.pace);
  for (let i = 0; i < (how.acts ?? 0); i++) ask(session, i);
  page.pass(seconds * 1000);
  expect(session.act({ type: 'remove', post: 'menace', rule: null, explanation: 'Menace.' })).toBeNull();
  session.finish();
  const record = session.record();
  if (record === null) throw new Error('no record');
  const { redLines } = gradeRecord(scenario, record, null, { tone: RULES_ONLY });
  return redLines.some((crossed) => crossed.line === 'threatLeft');
}

/** An act of one minute on something else. */
function ask(session: Session, n: number): void {
  const type = n % 2 === 0 ? 'hide' : 'restore';
  expect(session.act({ type, post: 'opener' })).toBeNull();
}

describe('a threat left', () => {
  it('at the calm pace: 45 real seconds are 30 simulated minutes, and the line lies there to the second', async () => {
    expect([await left(44), await left(46)]).toEqual([false, true]);
  });

  it('an accommodation stretches the real seconds alike', async () => {
    const settings = { accommodation: 2 } as const;
    expect([await left(88, { settings }), await left(92, { settings })]).toEqual([false, true]);
  });

  it('is never counted longer than it was: at the pace of storm the line lies later, and time that acts make jump brings it no nearer', async () => {
    expect([await left(46, { pace: 'storm' }), await left(62, { pace: 'storm' })]).toEqual([false, true]);
    expect([await left(43, { acts: 6 }), await left(48, { acts: 6 })]).toEqual([false, true]);
  });
});
