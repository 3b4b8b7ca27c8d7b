import { describe, expect, it } from 'vitest';
import { shippedStory } from '../../../tests/support/shipped-stories.ts';
import { createWorld } from '../../engine/index.ts';
import { LANGS } from '../../model/text.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { EXPERT_NOTES } from '../../words/debrief/expert-notes.ts';
import { expertQuart } from './expert-quart.ts';

const scenario = shippedStory('premier-quart');
const stepsIn = (lang: (typeof LANGS)[number]) =>
  expertQuart(createWorld(scenario, scenario.seed, RULES_ONLY), lang);

describe('the first shift as the expert plays it', () => {
  it('has a note for each decision, and no note that nobody reads', () => {
    const keys = stepsIn('fr').map(({ key }) => `note_${key}`);
    expect(Object.keys(EXPERT_NOTES.fr)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells each decision in both languages, in order of time, with the post it deals with', () => {
    for (const lang of LANGS) {
      const steps = stepsIn(lang);
      expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort((a, b) => a - b));
      for (const { what, key, post } of steps) {
        expect(what).not.toBe('');
        expect([key, post === null]).toEqual([key, !/^(open|answer|handOver|leave|remove|thank)_/.test(key)]);
      }
      const answers = steps.filter(({ key }) => key.startsWith('answer_'));
      expect(answers.every(({ quote }) => quote.length > 40)).toBe(true);
      expect([answers.length, steps.length]).toEqual([2, 14]); // as the last page says
    }
  });
});
