import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hourNow, openDossier, startTheClock } from './story.ts';
import { inGame } from './support.ts';

/** A browser whose WebGL is drawn by the processor, as on a machine without a graphics card. */
const SOFTWARE_GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

describe('the stage', () => {
  it('is drawn without WebGL where only software would draw it', async () => {
    await inGame({ args: SOFTWARE_GL, sky: true }, async ({ page, picture }) => {
      expect(await rendererOf(page)).toBe('canvas');
      await picture('scene-canvas');
    });
  });

  it('is drawn by WebGL where there is a graphics card', async () => {
    await inGame(
      { args: SOFTWARE_GL, sky: true, before: pretendToHaveACard },
      async ({ page, picture, problems }) => {
        expect(await rendererOf(page)).toBe('webgl');
        await page.waitForTimeout(1000);
        await picture('scene-webgl');
        // Software GL grumbles about reading back what the picture asked for.
        const real = problems.splice(0).filter((problem) => !/GPU stall|GL Driver Message/.test(problem));
        expect(real).toEqual([]);
      },
    );
  });

  it('is not even loaded for who asked for less motion before there is weather to show', async () => {
    await inGame({ reducedMotion: 'reduce', args: SOFTWARE_GL, sky: true }, async ({ page, picture }) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
      await page.waitForTimeout(2000); // the stage of others is asked for within 1.5 s
      expect(await page.locator('#sky canvas').count()).toBe(0);
      expect(loaded.filter((url) => /phaser/.test(url))).toEqual([]);
      await picture('ciel-immobile');
      await openDossier(page);
      await page.getByRole('button', { name: 'Prendre le quart', exact: true }).click();
      await page.getByRole('dialog').waitFor(); // a shift opens with its clock held, under the still sky
      await startTheClock(page);
      expect(await rendererOf(page)).toBe('canvas');
      await page.waitForTimeout(1500);
      // The light turns with the hour, a simulated minute every 1.5 s; between two minutes nothing moves.
      const skies = new Set<string>();
      const from = await hourNow(page);
      for (let i = 0; i < 12; i++) {
        skies.add(await sky(page));
        await page.waitForTimeout(100);
      }
      const minutes = (await hourNow(page)) - from;
      expect(skies.size).toBeLessThanOrEqual(minutes + 2);
    });
  });

  it('stands still from the moment that less motion is asked for', async () => {
    await inGame({ reducedMotion: 'no-preference', args: SOFTWARE_GL, sky: true }, async ({ page }) => {
      expect(await rendererOf(page)).toBe('canvas');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.waitForTimeout(1500);
      const before = await sky(page);
      await page.waitForTimeout(1500);
      expect(await sky(page)).toBe(before);
    });
  });

  it('moves for everyone else', async () => {
    await inGame({ reducedMotion: 'no-preference', args: SOFTWARE_GL, sky: true }, async ({ page }) => {
      expect(await rendererOf(page)).toBe('canvas');
      await page.waitForTimeout(1500);
      const before = await sky(page);
      await expect.poll(() => sky(page), { timeout: 120_000 }).not.toBe(before);
    });
  });
});

async function rendererOf(page: Page): Promise<'canvas' | 'webgl'> {
  await page.locator('#sky canvas').waitFor({ state: 'attached' });
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#sky canvas');
    return canvas?.getContext('2d') ? 'canvas' : 'webgl';
  });
}

/** What the sky's canvas shows, as data. */
function sky(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLCanvasElement>('#sky canvas')?.toDataURL() ?? '');
}

function pretendToHaveACard(): void {
  for (const Context of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const real = Context.prototype.getParameter;
    const UNMASKED_RENDERER = 0x9246;
    Context.prototype.getParameter = function (name: number) {
      return name === UNMASKED_RENDERER ? 'ANGLE (A Graphics Card)' : real.call(this, name);
    };
  }
}
