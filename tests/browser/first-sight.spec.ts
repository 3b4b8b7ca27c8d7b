import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { say } from '../../src/words/define.ts';
import { FAILURE_WORDS } from '../../src/words/play/failure.ts';
import { HOME_WORDS } from '../../src/words/play/home.ts';
import { inGame } from './support.ts';

const SCRIPTS = /\/assets\/[^/]*\.js$/;
const first = (page: Page) => page.locator('.first-sight');

/** Loads the page again with its program held back; the function given lets it come, and waits for it. */
async function withoutProgram(page: Page): Promise<() => Promise<void>> {
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading'); // read to its end
  await page.locator('.card-scenario').first().waitFor();
  return async () => {
    come();
    await first(page).waitFor({ state: 'detached' });
    await page.unroute(SCRIPTS);
  };
}

/** What is seen at the top of the page, and where: each title, button and card. */
function places(page: Page): Promise<string[]> {
  return page
    .locator(
      'h1, .hero p, .hero button, .masthead button, .card-scenario, .card-scenario h3, .card-scenario button',
    )
    .evaluateAll((all) =>
      all
        .filter((one) => getComputedStyle(one).visibility !== 'hidden')
        .map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          const says = one.matches('article') ? '' : (one.textContent ?? '').replace(/\s+/g, ' ').trim();
          return [one.tagName, says, ...[x, y, width, height].map(Math.round)].join(' ');
        }),
    );
}

describe('the page that is built', () => {
  const built = (name: string) => readFileSync(join(process.env.BUILT ?? 'dist', name), 'utf8');
  const page = built('index.html');

  it('holds every story in both languages, the words of each once, and nothing that needs the program', () => {
    const [fr = '', en = ''] = page.split('<template class="first-sight-en">');
    const titles = (part: string) => [...part.matchAll(/<h3>([^<]+)</g)].map(([, title]) => title);
    expect(titles(fr)).toContain("L'étiquette");
    expect(titles(en)).toContain('The Label');
    expect(new Set(titles(fr)).size).toBe(titles(fr).length);
    expect(titles(en).length).toBe(titles(fr).length);
    expect(page).not.toMatch(/<!--\?lit|<input|<form| on[a-z]+=| style=/);
  });

  it('names its two scripts in the policy, by their hash, and no other', () => {
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text ?? '');
    const hashes = scripts.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
    expect(scripts.length).toBe(2);
    expect([...page.matchAll(/sha256-[A-Za-z0-9+/=]+/g)].map(([hash]) => hash)).toEqual(hashes);
    expect(page).not.toContain('unsafe');
  });

  it.each(['single.html', 'package.html'])('leaves %s without', (name) => {
    expect(built(name)).not.toContain('template class="first-sight');
    expect(built(name)).toContain('Le jeu s’ouvre');
  });
});

