import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEBRIEF_WORDS } from '../../src/words/debrief/debrief.ts';
import { say } from '../../src/words/define.ts';
import { firstShift, scriptedGame } from './scripted.ts';
import { readTheDebrief } from './story.ts';
import { inGame, type Wishes } from './support.ts';

/** The same work is done, with the same outcome, in workers or on the page; and none goes on when one has left. */
let game = { text: '', total: 0 };
let long = game;
beforeAll(() => {
  long = scriptedGame('decent', 'travail');
  game = scriptedGame('decent', 'travail', firstShift());
});

const files = (count: number, of = game) =>
  Array.from({ length: count }, (_, n) => ({
    name: `partie-${n + 1}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(of.text),
  }));

async function handIn(page: Page, count: number, of = game): Promise<void> {
  await page.getByRole('button', { name: 'Ouvrir la pile' }).click();
  await page.locator('input[type=file][accept*=".json"]').setInputFiles(files(count, of));
}

interface Talk {
  readonly done: number; // tasks that workers did
  readonly longest: number; // ms in which the page spoke to a worker or heard one, at a time
}
/** In the page, before anything: keeps count of what is said between it and its workers. */
function watchTheTalk(): void {
  const talk = { done: 0, longest: 0 };
  (window as unknown as { talk: Talk }).talk = talk;
  const timed = (speak: () => void) => {
    const start = performance.now();
    speak();
    talk.longest = Math.max(talk.longest, performance.now() - start);
  };
  const { postMessage, addEventListener } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, message: unknown) {
    timed(() => postMessage.call(this, message));
  } as Worker['postMessage'];
  Worker.prototype.addEventListener = function (this: Worker, name: string, hear: (event: Event) => void) {
    addEventListener.call(this, name, (event) => {
      timed(() => hear(event));
      if (event instanceof MessageEvent && event.data.is === 'done') talk.done++;
    });
  } as Worker['addEventListener'];
}
const talkOf = (page: Page) => page.evaluate(() => (window as unknown as { talk: Talk }).talk);

function refuseWorkers(): void {
  window.Worker = class {
    constructor() {
      throw new DOMException('refused', 'SecurityError');
    }
  } as unknown as typeof Worker;
}

describe('a pile', () => {
  it.each<[string, Wishes, number]>([
    ['by workers', { before: watchTheTalk }, 3],
    ['by workers inside the one page', { before: watchTheTalk, at: 'single.html' }, 3],
    ['on the page, where no worker may be started', { before: refuseWorkers }, 0],
    ['on the page, where the script of a worker cannot be loaded', { refuses: /\/worker-[^/]*\.js$/ }, 0],
  ])(
    'is graded %s',
    async (_, wishes, byWorkers) => {
      await inGame(wishes, async ({ page, problems }) => {
        await handIn(page, 3);
        await page.getByText('3 parties rejouées.').waitFor({ timeout: 90_000 });
        const row = page.locator('table.games tbody tr').filter({ hasText: 'partie-3.json' });
        expect(await row.locator('td.number').first().innerText()).toBe(`${Math.round(game.total)}`);
        if (byWorkers > 0) expect((await talkOf(page)).done).toBe(byWorkers);
        await expect.poll(() => page.workers().length).toBe(0);
        if (wishes.refuses) problems.length = 0; // the browser says that it refused
      });
    },
    180_000,
  );

  it('stops its workers when one leaves; speaking with them never holds the page for 200 ms', async () => {
    await inGame({ before: watchTheTalk }, async ({ page }) => {
      await handIn(page, 60, long);
      await page.getByText(/On rejoue\s: [1-9]\d* sur 60/).waitFor({ timeout: 60_000 });
      expect(page.workers().length).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Revenir à l’accueil' }).click();
      await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
      const { longest } = await talkOf(page);
      expect(longest).toBeGreaterThan(0);
      expect(longest).toBeLessThan(200);
    });
  }, 120_000);
});

describe('the débreffage', () => {
  it('stops its workers when one leaves', async () => {
    await inGame({}, async ({ page }) => {
      await page.locator('input[type=file]').first().setInputFiles(files(1, long));
      await readTheDebrief(page);
      await page.getByRole('button', { name: 'Relire mes décisions' }).click();
      await expect.poll(() => page.workers().length, { timeout: 30_000 }).toBeGreaterThan(1);
      await page.getByRole('button', { name: say(DEBRIEF_WORDS, 'fr', 'close') }).click();
      await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
    });
  }, 120_000);
});
