import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEntryOf, USUAL_CLASS } from '../../src/live/index.ts';
import { fileLog, type Hall, openHall, serveClass } from '../../src/server/index.ts';
import { shippedStory } from '../support/shipped-stories.ts';
import { shippedTone } from '../support/shipped-tone.ts';
import { inGame } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'class-'));
const story = shippedStory('le-mot-de-trop');
let hall: Hall;
let server: Awaited<ReturnType<typeof serveClass>>;
let made: Awaited<ReturnType<Hall['open']>>;

beforeAll(async () => {
  const tone = shippedTone();
  hall = openHall(fileLog(folder), tone);
  made = await hall.open(JSON.stringify(story), (code) =>
    openEntryOf(code, story, tone.hash, { ...USUAL_CLASS, rate: 40 }),
  );
  server = await serveClass(hall, resolve(process.env.BUILT ?? 'dist'), 0);
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (hash: string) => `http://127.0.0.1:${server.port}/${hash}`;

async function sit(page: Page, name: string): Promise<void> {
  await page.getByLabel('Ton surnom').fill(name);
  await page.getByRole('button', { name: 'Prendre ma place' }).click();
  await page.getByRole('heading', { name: 'Tu as ta place' }).waitFor();
}

it('a class of three browsers goes from the lobby to the hot wash, and a reload loses nothing', async () => {
  const faults: Record<string, string[]> = {};
  const still = { reducedMotion: 'reduce' } as const;
  await inGame({ ...still, at: at(`#/board/${made.code}/${made.token}`) }, async (board) => {
    await board.page.getByRole('button', { name: 'Commencer pour tout le monde' }).waitFor();
    expect(board.page.url()).not.toContain(made.token);
    await inGame({ ...still, at: at('#/class'), screen: 'phone', colorScheme: 'light' }, async (ana) => {
      await ana.page
        .getByLabel('Six lettres')
        .fill(`${made.code.slice(0, 3)} ${made.code.slice(3).toLowerCase()}`);
      await ana.page.keyboard.press('Enter');
      await ana.page.getByLabel('Ton surnom').waitFor();
      faults.join = await ana.accessibilityFaults();
      await sit(ana.page, 'Phare agile');
      faults.lobby = await ana.accessibilityFaults();
      await inGame({ ...still, at: at(`#/class/${made.code}`) }, async (bea) => {
        await sit(bea.page, 'Brise sage');
        await board.page.getByText('2 en ligne, 2 places prises').waitFor();
        faults.boardLobby = await board.accessibilityFaults();
        await board.page.getByRole('button', { name: 'Commencer pour tout le monde' }).click();
        await bea.page.getByText('Horloge de la classe').waitFor();
        await ana.page.getByText('Brise sage').waitFor({ state: 'detached' });

        // A card brought by hand reaches everybody; one pupil lets it pass, and the board says so.
        await board.page.getByText('Cartes', { exact: true }).click();
        await board.page
          .getByRole('button', { name: /^Jouer\s: Publication de/ })
          .first()
          .click();
        const card = bea.page.getByRole('feed').getByRole('article').first();
        await card.waitFor();
        await card.focus();
        await bea.page.keyboard.press('l');
        await board.page.getByText(/^Laisser passer, /).waitFor();

        await board.page.keyboard.press('h');
        await bea.page.getByText('arrêtée par qui anime').waitFor();
        await ana.page.reload();
        await ana.page.getByText('arrêtée par qui anime').waitFor();
        const hour = (page: Page) => page.locator('.clock .hour').innerText();
        expect(await hour(ana.page)).toBe(await hour(bea.page));
        faults.quart = await ana.accessibilityFaults();
        faults.boardPlay = await board.accessibilityFaults();

        await board.page.getByRole('button', { name: 'Finir la classe' }).click();
        await board.page.getByRole('button', { name: 'Finir', exact: true }).click();
        await bea.page.getByRole('heading', { level: 1, name: 'Débreffage' }).waitFor();
        await board.page.getByRole('button', { name: 'Retour à chaud' }).click();
        await board.page.getByRole('heading', { name: 'Deux ciels côte à côte' }).waitFor();
        faults.wash = await board.accessibilityFaults();
        expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])));
      });
    });
  });
});