describe('the front page before the program', () => {
  it.each([
    ['fr', 'fr-CA', 'dark', 'laptop'],
    ['en', 'en-GB', 'light', 'laptop'],
    ['en', 'en-CA', 'dark', 'phone'],
  ] as const)(
    'is read in %s (%s, %s, %s), and nothing moves when the program takes its place',
    async (lang, locale, colorScheme, screen) => {
      const wishes = { locale, colorScheme, screen, reducedMotion: 'reduce' } as const;
      await inGame(wishes, async ({ page, picture, accessibilityFaults }) => {
        const come = await withoutProgram(page);
        const name = say(HOME_WORDS, lang, 'name');
        expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([name]);
        expect(await page.locator('html').getAttribute('lang')).toBe(`${lang}-CA`);
        expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
        await page.evaluate(() => document.fonts.ready);
        await picture(`premier-regard-${lang}`);
        expect(await accessibilityFaults()).toEqual([]);
        const before = await places(page);
        expect(before.length).toBeGreaterThan(20);
        await come();
        await picture(`premier-regard-${lang}-apres`);
        const after = await places(page);
        expect(before.filter((one) => !after.includes(one))).toEqual([]);
      });
    },
  );

  it('keeps the language and the theme of the last visit', async () => {
    await inGame({ reducedMotion: 'reduce', colorScheme: 'dark' }, async ({ page }) => {
      await page.getByRole('button', { name: say(HOME_WORDS, 'fr', 'toEnglish'), exact: true }).click();
      await page.getByRole('button', { name: say(HOME_WORDS, 'en', 'toLight'), exact: true }).click();
      await page.getByRole('button', { name: say(HOME_WORDS, 'en', 'toDark'), exact: true }).waitFor();
      const come = await withoutProgram(page);
      expect(await page.locator('h1').allInnerTexts()).toEqual(['Storm Warning']);
      expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
      await come();
      expect(await page.locator('h1').allInnerTexts()).toEqual(['Storm Warning']);
    });
  });

  it('presses for good what was pressed, and keeps the focus', async () => {
    await inGame({ reducedMotion: 'reduce' }, async ({ page }) => {
      const come = await withoutProgram(page);
      const settings = page.getByRole('button', { name: say(HOME_WORDS, 'fr', 'settings') });
      await settings.focus();
      await come();
      expect(await settings.evaluate((one) => one === document.activeElement)).toBe(true);
      const again = await withoutProgram(page);
      await page.getByRole('button', { name: /^Prendre le quart.*L'étiquette$/ }).click();
      expect(await page.locator('[aria-busy=true]').count()).toBe(1);
      await again();
      await page.getByRole('heading', { level: 1, name: "L'étiquette" }).waitFor();
    });
  });

  it('holds the room of what stood above the stories at the last visit, and gives it back', async () => {
    await inGame({ reducedMotion: 'reduce' }, async ({ page }) => {
      const top = () =>
        page
          .locator('.card-scenario')
          .first()
          .evaluate((card) => Math.round(card.getBoundingClientRect().y));
      const alone = await top();
      await page.addInitScript(() => localStorage.setItem('avis-de-tempete.above', '200'));
      const come = await withoutProgram(page);
      const held = await top();
      expect(held).toBeGreaterThan(alone + 200);
      expect(held).toBeLessThan(alone + 260);
      await come();
      expect(await top()).toBe(held);
      await expect.poll(top, { timeout: 30_000 }).toBe(alone);
    });
  });

  it('is not seen where the address leads elsewhere', async () => {
    await inGame({ reducedMotion: 'reduce', at: '#page=pile' }, async ({ page }) => {
      await page.route(SCRIPTS, () => {});
      await page.reload({ waitUntil: 'commit' });
      await first(page).waitFor({ state: 'attached' });
      await first(page).waitFor({ state: 'hidden' }); // once its style has come
      expect(await first(page).count()).toBe(1);
      await page.unroute(SCRIPTS);
    });
  });

  it.each(['fr', 'en'] as const)('says in %s that the program did not come', async (lang: Lang) => {
    await inGame({ locale: `${lang}-CA`, reducedMotion: 'reduce' }, async ({ page, problems }) => {
      await page.route(/\/assets\/first-[^/]*\.js$/, (route) => route.abort());
      await page.reload();
      await page
        .getByRole('alert')
        .getByText(say(FAILURE_WORDS, lang, 'unloaded'))
        .waitFor();
      await page.unroute(/\/assets\/first-[^/]*\.js$/);
      await page.getByRole('link', { name: say(FAILURE_WORDS, lang, 'reload') }).click();
      await first(page).waitFor({ state: 'detached' });
      problems.splice(0);
    });
  });

  it('stays, with a sentence, where no script runs', async () => {
    await inGame({ javaScriptEnabled: false }, async ({ page }) => {
      await page.getByRole('heading', { level: 1, name: say(HOME_WORDS, 'fr', 'name') }).waitFor();
      expect(await page.locator('.card-scenario').count()).toBeGreaterThan(3);
      await page.locator('noscript p').waitFor(); // no words of it are looked for by a text: it is skipped as a script is
      expect(await page.locator('noscript p').innerText()).toContain(
        'Avis de tempête a besoin de JavaScript.',
      );
    });
  });
});
