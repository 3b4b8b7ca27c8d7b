import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { handOn } from './hand.ts';
import { scriptedGame } from './scripted.ts';
import { openDossier, passTheQuart, passUntil, startTheClock, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

const STILL = { clock: true, reducedMotion: 'reduce' } as const;

describe.each(['dark', 'light'] as const)('in the %s theme, axe finds nothing wrong with', (colorScheme) => {
  const game = { ...STILL, colorScheme };

  it('Accueil, Dossier, Quart, its thread, its composer, its panels, and the point', async () => {
    await inGame({ ...game, screen: 'phone' }, async ({ page, accessibilityFaults, picture }) => {
      const seen: Record<string, string[]> = {};
      const look = async (name: string) => {
        seen[name] = await accessibilityFaults();
        await picture(`axe-${name}-${colorScheme}`);
      };
      const hand = handOn(page);
      await page.getByRole('button', { name: /^Prendre le quart : L'étiquette/ }).waitFor();
      await look('accueil');
      await openDossier(page);
      await look('dossier');
      await page.getByRole('button', { name: 'Prendre le quart', exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await look('ouverture');
      await startTheClock(page);
      await passUntil(page, hand.card('Thérèse Ouimaître'));
      await look('fil');
      await hand.open('Thérèse Ouimaître');
      await look('publication');
      await page
        .getByRole('button', { name: /^\s*Répondre/ })
        .first()
        .click();
      await look('brouillons');
      await hand.word({ type: 'Bonjour.' });
      await look('composition');
      await page.keyboard.press('Escape');
      for (const panel of ['office', 'watch', 'house'] as const) {
        await hand.panel(panel);
        await look(panel);
      }
      await page.getByRole('button', { name: 'Réglages' }).click();
      await look('reglages');
      await page.keyboard.press('Escape');
      await passTheQuart(page);
      await look('point');
      expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, []])));
    });
  });

  it('the débreffage', async () => {
    await inGame(game, async ({ page, accessibilityFaults }) => {
      await openRecord(page, scriptedGame('blunder', '7').text);
      expect(await accessibilityFaults()).toEqual([]);
      await page.getByRole('button', { name: 'Voir le débreffage', exact: true }).click();
      const asked = page.locator('#asked-title');
      await asked.waitFor();
      expect(await accessibilityFaults()).toEqual([]);
      await asked.press('Escape');
      await page.getByRole('heading', { name: 'À garder, à changer, à essayer' }).waitFor();
      await page.getByRole('button', { name: 'Tout voir', exact: true }).click();
      expect(await accessibilityFaults()).toEqual([]);
    });
  });
});

describe('every scene', () => {
  it.each([
    ['320 px wide', { width: 320, height: 640 }, 1],
    ['with text at 200 %, on a phone', { width: 390, height: 844 }, 2],
    ['with text at 200 %, on a laptop', { width: 1280, height: 800 }, 2],
  ] as const)('fits %s without scrolling sideways', async (_, size, zoom) => {
    await inGame(STILL, async ({ page, picture }) => {
      await page.setViewportSize(size);
      const wide: string[] = [];
      const look = async (name: string) => {
        for (const [what, over] of await page.evaluate(widths))
          if (over > 0) wide.push(`${name}: ${what} is ${over} px too wide`);
        await picture(`etroit-${name}-${zoom}`);
      };
      if (zoom === 2) await twiceTheText(page);
      const hand = handOn(page);
      await look('accueil');
      await takeTheWatch(page);
      await passUntil(page, hand.card('Thérèse Ouimaître'));
      await look('fil');
      await hand.open('Thérèse Ouimaître');
      await look('publication');
      await page
        .getByRole('button', { name: /^\s*Répondre/ })
        .first()
        .click();
      await hand.word({ type: 'Bonjour.' });
      await look('composition');
      await page.keyboard.press('Escape');
      await hand.panel('office');
      await look('bureau');
      await passTheQuart(page);
      await look('point');
      expect(wide).toEqual([]);
    });
  });
});

/** Pixels by which the page and an open dialog are wider than there is room for. */
function widths(): [string, number][] {
  const sheets = [...document.querySelectorAll('dialog[open], dialog[open] .sheet')];
  const page = document.documentElement;
  return [
    ['the page', page.scrollWidth - window.innerWidth],
    ...sheets.map((sheet): [string, number] => ['the dialog', sheet.scrollWidth - sheet.clientWidth]),
  ];
}

async function twiceTheText(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Réglages' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: /^200/ }).check({ force: true });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function openRecord(page: Page, text: string): Promise<void> {
  const file = { name: 'partie.json', mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') };
  await page.getByLabel('Choisir des fichiers').setInputFiles(file);
  await page.getByRole('heading', { level: 1, name: 'Débreffage' }).waitFor();
}
