import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../src/record/index.ts';
import { handOn } from './hand.ts';
import { killAndReturn, resumeNewest } from './kill.ts';
import { flagship } from './scripted.ts';
import { endHere, pass, readTheDebrief, takeTheRecord, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

const STILL = { clock: true, reducedMotion: 'reduce' } as const;
const WHO = 'Thérèse Ouimaître';
/** Of five kills each: ten kills, or fifty with the other browsers (`npm run test:browsers`). */
const GAMES = process.env.TEMPETE_BROWSERS ? 10 : 2;

/**
 * The page's process is killed five times a game: while typing, with words on their way, once they are sent, once
 * something is decided, and at the end. No act is lost, nor a word typed more than a second before.
 */
describe('a page killed again and again', () => {
  it.each(Array.from({ length: GAMES }, (_, n) => n))(
    'five times in game %i',
    async (n) => {
      await inGame(STILL, async (game) => {
        let { page } = game;
        const words = `Madame Ouimaître, voici le mot numéro ${n} que j’écris « pour vous ».`;
        await takeTheWatch(page, 'fr', { seed: `${n}` });
        page = await typing(page, words, n);
        page = await sending(page, words);
        page = await sent(page);
        page = await deciding(page);
        await endHere(page);
        page = await killAndReturn(page);
        await page.getByRole('button', { name: 'Voir le débreffage' }).click();
        // The débreffage has a button of the same name: it must stand before that one is looked for.
        await page.getByRole('heading', { level: 1, name: 'Débreffage', exact: true }).waitFor();
        await readTheDebrief(page);
        const record = decodeRecord(await takeTheRecord(page), flagship);
        const acts = record.ok ? record.value.actions : [];
        expect(acts.map(({ type }) => type)).toEqual(['open', 'answer', 'leave']);
        expect(acts.find((act) => act.type === 'answer')).toMatchObject({ wording: { text: words } });
        game.problems.splice(0); // the kills themselves
      });
    },
    240_000,
  );
});

/** Killed while one types: all but the last second's words are there. */
async function typing(page: Page, words: string, n: number): Promise<Page> {
  await openAnswer(page);
  const { dialog } = handOn(page);
  await dialog.getByRole('button', { name: 'Écrire mes propres mots' }).click();
  const field = dialog.getByRole('textbox').first();
  const last = n % words.length; // letters typed in the last second
  await field.pressSequentially(words.slice(0, words.length - last));
  await pass(page, 1);
  await field.pressSequentially(words.slice(words.length - last));
  const next = await killAndReturn(page);
  await resume(next);
  await openAnswer(next);
  const found = handOn(next).dialog.getByRole('textbox').first();
  const there = await found.inputValue();
  expect(words.startsWith(there)).toBe(true);
  expect(there.length).toBeGreaterThanOrEqual(words.length - last);
  await found.fill(words);
  return next;
}

/** Killed while words are on their way: they are given back where they were written. */
async function sending(page: Page, words: string): Promise<Page> {
  await handOn(page).send('send', false);
  const next = await killAndReturn(page);
  await resume(next);
  const { dialog } = handOn(next);
  await dialog.waitFor();
  expect(await dialog.getByRole('textbox').first().inputValue()).toBe(words);
  return next;
}

async function sent(page: Page): Promise<Page> {
  await handOn(page).send('send');
  const next = await killAndReturn(page);
  await resume(next);
  return next;
}

async function deciding(page: Page): Promise<Page> {
  const hand = handOn(page);
  await hand.open(WHO);
  await hand.leave();
  const next = await killAndReturn(page);
  await resume(next);
  return next;
}

async function resume(page: Page): Promise<void> {
  await resumeNewest(page);
  await pass(page, 1);
}

async function openAnswer(page: Page): Promise<void> {
  await handOn(page).open(WHO);
  const { thread, dialog } = handOn(page);
  await thread.getByRole('button', { name: /^\s*Répondre/ }).click();
  await dialog.waitFor();
}
