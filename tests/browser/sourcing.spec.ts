/**
 * "How do you know?" in the composer. The rule: a claim that no learned fact backs is asked about before it leaves; going back
 * loses nothing; the answer stands in the record, and what it costs is told.
 */
import { describe, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../src/model/record.ts';
import { RED_LINE_NAMES } from '../../src/words/codes/codes.ts';
import { say } from '../../src/words/define.ts';
import { handOn } from './hand.ts';
import { endHere, readTheDebrief, takeTheRecord, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

const STILL = { clock: true, reducedMotion: 'reduce' } as const;
const TEXT = {
  fr: 'Madame Ouimaître, votre manteau est réparé. Deux employés sont blessés à l’atelier.',
  en: 'Mrs. Ouimaître, your coat is repaired. Two employees were injured in the workshop.',
} as const;
const WORDS = {
  fr: {
    who: 'Thérèse Ouimaître',
    title: 'D’où le tiens-tu?',
    send: /^\s*Envoyer/,
    harm: 'Deux employés sont blessés à l’atelier',
  },
  en: {
    who: 'Thérèse Ouimaître',
    title: 'How do you know?',
    send: /^\s*Send/,
    harm: 'Two employees were injured in the workshop',
  },
} as const;

describe('the question of where a claim comes from', () => {
  it.each([
    ['fr', 'laptop', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)('by keyboard alone, %s, %s, %s', async (lang, screen, colorScheme) => {
    await inGame(
      { ...STILL, screen, colorScheme, locale: lang === 'en' ? 'en-CA' : 'fr-CA' },
      async ({ page, picture, accessibilityFaults }) => {
        const hand = handOn(page, lang);
        const words = WORDS[lang];
        await takeTheWatch(page, lang, { isAssessment: true });
        await hand.open(words.who);
        await hand.thread
          .getByRole('button', { name: lang === 'fr' ? /^\s*Répondre/ : /^\s*Answer/ })
          .first()
          .click();
        await hand.word({ type: TEXT[lang] });
        const field = page.locator('#composer-text');
        await field.press('Control+Enter');
        const question = page.getByRole('dialog', { name: words.title });
        await question.waitFor();
        expect(await question.locator('blockquote').innerText()).toBe(words.harm);
        expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('source');
        await picture(`dou-le-tiens-tu-${lang}-${colorScheme}`);
        expect(await accessibilityFaults()).toEqual([]);

        await page.keyboard.press('Escape');
        await question.waitFor({ state: 'detached' });
        await page.waitForFunction(() => document.activeElement?.id === 'composer-text');
        expect(await field.inputValue()).toBe(TEXT[lang]);

        await field.press('Control+Enter');
        await question.waitFor();
        await question.locator('input[value="stands"]').focus();
        await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
        await question.getByText(lang === 'fr' ? /Question 2/ : /Question 2/).waitFor();
        await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'source');
        expect(await question.locator('input:checked').count()).toBe(0);
        await picture(`dou-le-tiens-tu-2-${lang}-${colorScheme}`);
        await question.locator('input[value="stands"]').focus();
        await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
        await hand.outbox.waitFor();
        await hand.sendNow();

        await endHere(page, lang);
        await readTheDebrief(page, lang);
        const { actions, recordVersion } = JSON.parse(await takeTheRecord(page, lang)) as {
          recordVersion: number;
          actions: { type: string; sources?: { topic: string; how: string }[] }[];
        };
        expect(recordVersion).toBe(RECORD_VERSION);
        expect(actions.find(({ type }) => type === 'answer')?.sources).toMatchObject([
          { topic: 'harm', how: 'stands' },
          { topic: 'settled', how: 'stands' },
        ]);
        await page
          .getByText(say(RED_LINE_NAMES, lang, 'inventedHarm'))
          .first()
          .waitFor();
        await picture(`malheur-invente-${lang}-${colorScheme}`);
      },
    );
  });
});
