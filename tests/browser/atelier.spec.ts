import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Game, inGame } from './support.ts';

/** A story of the game on the workbench, its panes open. */
async function open({ page }: Game, words: { bench: RegExp; panes: string }): Promise<void> {
  await page.getByRole('button', { name: words.bench }).first().click();
  await page.getByRole('button', { name: words.panes }).click();
  await page.locator('.story-grid').waitFor();
  await page.locator('.code-host .cm-content').waitFor();
}
const FR = { bench: /^Ouvrir l’atelier/, panes: 'Écrire dans les volets' };
const EN = { bench: /^Open the workbench/, panes: 'Write in panes' };
const pane = (page: Page, name: string) =>
  page.getByRole('group', { name: /^(Volets|Panes)$/ }).getByRole('button', { name, exact: true });
const written = (page: Page) => page.locator('.code-host .cm-content').innerText();
const settled = (page: Page) => page.getByText(/^\s*(Rien à corriger|Nothing to fix)/).waitFor();

describe('the panes on one document', () => {
  it('write one text: a cell by keyboard, letters in the text, an hour on the axis, one undo for all', async () => {
    await inGame({ colorScheme: 'light' }, async (game) => {
      const { page } = game;
      await open(game, FR);
      const cell = page.locator('.story-grid [data-cell="1:5"]');
      await cell.focus();
      await page.keyboard.press('Enter');
      await page.locator('.story-grid [data-field]').fill('Une mitaine neuve.');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === '1:5');
      expect(await cell.innerText()).toContain('Une mitaine neuve.');
      await settled(page);
      // Its English has not followed, which the author may say is still right.
      const mark = page.locator('.story-grid [data-cell="1:6"]').getByText('Anglais à revoir');
      await mark.waitFor();
      await page.locator('#translations-summary').press('Enter');
      await page.getByRole('button', { name: /^Toujours juste/ }).press('Enter');
      await mark.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'À revoir quand même' }).press('Enter');
      await mark.waitFor();
      // The text has it at once, and Tab leaves the text.
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.classList.contains('code-host'))).toBe(false);
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('# à moi ');
      expect(await written(page)).toContain('# à moi # yaml');
      expect(await game.accessibilityFaults()).toEqual([]);
      await page.getByRole('button', { name: 'Annuler' }).click();
      await page.getByRole('button', { name: 'Annuler' }).click();
      await page.waitForFunction(
        () => !document.querySelector('.story-grid')?.textContent?.includes('mitaine neuve'),
      );
      expect(await written(page)).not.toContain('# à moi');

      await pane(page, 'Temps').click();
      const track = page.locator('.tracks [data-track]').nth(1);
      await track.focus();
      const before = await track.locator('.hour').innerText();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.getByText(new RegExp(`de ${before.slice(0, 5)} à`)).waitFor();
      await settled(page);
      await page.getByText(/^Prévision, /).waitFor();
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('atelier-temps');
    });
  });

  it('show a game at any moment, which can be taken over and left; and where each name is used', async () => {
    await inGame({ locale: 'en-CA', colorScheme: 'dark' }, async (game) => {
      const { page } = game;
      await open(game, EN);
      await pane(page, 'Game').click();
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await page.locator('.watched li').first().waitFor();
      expect(await game.accessibilityFaults()).toEqual([]);
      await pane(page, 'Names').click();
      await page.locator('.names-list .go').first().click();
      await page.getByRole('textbox', { name: /^New name of/ }).fill('ginette_b');
      await page.getByRole('button', { name: 'Rename everywhere' }).click();
      await page.getByText(/is now ginette_b/).waitFor();
      expect(await game.accessibilityFaults()).toEqual([]);
      await settled(page);
      await game.pictures('atelier-partie');
      await page.getByRole('button', { name: 'Play from here' }).click();
      await page.locator('.atelier-bar').waitFor({ state: 'detached' });
      await page.goBack();
      await page.getByRole('button', { name: /^Leave/ }).click();
      await page.locator('.atelier-bar').waitFor();
    });
  });
});

describe('the wizard', () => {
  it('makes a story that has nothing to correct, by keyboard alone, and opens it in the table', async () => {
    await inGame({}, async (game) => {
      const { page } = game;
      await page.getByRole('button', { name: /à partir d’un modèle/ }).press('Enter');
      await page.locator('#wizard-title').fill('La rumeur du marché');
      expect(await game.accessibilityFaults()).toEqual([]);
      await page.keyboard.press('Enter');
      await page.locator('.story-grid').waitFor();
      await page.getByRole('heading', { level: 1, name: 'La rumeur du marché' }).waitFor();
      await settled(page);
      await page
        .getByRole('button', { name: /^Ouvrir la fiche/ })
        .first()
        .click();
      await page.locator('.post-form').waitFor();
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('atelier-fiche');
    });
  });
});
