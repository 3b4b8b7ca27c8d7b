import { describe, expect, it, test } from 'vitest';
import { SPEECH_ACTS } from '../model/codes.ts';
import type { Reading } from '../model/reading.ts';
import { RULES_ONLY, readTone } from '../tone/index.ts';
import { actsHeard, actsSaid, presentChips } from './present-chips.ts';
import { timeWordsIn } from './time-words.ts';

const TEXT = 'Odette, nous sommes désolés. On vous revient avant 9 h.';
const read = (text: string, lang: 'fr' | 'en' = 'fr'): Reading => readTone(RULES_ONLY, text, { lang });
const chipsOf = (text: string, turned = {}) => presentChips(text, read(text), turned, 'fr', 'fr');

describe('the chips of a text', () => {
  it('are one for each act heard, with the words in which it was heard', () => {
    const { chips, isUnsure } = chipsOf(TEXT);
    expect(isUnsure).toBe(false);
    expect(chips.map(({ act }) => act)).toEqual(actsHeard(read(TEXT)));
    const apology = chips.find(({ act }) => act === 'apology');
    expect(apology).toMatchObject({ label: 'je m’excuse', isOn: true });
    expect(TEXT).toContain(apology?.quote);
    expect(chips.find(({ act }) => act === 'promise')?.label).toBe('je promets avant 9 h');
  });

  it('stay in their place when they are turned off, and those added join them', () => {
    const { chips, others } = chipsOf(TEXT, { apology: false, ask: true });
    expect(chips.find(({ act }) => act === 'apology')?.isOn).toBe(false);
    expect(chips.find(({ act }) => act === 'ask')).toMatchObject({ isOn: true, quote: '' });
    expect(others.map(({ act }) => act)).not.toContain('ask');
  });

  it('are a short list to add from, none of which was heard', () => {
    const { chips, others } = chipsOf(TEXT);
    expect(others.length).toBeLessThanOrEqual(12);
    for (const { act } of others) expect(chips.map((chip) => chip.act)).not.toContain(act);
  });

  it('are none where the reader is in doubt', () => {
    expect(chipsOf('👍🔥😂')).toMatchObject({ chips: [], isUnsure: true });
  });
});

it('says what was heard, corrected act by act, in the order of the list', () => {
  const said = actsSaid(['apology', 'promise'], { apology: false, ask: true, empathy: true });
  expect(said).toEqual(['empathy', 'promise', 'ask']);
  expect(actsSaid(SPEECH_ACTS, {})).toEqual(SPEECH_ACTS);
});

test.each([
  ['fr', 'On vous revient avant 9 h, sans faute.', 'avant 9 h'],
  ['fr', 'Une réponse d’ici deux heures.', 'd’ici deux heures'],
  ['fr', 'Nous réparons ce soir.', 'ce soir'],
  ['fr', 'Il y a 9 personnes devant la porte.', ''],
  ['fr', 'Le hockey avant tout.', ''],
  ['en', 'Buses in fifteen minutes, guaranteed.', 'in fifteen minutes'],
  ['en', 'You will hear from us by midnight.', 'by midnight'],
  ['en', 'Back by 8:30 am.', 'by 8:30 am'],
  ['en', 'We stand by you.', ''],
] as const)('%s: the time in « %s » is « %s »', (lang, text, when) => {
  expect(timeWordsIn(text, lang)).toBe(when);
});
