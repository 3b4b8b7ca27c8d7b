import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pass, passUntil } from './story.ts';
import { inGame } from './support.ts';

describe('a whole game by the keyboard alone', () => {
  it('goes from the Accueil to the débreffage, the focus never lost', async () => {
    await inGame({ clock: true, reducedMotion: 'reduce' }, async ({ page, pictures }) => {
      const keys = keysOf(page);
      await keys.tabTo(/^Prendre le quart : L'étiquette$/);
      await keys.press('Enter');
      await keys.tabTo(/^Prendre le quart$/);
      await keys.press('Enter');
      await page.getByRole('feed').waitFor({ state: 'attached' });
      await firstQuart(keys, page, pictures);
      for (const intent of ['Vérifier', 'Appeler', 'Réparer', 'Se taire', 'Dormir'])
        await point(keys, page, intent);
      await page.getByRole('heading', { level: 1, name: 'Débreffage' }).waitFor();
      await keys.tabTo(/^Voir le débreffage$/);
      await keys.press('Enter');
      await page.getByRole('heading', { name: 'À garder, à changer, à essayer' }).waitFor();
      await keys.tabTo(/^Voir la publication$/);
      await keys.press('Enter');
      await page.getByRole('dialog').waitFor();
      await keys.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(keys.lost).toEqual([]);
      const name = await keys.focused();
      expect(name).toBe('Voir la publication');
    });
  });

  it('writes letters in a field, and does nothing else with them', async () => {
    await inGame({ clock: true, reducedMotion: 'reduce' }, async ({ page }) => {
      const keys = keysOf(page);
      await keys.tabTo(/^Prendre le quart : L'étiquette$/);
      await keys.press('Enter');
      await keys.tabTo(/^Prendre le quart$/);
      await keys.press('Enter');
      await page.getByRole('feed').waitFor({ state: 'attached' });
      await passUntil(page, page.getByRole('article', { name: /^Thérèse/ }));
      await keys.press('v');
      await keys.tabTo(/^Bureau/);
      await keys.press('j');
      await keys.press('r');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await keys.tabTo(/^Écrire mes propres mots$/);
      await keys.press('Enter');
      await pass(page, 0.1);
      const letters = "hjklorxsbzdq?!.,-e t'y u";
      await page.keyboard.type(letters);
      expect(await dialog.getByLabel('Tes mots', { exact: true }).inputValue()).toBe(letters);
      expect(await page.getByRole('dialog').count()).toBe(1);
    });
  });
});

/** Reads, answers, asks, leaves, hides and takes back by their keys. */
async function firstQuart(keys: Keys, page: Page, pictures: (name: string) => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog');
  await keys.press('?');
  await page.getByRole('dialog', { name: 'Raccourcis clavier' }).waitFor();
  await pictures('touches');
  await keys.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await passUntil(page, page.getByRole('article', { name: /^Thérèse/ }));
  await keys.press('j');
  await keys.press('Enter');
  await page.getByRole('region', { name: 'La publication', exact: true }).waitFor();
  await keys.press('r');
  await dialog.waitFor();
  await keys.tabTo(/^Écrire mes propres mots$/);
  await keys.press('Enter');
  await page.keyboard.type('Bonjour. Je cherche la réponse et je reviens ici avant 8 h.');
  await keys.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('region', { name: 'Envoi en attente' }).waitFor();
  await keys.press('u');
  await dialog.waitFor();
  await keys.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await passUntil(page, page.getByRole('article', { name: /^Thérèse/ }));
  await keys.press('Escape');
  await keys.press('j');
  await keys.press('PageDown');
  await keys.press('l');
  await keys.press('h');
  await page.getByText('Fil retenu', { exact: true }).waitFor();
  await keys.press('h');
  await keys.press('i');
  await pass(page, 0.1);
  await keys.tabTo(/Demander.*Service/);
  await keys.press('Enter');
  await page
    .getByText(/cherche.: encore/)
    .first()
    .waitFor();
  await pictures('clavier');
}

async function point(keys: Keys, page: Page, intent: string): Promise<void> {
  for (let i = 0; i < 130; i++) {
    if (await page.getByRole('heading', { name: 'Point de quart' }).count()) break;
    await pass(page, 2);
  }
  await pass(page, 0.1);
  await keys.tabTo(/^\d+ publications sur l’affaire/);
  await keys.press('ArrowDown');
  await keys.tabTo(/^Ton intention/);
  await page.keyboard.type(intent);
  await keys.press('Enter');
  await pass(page, 10);
}

type Keys = ReturnType<typeof keysOf>;

/** Hands that know only the keyboard, and note each time the focus falls to nothing. */
function keysOf(page: Page) {
  const lost: string[] = [];
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return null;
      const by = (at.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
      const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : '';
      return (at.getAttribute('aria-label') ?? (by.trim() || label || at.textContent || ''))
        .replace(/\s+/g, ' ')
        .trim();
    });
  const press = async (key: string) => {
    const before = await focused();
    await page.keyboard.press(key);
    await page.clock.runFor(60);
    if ((await focused()) === null) lost.push(`${key} on « ${before} »`);
  };
  const tabTo = async (name: RegExp) => {
    const seen: string[] = [];
    for (let i = 0; i < 250; i++) {
      const at = (await focused()) ?? '';
      if (name.test(at)) return;
      seen.push(at.slice(0, 60));
      await page.keyboard.press('Tab');
    }
    throw new Error(`${name} cannot be reached by Tab. Passed by:\n${seen.slice(0, 40).join('\n')}`);
  };
  return { lost, focused, press, tabTo };
}
