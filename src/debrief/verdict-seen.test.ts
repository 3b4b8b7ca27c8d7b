import { describe, expect, it } from 'vitest';
import { playScripted } from '../lab/index.ts';
import type { Annexes } from '../model/record.ts';
import { essai } from '../record/essai.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { worksOf } from './study.ts';
import { isVerdictSeen } from './verdict-seen.ts';

const scenario = essai();
const { record } = playScripted(scenario, 'answerall', '7', RULES_ONLY);
const studyOf = (annexes: Annexes) =>
  worksOf({ scenario, record: { ...record, annexes }, tone: RULES_ONLY }).study();

describe('the verdict of a game', () => {
  it('was seen once it was shown, not as soon as something was said', () => {
    expect(isVerdictSeen({})).toBe(false);
    expect(isVerdictSeen({ felt: 'Ouf.', unseen: true })).toBe(false);
    expect(isVerdictSeen({ guesses: { tone: 2 }, unseen: true })).toBe(false);
    expect(isVerdictSeen({ felt: '' })).toBe(true);
    expect(isVerdictSeen({ guesses: { tone: 2 } })).toBe(true);
  });

  it('lets decisions be asked about until then, also in a page opened again', () => {
    expect(studyOf({ felt: '', unseen: true }).asked.length).toBeGreaterThan(0);
    expect(studyOf({ felt: '' }).asked).toEqual([]);
  });
});

describe('a player who left', () => {
  it('is held to no plan for what came after; unless acts of theirs belie it', () => {
    const last = record.actions.at(-1)?.at ?? 0;
    const times = (left: number) => studyOf({ left }).plans.insult.times;
    const silent = playScripted(scenario, 'silence', '7', RULES_ONLY).record;
    const gone = (left: number) =>
      worksOf({
        scenario,
        record: { ...silent, actions: [], annexes: { left } },
        tone: RULES_ONLY,
      }).study().plans.insult.times;
    expect([gone(5), gone(100)]).toEqual([0, 1]);
    expect(last).toBeGreaterThan(5);
    expect(times(5)).toBe(1);
  });
});
