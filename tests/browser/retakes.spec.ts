import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deckText, EMPTY_DECK, withRetakes } from '../../src/practice/index.ts';
import { decodeRecord, packRecord } from '../../src/record/index.ts';
import { PRACTICE_WORDS } from '../../src/words/debrief/practice.ts';
import { say } from '../../src/words/define.ts';
import { flagship, scriptedGame } from './scripted.ts';
import { inGame } from './support.ts';

const t = (key: keyof (typeof PRACTICE_WORDS)['fr'], params = {}) => say(PRACTICE_WORDS, 'fr', key, params);
const SHIFT = 'days-later';

/** Three mistakes of one game by `decent`, as a deck made on another device. */
function aDeck(): string {
  const scenario = flagship();
  const record = decodeRecord(scriptedGame('decent', '1').text, () => scenario);
  if (!record.ok) throw new Error(record.error.code);
  const cost = { seeds: 30, mean: 2, low: 1, high: 3 };
  const retakes = [
    { point: 'd189-29', at: 189, skill: 'tone', cost },
    { point: 'd336-48', at: 336, skill: 'information', cost },
    { point: 's585-statement', at: 585, skill: 'timing', cost },
  ] as const;
  const { id, title } = scenario;
  const game = { scenario: id, title, seed: '1', code: packRecord(record.value) };
  return deckText(withRetakes(EMPTY_DECK, `${id}/${record.value.end.hash}`, game, retakes, Date.now()));
}

describe('the day after a game', () => {
  it('three cards are taken again by keyboard alone, and come back later', async () => {
    const before = () => {
      const now = Date.now;
      Date.now = () => now() + 24 * 3600 * 1000 * Number(localStorage.getItem('days-later') ?? 0);
    };
    await inGame({ before, reducedMotion: 'reduce' }, async (game) => {
      const { page } = game;
      const door = page.getByRole('button', { name: t('begin', { n: 3 }) });
      await page.getByRole('button', { name: 'Parcours' }).click();
      await page.getByRole('button', { name: t('title') }).click();
      await page.getByText(t('empty')).waitFor();
      await page
        .getByLabel(t('import'))
        .setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
      await page.getByText(t('importDamaged')).waitFor();
      await page
        .getByLabel(t('import'))
        .setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(aDeck()) });
      await page.getByText(t('imported', { cards: 3 })).waitFor();
      await page.getByText(t('nextDue', { day: t('tomorrow') })).waitFor();
      await game.picture('relève-rien');

      await page.evaluate((key) => localStorage.setItem(key, '1'), SHIFT);
      await page.reload();
      await door.waitFor();
      await game.picture('relève-porte');
      await door.focus();
      await page.keyboard.press('Enter');
      for (let n = 1; n <= 3; n++) {
        await page.getByText(t('place', { n, of: 3 })).waitFor();
        await page.getByRole('radio').first().waitFor();
        if (n === 1) {
          await game.pictures('relève-question');
          expect(await game.accessibilityFaults()).toEqual([]);
        }
        await answerByKeys(page);
        await page.getByRole('heading', { name: t('hour') }).waitFor();
        if (n === 1) {
          await game.pictures('relève-verdict');
          expect(await game.accessibilityFaults()).toEqual([]);
        }
        // The title has the focus: the next button is a few steps away.
        await pressTo(page, n === 3 ? t('finish') : t('next'));
      }
      await page.getByRole('heading', { name: t('over') }).waitFor();
      await pressTo(page, t('toHome'));
      await page.getByRole('heading', { level: 1, name: 'Avis de tempête' }).waitFor();
      await door.waitFor({ state: 'detached' }); // once the deck has been read again
    });
  });
});

/** Picks a prepared answer with the arrows and sends it. */
async function answerByKeys(page: Page): Promise<void> {
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.getAttribute('name') === 'choice')) break;
  }
  await page.keyboard.press('ArrowDown');
  await pressTo(page, t('answer'));
}

/** Steps with Tab to a button, and presses it. */
async function pressTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) break;
  }
  await page.keyboard.press('Enter');
}
