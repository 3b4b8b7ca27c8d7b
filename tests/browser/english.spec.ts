import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { handOn } from './hand.ts';
import { bestDraft } from './offered.ts';
import { endHere, makeThePoint, pass, passTheQuart, skipTheQuestions, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

describe('a game in English', () => {
  it('says nothing in French, from the front page to the debrief', async () => {
    await inGame({ clock: true, reducedMotion: 'reduce', locale: 'en-CA' }, async ({ page, pictures }) => {
      const hand = handOn(page, 'en');
      const french: string[] = [];
      const read = async (where: string) =>
        french.push(...(await frenchIn(page)).map((word) => `${where}: ${word}`));
      await page.getByRole('button', { name: /^Start: The Label/ }).waitFor();
      await read('front page');
      await takeTheWatch(page, 'en');
      await hand.open('Thérèse Ouimaître');
      await read('post');
      await hand.answer({ draft: bestDraft('zipper_therese', 'en') });
      await pass(page, 9);
      for (const panel of ['office', 'watch', 'house'] as const) {
        await hand.panel(panel);
        await read(panel);
      }
      await pictures('english');
      await passTheQuart(page, 'en');
      await read('point');
      await makeThePoint(page, 'Check, then answer.', 'en');
      await pass(page, 30);
      await read('second shift');
      await endHere(page, 'en');
      await read('debrief, before');
      await page.getByRole('button', { name: 'See the debrief', exact: true }).click();
      await page.locator('#asked-title, #three-title').first().waitFor();
      await read('debrief, the decisions');
      await skipTheQuestions(page);
      await page.getByRole('heading', { name: 'Keep, change, try' }).waitFor();
      await read('debrief');
      expect(french).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe('en-CA');
    });
  });
});

describe('a page turned to English', () => {
  it('says nothing in French in any of its rooms, nor after a reload', async () => {
    await inGame({ reducedMotion: 'reduce' }, async ({ page }) => {
      const french: string[] = [];
      const read = async (where: string) =>
        french.push(...(await frenchIn(page)).map((word) => `${where}: ${word}`));
      const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
      const home = () => press('Storm Warning');
      await press('Enseigner');
      await press('English');
      await page.getByRole('heading', { level: 1, name: 'Teach' }).waitFor();
      await page.getByRole('radio', { name: /^The Label/ }).check();
      await page.locator('#package-target').waitFor();
      await read('teach');
      await press('Open the class set');
      await press('Try it with thirty games');
      await page.getByText(/ of 30/).waitFor();
      await press('Stop');
      await read('class set');
      await page.reload();
      await page.locator('.card-scenario').first().waitFor();
      await read('front page');
      await press('Settings');
      await page.getByRole('dialog', { name: 'Settings' }).waitFor();
      await read('settings');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await press('My games');
      await read('path');
      await press('My retakes');
      await read('retakes');
      await home();
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: 'x.yaml',
          mimeType: 'text/yaml',
          buffer: Buffer.from('format: avis-de-tempete/1\nid: X\n'),
        });
      await page.locator('#bench-title').waitFor();
      await read('workbench');
      expect(french).toEqual([]);
    });
  });
});

/** Words that only French has, on what the page shows; the names of people and places are theirs. */
async function frenchIn(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  const own = text.replace(/Le Paratonnerre|Le, Teo/g, '…').replace(/@?[\p{L}\d]+_[\p{L}\d_]+/gu, '…');
  return [...own.matchAll(/[\p{L}\d]+/gu)]
    .filter(([word]) => ONLY_FRENCH.has(word.toLowerCase()))
    .map(({ index }) => own.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' '));
}

const ONLY_FRENCH = new Set(
  'le les des une est dans avec sur qui que pour ton tes ta votre vos nos quart fil maison veille bureau réponse répondre publication publications partie dossier débreffage confiance heure ceux cette aux pas mais vous nous ils elle sont être chiffre constat gardé retour fermer annuler'.split(
    ' ',
  ),
);
