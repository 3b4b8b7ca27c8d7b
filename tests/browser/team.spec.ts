import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEntryOf, USUAL_CLASS } from '../../src/live/index.ts';
import { fileLog, type Hall, openHall, serveClass } from '../../src/server/index.ts';
import { shippedStory } from '../support/shipped-stories.ts';
import { shippedTone } from '../support/shipped-tone.ts';
import { handOn } from './hand.ts';
import { inGame } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'team-'));
const story = shippedStory('letiquette');
const WHO = 'Thérèse Ouimaître';
const WORDS = 'Madame Ouimaître, attendre depuis le 2 septembre, c’est trop long. Je m’informe. – Camille';
let hall: Hall;
let server: Awaited<ReturnType<typeof serveClass>>;
let made: Awaited<ReturnType<Hall['open']>>;

beforeAll(async () => {
  const tone = shippedTone();
  hall = openHall(fileLog(folder), tone);
  made = await hall.open(JSON.stringify(story), (code) =>
    openEntryOf(code, story, tone.hash, { ...USUAL_CLASS, format: 'team', teams: 2, rate: 40 }),
  );
  server = await serveClass(hall, resolve(process.env.BUILT ?? 'dist'), 0);
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (hash: string) => `http://127.0.0.1:${server.port}/${hash}`;

async function sit(page: Page, name: string, team: number, roles: readonly RegExp[]): Promise<void> {
  await page.getByLabel('Ton surnom').fill(name);
  await page.getByRole('radio', { name: `Équipe ${team}` }).check();
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  for (const role of roles) await page.getByRole('checkbox', { name: role }).check();
  await page.getByRole('button', { name: 'Prendre ma place' }).click();
  await page.getByRole('heading', { name: 'Tu as ta place' }).waitFor();
}

it('a team asks and is granted, somebody observes, and its words are played in the other team', async () => {
  const still = { reducedMotion: 'reduce' } as const;
  const faults: Record<string, string[]> = {};
  const toClass = at(`#/class/${made.code}`);
  await inGame(
    { ...still, at: at(`#/board/${made.code}/${made.token}`), colorScheme: 'light' },
    async (board) => {
      await board.page.getByRole('button', { name: 'Commencer pour tout le monde' }).waitFor();
      await inGame({ ...still, at: toClass, colorScheme: 'dark' }, async (ana) => {
        await ana.page.getByLabel('Ton surnom').waitFor();
        faults.join = await ana.accessibilityFaults();
        await sit(ana.page, 'Phare agile', 1, [/Modérer/]);
        await inGame({ ...still, at: toClass, colorScheme: 'light' }, async (bea) => {
          await sit(bea.page, 'Brise sage', 1, [/Approuver/]);
          await inGame({ ...still, at: toClass, screen: 'phone' }, async (obs) => {
            await obs.page.getByLabel('Ton surnom').fill('Nuage lent');
            await obs.page.getByRole('radio', { name: /^Observer/ }).check();
            await obs.page.getByLabel('La partie à observer').selectOption({ label: 'Équipe 1' });
            await obs.page.getByRole('button', { name: 'Prendre ma place' }).click();
            await board.page.getByText('3 en ligne, 3 places prises').waitFor();
            await board.page.getByRole('button', { name: 'Commencer pour tout le monde' }).click();

            // To answer is not of who moderates: the words go to whoever approves, who sees them being written.
            const hand = handOn(ana.page);
            await ana.page.getByRole('article', { name: WHO }).first().waitFor();
            await hand.open(WHO);
            await hand.thread
              .getByRole('button', { name: /^\s*Répondre/ })
              .first()
              .click();
            await hand.word({ type: WORDS });
            await bea.page.getByText(`Phare agile écrit\u00a0: à ${WHO}`).waitFor();
            await hand.send('send');
            await bea.page.getByRole('button', { name: 'Demandes (1)' }).click();
            await bea.page.getByRole('dialog').getByText(WORDS).waitFor();
            await bea.pictures('équipe-demandes');
            faults.tray = await bea.accessibilityFaults();
            await bea.page.getByRole('button', { name: 'Approuver', exact: true }).click();
            await ana.page.getByText('Ta demande est approuvée.').first().waitFor();

            await obs.page.getByRole('feed').getByText(WORDS).first().waitFor();
            await obs.page.getByRole('button', { name: 'Ta feuille d’observation' }).click();
            await obs.page.getByLabel('Ta note').fill('La réponse est venue vite.');
            await obs.page.getByRole('button', { name: 'Épingler', exact: true }).click();
            await board.page.getByText('La réponse est venue vite.').waitFor();
            await obs.pictures('observer');
            faults.observer = await obs.accessibilityFaults();

            await inGame({ ...still, at: toClass }, async (carl) => {
              await carl.page.getByLabel('Ton surnom').fill('Renard vif');
              await carl.page.getByRole('button', { name: 'Prendre ma place' }).click();
              const card = carl.page.getByRole('article', { name: WHO }).first();
              await card.waitFor();
              await card.focus();
              await carl.page.keyboard.press('l');
              await board.page.getByText(/^Laisser passer, /).waitFor();
            });

            await board.page.getByRole('button', { name: 'Finir la classe' }).click();
            await board.page.getByRole('button', { name: 'Finir', exact: true }).click();
            await ana.page.getByRole('heading', { level: 1, name: 'Débreffage' }).waitFor();
            await board.page.getByRole('button', { name: 'Retour à chaud' }).click();
            await board.page.getByText('Ses propres mots').waitFor();
            const fork = board.page.getByRole('region', { name: 'Les mots d’une partie dans une autre' });
            await fork.getByRole('button', { name: 'Jouer les deux' }).click();
            await fork
              .getByText(/^(Écart|Même) /)
              .first()
              .waitFor();
            await board.pictures('retour-à-chaud');
            faults.wash = await board.accessibilityFaults();
          });
        });
      });
    },
  );
  expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])));
});
