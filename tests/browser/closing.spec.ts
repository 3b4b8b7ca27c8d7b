import { describe, expect, it } from 'vitest';
import { handOn } from './hand.ts';
import { endHere, pass, passMinutes, readTheDebrief, takeTheRecord, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

const STILL = { clock: true, reducedMotion: 'reduce' } as const;

describe('closing comments', () => {
  it.each([
    ['laptop', 'light'],
    ['phone', 'dark'],
  ] as const)(
    'by keyboard and by button under a post of the house, %s, %s: what the public will see, a word, a log line, and back',
    async (screen, colorScheme) => {
      await inGame({ ...STILL, screen, colorScheme }, async ({ page, picture, accessibilityFaults }) => {
        const hand = handOn(page);
        await takeTheWatch(page, 'fr', { isAssessment: true });
        await hand.open('Thérèse Ouimaître');
        await hand.answer({ type: 'Madame Ouimaître, je cherche votre zipper. Un mot ici avant 7 h.' });
        await pass(page, 6);
        await hand.thread.locator('.short.own button').first().click();
        await page.keyboard.press(';');
        await hand.dialog.getByText(/le public lira.*a fermé les commentaires/).waitFor();
        await hand.dialog.getByText(/coûte 1.min/).waitFor();
        await picture('fermer');
        expect(await accessibilityFaults()).toEqual([]);
        await hand.dialog.getByLabel('Un mot à tout le monde (facultatif)').fill('On rouvre à 8 h.');
        await hand.dialog.getByRole('button', { name: 'Fermer les commentaires', exact: true }).click();
        await hand.thread.getByText(/Les commentaires sont fermés sur/).waitFor();
        await picture('ferme');
        expect(await page.getByRole('log').innerText()).toMatch(/Commentaires fermés sur/);
        await passMinutes(page, 3);
        await hand.thread.getByRole('button', { name: /^\s*Rouvrir les commentaires/ }).click();
        await hand.thread.getByRole('button', { name: /^\s*Fermer les commentaires/ }).waitFor();
        await endHere(page);
        await readTheDebrief(page);
        const { actions } = JSON.parse(await takeTheRecord(page)) as { actions: { type: string }[] };
        expect(actions.filter(({ type }) => /Comments/.test(type))).toMatchObject([
          { type: 'closeComments', explanation: 'On rouvre à 8 h.' },
          { type: 'openComments' },
        ]);
      });
    },
  );
});
