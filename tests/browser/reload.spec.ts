import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { handOn } from './hand.ts';
import { endHere, pass, readTheDebrief, takeTheRecord, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

const STILL = { clock: true, reducedMotion: 'reduce' } as const;

describe('a reload in mid-game', () => {
  it('resumes at the same tick with the same luck, as if nothing had happened', async () => {
    const [calm, reloaded] = [await played(async () => {}), await played(reload)];
    expect(reloaded.atTheBreak).toEqual(calm.atTheBreak);
    expect(reloaded.record.actions).toEqual(calm.record.actions);
    expect(reloaded.record.checks).toEqual(calm.record.checks);
    expect(reloaded.record.end).toEqual(calm.record.end);
  });

  it('gives words that were on their way back to whoever wrote them', async () => {
    await inGame(STILL, async ({ page }) => {
      const hand = handOn(page);
      await takeTheWatch(page);
      await hand.open('Thérèse Ouimaître');
      await hand.answer({ type: 'Madame Ouimaître, je cherche votre zipper.' }, { now: false });
      await reload(page);
      await hand.dialog.waitFor();
      expect(await hand.dialog.getByRole('textbox').first().inputValue()).toContain(
        'je cherche votre zipper',
      );
    });
  });
});

/** The same acts at the same instants, with something in the middle. */
async function played(inTheMiddle: (page: Page) => Promise<void>) {
  let atTheBreak: unknown;
  let text = '';
  await inGame(STILL, async ({ page }) => {
    const hand = handOn(page);
    await takeTheWatch(page);
    await hand.open('Thérèse Ouimaître');
    await hand.answer({ draft: /cinq semaines sans zipper/ });
    await pass(page, 41.85);
    await inTheMiddle(page);
    atTheBreak = await seen(page);
    await hand.open('Josée-Ann F.');
    await hand.answer({ type: 'La lettre vient de nous, Josée-Ann. Je vérifie le reste.' });
    await pass(page, 30);
    await endHere(page);
    await readTheDebrief(page);
    text = await takeTheRecord(page);
  });
  const record = JSON.parse(text) as { actions: unknown; checks: unknown; end: unknown };
  return { atTheBreak, record };
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('button', { name: 'Reprendre la partie' }).click();
  await page.getByRole('feed').waitFor({ state: 'attached' });
}

/** What the player has before their eyes: the hour, the audiences, every card of the feed. */
async function seen(page: Page): Promise<unknown> {
  return {
    hour: await page.getByRole('banner').locator('.hour').innerText(),
    audiences: await page.getByText(/^Confiance, /).allInnerTexts(),
    cards: await page.getByRole('feed').getByRole('article').allInnerTexts(),
  };
}
