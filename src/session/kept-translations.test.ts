import { expect, it } from 'vitest';
import { keptTranslations } from './kept-translations.ts';
import { memoryStore } from './key-value-store.ts';

it('what was agreed of a scenario is kept until it is forgotten, and damage costs no more than its own pairs', async () => {
  const machine = new Map([
    ['translations.b', '{"t":["Un","One"],"u":["Deux"],"v":7}'],
    ['translations.c', '{"t":'],
    ['translations.d', '[1]'],
  ]);
  const kept = keptTranslations(memoryStore(machine), () => false);
  expect(await kept.read('a')).toBe(null);
  await kept.keep('a', { t: ['Un', 'One'] });
  expect(await kept.read('a')).toEqual({ t: ['Un', 'One'] });
  await kept.forget('a');
  expect(await kept.read('a')).toBe(null);
  expect(await kept.read('b')).toEqual({ t: ['Un', 'One'] });
  expect([await kept.read('c'), await kept.read('d')]).toEqual([null, null]);
});

it('a guest leaves nothing and is given nothing', async () => {
  const machine = new Map([['translations.a', '{"t":["Un","One"]}']]);
  const guest = keptTranslations(memoryStore(machine), () => true);
  expect(await guest.read('a')).toBe(null);
  await guest.keep('a', {});
  expect(machine.get('translations.a')).toContain('One');
});
