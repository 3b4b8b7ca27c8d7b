import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { scenarioSkeleton } from '../../src/scenario/index.ts';
import { inGame } from './support.ts';

/** An author without a terminal: opens, mends, proves, plays and hands over a scenario, in the page alone. */
const TITLE = 'Le café </script><img src=x onerror=alert(1)> $& froid';
const SOUND = scenarioSkeleton('mon-cafe', 'fr').replace('title: Le café froid', () => `title: ${TITLE}`);
const FAULTY = SOUND.replace('platform: fil\n', 'platform: fils\n').replace(
  'duration: 4h ',
  'duration: 4 heures ',
);
const scratch = mkdtempSync(join(tmpdir(), 'avis-scenario-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function open(page: Page, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  await page
    .getByLabel('Choisir des fichiers')
    .setInputFiles(
      files.map(([name, text]) => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) })),
    );
  await page.getByText('Atelier du scénario').waitFor();
}

describe('a scenario opened in the page', () => {
  it('shows each fault on its text, with its cure, and a list to jump', async () => {
    await inGame({}, async (game) => {
      const { page } = game;
      await open(page, [['mon-cafe.yaml', FAULTY]]);
      await page.getByText('erreurs empêchent de jouer').waitFor();
      const list = page.getByRole('navigation', { name: 'Points relevés' });
      expect(await list.getByRole('button').count()).toBe(2);
      await list.getByRole('button', { name: /fils/ }).press('Enter');
      const note = page.locator('article.note:focus');
      await note.waitFor();
      expect(await note.innerText()).toMatch(/«\sfil\s»/);
      const line = FAULTY.split('\n').findIndex((one) => one.includes('platform: fils')) + 1;
      expect(await note.innerText()).toContain(`Ligne ${line}`);
      expect(await page.getByRole('button', { name: 'Jouer ce scénario' }).count()).toBe(0);
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('atelier-fautes');
    });
  });

  it('is proved beside the page, can be stopped, and is played', async () => {
    await inGame({}, async (game) => {
      const { page } = game;
      await open(page, [['mon-cafe.yaml', SOUND]]);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(TITLE);
      await page.getByRole('button', { name: 'Lancer les preuves' }).click();
      await page.getByText(/Preuves\s: [1-9]/).waitFor();
      await page.getByRole('button', { name: 'Arrêter' }).click();
      await page.getByText(/Arrêté (après \d+ parties|avant qu’un joueur)/).waitFor();
      await page.getByRole('button', { name: 'Relancer les preuves' }).click();
      await page.getByText(/remarques? après \d+ parties|Rien à redire après/).waitFor();
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('atelier-preuves');
      await page.getByRole('button', { name: 'Jouer ce scénario' }).click();
      await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    });
  });

  it('is remembered until it is removed', async () => {
    await inGame({}, async ({ page }) => {
      await open(page, [['mon-cafe.yaml', SOUND]]);
      await page.getByText('Gardé sur cette machine').waitFor();
      await page.reload();
      const kept = page.getByRole('region', { name: 'Ouverts sur cette machine' });
      await kept.getByRole('heading', { name: TITLE }).waitFor();
      await kept.getByRole('button', { name: /^Retirer/ }).click();
      await kept.waitFor({ state: 'detached' });
      await page.reload();
      await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
      expect(await kept.count()).toBe(0);
    });
  });

  it('brings its decks, dropped beside it or in its folder; a deck alone says what is missing', async () => {
    await inGame({}, async ({ page }) => {
      const main = SOUND.replace('organisation:', 'include: [foule.yaml]\norganisation:');
      const deck = 'people:\n  - {id: zoe, name: Zoé, audience: fans}\n';
      await open(page, [
        ['foule.yaml', deck],
        ['mon-cafe.yaml', main],
      ]);
      await page.getByText(/^\s*Rien à corriger\s: ce scénario/).waitFor();
      expect(await page.locator('details.source').count()).toBe(2);
    });
  });
});

describe('a scenario handed to a class', () => {
  it('as a link: whoever follows it finds the scenario, checked, ready to play', async () => {
    let link = '';
    await inGame({}, async ({ page }) => {
      await open(page, [['mon-cafe.yaml', SOUND]]);
      await page.getByRole('button', { name: 'Faire un lien' }).click();
      link = await page.getByRole('textbox', { name: 'Le lien' }).inputValue();
      expect(link).toMatch(/#s=AS1\.[\w-]+$/);
    });
    await inGame({ at: link }, async (game) => {
      const { page } = game;
      const handed = page.getByRole('region', { name: 'On t’a remis un scénario' });
      await handed.getByRole('heading', { name: TITLE }).waitFor();
      await game.pictures('lien-recu');
      await handed.getByRole('button', { name: /^Prendre le quart/ }).click();
      await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    });
    await inGame({ at: `${link.slice(0, -20)}` }, async ({ page }) => {
      await page.getByText('Ce lien est incomplet ou abîmé').waitFor();
    });
  });

  it('too long for a link, says so and by how much', async () => {
    await inGame({}, async ({ page }) => {
      // Text that does not pack: the digits of a fixed walk.
      let state = 7;
      const noise = Array.from({ length: 60 }, (_, i) => {
        let words = '';
        for (let k = 0; k < 150; k++) {
          state = (state * 48271) % 2147483647;
          words += `${state.toString(36)} `;
        }
        return `  - ${i} ${words}`;
      }).join('\n');
      await open(page, [['mon-cafe.yaml', `${SOUND}\nnotes:\n${noise}\n`]]);
      await page.getByRole('button', { name: 'Faire un lien' }).click();
      await page.getByText(/la limite est de 32\s000/).waitFor();
    });
  });

  it('as one page that plays from a file, with nothing of its text taken for markup', async () => {
    const file = join(scratch, 'mon-cafe.html');
    await inGame({}, async ({ page }) => {
      await open(page, [['mon-cafe.yaml', SOUND]]);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Télécharger la page HTML' }).click();
      await (await download).saveAs(file);
    });
    expect(readFileSync(file, 'utf8')).toMatch(/id="handed">"AS1\.[\w-]+"<\/script>/);
    await inGame({ at: pathToFileURL(file).href }, async (game) => {
      const { page } = game;
      const handed = page.getByRole('region', { name: 'On t’a remis un scénario' });
      await handed.getByRole('heading', { name: TITLE }).waitFor();
      await game.picture('une-page');
      await handed.getByRole('button', { name: /^Ouvrir l’atelier/ }).click();
      await page.getByRole('button', { name: 'Lancer les preuves' }).click();
      await page.getByText(/Preuves\s: [1-9]/).waitFor();
      await page.getByRole('button', { name: 'Arrêter' }).click();
      await page.getByRole('button', { name: 'Jouer ce scénario' }).click();
      await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
      await page.getByRole('button', { name: 'Prendre le quart' }).click();
      await page.getByRole('feed').first().waitFor({ state: 'attached' });
      await page.locator('#sky canvas').waitFor();
    });
  });
});
