import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHandedAnswers } from '../../src/practice/index.ts';
import { DRILL_WORDS } from '../../src/words/debrief/drills.ts';
import { HANDED_DRILL_WORDS } from '../../src/words/debrief/handed-drills.ts';
import { say } from '../../src/words/define.ts';
import { inGame } from './support.ts';

const t = (key: keyof (typeof HANDED_DRILL_WORDS)['fr'], params = {}) =>
  say(HANDED_DRILL_WORDS, 'fr', key, params);
const d = (key: keyof (typeof DRILL_WORDS)['fr'], params = {}) => say(DRILL_WORDS, 'fr', key, params);
const OWN = 'Nous avons coupé l’eau par erreur ce matin, et je vous présente nos excuses. – Zoé';

describe('drills handed out by a link', () => {
  it('are set in Enseigner, done and handed in by a pupil, and shown side by side in the pile', async () => {
    await inGame({ reducedMotion: 'reduce' }, async (game) => {
      const { page } = game;
      await page.getByRole('button', { name: 'Enseigner' }).click();
      await page
        .getByRole('radio', { name: /^Premier quart/ })
        .first()
        .check();
      await page.getByRole('radio', { name: 'Des gammes' }).check();
      await page.getByRole('checkbox', { name: /^Le tri/ }).check();
      await page.getByLabel('Tirage', { exact: true }).fill('7');
      await page.getByLabel('Groupe', { exact: true }).fill('Mardi');
      await page.getByRole('button', { name: 'Faire un lien' }).click();
      const link = await page.getByRole('textbox', { name: 'Le lien' }).inputValue();
      expect(link).toMatch(/#story=premier-quart&drills=sort\.tone&seed=7&group=Mardi$/);
      await page.getByText('un paquet ne porte qu’une partie').waitFor();
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.picture('enseigner-gammes');

      // The pupil lands in the first drill; what was answered comes back after a reload.
      await page.goto(link);
      await page.getByText(t('ofGroup', { group: 'Mardi' })).waitFor();
      await page.getByText(/^1 de \d+$/).waitFor();
      for (let n = 1; n <= 3; n++) await page.getByRole('button', { name: `1. ${d('leave')}` }).click();
      await page.getByText(/^4 de \d+$/).waitFor();
      await page.waitForTimeout(600); // once it is written
      await page.reload();
      await page.getByText(/^4 de \d+$/).waitFor();
      await game.picture('gamme-remise');
      await page.getByRole('button', { name: `1. ${d('leave')}` }).focus();
      const next = page.getByRole('button', { name: t('next', { drill: d('tone') }) });
      for (let n = 0; n < 30 && !(await next.isVisible()); n++) await page.keyboard.press('1');
      await next.click();

      await page.getByLabel(d('rewrite')).fill(OWN);
      await page.getByRole('button', { name: d('send') }).click();
      await page.getByRole('heading', { name: /^(Bien repris|Pas encore|On ne tranche pas)$/ }).waitFor();
      await page.getByRole('button', { name: /^Remettre/ }).click();
      await page.getByRole('heading', { level: 1, name: t('title') }).waitFor();
      expect(await page.getByLabel(t('group'), { exact: true }).inputValue()).toBe('Mardi');
      await page.getByLabel(t('alias')).fill('Zoé');
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.picture('gamme-remettre');
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: t('save') }).click();
      const file = await saved;
      expect(file.suggestedFilename()).toMatch(/^gammes-premier-quart-zoe-/);
      const text = readFileSync(await file.path(), 'utf8');
      const read = readHandedAnswers(text);
      expect(read?.ok && [read.value.alias, read.value.group, read.value.drills.tone?.tries]).toEqual([
        'Zoé',
        'Mardi',
        [OWN],
      ]);

      // The pile takes the file, says what is damaged, and shows words without the name that signed them.
      await page.getByRole('button', { name: t('toHome') }).click();
      await page.getByRole('button', { name: 'Faire les gammes' }).waitFor();
      await page.getByRole('button', { name: 'Ouvrir la pile' }).click();
      const asFile = (name: string, of: string) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(of),
      });
      const other = text.replaceAll('Zoé', 'Ali').replace('Nous avons coupé l’eau', 'On a coupé l’eau');
      await page
        .locator('.intake input[type=file]')
        .first()
        .setInputFiles([
          asFile('zoe.json', text),
          asFile('ali.json', other),
          asFile('bad.json', text.slice(0, 300)),
        ]);
      await page.getByRole('heading', { name: t('pileTitle', { n: 2 }) }).waitFor();
      await page.getByText(t('fault_damaged', { file: 'bad.json' })).waitFor();
      const words = page.locator('.side-by-side > li');
      await page.getByText(d('toneLead')).waitFor({ state: 'detached' });
      await page.getByText(t('toRewrite')).waitFor();
      expect(await words.count()).toBe(2);
      expect((await words.allInnerTexts()).join()).not.toMatch(/Zoé|Ali/);
      await page.getByRole('checkbox', { name: t('showSeen') }).check();
      await page.getByRole('checkbox', { name: t('showKey') }).check();
      await page.getByRole('columnheader', { name: t('columnGood') }).waitFor();
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('pile-gammes');

      await page.getByRole('button', { name: 'Accueil' }).first().click();
      await page.goto(link.replace('sort.tone', 'sort.to'));
      await page.getByText('Ce lien est incomplet ou abîmé').waitFor();
    });
  });
});
