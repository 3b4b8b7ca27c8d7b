import { describe, expect, it } from 'vitest';
import { handOn } from './hand.ts';
import { pass, startTheClock, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

describe('two tabs on one game', () => {
  it.each(['laptop', 'phone'] as const)(
    'on a %s the second stops and says so; taken over, it goes on where the first was',
    async (screen) => {
      await inGame(
        { clock: true, reducedMotion: 'reduce', screen },
        async ({ page, picture, accessibilityFaults }) => {
          const hand = handOn(page);
          await takeTheWatch(page);
          await hand.open('Thérèse Ouimaître');
          await pass(page, 8);
          const second = await page.context().newPage();
          await second.clock.install({ time: '2026-10-10T06:10:00' });
          await second.goto(page.url());
          await second.getByRole('button', { name: 'Reprendre la partie' }).click();
          const dialog = second.getByRole('dialog', { name: 'Une partie se joue dans un autre onglet' });
          await dialog.waitFor();
          await dialog.getByRole('button', { name: 'Continuer ici' }).click();
          await dialog.waitFor({ state: 'detached' });
          const there = page.getByRole('dialog', { name: 'Un autre onglet a pris le relais' });
          await there.waitFor();
          await page.bringToFront();
          await picture('relais');
          expect(await accessibilityFaults()).toEqual([]);
          expect(await second.locator('header.top .hour').innerText()).toBe(
            await page.locator('header.top .hour').innerText(),
          );
          await there.getByRole('button', { name: 'Laisser jouer l’autre onglet' }).first().click();
          await page.getByRole('heading', { level: 1 }).waitFor();
          await startTheClock(second);
          expect(await second.getByRole('dialog').count()).toBe(0);
        },
      );
    },
  );
});
