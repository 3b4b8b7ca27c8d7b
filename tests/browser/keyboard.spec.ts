import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ringOf } from './ring.ts';
import { endHere, pass, passUntil, readTheDebrief, takeTheWatch } from './story.ts';
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
      await keys.tabTo(/^Démarrer l’horloge$/);
      await keys.press('Enter');
      await firstQuart(keys, page, pictures);
      for (const intent of ['Vérifier', 'Appeler', 'Réparer', 'Se taire', 'Dormir'])
        await point(keys, page, intent);
      await page.getByRole('heading', { level: 1, name: 'Débreffage' }).waitFor();
      await keys.tabTo(/^Voir le débreffage$/);
      await keys.press('Enter');
      await page.locator('#asked-title, #three-title').first().waitFor();
      await pass(page, 0.1); // the focus goes there in the next frame
      if ((await page.locator('#asked-title').count()) > 0) {
        await keys.tabTo(/^(Passer au débreffage|Voir le verdict)$/);
        await keys.press('Enter');
      }
      await page.getByRole('heading', { name: 'À garder, à changer, à essayer' }).waitFor();
      await keys.tabTo(/^Voir la publication/);
      const from = await keys.focused();
      await keys.press('Enter');
      await page.getByRole('dialog').waitFor();
      await keys.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(keys.lost).toEqual([]);
      expect(await keys.focused()).toBe(from);
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
      await keys.tabTo(/^Démarrer l’horloge$/);
      await keys.press('Enter');
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

describe('the focus', () => {
  it('is kept by every dialog, given back when it closes, and seen on every ground', async () => {
    await inGame({ clock: true, reducedMotion: 'reduce' }, async ({ page }) => {
      const keys = keysOf(page);
      const dialog = page.getByRole('dialog');
      await takeTheWatch(page, 'fr', { isAssessment: true });
      await passUntil(page, page.getByRole('article', { name: /^Thérèse/ }));
      await keys.press('h');
      await keys.press('j');
      const start = await keys.focused();
      const faults: string[] = [];
      const walk = async (name: string, open: () => Promise<void>, back: string | null = start) => {
        await open();
        await dialog.first().waitFor();
        for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
          if (!(await page.evaluate(isInTopDialog))) faults.push(`${name}: the focus is outside`);
          await page.keyboard.press(key);
        }
        await keys.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        await page.clock.runFor(60);
        const at = await keys.focused();
        if (back !== null && at !== back) faults.push(`${name}: the focus came back to « ${at} »`);
      };
      const by = (key: string) => () => keys.press(key);
      for (const key of ['?', ',', 'r', 's', 'b', 'f', 'c', 'd', 'q']) await walk(key, by(key));
      await walk('the keys, from the settings', async () => {
        await keys.press(',');
        await keys.tabTo(/^Voir et changer les touches$/);
        await keys.press('Enter');
        await page.getByRole('dialog', { name: 'Raccourcis clavier' }).waitFor();
      });
      await walk('the Back button of the browser', async () => {
        await page.goBack();
        await page.clock.runFor(60);
      });
      expect(await page.getByRole('feed').count()).toBe(1);
      await walk(
        'ending here',
        async () => {
          await page.locator('summary[aria-label="Partie"]').focus();
          await keys.press('Enter');
          await keys.tabTo(/^Finir ici et passer/);
          await keys.press('Enter');
        },
        null,
      );
      expect(faults).toEqual([]);

      // One key that would do for good waits, is said, and is taken back.
      await keys.press('j');
      await keys.press('x');
      await page
        .getByRole('log')
        .getByText(/^Masquer.: en attente de ton signal/)
        .waitFor();
      await keys.press('u');
      await page
        .getByRole('log')
        .getByText(/^Repris.: Masquer/)
        .waitFor();
      expect(await page.getByRole('region', { name: 'Envoi en attente' }).count()).toBe(0);

      // What has the focus is pressed, and what it changes leaves the focus there.
      await keys.press('w');
      await keys.tabTo(/^Mettre en pause/);
      await keys.press('Enter');
      expect(await keys.focused()).toMatch(/^Laisser partir/);

      const rings: string[] = [];
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.clock.runFor(100);
        const seen = async (name: string, selector: string) => {
          const { share } = await ringOf(page, page.locator(selector).first());
          if (share < 1) rings.push(`${name}, ${colorScheme}: ${share.toFixed(2)}`);
        };
        await seen('a card', '.card[data-post]');
        await seen('a tab', '.side-tabs .tab');
        await seen('the pace', '.pace input:checked');
        await seen('a district', '.district');
        await seen('a plain button', '.asks .button');
        await keys.press('j');
        await keys.press('r');
        await dialog.waitFor();
        await seen('a draft', '.draft input');
        await seen('a button on paper', '.draft .button');
        await seen('the main button', '.sheet-foot .button.main');
        await page.getByRole('button', { name: 'Écrire mes propres mots' }).click();
        await page.clock.runFor(60);
        await seen('the page', '#composer-text');
        await keys.press('Escape');
        await dialog.waitFor({ state: 'detached' });
      }
      expect(rings).toEqual([]);

      await page.emulateMedia({ forcedColors: 'active' });
      expect(await page.evaluate(notTold, SIGNS)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
      expect(keys.lost).toEqual([]);

      // A long task that is stopped, and a list that is emptied.
      await endHere(page);
      await readTheDebrief(page);
      await page.clock.runFor(100); // its first title takes the focus
      await page.locator('#review-go').focus();
      await keys.press('Enter');
      await keys.press('Enter'); // stopped: what was pressed has been replaced
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('review-go');
      await page.goBack();
      await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
      await page.getByRole('button', { name: 'Parcours', exact: true }).click();
      await page.getByRole('button', { name: 'Tout effacer' }).focus();
      await keys.press('Enter');
      await keys.tabTo(/^Effacer le parcours$/);
      await keys.press('Enter');
      await page.getByText('Aucune partie finie pour l’instant').waitFor();
      expect(await keys.focused()).toBe('Parcours');
      expect(keys.lost).toEqual([]);
    });
  });
});

