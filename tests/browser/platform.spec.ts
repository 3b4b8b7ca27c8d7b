/**
 * The built package in a frame of a school's platform (scorm-again). The rule: what is played is kept there; a tab that is
 * killed resumes at the tick; a finished game gives its marks; what was typed stays on the device.
 */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeRecord } from '../../src/record/index.ts';
import { DEBRIEF_WORDS } from '../../src/words/debrief/debrief.ts';
import { say } from '../../src/words/define.ts';
import { LAUNCHED_WORDS } from '../../src/words/platforms/launched.ts';
import { DOSSIER_WORDS } from '../../src/words/play/dossier.ts';
import { LEAVE_WORDS } from '../../src/words/play/leave.ts';
import { handOn } from './hand.ts';
import { gameIn, heldValue, type Lms, startLms } from './lms.ts';
import { endHere, hourNow, pass, readTheDebrief, startTheClock } from './story.ts';
import { inGame } from './support.ts';

const TYPED = 'Bonjour Ginette, vous avez raison. On regarde la machine ce matin et on vous revient ici.';
const word = (key: keyof (typeof LAUNCHED_WORDS)['fr'], params = {}) =>
  say(LAUNCHED_WORDS, 'fr', key, params);
const press = (game: Page, key: Parameters<typeof word>[0]) =>
  game
    .getByRole('button', { name: word(key) })
    .first()
    .click();

let lms12: Lms;
let lms2004: Lms;
beforeAll(async () => {
  [lms12, lms2004] = await Promise.all([
    startLms('scorm12', 'premier-quart', { mode: 'evaluation', seed: '7', group: 'COM-201 gr. 02' }),
    startLms('scorm2004', 'premier-quart', {}),
  ]);
}, 120_000);
afterAll(() => {
  lms12?.close();
  lms2004?.close();
});

/** The suspended game, as the platform holds it. */
async function keptThere(page: Page) {
  const line = await heldValue(page, 'suspend_data');
  const decoded = decodeRecord(line.slice(line.lastIndexOf(';') + 1));
  return { line, record: decoded.ok ? decoded.value : null };
}

describe('an assessment on a SCORM 1.2 platform', () => {
  it('is played, killed, resumed at the tick, finished and marked, its words kept on the device', async () => {
    await inGame({ clock: true, at: `${lms12.address}lms.html` }, async ({ page, picture }) => {
      let game = await gameIn(page);
      await game.getByRole('heading', { level: 1 }).waitFor();
      await picture('launched-front');
      expect(await game.getByText(word('wordsDevice')).count()).toBe(1);
      await press(game, 'start');
      expect(await game.getByText(say(DOSSIER_WORDS, 'fr', 'locked')).count()).toBe(1);
      expect(await game.getByRole('radio', { name: 'Entraînement' }).isDisabled()).toBe(true);
      expect(await game.getByLabel(say(DOSSIER_WORDS, 'fr', 'group')).inputValue()).toBe('COM-201 gr. 02');
      await picture('launched-dossier');
      await game.getByRole('button', { name: say(DOSSIER_WORDS, 'fr', 'start'), exact: true }).click();
      await game.getByRole('feed').waitFor({ state: 'attached' });
      await startTheClock(game);
      const hand = handOn(game);
      await hand.open('Noémie');
      await hand.leave();
      await hand.open('Ginette V.');
      await hand.answer({ type: TYPED });
      await pass(page, 6);
      const before = await keptThere(page);
      expect(before.record?.actions.map(({ type }) => type)).toContain('answer');
      expect(before.line).not.toContain('Ginette');
      expect(JSON.stringify(before.record)).not.toContain('raison');
      expect(before.line.length).toBeLessThanOrEqual(4096);
      const tick = before.record?.end.tick ?? -1;

      // The tab is gone without a word to the platform: only what was committed is left.
      await page.evaluate(() => {
        (window as unknown as { API: { LMSFinish: () => string } }).API.LMSFinish = () => 'false';
        (window as unknown as { API: { LMSSetValue: () => string } }).API.LMSSetValue = () => 'false';
        (window as unknown as { API: { LMSCommit: () => string } }).API.LMSCommit = () => 'false';
      });
      const hour = await hourNow(game);
      await page.reload();
      game = await gameIn(page);
      await press(game, 'resume');
      await game.getByRole('feed').waitFor({ state: 'attached' });
      await startTheClock(game);
      expect(await hourNow(game)).toBeGreaterThanOrEqual(hour - 1);
      expect(await game.getByText('vous avez raison').count()).toBeGreaterThan(0);
      await pass(page, 25);
      const resumed = await keptThere(page);
      expect(resumed.record?.end.tick ?? 0).toBeGreaterThanOrEqual(tick);
      expect(resumed.record?.actions.slice(0, before.record?.actions.length)).toEqual(before.record?.actions);

      await endHere(game);
      await page.waitForFunction(
        () =>
          localStorage.getItem('lms')?.includes('"passed"') ||
          localStorage.getItem('lms')?.includes('"failed"'),
      );
      const score = Number(await heldValue(page, 'core.score.raw'));
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(100);
      expect(await heldValue(page, 'core.lesson_status')).toBe(score >= 60 ? 'passed' : 'failed');
      expect(await heldValue(page, 'objectives.childArray.0.id')).toBe('timing');
      const held = await page.evaluate(() => localStorage.getItem('lms') ?? '');
      expect(held).toContain('answer public typed');
      expect(held).not.toContain('vous avez raison');
      const { record } = await keptThere(page);
      expect(record).toMatchObject({
        end: { isComplete: true },
        seed: '7',
        settings: { mode: 'evaluation' },
      });

      await game
        .getByRole('button', { name: 'Voir le débreffage' })
        .or(game.locator('#take button').last())
        .first()
        .waitFor();
      await game.getByText(/^Partie finie à .*, avant son terme/).waitFor();
      await readTheDebrief(game);
      await game.getByText(say(DEBRIEF_WORDS, 'fr', 'exportSentActs')).waitFor();
    });
  }, 300_000);
});

