import { describe, expect, it } from 'vitest';
import { EXAMPLE_WORDS } from '../../src/words/debrief/expert-notes.ts';
import { say } from '../../src/words/define.ts';
import { inGame } from './support.ts';

const t = (key: keyof (typeof EXAMPLE_WORDS)['fr'], params = {}) => say(EXAMPLE_WORDS, 'fr', key, params);

describe('a first shift told by the expert', () => {
  it('is read by keyboard alone, in both languages, and leads to one’s own', async () => {
    await inGame({ reducedMotion: 'reduce' }, async (game) => {
      const { page } = game;
      await page.getByRole('button', { name: 'Voir d’abord un quart commenté' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(t('place', { n: 1, of: 14 })).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('practice-title');
      for (let n = 2; n <= 7; n++) await page.keyboard.press('ArrowRight');
      await page.getByRole('heading', { level: 1, name: 'Répondre à Ginette V.' }).waitFor();
      await page.getByText('douze minutes, froid').waitFor();
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('quart-commente');
      await page.keyboard.press('ArrowLeft');
      await page.getByText(t('place', { n: 6, of: 14 })).waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText(say(EXAMPLE_WORDS, 'en', 'place', { n: 6, of: 14 })).waitFor();
      await page.getByRole('button', { name: 'Français' }).click();
      await page.getByText(t('place', { n: 6, of: 14 })).waitFor();
      await page.locator('#practice-title').focus();
      for (let n = 7; n <= 16; n++) await page.keyboard.press('ArrowRight');
      await page.getByRole('heading', { level: 1, name: t('over') }).waitFor();
      await page.getByRole('button', { name: t('playNow') }).click();
      await page.getByRole('heading', { level: 1, name: 'Premier quart' }).waitFor();
    });
  });
});
