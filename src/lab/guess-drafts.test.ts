import { describe, expect, it } from 'vitest';
import { aPost, aScenario } from '../../tests/support/a-scenario.ts';
import type { Draft } from '../model/scenario.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { guessDrafts } from './guess-drafts.ts';

const aDraft = (over: Partial<Draft>): Draft => ({ ...(aPost().drafts[0] as Draft), ...over });

const scenario = aScenario({
  posts: [
    aPost({
      id: 'plain',
      drafts: [
        aDraft({ id: 'a', level: 0, text: { fr: 'Taisez-vous.' } }),
        aDraft({
          id: 'b',
          level: 4,
          text: {
            fr: 'Bonjour, nous sommes désolés de ces deux cafés froids. Nous réparons la machine à 9 h.',
          },
        }),
      ],
    }),
    aPost({
      id: 'twins',
      drafts: [
        aDraft({ id: 'a', level: 0, text: { fr: 'Nous ouvrons lundi à 9 h.' } }),
        aDraft({ id: 'b', level: 4, text: { fr: 'Nous ouvrons mardi à 9 h.' } }),
      ],
    }),
    aPost({ id: 'alone', drafts: [] }),
  ],
});

describe('what a blind reader guesses of a post', () => {
  it('is the good answer when it shows, with what shows it', () => {
    const guessed = guessDrafts(scenario, 'plain', 'fr', RULES_ONLY);
    expect(guessed?.best).toMatchObject({ draft: 1, meant: 1, givesAway: true });
    expect(guessed?.best.shownBy).toContain('length');
    expect(guessed?.worst).toMatchObject({ draft: 0, meant: 0 });
  });

  it('is nothing to go by between twins that differ by a day', () => {
    const guessed = guessDrafts(scenario, 'twins', 'fr', RULES_ONLY);
    expect(guessed?.best.shownBy).not.toContain('length');
    expect(guessed?.best.shownBy.length).toBeLessThan(3);
  });

  it('is not asked where there is no choice, nor of a post that is not there', () => {
    expect(guessDrafts(scenario, 'alone', 'fr', RULES_ONLY)).toBeNull();
    expect(guessDrafts(scenario, 'nowhere', 'fr', RULES_ONLY)).toBeNull();
  });
});
