import { expect, it } from 'vitest';
import { type SealStanding, sealStanding } from '../src/debrief/pile/class-seal.ts';
import {
  classFileText,
  fingerprint,
  HOST,
  type LogEntry,
  openClass,
  openEntryOf,
  readClassFile,
  USUAL_CLASS,
  withSeal,
} from '../src/live/index.ts';
import { isSigningKey, newSigningKey, publicHalf, signClassFile } from '../src/server/class-signer.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { aBusyScenario } from './support/a-busy-scenario.ts';

const body = openEntryOf('ACEFHJ', aBusyScenario(), RULES_ONLY.hash, USUAL_CLASS);
const first: LogEntry = { seq: 1, at: 1, by: HOST, game: null, key: 'open', body };
const log: readonly LogEntry[] = [first, { ...first, seq: 2, key: 'b', body: { kind: 'start' } }];
const text = classFileText(openClass(first)!, log, []);
const key = newSigningKey();
const signed = withSeal(text, signClassFile(key, 'ACEFHJ', text, log)!);

async function standing(of: string, keys = new Set<string>()): Promise<SealStanding> {
  return sealStanding(readClassFile(of)!, { has: (one) => keys.has(one), add: (one) => keys.add(one) });
}

it('a signed file is known again by its key, and any change of it is seen', async () => {
  const keys = new Set<string>();
  expect(await standing(signed, keys)).toBe('first');
  expect([...keys]).toEqual([publicHalf(key)]);
  expect(await standing(signed, keys)).toBe('known');
  expect(await standing(`${signed}\n`, keys)).toBe('known'); // an editor's last line
  expect(await standing(signed.replace('"kind":"start"', '"kind":"end"'), keys)).toBe('changed');
  expect(await standing(text, keys)).toBe('unsigned');
  const other = newSigningKey();
  const seal = signClassFile(other, 'ACEFHJ', text, log)!;
  expect(await standing(withSeal(text, { ...seal, by: publicHalf(key) }), keys)).toBe('changed');
  expect(await sealStanding(readClassFile(signed)!, { has: () => false, add: () => {} }, null)).toBe(
    'unchecked',
  );
  expect(fingerprint(publicHalf(key))).toMatch(/^[0-9a-f]{4}(\u00a0[0-9a-f]{4}){3}$/);
});

it('knows a key from what is none', () => {
  expect([key, '', 'rien', key.slice(0, 60)].map(isSigningKey)).toEqual([true, false, false, false]);
});

it('signs the file of that class alone, with the log that is kept', () => {
  expect(signClassFile(key, 'XXXXXX', text, log)).toBeNull();
  expect(signClassFile(key, 'ACEFHJ', text, [first])).toBeNull();
  expect(signClassFile(key, 'ACEFHJ', text.replace('"kind":"start"', '"kind":"end"'), log)).toBeNull();
  expect(signClassFile(key, 'ACEFHJ', signed, log)).toBeNull();
  expect(signClassFile(key, 'ACEFHJ', 'rien', log)).toBeNull();
  // The log keeps what its rules refused; the class was never told of it.
  const refused: LogEntry = { ...log[1]!, seq: 3 };
  const ended: LogEntry = { ...first, seq: 4, key: 'c', body: { kind: 'end' } };
  const told = classFileText(openClass(first)!, [...log, ended], []);
  expect(signClassFile(key, 'ACEFHJ', told, [...log, refused, ended])).not.toBeNull();
  for (const entries of [[], log.slice(1), [...log].reverse(), [first, first]])
    expect(signClassFile(key, 'ACEFHJ', JSON.stringify({ ...JSON.parse(text), entries }), log)).toBeNull();
});
