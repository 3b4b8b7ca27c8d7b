import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { describe, expect, it } from 'vitest';
import { scenarioSkeleton } from '../../src/scenario/index.ts';
import {
  endHere,
  makeThePoint,
  pass,
  passTheQuart,
  readTheDebrief,
  savedText,
  takeTheWatch,
} from './story.ts';
import { inGame } from './support.ts';

const STILL = { clock: true, reducedMotion: 'reduce' } as const;
const BUILT = process.env.BUILT ?? 'dist';

/** The foot of the Accueil tells it once the page is at rest, and the files come at their own speed. */
async function isTold(page: Page, words: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await pass(page, 1);
        return page.locator('.colophon').innerText();
      },
      { timeout: 120_000, interval: 300 },
    )
    .toContain(words);
}
const isKept = (page: Page) => isTold(page, 'il se joue aussi hors ligne');

async function goHome(page: Page, from = 'Revenir à l’accueil'): Promise<void> {
  await page.getByRole('button', { name: from }).first().click();
  await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
}

describe('the network cut after one visit', () => {
  it('plays a quart, reads a débreffage, opens the pile, and hands out a story', async () => {
    await inGame({ ...STILL, keeps: true }, async ({ page, problems, picture }) => {
      await isKept(page);
      await picture('hors-ligne');
      // A part of it that was lost comes again at the next visit.
      const lost = await page.evaluate(async () => {
        const [name = ''] = await caches.keys();
        const cache = await caches.open(name);
        const keys = (await cache.keys()).filter(({ url }) => /debrief|le-conteneur/.test(url));
        await Promise.all(keys.map((key) => cache.delete(key)));
        return keys.length;
      });
      expect(lost).toBeGreaterThan(1);
      await page.reload();
      await isKept(page);

      await page.context().setOffline(true);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await takeTheWatch(page);
      await passTheQuart(page);
      await makeThePoint(page, 'Vérifier, puis répondre.');
      await endHere(page);
      await readTheDebrief(page);
      await goHome(page);
      await page.getByRole('button', { name: 'Ouvrir la pile' }).click();
      await page.getByRole('heading', { level: 1, name: /pile/i }).waitFor();
      await goHome(page, 'Avis de tempête');

      await page.getByRole('button', { name: /^Ouvrir l’atelier : Le conteneur/ }).click();
      const told = await page.getByText('La page pèsera').innerText();
      const handed = await savedText(page, () =>
        page.getByRole('button', { name: 'Télécharger la page HTML' }).click(),
      );
      const megabytes = Buffer.byteLength(handed) / 1e6;
      expect(told).toContain(`${megabytes.toFixed(1).replace('.', ',').replace(',0', '')} Mo`);
      expect(megabytes).toBeLessThan(4);
      await opensFromAFile(page, handed);
      // What the browser says of a network that is not there is no problem of the page.
      expect(problems.splice(0).filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))).toEqual([]);
    });
  });
});

