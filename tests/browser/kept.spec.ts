import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../src/record/index.ts';
import { handOn } from './hand.ts';
import { killAndReturn, resumeNewest } from './kill.ts';
import { flagship } from './scripted.ts';
import {
  endHere,
  openDossier,
  pass,
  passTheQuart,
  readTheDebrief,
  startTheClock,
  takeTheRecord,
  takeTheWatch,
} from './story.ts';
import { inGame } from './support.ts';

const STILL = { clock: true, reducedMotion: 'reduce' } as const;
const WHO = 'Thérèse Ouimaître';
const WORDS = 'Madame Ouimaître, je cherche votre zipper depuis ce matin.';

describe('a page killed without a word', () => {
  it('while typing, sending, deciding and finishing: no act is lost, nor a word older than a second', async () => {
    await inGame(STILL, async (game) => {
      let { page } = game;
      await takeTheWatch(page);
      await startAnswer(page, WORDS);
      await pass(page, 1);
      page = await killAndReturn(page);
      await resume(page);

      // The words are where they were written; Escape does not lose them either.
      expect(await wordsFound(page)).toBe(WORDS);
      await page.keyboard.press('Escape');
      expect(await wordsFound(page)).toBe(WORDS);
      await handOn(page).send('send', false);
      page = await killAndReturn(page);
      await resume(page);
      await page.getByRole('dialog').waitFor();
      expect(await page.getByRole('dialog').getByRole('textbox').first().inputValue()).toBe(WORDS);
      await handOn(page).send('send');
      page = await killAndReturn(page);
      await resume(page);

      await passTheQuart(page);
      const point = page.getByRole('dialog', { name: 'Point de quart', exact: true });
      await point.getByRole('radio').nth(2).check({ force: true });
      await point.getByRole('textbox').fill('Répondre à tout le monde avant midi.');
      await pass(page, 1);
      page = await killAndReturn(page);
      await resume(page);
      const again = page.getByRole('dialog', { name: 'Point de quart', exact: true });
      expect(await again.getByRole('textbox').inputValue()).toBe('Répondre à tout le monde avant midi.');
      expect(await again.getByRole('radio').nth(2).isChecked()).toBe(true);
      await again.getByRole('button', { name: /^Passer au quart/ }).click();
      page = await killAndReturn(page);
      await resume(page);
      await pass(page, 10);

      await endHere(page);
      page = await killAndReturn(page);
      await page.getByRole('button', { name: 'Voir le débreffage' }).click();
      await page.getByRole('heading', { level: 1, name: 'Débreffage' }).waitFor();
      await readTheDebrief(page);
      const record = decodeRecord(await takeTheRecord(page), flagship);
      expect(record.ok && record.value.actions.map(({ type }) => type)).toEqual(['open', 'answer', 'bilan']);
      game.problems.splice(0); // the kills themselves
    });
  });
});

