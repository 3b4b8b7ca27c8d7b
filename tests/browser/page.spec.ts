import type { AddressInfo } from 'node:net';
import { preview } from 'vite';
import { describe, expect, it } from 'vitest';
import { inGame } from './support.ts';

describe('the page', () => {
  it('opens with its name and without a problem', async () => {
    await inGame({ sky: true }, async ({ page }) => {
      expect(await page.title()).toContain('Avis de tempête');
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
  });

  it('can be read before stage and stories have come; one that cannot be had is told, and asked for again', async () => {
    const refuses = /\/(?:phaser|letiquette|le-conteneur)-[^/]*\.js$/;
    await inGame({ refuses, sky: true }, async ({ page, problems }) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      const take = page.getByRole('button', { name: /^Prendre le quart.*L'étiquette$/ });
      await take.click();
      await page
        .locator('#trouble')
        .getByText(/n’a pas pu être chargée/)
        .waitFor();
      await page.unroute(refuses);
      await take.click();
      await page.getByRole('heading', { level: 1, name: "L'étiquette" }).waitFor();
      problems.splice(0);
    });
  });

  it('opens from a sub-folder of any host', async () => {
    const base = '/classe/h-24/';
    const server = await preview({
      base,
      logLevel: 'warn',
      preview: { host: '127.0.0.1', port: 0, open: false },
    });
    const { port } = server.httpServer.address() as AddressInfo;
    try {
      await inGame({ sky: true, at: `http://127.0.0.1:${port}${base}` }, async ({ page }) => {
        await page.getByRole('heading', { level: 1 }).waitFor();
      });
    } finally {
      await server.close();
    }
  });

  it('lets nothing from outside in', async () => {
    await inGame({ sky: true }, async ({ page, problems }) => {
      const outcome = await page.evaluate(() =>
        fetch('https://example.org/').then(
          () => 'loaded',
          () => 'refused',
        ),
      );
      expect(outcome).toBe('refused');
      const said = problems.splice(0);
      expect(said.join('\n')).toContain('Content Security Policy');
    });
  });

  it('does not run a script that slipped into the page', async () => {
    await inGame({ sky: true }, async ({ page, problems }) => {
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken"';
        document.body.append(script);
      });
      expect(await page.title()).not.toBe('taken');
      expect(problems.splice(0).join('\n')).toContain('Content Security Policy');
    });
  });
});
