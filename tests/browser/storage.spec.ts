import { describe, expect, it } from 'vitest';
import { handOn } from './hand.ts';
import { hourNow, pass, passMinutes, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

describe('where nothing can be kept', () => {
  it.each([
    ['forbidden', forbidStorage, 'ne laisse rien garder'],
    ['full', fillStorage, 'mémoire de ce navigateur est pleine'],
  ] as const)('storage %s: play goes on, with a notice', async (name, before, notice) => {
    await inGame({ clock: true, reducedMotion: 'reduce', before }, async ({ page, picture }) => {
      const hand = handOn(page);
      await takeTheWatch(page);
      await hand.open('Thérèse Ouimaître');
      await hand.answer({ draft: /cinq semaines sans zipper/ });
      await pass(page, 10);
      await page.getByText(notice).waitFor();
      await picture(`stockage-${name}`);
      await page.getByRole('button', { name: 'Compris' }).click();
      const hour = await hourNow(page);
      await passMinutes(page, 10);
      expect(await hourNow(page)).toBe(hour + 10);
      expect(await page.getByText(notice).count()).toBe(0);
    });
  });
});

function forbidStorage(): void {
  const forbid = () => {
    throw new DOMException('Denied', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', { get: forbid });
  IDBFactory.prototype.open = forbid;
}

function fillStorage(): void {
  const full = () => {
    throw new DOMException('Full', 'QuotaExceededError');
  };
  Storage.prototype.setItem = full;
  IDBObjectStore.prototype.put = full;
}