describe('several games', () => {
  it.each(['laptop', 'phone'] as const)(
    'on a %s are all offered, newest first, and cost each other nothing',
    async (screen) => {
      await inGame({ ...STILL, screen }, async ({ page, picture, accessibilityFaults }) => {
        for (const seed of ['11', '12', '13', '14']) {
          await takeTheWatch(page, 'fr', { seed });
          await pass(page, 5 * (Number(seed) - 10));
          await leave(page);
        }
        const list = page.getByRole('region', { name: '4 parties t’attendent' });
        await list.waitFor();
        expect(await list.getByRole('group').count()).toBe(4);
        expect(await list.getByText('1 autre partie gardée').count()).toBe(1);
        await picture('parties');
        expect(await accessibilityFaults()).toEqual([]);
        await list
          .getByRole('button', { name: /^Reprendre la partie : / })
          .first()
          .click();
        await page.getByRole('feed').waitFor({ state: 'attached' });
        await startTheClock(page);
        await leave(page);
        await list
          .getByRole('button', { name: /^L’abandonner : / })
          .first()
          .click();
        await list.getByRole('button', { name: 'L’abandonner', exact: true }).click();
        await page.getByRole('region', { name: '3 parties t’attendent' }).waitFor();
        await page.getByRole('button', { name: 'Thème sombre' }).click();
        await page.getByRole('button', { name: 'English' }).click();
        await page.getByRole('region', { name: '3 games are waiting for you' }).waitFor();
        await picture('games-dark');
        expect(await accessibilityFaults()).toEqual([]);
      });
    },
  );

  it('one that no longer reads is told, given as a file, and never written over', async () => {
    const before = () => localStorage.setItem('avis-de-tempete.game', '{"saved":1,"rec');
    await inGame({ ...STILL, before }, async ({ page, picture }) => {
      const told = page.getByRole('group', { name: 'Une partie gardée ne se lit plus' });
      await told.waitFor();
      await picture('partie-abimee');
      await openDossier(page);
      await page.getByRole('button', { name: 'Accueil', exact: true }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        told.getByRole('button', { name: /^Enregistrer en fichier/ }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^partie-.*\.json$/);
    });
  });
});

describe('a page that cannot be shown', () => {
  it('the débreffage cut off by a lost connection: the game is there, as a file too, and comes when asked again', async () => {
    await inGame(STILL, async ({ page, problems, picture, accessibilityFaults }) => {
      await takeTheWatch(page);
      await handOn(page).open(WHO);
      const isCut = /\/assets\/debrief-[^/]*\.js$/;
      await page.route(isCut, (route) => route.abort());
      await finish(page);
      await page.getByRole('heading', { name: 'Cette page n’a pas pu s’afficher' }).waitFor();
      await picture('page-manquante');
      expect(await accessibilityFaults()).toEqual([]);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Enregistrer la partie en fichier' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^letiquette-\d{4}-\d\d-\d\d-[0-9a-f]{6}\.json$/);
      await page.unroute(isCut);
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await page.getByRole('heading', { level: 1, name: /Débreffage|n’a pas pu/ }).waitFor();
      // A browser may remember that a part did not come: the page reloaded, the game is at its débreffage.
      await page.reload();
      await page.getByRole('button', { name: 'Voir le débreffage' }).click();
      await page.getByRole('heading', { level: 1, name: 'Débreffage' }).waitFor();
      problems.splice(0);
    });
  });

  it('a start that did not end leads to a plain page, and from there to the game', async () => {
    const before = () => {
      if (sessionStorage.getItem('seen') === null)
        localStorage.setItem('avis-de-tempete.urgent.starting', '1790000000000');
      sessionStorage.setItem('seen', 'yes');
    };
    await inGame({ ...STILL, before }, async ({ page, picture, accessibilityFaults }) => {
      await page.getByRole('heading', { name: 'Le dernier démarrage ne s’est pas terminé' }).waitFor();
      await page.getByRole('button', { name: 'Prendre mes fichiers' }).click();
      await page.getByText('Rien n’est gardé ici.').waitFor();
      await picture('demarrage');
      expect(await accessibilityFaults()).toEqual([]);
      await page.getByRole('button', { name: 'Ouvrir sans mes scénarios ni le lien' }).click();
      await page.getByText('Tes scénarios ne sont pas ouverts').waitFor();
      await takeTheWatch(page);
      await page.reload();
      await page.getByRole('button', { name: 'Reprendre la partie' }).waitFor();
    });
  });
});

async function resume(page: Page): Promise<void> {
  await resumeNewest(page);
  await pass(page, 1);
}

async function startAnswer(page: Page, words: string): Promise<void> {
  await openAnswer(page);
  const { dialog } = handOn(page);
  await dialog.getByRole('button', { name: 'Écrire mes propres mots' }).click();
  await dialog.getByRole('textbox').first().pressSequentially(words);
}

/** Opens the composer on the same person again, and gives the words found there. */
async function wordsFound(page: Page): Promise<string> {
  await openAnswer(page);
  return handOn(page).dialog.getByRole('textbox').first().inputValue();
}

async function openAnswer(page: Page): Promise<void> {
  await handOn(page).open(WHO);
  const { thread, dialog } = handOn(page);
  await thread.getByRole('button', { name: /^\s*Répondre/ }).click();
  await dialog.waitFor();
}

async function leave(page: Page): Promise<void> {
  await page
    .locator('summary')
    .and(page.getByLabel('Partie', { exact: true }))
    .click();
  await page.getByRole('button', { name: /^Quitter/ }).click();
  await page.getByRole('region', { name: /t’attend/ }).waitFor();
}

async function finish(page: Page): Promise<void> {
  await page
    .locator('summary')
    .and(page.getByLabel('Partie', { exact: true }))
    .click();
  await page.getByRole('button', { name: /^Finir ici et passer/ }).click();
  await page.getByRole('button', { name: 'Finir ici', exact: true }).click();
}
