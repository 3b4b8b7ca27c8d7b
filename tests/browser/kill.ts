import type { Page } from 'playwright-core';
import { startTheClock } from './story.ts';

/** Real time in which what was asked of the browser's storage before a kill is done. */
const WRITTEN_MS = 400;

/** Kills the page where it stands, without a word to it, as a crash of its process does; gives a new one on the game. */
export async function killAndReturn(
  page: Page,
  how: { readonly clock: boolean } = { clock: true },
): Promise<Page> {
  const context = page.context();
  const address = page.url();
  if (how.clock) await page.waitForTimeout(WRITTEN_MS);
  await kill(page);
  const next = await context.newPage();
  if (how.clock) {
    await next.clock.install({ time: '2026-10-10T06:30:00' });
    await next.clock.pauseAt('2026-10-10T06:30:01');
  }
  await next.goto(address);
  return next;
}

async function kill(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  debug.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}

/** Takes up the newest of the saved games. */
export async function resumeNewest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reprendre la partie', exact: true }).click();
  await page.locator('.quart').waitFor();
  await startTheClock(page);
}
