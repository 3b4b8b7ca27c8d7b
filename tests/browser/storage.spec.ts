import { describe, expect, it } from 'vitest';
import { handOn } from './hand.ts';
import { bestDraft } from './offered.ts';
import { endHere, hourNow, pass, passMinutes, takeTheWatch } from './story.ts';
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
      await hand.answer({ draft: bestDraft('zipper_therese') });
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

  it('the notice covers nothing of the débreffage on a phone, and stays in sight', async () => {
    const wishes = { clock: true, reducedMotion: 'reduce', screen: 'phone', before: forbidStorage } as const;
    await inGame(wishes, async ({ page, picture }) => {
      await takeTheWatch(page);
      await pass(page, 6);
      await page.getByText('ne laisse rien garder').waitFor();
      await endHere(page);
      const notice = page.locator('.notices .toast');
      const button = page.getByRole('button', { name: 'Voir le débreffage', exact: true });
      await button.waitFor();
      await picture('avis-debreffage');
      const [above, below] = [await notice.boundingBox(), await page.locator('#debrief').boundingBox()];
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
      await button.focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      expect(await button.evaluate(isOnTop)).toBe(true);
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(200);
      expect((await notice.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    });
  });
});

/** Whether what is seen at the middle of an element is the element. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return seen !== null && element.contains(seen);
}

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
