import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { playScripted } from '../../src/lab/index.ts';
import { encodeRecord } from '../../src/record/index.ts';
import { shippedTone } from '../support/shipped-tone.ts';
import { firstShift, flagship } from './scripted.ts';
import { openDossier, readTheDebrief, savedText } from './story.ts';
import { inGame } from './support.ts';

const COURSE = `format: avis-de-tempete-rubric/1
title: {fr: Le cours, en: The course}
rubric:
  weights: {timing: 100, tone: 0, responsibility: 0, information: 0, moderation: 0, channel: 0, language: 0}
  passMark: 75
  outcomeWeight: 0
  redLineCap: 100
  reasons:
    weights: {fr: On n’a travaillé que le moment., en: Timing is all we worked on.}
    passMark: {fr: Le dernier exercice., en: The last exercise.}
    outcomeWeight: {fr: Le hasard ne se note pas., en: Luck is not graded.}
    redLineCap: {fr: On en parle ensemble., en: We talk about it together.}
`;
const asFile = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});
const record = (player: 'decent' | 'censor', scenario = firstShift()) =>
  asFile(`${player}.json`, encodeRecord(playScripted(scenario, player, '7', shippedTone()).record));

const rows = (page: Page) =>
  page
    .locator('.games tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
/** Total and timing of each game, as the table of the pile shows them. */
async function totals(page: Page): Promise<string[]> {
  const heads = await page.locator('.games thead th').allInnerTexts();
  const [total, timing] = ['Total', 'Moment'].map((name) => heads.findIndex((head) => head.startsWith(name)));
  return (await rows(page)).map((row) => `${row[total ?? 0]} ${row[timing ?? 0]}`).sort();
}

describe('a rubric file', () => {
  it('dropped with the games grades them all once it is taken, is named with its reasons and in the table, and is taken off', async () => {
    await inGame({}, async (game) => {
      const { page } = game;
      await page.getByRole('button', { name: 'Ouvrir la pile' }).click();
      const files = page.locator('.intake input[type=file]').first();
      await files.setInputFiles([record('decent'), record('censor')]);
      await page.getByText('2 parties rejouées.').waitFor();
      const before = await totals(page);

      await files.setInputFiles([asFile('cours.yaml', COURSE.replace('passMark: 75', 'passMark: 750'))]);
      await page.getByText('cours.yaml n’a pas été pris').waitFor();
      await page.getByText(/Ligne 5\s: «\spassMark\s» vaut 750/).waitFor();
      expect(await totals(page)).toEqual(before);

      await files.setInputFiles([asFile('cours.yaml', COURSE)]);
      await page.getByText(/cours\.yaml est un barème\s: «\sLe cours\s»/).waitFor();
      expect(await totals(page)).toEqual(before);
      await page.getByRole('button', { name: 'Noter par ce barème (cours.yaml)' }).click();
      await page.getByRole('heading', { name: /Noté par le barème «\sLe cours\s»/ }).waitFor();
      await page.getByText('2 parties rejouées.').waitFor();
      const pane = page.locator('#rubric');
      await pane.getByText('Le dernier exercice.').waitFor();
      expect(await pane.getByText(/D’ordinaire 60\s%/).count()).toBe(1);
      for (const cells of await totals(page)) expect(cells.split(' ')[0]).toBe(cells.split(' ')[1]);
      expect(await totals(page)).not.toEqual(before);
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('pile-bareme');
      const csv = await savedText(page, () =>
        page.getByRole('button', { name: /^Enregistrer le tableau/ }).click(),
      );
      expect(csv.match(/Le cours: Poids\s: moment 100/g)).toHaveLength(2);

      await pane.getByRole('button', { name: 'Retirer ce barème' }).click();
      await page.getByRole('heading', { name: 'Noter autrement' }).waitFor();
      await page.getByText('2 parties rejouées.').waitFor();
      expect(await totals(page)).toEqual(before);
      expect(game.problems).toEqual([]);
    });
  });

  it('of the scenario itself is told before an assessment, with the weights, and in the débreffage', async () => {
    await inGame({ screen: 'phone', locale: 'en-CA', colorScheme: 'light' }, async (game) => {
      const { page } = game;
      await openDossier(page, 'en');
      const graded = page.getByRole('heading', { name: 'What will be graded' });
      expect(await graded.count()).toBe(0);
      await page.getByRole('radio', { name: 'Assessment' }).check();
      await graded.waitFor();
      await page.getByText('Pass mark: 60%.').waitFor();
      await page.getByText('Only the process counts').waitFor();
      expect(await page.locator('.weights li').count()).toBe(7);
      const reason = 'an hour without a word is long there';
      await page.getByText(reason).waitFor();
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.picture('dossier-evaluation');
      expect(game.problems).toEqual([]);
    });
    await inGame({ locale: 'en-CA' }, async (game) => {
      const { page } = game;
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles([record('decent', flagship())]);
      await readTheDebrief(page, 'en');
      const profile = page.locator('#profile');
      await profile.getByRole('heading', { name: 'The rubric of this game' }).waitFor();
      await profile.getByText('an hour without a word is long there').waitFor();
      expect(game.problems).toEqual([]);
    });
  });
});
