import { describe, expect, it } from 'vitest';
import { foretoldOf, openHistory, withResult } from './history.ts';
import type { KeyValueStore } from './key-value-store.ts';
import type { PastResult } from './types.ts';

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

describe('a result of the Parcours', () => {
  const line = (id: string, when: number, total: number) => ({ id, when, total }) as PastResult;

  it('comes first; graded again it keeps its place and its day, and the others stay the same', () => {
    const [newer, older] = [line('a/2', 200, 60), line('a/1', 100, 40)];
    const three = withResult([newer, older], line('a/3', 300, 70));
    expect(three.map(({ id }) => id)).toEqual(['a/3', 'a/2', 'a/1']);
    const again = withResult(three, line('a/1', 400, 45));
    expect(again.map(({ id, when, total }) => [id, when, total])).toEqual([
      ['a/3', 300, 70],
      ['a/2', 200, 60],
      ['a/1', 100, 45],
    ]);
    expect(again[1]).toBe(newer);
  });
});
