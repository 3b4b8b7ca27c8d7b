import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../../src/record/index.ts';
import { BOMBS, HEAVY } from '../support/bombs.ts';
import { killAndReturn } from './kill.ts';
import { openDossier } from './story.ts';
import { inGame } from './support.ts';

/** What is kept on the device is written straight into its storage, as no version of the game would. */
const MANY = 16;
const FEW = 3;
const LAUNCH_MS = 3000; // a start that has not ended by then was stuck

/** Scenarios, each among the slowest to compile that are lawful: many of them hold a page for many seconds. */
function slowList(many: number): string {
  const { source } = HEAVY['conditions of many parts']?.() ?? { source: '' };
  return JSON.stringify(
    Array.from({ length: many }, (_, n) => {
      const text = source.replace('id: bombe', `id: lent-${n}`);
      return [`lent-${n}`, [`lent-${n}.yaml`, [[`lent-${n}.yaml`, text]]]];
    }),
  );
}

/** Reads or writes a text of the device's own database. */
async function keptText(page: Page, key: string, text?: string): Promise<string | null> {
  return page.evaluate(
    ([name, value]) =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open('avis-de-tempete');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('kept', 'readwrite').objectStore('kept');
          const asked = value === undefined ? store.get(name ?? '') : store.put(value, name);
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(typeof asked.result === 'string' ? asked.result : null);
          };
        };
      }),
    [key, text] as const,
  );
}

/** In every page of this visit: no worker can be had, so that what is kept is checked on the page itself. */
function refuseWorkers(): void {
  if (localStorage.getItem('test.refuse') === null) return;
  window.Worker = class {
    constructor() {
      throw new DOMException('refused', 'SecurityError');
    }
  } as unknown as typeof Worker;
}

/** In every page of this visit: a check that was asked of a worker never ends. */
function neverAnswer(): void {
  if (localStorage.getItem('test.refuse') === null) return;
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, message: { readonly do?: string }) {
    if (message.do !== 'task') postMessage.call(this, message);
  } as Worker['postMessage'];
}

describe('scenarios kept on the device that never end being read', () => {
  it.each([
    ['on the page itself, which they hold up', refuseWorkers, MANY],
    ['in a worker, which never answers', neverAnswer, FEW],
  ])(
    '%s: the next start asks how to open the game, and nothing is lost',
    async (_, before, many) => {
      await inGame({ before }, async (game) => {
        let { page } = game;
        await openDossier(page);
        await page.getByRole('button', { name: 'Prendre le quart', exact: true }).click();
        await page.getByRole('feed').waitFor({ state: 'attached' });
        await page.waitForTimeout(1000);
        const list = slowList(many);
        await keptText(page, 'scenarios', list);
        await page.evaluate(() => localStorage.setItem('test.refuse', 'yes'));

        await page.reload({ waitUntil: 'commit' });
        await page.waitForTimeout(2 * LAUNCH_MS);
        page = await killAndReturn(page, { clock: false });
        await page.getByRole('heading', { name: 'Le dernier démarrage ne s’est pas terminé' }).waitFor();
        await page.getByRole('button', { name: 'Prendre mes fichiers' }).click();
        await page.getByRole('button', { name: `lent-${many - 1}.yaml` }).waitFor();
        expect(await page.getByRole('button', { name: /^\s*lent-\d+\.yaml/ }).count()).toBe(many);
        expect(await page.getByRole('button', { name: /^\s*letiquette-.*\.json/ }).count()).toBe(1);
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'lent-2.yaml' }).click(),
        ]);
        expect(file.suggestedFilename()).toBe('lent-2.yaml');

        await page.getByRole('button', { name: 'Ouvrir sans mes scénarios ni le lien' }).click();
        await page.getByText('Tes scénarios ne sont pas ouverts').waitFor();
        await page.getByRole('button', { name: 'Reprendre la partie' }).click();
        await page.getByRole('feed').waitFor({ state: 'attached' });
        expect(await keptText(page, 'scenarios')).toBe(list);

        // Where they can be read after all, they are all there; many take long.
        if (many === MANY) return void game.problems.splice(0); // the kill itself
        await page.evaluate(() => localStorage.removeItem('test.refuse'));
        await page.reload();
        await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
        const kept = page.getByRole('region', { name: 'Ouverts sur cette machine' }).getByRole('article');
        await kept.nth(many - 1).waitFor();
        expect(await keptText(page, 'scenarios')).toBe(list);
        game.problems.splice(0); // the kill itself
      });
    },
    300_000,
  );
});

