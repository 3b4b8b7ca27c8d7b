import { describe, expect, it } from 'vitest';
import { handOn } from './hand.ts';
import { pass, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

const STILL = { clock: true, reducedMotion: 'reduce' } as const;
const ANSWER =
  'Bonjour Josée-Ann. La lettre vient de nous et je la relis ce matin avec celle qui l’a signée.';

describe('an answer', () => {
  it('gets two echoes within ten real seconds of leaving the outbox, one with its very words', async () => {
    await inGame(STILL, async ({ page, pictures }) => {
      const hand = handOn(page);
      await takeTheWatch(page);
      await hand.open('Josée-Ann F.');
      await hand.answer({ type: ANSWER }, { now: false });
      await pass(page, 4);
      expect(await hand.outbox.count()).toBe(1);
      await pass(page, 1.2);
      expect(await hand.outbox.count()).toBe(0);
      await pass(page, 9.8);
      await hand.panel('house');
      await page
        .getByRole('region', { name: 'Ce que la maison a dit' })
        .getByRole('button', { name: /La lettre vient de nous/ })
        .click();
      const echoes = await hand.thread.getByRole('listitem').allInnerTexts();
      expect(echoes.length).toBeGreaterThanOrEqual(2);
      expect(echoes.filter(quotes), echoes.join('\n')).not.toEqual([]);
      await pictures('echos');
    });
  });

  it('may be taken back while it is in the outbox, unread', async () => {
    await inGame(STILL, async ({ page }) => {
      const hand = handOn(page);
      await takeTheWatch(page);
      await hand.open('Josée-Ann F.');
      await hand.answer({ type: ANSWER }, { now: false });
      await pass(page, 3);
      await hand.outbox.getByRole('button', { name: /^\s*Reprendre/ }).click();
      expect(await hand.dialog.getByLabel('Tes mots', { exact: true }).inputValue()).toBe(ANSWER);
      await page.keyboard.press('Escape');
      await hand.panel('house');
      await page.getByText('La maison n’a encore rien dit.').waitFor();
    });
  });
});

/** Whether a text quotes at least three words of the answer in a row. */
function quotes(text: string): boolean {
  const [, quoted = ''] = /«\s*(.+?)\s*»/.exec(text.replace(/\s+/g, ' ')) ?? [];
  return quoted.split(' ').length >= 3 && ANSWER.includes(quoted.replace(/[….]+$/, '').trim());
}
