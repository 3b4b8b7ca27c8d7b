import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord } from '../../src/record/index.ts';
import { firstShift, scriptedGame } from './scripted.ts';
import { inGame } from './support.ts';

/** A class's games: one game under as many names. */
const CLASS = 40;
let texts: readonly string[] = [];
beforeAll(() => {
  const decoded = decodeRecord(scriptedGame('decent', 'classe', firstShift()).text);
  if (!decoded.ok) throw new Error(decoded.error.code);
  const { value } = decoded;
  texts = Array.from({ length: CLASS }, (_, n) =>
    encodeRecord({ ...value, annexes: { alias: `Élève ${n + 1}`, group: n % 2 === 0 ? 'A' : 'B' } }),
  );
});

async function handIn(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: 'Ouvrir la pile' }).click();
  await page.locator('input[type=file][accept*=".json"]').setInputFiles(
    texts.slice(0, count).map((text, n) => ({
      name: `partie-${n + 1}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })),
  );
}

/** In the page: games asked of workers beyond the tenth wait, until they are let go; and the most lines that stood meanwhile. */
function holdAfterTen(): void {
  const { postMessage } = Worker.prototype;
  let asked = 0;
  Worker.prototype.postMessage = function (this: Worker, message: { readonly do?: string }) {
    if (message.do !== 'task' || (window as { isLetGo?: true }).isLetGo || ++asked <= 10)
      postMessage.call(this, message);
  } as Worker['postMessage'];
  const seen = { most: 0 };
  (window as unknown as { seen: typeof seen }).seen = seen;
  new MutationObserver(() => {
    if (document.querySelector('.intake progress') === null) return;
    seen.most = Math.max(seen.most, document.querySelectorAll('table.games tbody tr').length);
  }).observe(document, { childList: true, subtree: true });
}

describe('a pile being played again', () => {
  it('is told, stops on the keyboard, saves what is there as incomplete, and goes on', async () => {
    await inGame({ before: holdAfterTen }, async ({ page, picture, accessibilityFaults }) => {
      await handIn(page, CLASS);
      await page.getByRole('progressbar', { name: /^On rejoue\s: \d+ sur 40/ }).waitFor();
      await page.locator('table.games tbody tr').first().waitFor();
      const stop = page.getByRole('button', { name: 'Arrêter', exact: true });
      await stop.focus();
      await page.keyboard.press('Enter');
      const told = await page.getByText(/^\s*Arrêté\s: \d+ sur 40\.\s*$/).innerText();
      const done = Number(/\d+/.exec(told)?.[0]);
      expect(done).toBeGreaterThan(0);
      expect(done).toBeLessThan(CLASS);
      await picture('pile-arretee');
      expect(await accessibilityFaults()).toEqual([]);

      const left = CLASS - done;
      await page.getByText(/pas encore rejouées?\s: le tableau/).waitFor();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Enregistrer le tableau complet (.csv)' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^pile-incomplet-\d{4}-\d\d-\d\d\.csv$/);
      const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
      expect(lines).toHaveLength(1 + CLASS);
      expect(lines.filter((line) => line.includes(';pas encore rejouée'))).toHaveLength(left);

      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText(`Stopped: ${done} of 40.`).waitFor();
      await page.getByRole('button', { name: 'Français' }).click();
      await page.evaluate(() => {
        (window as { isLetGo?: true }).isLetGo = true;
      });
      await page.getByRole('button', { name: `Continuer (${left} restante${left > 1 ? 's' : ''})` }).click();
      await page.getByText('40 parties rejouées.').waitFor();
      await page.waitForFunction(() => document.querySelectorAll('table.games tbody tr').length === 40);
      const most = await page.evaluate(() => (window as unknown as { seen: { most: number } }).seen.most);
      expect(most).toBeGreaterThan(0);
      expect(most).toBeLessThanOrEqual(25);
      expect(await page.getByRole('progressbar').count()).toBe(0);
    });
  }, 240_000);
});

describe('a line of the pile', () => {
  it.each(['laptop', 'phone'] as const)('has its buttons in sight on a %s', async (screen) => {
    await inGame({ screen }, async ({ page, picture }) => {
      await handIn(page, 3);
      await page.getByText('3 parties rejouées.').waitFor();
      const width = page.viewportSize()?.width ?? 0;
      for (const name of [/^Annoter la partie/, /^Ouvrir le débreffage/]) {
        const box = await page.getByRole('button', { name }).first().boundingBox();
        expect(box?.x ?? -1).toBeGreaterThan(0);
        expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThan(width);
      }
      await page.locator('#games').scrollIntoViewIfNeeded();
      await picture('pile-table');
    });
  });

  it('opens the débreffage of its game, which leaves nothing behind, and is found again', async () => {
    await inGame({}, async ({ page, picture, accessibilityFaults }) => {
      await handIn(page, 4);
      await page.getByText('4 parties rejouées.').waitFor();
      const total = await page
        .locator('table.games tbody tr')
        .filter({ hasText: 'Élève 3' })
        .locator('td.number')
        .first()
        .innerText();
      const open = page.getByRole('button', { name: 'Ouvrir le débreffage : Élève 3' });
      await open.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Débreffage' }).waitFor();
      await page.getByText('Partie : Élève 3. Rien n’en est gardé sur cette machine.').waitFor();
      await page.getByText(`Note : ${total} %`, { exact: true }).first().waitFor();
      await picture('pile-debreffage');
      expect(await accessibilityFaults()).toEqual([]);
      await page.getByRole('button', { name: 'Revenir à la pile' }).first().click();
      await open.waitFor();
      await page.waitForFunction(() => document.activeElement?.id.startsWith('study-'));
      expect(await page.locator('table.games tbody tr').count()).toBe(4);
      await page.getByRole('button', { name: 'Revenir à l’accueil' }).click();
      await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
      expect(await page.getByRole('button', { name: 'Reprendre la partie' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Parcours' }).click();
      await page.getByText(/^Aucune partie finie/).waitFor();
    });
  });
});