describe('a new version while a game is played', () => {
  it('waits, changes nothing of the game though its files are gone from the host, and takes over at the Accueil', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'avis-version-'));
    cpSync(BUILT, folder, { recursive: true });
    const server = await served(folder);
    try {
      await inGame({ ...STILL, keeps: true, at: server.at('127.0.0.1') }, async ({ page, picture }) => {
        await isKept(page);
        await takeTheWatch(page);
        await pass(page, 20);
        renew(folder);
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
        const note = page.getByText('Elle attend');
        await note.waitFor();
        await picture('nouvelle-version-attend');
        await page.getByRole('button', { name: 'Compris' }).click();
        await note.waitFor({ state: 'detached' });
        await endHere(page);
        await readTheDebrief(page);
        expect(await page.locator('html').getAttribute('data-version')).toBeNull();

        await goHome(page);
        await page.getByText('Une nouvelle version du jeu est prête.').waitFor();
        await page.evaluate(() => scrollTo(0, 0));
        await picture('nouvelle-version');
        await page.getByRole('button', { name: 'Passer à la nouvelle version' }).click();
        await page.locator('html[data-version="next"]').waitFor({ state: 'attached' });
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await page.getByText('Une nouvelle version').count()).toBe(0);
      });
    } finally {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('at an http address that is not this machine', () => {
  it('says that it cannot be kept, copies link and code all the same, and keeps the game', async () => {
    const server = await served(BUILT);
    const args = ['--host-resolver-rules=MAP classe.test 127.0.0.1'];
    try {
      await inGame(
        { ...STILL, keeps: true, args, at: server.at('classe.test') },
        async ({ page, picture }) => {
          expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([
            false,
            false,
          ]);
          await isTold(page, 'À une adresse en http');
          await picture('adresse-http');
          await page.getByLabel(/Choisir des fichiers/).setInputFiles({
            name: 'mon-cafe.yaml',
            mimeType: 'application/yaml',
            buffer: Buffer.from(scenarioSkeleton('mon-cafe', 'fr')),
          });
          await page.getByRole('button', { name: 'Faire un lien' }).click();
          await page.getByRole('button', { name: 'Copier', exact: true }).click();
          await page.getByText('Lien copié.').waitFor();
          const link = await page.getByLabel('Le lien', { exact: true }).inputValue();
          await page.getByRole('button', { name: 'Retour à l’accueil' }).click();
          expect(await pasted(page)).toBe(link);

          await takeTheWatch(page);
          await pass(page, 10);
          await page.reload();
          await page.getByRole('button', { name: 'Reprendre la partie' }).click();
          await page.getByRole('feed').waitFor({ state: 'attached' });
          await endHere(page);
          await readTheDebrief(page);
          await page.getByRole('button', { name: 'Copier le code' }).click();
          await page.getByText('Code copié.').waitFor();
          const code = await page.getByLabel('Code de la partie').inputValue();
          await goHome(page);
          expect(await pasted(page)).toBe(code);
        },
      );
    } finally {
      await server.close();
    }
  });
});

/** The page handed out, opened by a double click: its own story, and no other. */
async function opensFromAFile(page: Page, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'avis-remis-'));
  const file = join(folder, 'le-conteneur.html');
  writeFileSync(file, text);
  const other = await page.context().newPage();
  const problems: string[] = [];
  other.on('pageerror', (error) => problems.push(error.message));
  other.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  try {
    await other.goto(pathToFileURL(file).href);
    await other.getByRole('region', { name: 'On t’a remis un scénario' }).waitFor();
    const takes = other.getByRole('button', { name: /^Prendre le quart : / });
    await takes.click(); // there is one
    await other.getByRole('button', { name: 'Prendre le quart', exact: true }).click();
    await other.getByRole('feed').waitFor({ state: 'attached' });
    expect(problems).toEqual([]);
  } finally {
    await other.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What comes out of the clipboard, pasted by keyboard into the field of the Accueil. */
async function pasted(page: Page): Promise<string> {
  const field = page.getByLabel(/^Ou colle le code/);
  await field.focus();
  await page.keyboard.press('Control+V');
  return field.inputValue();
}

/** A folder served under any name, in a folder of the host. */
async function served(
  outDir: string,
): Promise<{ readonly at: (name: string) => string; readonly close: () => Promise<void> }> {
  const server: PreviewServer = await preview({
    build: { outDir },
    logLevel: 'warn',
    base: '/classe/h-24/',
    preview: { host: '127.0.0.1', port: 0, open: false, allowedHosts: true },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { at: (name) => `http://${name}:${port}/classe/h-24/`, close: () => server.close() };
}

/** Puts the next version in the folder: another page, and files of the one before that are no longer there. */
function renew(folder: string): void {
  const page = join(folder, 'index.html');
  const worker = join(folder, 'service-worker.js');
  const hash = () => createHash('sha256').update(readFileSync(page)).digest('base64');
  const before = hash();
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', '<html data-version="next" '));
  const list = readFileSync(worker, 'utf8');
  if (!list.includes(before)) throw new Error('the service worker does not hold the hash of the page');
  writeFileSync(worker, list.replace(before, hash()));
  const assets = join(folder, 'assets');
  for (const name of readdirSync(assets).filter((one) => /^(debrief|study)-/.test(one)))
    rmSync(join(assets, name));
}
