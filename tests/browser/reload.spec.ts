import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../src/engine/index.ts';
import type { GameRecord } from '../../src/model/record.ts';
import { decodeRecord, verifyRecord } from '../../src/record/index.ts';
import { shippedTone } from '../support/shipped-tone.ts';
import { handOn } from './hand.ts';
import { bestDraft } from './offered.ts';
import { flagship } from './scripted.ts';
import { endHere, pass, readTheDebrief, startTheClock, takeTheRecord, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

const STILL = { clock: true, reducedMotion: 'reduce' } as const;

describe('a reload in mid-game', () => {
  it('resumes at the same tick with the same luck, as if nothing had happened', async () => {
    await inGame(STILL, async ({ page }) => {
      const hand = handOn(page);
      await takeTheWatch(page);
      await hand.open('Thérèse Ouimaître');
      await hand.answer({ draft: bestDraft('zipper_therese') });
      await pass(page, 41.85);
      const before = await seen(page);
      await reload(page);
      expect(await seen(page)).toEqual(before);
      await hand.open('Josée-Ann F.');
      await hand.answer({ type: 'La lettre vient de nous, Josée-Ann. Je vérifie le reste.' });
      await pass(page, 30);
      await endHere(page);
      await readTheDebrief(page);
      const record = recordIn(await takeTheRecord(page));
      expect(record.actions.map((action) => action.type)).toEqual(['open', 'answer', 'open', 'answer']);
      // A game that never stopped, from the same acts and seed, passes through the same hashes.
      const world = createWorld(flagship(), record.seed, shippedTone());
      expect(verifyRecord(record, world, shippedTone())).toEqual({
        ok: true,
        replay: 'exact',
        firstMismatch: null,
        notices: [],
      });
    });
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

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('button', { name: 'Reprendre la partie' }).click();
  await page.getByRole('feed').waitFor({ state: 'attached' });
  await startTheClock(page);
}

/** What the player has before their eyes: the hour, the audiences, every card of the feed. */
async function seen(page: Page): Promise<unknown> {
  return {
    hour: await page.getByRole('banner').locator('.hour').innerText(),
    audiences: await page.getByText(/^Confiance, /).allInnerTexts(),
    cards: await page.getByRole('feed').getByRole('article').allInnerTexts(),
  };
}

function recordIn(text: string): GameRecord {
  const decoded = decodeRecord(text, flagship);
  if (!decoded.ok) throw new Error(decoded.error.code);
  return decoded.value;
}
