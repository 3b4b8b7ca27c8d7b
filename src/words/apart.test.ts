import { describe, expect, it } from 'vitest';
import { apart, keepEnglish, onWords, wordsIn, wordsReady } from './apart.ts';
import { say } from './define.ts';

describe('a catalogue whose English loads apart', () => {
  it('is waited for when English is spoken, speaks French meanwhile, and may fail and be asked again', async () => {
    let tries = 0;
    const words = apart('a', 'a#0', { hello: 'Allô' }, async () => {
      tries++;
      if (tries === 1) throw new Error('no network');
      keepEnglish('a#0', { hello: 'Hello' });
    });
    await wordsReady();
    expect([tries, say(words, 'fr', 'hello')]).toEqual([0, 'Allô']);
    await expect(wordsIn('en')).rejects.toThrow('no network');
    await wordsIn('en');
    await wordsIn('en');
    expect([tries, say(words, 'en', 'hello'), say(words, 'fr', 'hello')]).toEqual([2, 'Hello', 'Allô']);
  });

  it('that nobody waited for is asked for by the first sentence, and has the page drawn again', async () => {
    const late = apart('b', 'b#0', { hello: 'Allô' }, async () => keepEnglish('b#0', { hello: 'Hello' }));
    const drawn = new Promise<void>((resolve) => onWords(resolve));
    expect(say(late, 'en', 'hello')).toBe('Allô');
    await drawn;
    expect(say(late, 'en', 'hello')).toBe('Hello');
  });
});
