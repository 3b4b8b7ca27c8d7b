import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarioSkeleton } from '../../src/scenario/index.ts';
import { hourNow, pass, startTheClock } from './story.ts';
import { inGame } from './support.ts';

/** `npm start`, in a copy whose one scenario an author is writing: what he saves is in the page at once. */
const REPO = fileURLToPath(new URL('../../', import.meta.url));
const SOUND = scenarioSkeleton('mon-cafe', 'fr');
const TEXT = 'Mon café était froid. Encore. Deux fois cette semaine.';
const root = mkdtempSync(join(tmpdir(), 'avis-live-'));
const file = join(root, 'scenarios', 'mon-cafe.yaml');
let server: ViteDevServer;
let address = '';

beforeAll(async () => {
  for (const name of [
    'src',
    'assets',
    'public',
    'index.html',
    'package.json',
    'tsconfig.json',
    'tsconfig.pure.json',
  ])
    cpSync(join(REPO, name), join(root, name), { recursive: true });
  for (const name of readdirSync(REPO).filter((one) => /^vite\..*\.ts$/.test(one)))
    cpSync(join(REPO, name), join(root, name));
  symlinkSync(join(REPO, 'node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'scenarios'));
  writeFileSync(file, SOUND);
  server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    cacheDir: join(root, '.vite'),
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0, open: false, fs: { strict: false } },
  });
  await server.listen();
  const bound = server.httpServer?.address() as AddressInfo | undefined;
  address = `http://127.0.0.1:${bound?.port}/`;
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

describe('npm start', () => {
  it('reloads a scenario saved on the disk into the game under way, and tells its faults in the page', async () => {
    await inGame({ at: address, clock: true, reducedMotion: 'reduce' }, async ({ page, picture }) => {
      await page.getByRole('button', { name: /^Prendre le quart/ }).click();
      await page.getByRole('button', { name: 'Prendre le quart', exact: true }).click();
      await page.getByRole('feed').waitFor({ state: 'attached' });
      await startTheClock(page);
      await pass(page, 30);
      await page.getByText(TEXT).first().waitFor();
      const hour = await hourNow(page);
      await page.evaluate(() => {
        document.body.dataset.same = 'page';
      });

      writeFileSync(file, SOUND.replace(TEXT, 'Mon café était glacé, et la tasse fêlée.'));
      const note = page.getByRole('status').filter({ hasText: 'mon-cafe.yaml a changé sur le disque' });
      await note.getByText('Relu').waitFor();
      await page.getByText('Mon café était glacé, et la tasse fêlée.').first().waitFor();
      expect(await page.getByText(TEXT).count()).toBe(0);
      expect(await hourNow(page)).toBe(hour);

      const faulty = SOUND.replace('platform: fil\n', 'platform: fils\n');
      writeFileSync(file, faulty);
      await note.getByText('Le jeu garde la dernière version sans faute').waitFor();
      const line = faulty.split('\n').findIndex((one) => one.endsWith('platform: fils')) + 1;
      expect((await note.innerText()).replaceAll('\u00a0', ' ')).toContain(`mon-cafe.yaml, ligne ${line}`);
      await page.getByText('Mon café était glacé').first().waitFor(); // still played
      await picture('relu');
      await note.getByRole('button', { name: 'Voir' }).click();
      await page.locator('article.note').getByText(`Ligne ${line}`).waitFor();

      writeFileSync(file, SOUND);
      await page.getByText(/^\s*Rien à corriger\s: ce scénario/).waitFor(); // mended where one looks
      expect(await page.evaluate(() => document.body.dataset.same)).toBe('page');
      expect(readFileSync(file, 'utf8')).toBe(SOUND); // the page never writes to the disk
    });
  });
});