/** What is chosen or full, and the same that is not: where the system paints in its own colours they still differ. */
const SIGNS = [
  ['.pips i.on', '.pips i:not(.on)'],
  ['.side-tabs .tab[aria-pressed="true"]', '.side-tabs .tab[aria-pressed="false"]'],
  ['.pace label:has(:checked)', '.pace label:not(:has(:checked))'],
] as const;

function notTold(signs: typeof SIGNS): string[] {
  const ground = (selector: string) => {
    const one = document.querySelector(selector);
    return one === null ? 'missing' : getComputedStyle(one).backgroundColor;
  };
  return signs.filter(([on, off]) => ground(on) === ground(off)).map(([on]) => on);
}

/** Whether the focus is in the dialog on top, or in the browser's own bar. */
function isInTopDialog(): boolean {
  const top = [...document.querySelectorAll('dialog[open]')].at(-1);
  const at = document.activeElement;
  return at === document.body || top?.contains(at) === true;
}

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
  await keys.tabTo(/^[\d ]+ publications sur l’affaire/);
  await keys.press('ArrowDown');
  await keys.tabTo(/^Ton intention/);
  await page.keyboard.type(intent);
  await keys.press('Enter');
  await pass(page, 10);
  if ((await page.getByRole('button', { name: 'Démarrer l’horloge' }).count()) === 0) return;
  await keys.tabTo(/^Démarrer l’horloge$/);
  await keys.press('Enter');
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
    // What comes over the network comes after these frames, and takes the focus in a frame of its own.
    for (let i = 0; i < 20 && (await focused()) === null; i++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await page.clock.runFor(60);
    }
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