describe('a training game on a SCORM 2004 platform', () => {
  it('gives a scaled mark, and leaves by its button', async () => {
    await inGame({ clock: true, at: `${lms2004.address}lms.html` }, async ({ page, picture }) => {
      const game = await gameIn(page);
      await press(game, 'start');
      await game.getByRole('button', { name: say(DOSSIER_WORDS, 'fr', 'start'), exact: true }).click();
      await game.getByRole('feed').waitFor({ state: 'attached' });
      await startTheClock(game);
      await page.evaluate(() => history.back());
      const asked = game.getByRole('dialog', { name: say(LEAVE_WORDS, 'fr', 'title') });
      await asked.getByText(say(LEAVE_WORDS, 'fr', 'stay'), { exact: true }).click();
      await endHere(game);
      await page.waitForFunction(() => localStorage.getItem('lms')?.includes('"completed"'));
      const scaled = Number(await heldValue(page, 'score.scaled'));
      expect(scaled).toBeGreaterThanOrEqual(0);
      expect(scaled).toBeLessThanOrEqual(1);
      expect(await heldValue(page, 'success_status')).toBe(scaled >= 0.6 ? 'passed' : 'failed');
      await game.locator('#debrief').waitFor();
      await picture('launched-debrief');
    });
  }, 300_000);

  it('opened by nobody says so, in words and sizes that anyone can read', async () => {
    await inGame({ at: `${lms2004.address}index.html` }, async ({ page, pictures, accessibilityFaults }) => {
      await page.getByText(word('unlinked')).waitFor();
      expect(await accessibilityFaults()).toEqual([]);
      await pictures('launched-alone');
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText(say(LAUNCHED_WORDS, 'en', 'unlinked')).waitFor();
      await page.emulateMedia({ colorScheme: 'light' });
      await pictures('launched-alone-en');
    });
  }, 300_000);

  it('in a frame without an origin plays alone, and says so', async () => {
    await inGame(
      { clock: true, at: `${lms2004.address}fenced.html` },
      async ({ page, picture, problems }) => {
        const game = await gameIn(page);
        await game.getByText(word('fenced')).waitFor();
        await picture('launched-fenced');
        await press(game, 'start');
        await game.getByRole('button', { name: say(DOSSIER_WORDS, 'fr', 'start'), exact: true }).click();
        await game.getByRole('feed').waitFor({ state: 'attached' });
        await startTheClock(game);
        problems.splice(0);
      },
    );
  }, 300_000);
});