/** What made a link of a thousand letters hold the page up at every visit. */
const LINKS = [
  'variables that double, twenty of them',
  'variables that double, a hundred of them',
  'as many commas as are read',
  'half a megabyte of quotes, one a line',
  'half a megabyte of question marks',
];

describe('a link made to hold the page up', () => {
  it.each(LINKS)('%s: told at once, and nothing of it is kept', async (name) => {
    const [, make] = BOMBS[name] ?? [];
    const { source } = make?.() ?? { source: '' };
    const link = `#s=${packFiles({ main: 'bombe.yaml', texts: [['bombe.yaml', source]] })}`;
    await inGame({ at: link }, async ({ page }) => {
      await page.getByRole('region', { name: 'On t’a remis un scénario' }).getByRole('alert').waitFor();
      await page
        .getByRole('button', { name: /^Prendre le quart/ })
        .first()
        .waitFor();
      expect(await keptText(page, 'scenarios')).toBeNull();
      await page.goto(page.url().replace(/#.*$/, ''));
      await page.reload();
      await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
      expect(await page.getByRole('region', { name: 'On t’a remis un scénario' }).count()).toBe(0);
      await openDossier(page);
    });
  });
});

describe('what is kept on the device and made to throw', () => {
  const name = (text: string) => ['x.yaml', [['x.yaml', text]]];
  const lists: Readonly<Record<string, unknown>> = {
    'no list': { a: 1 },
    'names of every object': [
      ['__proto__', name('format: avis-de-tempete/1\nid: __proto__\n')],
      ['constructor', name('format: avis-de-tempete/1\nid: constructor\n')],
    ],
    'texts that are no scenario': [
      ['a', name('\u0000\u0001&a *a {{{')],
      ['b', name(`${'['.repeat(50_000)}`)],
      ['<img src=x onerror=alert(1)>', name('{{v}}'.repeat(1000))],
    ],
    'lines that are no scenarios': [null, 7, ['x'], ['y', ['y.yaml', [['z.yaml', 3]]]], [[], []]],
    'a name a megabyte long': [['n'.repeat(1_000_000), name('id: n\n')]],
  };

  it.each(Object.entries(lists))('%s: the start ends, and the text is kept', async (_, list) => {
    await inGame({}, async ({ page, picture, accessibilityFaults }) => {
      await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
      const text = JSON.stringify(list);
      await keptText(page, 'scenarios', text);
      await page.reload();
      await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
      await page.waitForFunction(() => localStorage.getItem('avis-de-tempete.urgent.starting') === null);
      const stillKept = await keptText(page, 'scenarios');
      const told = page.getByRole('group', { name: /ne se lit plus|ne se lisent plus/ });
      if (stillKept !== text) {
        await told.waitFor();
        await picture('scenarios-abimes');
        expect(await accessibilityFaults()).toEqual([]);
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          told.getByRole('button', { name: /^Enregistrer en fichier/ }).click(),
        ]);
        const { readFile } = await import('node:fs/promises');
        expect(await readFile(await file.path(), 'utf8')).toBe(text);
      } else expect(await told.count()).toBe(0);
      await openDossier(page);
    });
  });

  it('a history with damaged lines: said on the first page and on its own, until it is erased', async () => {
    await inGame({}, async ({ page, picture, accessibilityFaults }) => {
      await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
      await keptText(page, 'history', '[{"id":"a"},{"id":"b"},null]');
      await page.reload();
      const told = page.getByRole('group', { name: '3 lignes de ton parcours ne se lisent plus' });
      await told.waitFor();
      await page.getByRole('button', { name: 'Parcours', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Parcours' }).waitFor();
      await told.waitFor();
      await picture('parcours-abime');
      expect(await accessibilityFaults()).toEqual([]);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('group', { name: '3 lines of your history can no longer be read' }).waitFor();
      await page.getByRole('button', { name: 'Français' }).click();
      await told.getByRole('button', { name: /^L’effacer\s:/ }).focus();
      await page.keyboard.press('Enter');
      await told.getByRole('button', { name: 'L’effacer', exact: true }).click();
      await told.waitFor({ state: 'detached' });
      await page.reload();
      await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
      expect(await told.count()).toBe(0);
    });
  });
});
