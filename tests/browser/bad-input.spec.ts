import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scenarioSkeleton } from '../../src/scenario/index.ts';
import { handOn } from './hand.ts';
import { scriptedGame } from './scripted.ts';
import { hourNow, pass, passUntil, readTheDebrief, startTheClock, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

const STILL = { clock: true, reducedMotion: 'reduce' } as const;

describe('a file handed to the Accueil', () => {
  it('with mistakes: each is shown where it stands with its cure, and the game in progress is kept', async () => {
    await inGame(STILL, async ({ page, pictures, accessibilityFaults }) => {
      await takeTheWatch(page);
      await pass(page, 30);
      const hour = await hourNow(page);
      await leave(page);
      const broken = scenarioSkeleton('essai', 'fr')
        .replace('class: complaint', 'class: complante')
        .replace('post: {by: odette', 'post: {by: odete')
        .replace('duration: 4h', 'duration: quatre heures');
      await drop(page, 'essai.yaml', broken);
      await page.getByText(/erreurs? empêche/).waitFor();
      const line = (what: string) => broken.split('\n').findIndex((text) => text.includes(what)) + 1;
      for (const [wrong, cure] of [
        ['complante', 'complaint'],
        ['odete', 'odette'],
        ['quatre heures', '4h'],
      ] as const) {
        const note = page.getByRole('article').filter({ hasText: `Ligne ${line(wrong)},` });
        expect(await note.count(), wrong).toBe(1);
        expect(await note.innerText()).toContain('Remède');
        expect(
          await page.getByRole('group', { name: 'essai.yaml' }).locator('mark').allInnerTexts(),
        ).toContain(wrong);
        expect(await note.innerText(), cure).toMatch(new RegExp(cure === '4h' ? /\d\s?(h|m)/ : cure));
      }
      expect(await page.getByRole('button', { name: 'Jouer ce scénario' }).count()).toBe(0);
      expect(await accessibilityFaults()).toEqual([]);
      await pictures('fautes');
      await page.getByRole('button', { name: 'Retour à l’accueil' }).click();
      await page.getByRole('button', { name: 'Reprendre la partie' }).click();
      await page.getByRole('feed').waitFor({ state: 'attached' });
      await startTheClock(page);
      expect(await hourNow(page)).toBe(hour);
    });
  });

  it('from a newer version: says so, with what to do', async () => {
    await inGame(STILL, async ({ page }) => {
      await choose(
        page,
        'demain.yaml',
        scenarioSkeleton('demain', 'fr').replace('avis-de-tempete/1', 'avis-de-tempete/9'),
      );
      const note = page.getByRole('article').filter({ hasText: 'Remède' }).first();
      await note.waitFor();
      expect(await note.innerText()).toContain('plus récent que ce programme');
      await page.getByRole('button', { name: 'Retour à l’accueil' }).click();
      const { text } = scriptedGame('silence', '7');
      await choose(page, 'demain.json', text.replace(/"recordVersion":\s*\d+/, '"recordVersion":99'));
      const alert = page.getByRole('alert');
      await alert.getByText(/version plus récente/).waitFor();
      expect(await alert.innerText()).toContain('Mets le jeu à jour');
      expect(await alert.innerText()).toContain('Rien n’a été changé');
    });
  });

  it('made to harm: its texts stay texts', async () => {
    await inGame(STILL, async ({ page }) => {
      const harm = '<img src=x onerror="document.title=1"><b id=pris>pris</b>';
      const hostile = scenarioSkeleton('essai', 'fr')
        .replace('Le café froid', `'${harm}'`)
        .replace('Mon café était froid.', `${harm} javascript:alert(1)`)
        .replace('name: Odette', `name: '${harm}'`);
      await choose(page, 'essai.yaml', hostile);
      await page.getByRole('button', { name: 'Jouer ce scénario' }).click();
      await page.getByRole('heading', { level: 1, name: harm }).waitFor();
      await page.getByRole('button', { name: 'Prendre le quart', exact: true }).click();
      await page.getByRole('feed').waitFor({ state: 'attached' });
      await startTheClock(page);
      const hand = handOn(page);
      await passUntil(page, hand.card(harm));
      expect(await hand.card(harm).first().innerText()).toContain(harm);
      expect(await page.locator('#pris, img[src="x"]').count()).toBe(0);
      expect(await page.title()).toMatch(/Avis de tempête$/); // its name is in it, as text
    });
  });

  it('that is no scenario and no game: a message, and nothing breaks', async () => {
    await inGame(STILL, async ({ page }) => {
      for (const [name, text] of [
        ['vide.json', ''],
        ['autre.json', '{"a": [1, 2'],
        ['autre.json', '{"__proto__": {"polluted": 1}, "recordVersion": 1}'],
        ['code.txt', 'AT1.zzzzzzzz'],
        ['bruit.yaml', '\u0000\u0001&a *a {{{'],
      ] as const) {
        await choose(page, name, text);
        const told = page.getByRole('alert').or(page.getByRole('article').filter({ hasText: 'Remède' }));
        await told.first().waitFor();
        expect((await told.first().innerText()).length, name).toBeGreaterThan(40);
        const back = page.getByRole('button', { name: /^(Retour à l’accueil|Fermer la liste)$/ });
        await back.first().click();
        await page.getByRole('button', { name: /^Prendre le quart : L'étiquette/ }).waitFor();
      }
      expect(await page.evaluate(() => ({}) as { polluted?: number })).toEqual({});
    });
  });
});

describe('a record opened again', () => {
  const game = scriptedGame('decent', '7');

  it('shows its débreffage, with the grade it has anywhere', async () => {
    await inGame(STILL, async ({ page }) => {
      await choose(page, 'partie.json', game.text);
      await readTheDebrief(page);
      await page
        .getByText(`Note : ${Math.round(game.total)} %`, { exact: true })
        .first()
        .waitFor();
    });
  });

  it('says so when it was changed by hand', async () => {
    await inGame(STILL, async ({ page }) => {
      const record = JSON.parse(game.text);
      const answer = record.actions.find((action: { type: string }) => action.type === 'answer');
      answer.wording = { mode: 'typed', text: 'Je vous aime.' };
      await choose(page, 'partie.json', JSON.stringify(record));
      await page.getByRole('heading', { level: 1, name: 'Débreffage' }).waitFor();
      await page.getByText('ne se rejoue pas tout à fait comme avant').waitFor();
    });
  });
});

async function leave(page: Page): Promise<void> {
  await page
    .locator('summary')
    .and(page.getByLabel('Partie', { exact: true }))
    .click();
  await page.getByRole('button', { name: /^Quitter/ }).click();
  await page.getByRole('button', { name: 'Reprendre la partie' }).waitFor();
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel(/Choisir des fichiers/)
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') });
}

/** Drops a file on the page, as from a folder of the machine. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      return data;
    },
    [name, text] as const,
  );
  for (const type of ['dragover', 'drop']) await page.getByRole('main').dispatchEvent(type, { dataTransfer });
}
