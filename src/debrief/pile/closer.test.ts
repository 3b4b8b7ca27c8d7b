import { describe, expect, it } from 'vitest';
import { playScripted } from '../../lab/index.ts';
import type { Annexes, GameRecord } from '../../model/record.ts';
import { essai } from '../../record/essai.ts';
import { encodeRecord, packRecord, sealOf } from '../../record/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { openAssessor } from './assess.ts';
import { closerLooks, onWatch } from './closer.ts';

const scenario = essai();
const assess = openAssessor([scenario], RULES_ONLY);
const { record } = playScripted(scenario, 'expert', '7', RULES_ONLY);
const sealed = (change: Partial<GameRecord>): GameRecord => {
  const person = { ...record, settings: { ...record.settings, player: 'person' }, ...change };
  return { ...person, seal: sealOf(person) };
};
const looksOf = (text: string) => closerLooks({ twins: new Map() }, assess({ id: 'a', name: 'a', text }));
const lived = (annexes: Annexes) => looksOf(encodeRecord(sealed({ annexes })));

describe('a game on screen for less time than reading takes', () => {
  const { reading } = assess({ id: 'a', name: 'a', text: encodeRecord(record) }).played ?? { reading: 0 };

  it('is told, by file and by code; one that takes as long, or whose time was not counted, is not', () => {
    expect(reading).toBeGreaterThan(2);
    expect(lived({ seconds: Math.floor(reading) - 1 })).toContain('fast');
    expect(looksOf(packRecord(sealed({ annexes: { seconds: 1 } })))).toContain('fast');
    expect(lived({ seconds: Math.ceil(reading) })).not.toContain('fast');
    expect(lived({})).not.toContain('fast');
  });

  it('is not told of a game that says itself that a script played it', () => {
    const text = encodeRecord({ ...record, annexes: { seconds: 0 } });
    expect(looksOf(text)).toEqual([]);
  });
});

it('a person’s game that repeats a scripted player’s is told, and so is one that another engine sealed', () => {
  expect(lived({})).toEqual(['scripted']);
  const other = encodeRecord(sealed({ engineVersion: '0.9.0' }));
  expect(looksOf(other)).toContain('otherBuild');
});

it('tells minutes and seconds as a watch does', () => {
  expect([0, 59.6, 61, 3_600].map(onWatch)).toEqual(['0:00', '1:00', '1:01', '60:00']);
});
