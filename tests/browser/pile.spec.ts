import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeRecord, packRecord } from '../../src/record/index.ts';
import { monolingual } from '../support/ten-mistakes.ts';
import { firstShift } from './scripted.ts';
import { readTheDebrief, savedText } from './story.ts';
import { inGame } from './support.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A game played and graded by the commands an instructor has. */
interface Handed {
  readonly name: string;
  readonly text: string;
  readonly total: number;
}
let folder = '';
let games: Handed[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pile-'));
  games = (['decent', 'blunder', 'hider'] as const).map((player, n) => {
    const name = `${player}.json`;
    tempete(
      'play',
      'scenarios/premier-quart.yaml',
      '--player',
      player,
      '--seed',
      `pile-${n}`,
      '--out',
      file(name),
    );
    return { name, text: readFileSync(file(name), 'utf8'), total: tempete('grade', file(name)).total };
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the instructor’s pile', () => {
  it('grades each game as the command line does, names what is changed or broken, and goes on', async () => {
    const [decent, blunder, hider] = games as [Handed, Handed, Handed];
    const edited = changed(decent, (record) => {
      const [first, ...rest] = record.actions;
      return { ...record, actions: [{ ...first, at: first.at + 1 }, ...rest] };
    });
    const formula = changed(blunder, (record) => ({ ...record, annexes: { alias: '=1+1', group: 'A' } }));
    await inGame({}, async ({ page, picture, pictures, accessibilityFaults }) => {
      await page.getByRole('button', { name: 'Ouvrir la pile' }).click();
      await page
        .locator('input[type=file][accept*=".json"]')
        .setInputFiles([
          asFile('decent.json', decent.text),
          asFile('blunder.json', formula),
          asFile('edited.json', edited),
          asFile('broken.json', '{"recordVersion":1'),
        ]);
      await page.getByText('4 parties rejouées.').waitFor({ timeout: 60_000 });
      const code = packRecord(recordOf(hider));
      await page.getByLabel('Ou collez des codes, un par ligne').fill(`Luc ${code}`);
      await page.getByRole('button', { name: 'Ajouter ces codes' }).click();
      const row = (name: string) => page.locator('table.games tbody tr').filter({ hasText: name });
      await row('se rejoue').nth(2).waitFor({ timeout: 60_000 });
      expect(await row('decent.json').locator('td.number').first().innerText()).toBe(
        `${Math.round(decent.total)}`,
      );
      expect(await row('blunder.json').locator('td.number').first().innerText()).toBe(
        `${Math.round(blunder.total)}`,
      );
      const totals = await row('se rejoue').evaluateAll((rows) =>
        rows.map((one) => Number(one.querySelector('td.number')?.textContent)),
      );
      expect(totals.sort((a, b) => a - b)).toEqual(
        games.map(({ total }) => Math.round(total)).sort((a, b) => a - b),
      );
      expect(await row('edited.json').innerText()).toContain('modifiée');
      expect(await page.getByText('broken.json').first().isVisible()).toBe(true);
      await pictures('pile');
      expect(await accessibilityFaults()).toEqual([]);
      const csv = await savedText(page, () =>
        page.getByRole('button', { name: 'Enregistrer le tableau complet (.csv)' }).click(),
      );
      expect(csv.startsWith('\ufeff')).toBe(true);
      expect(csv).not.toMatch(/(^|;)=1\+1/m);
      expect(csv).toContain(`;${String(decent.total).replace('.', ',')};`);

      // The other language, and paper: everything stands there.
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'The games' }).waitFor();
      expect(await row('replays').count()).toBe(3);
      expect(await row('changed').innerText()).toContain('edited.json');
      await page.emulateMedia({ media: 'print' });
      for (const title of ['The games', 'Set aside (5)', 'What this page can establish, and what it cannot'])
        expect(await page.getByRole('heading', { name: title }).isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Save the whole table (.csv)' }).isVisible()).toBe(false);
      await picture('pile-paper');
      await page.emulateMedia({ media: 'screen' });
    });
  }, 180_000);

  it('takes a scenario handed in with the games, or after them, and plays again those that waited for it', async () => {
    writeFileSync(file('mon-cafe.yaml'), monolingual);
    tempete('play', file('mon-cafe.yaml'), '--player', 'decent', '--seed', 'own', '--out', file('own.json'));
    const { total } = tempete('grade', file('own.json'), '--scenario', file('mon-cafe.yaml'));
    const own = readFileSync(file('own.json'), 'utf8');
    await inGame({}, async ({ page, picture, accessibilityFaults }) => {
      await page.getByRole('button', { name: 'Ouvrir la pile' }).click();
      const files = page.locator('input[type=file][accept*=".json"]');
      await files.setInputFiles(asFile('own.json', own));
      await page.getByText(/qui n’est pas ici\. Déposez-le/).waitFor();
      await files.setInputFiles(asFile('faute.yaml', monolingual.replace('platform: fil', 'platform: fils')));
      await page.getByText(/^\s*faute\.yaml n’a pas été pris\s: 1 erreur/).waitFor();
      await files.setInputFiles(asFile('mon-cafe.yaml', monolingual));
      const take = page.getByRole('button', { name: 'Prendre ce scénario (mon-cafe.yaml)' });
      await take.click();
      const game = page.locator('table.games tbody tr').filter({ hasText: 'se rejoue' });
      await game.waitFor();
      expect(await game.locator('td.number').first().innerText()).toBe(`${Math.round(total)}`);
      await page.getByText(/Pris par vous\s: «\s.*\s» \(.*\), de mon-cafe\.yaml/).waitFor();
      await picture('pile-scenario');
      expect(await accessibilityFaults()).toEqual([]);
      await page.getByRole('button', { name: 'Vider la pile' }).click();
      await files.setInputFiles([asFile('own.json', own), asFile('mon-cafe.yaml', monolingual)]);
      await take.click();
      await game.waitFor();
      await page.getByRole('button', { name: 'Revenir à l’accueil' }).click();
      await page.getByRole('heading', { name: 'Choisir une crise' }).waitFor();
      expect(await page.getByText('Ouverts sur cette machine').count()).toBe(0);
    });
  }, 120_000);

  it('and so does the débreffage of the same record', async () => {
    const [, blunder] = games as [Handed, Handed];
    await inGame({}, async ({ page, accessibilityFaults }) => {
      await page.locator('input[type=file]').first().setInputFiles(asFile('blunder.json', blunder.text));
      await readTheDebrief(page);
      await page.getByRole('button', { name: 'Afficher les pourcentages' }).click();
      const shown = await page
        .getByText(/^Note\s:\s\d/)
        .first()
        .innerText();
      expect(Number(/\d+/.exec(shown)?.[0])).toBe(Math.round(blunder.total));
      await reviewed(page);
      expect(await accessibilityFaults()).toEqual([]);
    });
  }, 180_000);
});

/** The decisions are reviewed one by one, of which the first is unfolded with what was open. */
async function reviewed(page: Page): Promise<void> {
  const review = page.getByRole('region', { name: 'Chaque décision, relue' });
  await review.getByRole('button', { name: 'Relire mes décisions' }).click();
  await review.locator('ol.decisions > li > details > summary').first().click();
}

// biome-ignore lint/suspicious/noExplicitAny: what is changed is what no type allows
const changed = ({ text }: Handed, change: (record: any) => unknown) =>
  JSON.stringify(change(JSON.parse(text)));
const asFile = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const file = (name: string) => join(folder, name);

function recordOf({ text }: Handed) {
  const decoded = decodeRecord(text, () => firstShift());
  if (!decoded.ok) throw new Error(decoded.error.code);
  return decoded.value;
}

function tempete(...args: string[]): { readonly total: number } {
  return JSON.parse(
    execFileSync(process.execPath, ['src/cli/bin.mjs', ...args, '--format', 'json'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    }),
  );
}
