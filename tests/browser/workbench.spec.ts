import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/index.ts';
import { explainDiagnostic } from '../../src/words/author/diagnostics.ts';
import { faulty, MISTAKES, monolingual } from '../support/ten-mistakes.ts';
import { type Game, inGame } from './support.ts';

/** An author who writes his scenario in the page. */
async function open(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.getByLabel(/^\s*(Choisir des fichiers|Choose files)/).setInputFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: 'application/yaml',
      buffer: Buffer.from(text),
    })),
  );
  await page.locator('#bench-title').waitFor();
}

const field = (page: Page) => page.getByRole('textbox', { name: /^(Texte de|Text of) / });
const write = async (page: Page, name = /^Modifier le texte/) => {
  await page.getByRole('button', { name }).first().press('Enter');
  await caretIn(page);
};
/** The field has the caret as soon as it stands: nothing typed goes anywhere else. */
const caretIn = async (page: Page) => {
  await field(page).waitFor();
  expect(await field(page).evaluate((area) => area === document.activeElement)).toBe(true);
};
/** What stands beside the text being written, once it was checked. */
const beside = (page: Page) => page.locator('.editor .beside li');

describe('the ten mistakes, opened in the page', () => {
  it.each([
    ['fr-CA', MISTAKES.slice(0, 5)],
    ['en-CA', MISTAKES.slice(5)],
  ] as const)('each give one message, at its line, with its cure (%s)', async (locale, mistakes) => {
    const lang = locale === 'fr-CA' ? 'fr' : 'en';
    await inGame({ locale, colorScheme: 'dark' }, async ({ page }) => {
      for (const mistake of mistakes) {
        const { source, line } = faulty(mistake);
        await open(page, { 'mon-cafe.yaml': source });
        const notes = page.locator('article.note');
        await notes.first().waitFor();
        const told = (await notes.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '));
        expect(told, mistake.what).toHaveLength(1);
        expect(told[0], mistake.what).toMatch(new RegExp(`${lang === 'fr' ? 'Ligne' : 'Line'} ${line},`));
        const [fault] = compileScenario(source, { file: 'mon-cafe.yaml' }).diagnostics;
        if (fault === undefined) throw new Error('no fault');
        const { message, hint } = explainDiagnostic(fault, lang);
        for (const words of [message, hint])
          expect(told[0]?.replace(/\s+/g, ' '), mistake.what).toContain(words.replace(/\s+/g, ' '));
        // The mark is drawn right under the line it speaks of.
        const above = notes.locator('xpath=preceding-sibling::div[not(contains(@class, "caret"))][1]');
        expect(await above.locator('.number').textContent()).toBe(String(line));
        await page.getByRole('button', { name: /^\s*(Retour à l’accueil|Back to the front page)/ }).click();
      }
    });
  });
});

describe('a text written in the page', () => {
  it('is checked as one writes, told beside with its line, kept over a reload with its faults, and saved', async () => {
    await inGame({}, async (game) => {
      const { page } = game;
      await open(page, { 'mon-cafe.yaml': monolingual });
      await page.getByText(/^\s*Rien à corriger\s: ce scénario/).waitFor();
      await write(page);
      await field(page).evaluate((area: HTMLTextAreaElement) => {
        const at = area.value.indexOf('platform: fil\n') + 'platform: fil'.length;
        area.setSelectionRange(at, at);
      });
      await page.keyboard.type('s');
      await beside(page).first().waitFor();
      expect(await beside(page).allInnerTexts()).toHaveLength(1);
      const line = monolingual.slice(0, monolingual.indexOf('platform: fil\n')).split('\n').length;
      expect(await beside(page).innerText()).toContain(`Ligne ${line}`);
      expect(await field(page).evaluate((area) => area === document.activeElement)).toBe(true);
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('atelier-ecriture');

      await page.reload();
      const kept = page.getByRole('region', { name: 'Ouverts sur cette machine' });
      await kept.getByText('1 erreur à corriger avant de jouer').waitFor();
      await kept.getByRole('button', { name: /^Ouvrir l’atelier/ }).click();
      await page.getByRole('button', { name: 'Corriger ici' }).press('Enter');
      await caretIn(page);
      await page.keyboard.press('End');
      await page.keyboard.press('Backspace');
      await page
        .getByText(/^\s*rien à corriger/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Terminé' }).click();
      await page.getByText(/^\s*Rien à corriger\s: ce scénario/).waitFor();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Enregistrer le fichier/ }).click();
      expect(readFileSync(await (await saved).path(), 'utf8')).toBe(monolingual);
      await page.getByRole('button', { name: 'Jouer ce scénario' }).click();
      await page.getByRole('heading', { level: 1, name: 'Le café froid' }).waitFor();
    });
  });

  it('keeps indents on a new line, and undoes them', async () => {
    await inGame({}, async ({ page }) => {
      await open(page, { 'mon-cafe.yaml': monolingual });
      await write(page);
      await field(page).evaluate((area: HTMLTextAreaElement) => {
        const at = area.value.indexOf('    by: odette') + '    by: odette'.length;
        area.setSelectionRange(at, at);
      });
      await page.keyboard.press('Enter');
      await page.keyboard.type('reach: 12');
      expect(await field(page).inputValue()).toContain('    by: odette\n    reach: 12\n');
      for (let n = 0; n < 12; n++) await page.keyboard.press('Control+Z');
      expect(await field(page).inputValue()).toBe(monolingual);
    });
  });

  it('has its decks beside it: one taken out while writing comes back, and a fault in a deck is mended in the deck', async () => {
    await inGame({}, async ({ page }) => {
      const main = monolingual.replace('organisation:', 'include: [foule.yaml]\norganisation:');
      const deck = 'people:\n  - {id: zoe, name: Zoé, audience: fans}\n';
      await open(page, { 'foule.yaml': deck, 'mon-cafe.yaml': main });
      await page.locator('details.source').nth(1).waitFor();
      await write(page);
      await field(page).fill(main.replace('include: [foule.yaml]\n', ''));
      await page.locator('details.source').nth(1).waitFor({ state: 'detached' });
      await field(page).fill(main);
      await page.locator('details.source').nth(1).waitFor();
      await page.getByRole('button', { name: 'Terminé' }).click();
      await page.locator('summary').filter({ hasText: 'foule.yaml' }).click();
      await write(page, /^Modifier le texte.*foule\.yaml/);
      await field(page).fill(deck.replace('fans', 'fan'));
      await beside(page).first().waitFor();
      expect(await beside(page).innerText()).toContain('Ligne 2');
      await page.getByText('1 erreur empêche de jouer').waitFor();
    });
  });

  it('that came with the game becomes one’s own, and the one of the game stays', async () => {
    await inGame({}, async (game: Game) => {
      const { page } = game;
      await page
        .getByRole('button', { name: /^Ouvrir l’atelier/ })
        .first()
        .click();
      await page.locator('#bench-title').waitFor();
      expect(await page.getByText('Gardé sur cette machine').count()).toBe(0);
      await write(page);
      const text = await field(page).inputValue();
      await field(page).fill(`${text}\n# à moi\n`);
      await page.getByText('Gardé sur cette machine').waitFor();
      await page.getByRole('button', { name: 'Retour à l’accueil' }).click();
      await page.getByRole('region', { name: 'Ouverts sur cette machine' }).getByRole('article').waitFor();
      await page.getByRole('region', { name: 'Choisir une crise' }).getByRole('article').first().waitFor();
    });
  });
});
