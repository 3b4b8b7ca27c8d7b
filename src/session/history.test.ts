import { describe, expect, it } from 'vitest';
import { foretoldOf, openHistory } from './history.ts';
import type { KeyValueStore } from './key-value-store.ts';

const judged = { levels: { tone: 2, timing: null }, decisions: { 'd12-0': true, 'd40-3': false } };

describe('what was said before the verdict', () => {
  it('stands beside the verdict; what was not graded, or not said, is left out', () => {
    const annexes = {
      guesses: { tone: 4, timing: 3, total: 60 },
      sures: { 'd12-0': 95, 'd40-3': 33, 'd9-9': 50 },
    };
    expect(foretoldOf(annexes, judged)).toEqual({
      levels: [{ guess: 4, level: 2 }],
      sures: [{ sure: 95, isGood: true }],
    });
    expect(foretoldOf({ felt: 'Bien.' }, judged)).toBeNull();
  });

  it('is read from a kept line as far as it is of its form, and the line stays', async () => {
    const line = {
      id: 'a/1',
      scenario: 'a',
      title: {},
      seed: '1',
      mode: 'entrainement',
      when: 1,
      total: 70,
      outcome: null,
      dimensions: {},
      ending: null,
      code: 'AT4',
    };
    const bad = {
      ...line,
      foretold: { levels: [{ guess: 9, level: 1 }, { guess: 1, level: 1 }, null], sures: 'x' },
    };
    const text = JSON.stringify([line, bad, { ...line, foretold: 7 }]);
    const storage = { get: async () => text } as unknown as KeyValueStore;
    const results = await openHistory(storage, null);
    expect(results.map(({ foretold }) => foretold)).toEqual([
      undefined,
      { levels: [{ guess: 1, level: 1 }], sures: [] },
      { levels: [], sures: [] },
    ]);
  });
});
