import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../src/model/codes.ts';
import { inGame } from './support.ts';

const DAY = 24 * 3600 * 1000;
const T0 = Date.UTC(2026, 8, 1, 14);

/** Twenty finished games, with plans, guesses and sureness, as a machine keeps them. */
function aHistory(): string {
  const levels = DIMENSIONS.map((_, i) => ({ guess: (i % 4) + 1, level: i % 4 }));
  const sures = [
    { sure: 95, isGood: false },
    { sure: 50, isGood: true },
  ];
  const games = Array.from({ length: 20 }, (_, n) => ({
    id: `g${n}`,
    scenario: n % 3 === 0 ? 'le-conteneur' : 'letiquette',
    title: n % 3 === 0 ? { fr: 'Le conteneur', en: 'The container' } : { fr: 'L’étiquette', en: 'The label' },
    seed: String(4000 + n),
    mode: n % 4 === 0 ? 'evaluation' : 'entrainement',
    when: T0 + n * 2 * DAY,
    total: 48 + 2 * n,
    outcome: 60,
    dimensions: Object.fromEntries(DIMENSIONS.map((name, i) => [name, 40 + ((n * 7 + i * 11) % 50)])),
    ending: null,
    code: 'AT4',
    foretold: { levels, sures },
    plan: 'promise',
    planned: { plan: 'danger', times: 2, held: n % 3 },
  }));
  return JSON.stringify(games.reverse());
}

describe('the Parcours on paper', () => {
  it('is one clean page, black on white, without buttons, from a dark screen', async () => {
    await inGame({ reducedMotion: 'reduce', colorScheme: 'dark' }, async ({ page, picture }) => {
      await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
      await page.evaluate(
        (text) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('avis-de-tempete');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const put = opening.result
                .transaction('kept', 'readwrite')
                .objectStore('kept')
                .put(text, 'history');
              put.onerror = () => reject(put.error);
              put.onsuccess = () => {
                opening.result.close();
                resolve();
              };
            };
          }),
        aHistory(),
      );
      await page.reload();
      await page.getByRole('button', { name: 'Parcours', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Parcours' }).waitFor();
      await page.getByRole('heading', { name: 'Tes plans' }).waitFor();
      // What the button does, but for the browser's own dialog: the page as it is while it prints.
      await page.evaluate(() => {
        window.print = () => {};
      });
      await page.getByRole('button', { name: 'Imprimer le parcours' }).click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.getByText('Et 10 parties plus anciennes.').isVisible()).toBe(true);
      const inks = await page.evaluate(() =>
        [...document.querySelectorAll('.leaflet, .leaflet h1, .leaflet td, .leaflet th')].map((one) => {
          const { color, backgroundColor } = getComputedStyle(one);
          return `${color} on ${backgroundColor}`;
        }),
      );
      expect(
        [...new Set(inks)].filter((ink) => !/^rgb\((0, 0, 0|51, 51, 51)\) on rgba\(0, 0, 0, 0\)$/.test(ink)),
      ).toEqual([]);
      await picture('parcours-papier');
      const pdf = await page.pdf({ format: 'Letter' });
      const folder = fileURLToPath(new URL('./pictures/', import.meta.url));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'parcours.pdf'), pdf);
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    });
  });
});
