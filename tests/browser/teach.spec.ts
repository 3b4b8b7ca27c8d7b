import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/model/rubric.ts';
import { openPackage } from '../../src/packaging/index.ts';
import type { Checked } from '../../src/scenes/library.ts';
import { type Game, inGame } from './support.ts';

const STRICT = `format: avis-de-tempete-rubric/1
title: {fr: Le cours du mardi, en: Tuesday's course}
rubric:
  passMark: 72
  reasons:
    passMark: {fr: La deuxième partie du trimestre., en: The second half of the term.}
`;
const asRubric = (text: string) => ({
  name: 'mardi.yaml',
  mimeType: 'application/yaml',
  buffer: Buffer.from(text),
});
const teach = async ({ page }: Game) => {
  await page.getByRole('button', { name: 'Enseigner' }).click();
  await page.getByRole('heading', { level: 1, name: 'Enseigner' }).waitFor();
};

/** Has the page make a package, and gives its files with what its game is played with. */
async function packageFrom(page: Page) {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Faire le paquet' }).click();
  const file = await saved;
  const texts = Object.entries(unzipSync(readFileSync(await file.path()))).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );
  const slot = /id="package">(.*?)<\/script>/.exec(new Map(texts).get('index.html') ?? '')?.[1] ?? '';
  return { name: file.suggestedFilename(), files: texts.map(([name]) => name), contents: openPackage(slot) };
}

/** The one story that a page in one file holds. */
function storyIn(html: string): Checked {
  const slots = [...html.matchAll(/data-story="[^"]*">([^<]*)</g)];
  expect(slots.length).toBe(1);
  return JSON.parse(inflateRawSync(Buffer.from(slots[0]?.[1] ?? '', 'base64')).toString()) as Checked;
}

describe('a teacher who never met us', () => {
  it('goes from the front page to a link in three clicks; whoever opens it lands in the briefing, set and locked', async () => {
    await inGame({}, async (game) => {
      const { page } = game;
      await teach(game);
      await page.getByRole('radio', { name: /^L'étiquette/ }).check();
      await page.getByRole('heading', { name: 'Ce qu’on y apprend' }).waitFor();
      await page.getByRole('radio', { name: 'Évaluation' }).check();
      await page.getByLabel('Tirage', { exact: true }).fill('2718');
      await page.getByLabel('Groupe', { exact: true }).fill('Mardi & jeudi');
      await page.getByLabel('Temps réel accordé à tous').selectOption('2');
      await page.getByLabel(/^Écrire d’abord/).check();
      const rubric = page.getByLabel('Choisir un barème (.yaml)');
      await rubric.setInputFiles(asRubric(STRICT.replace('72', '720')));
      await page.getByText('mardi.yaml n’a pas été pris').waitFor();
      await rubric.setInputFiles(asRubric(STRICT));
      await page.getByText('«\u00a0Le cours du mardi\u00a0»').waitFor();
      await page.getByRole('button', { name: 'Faire un lien' }).click();
      const link = await page.getByRole('textbox', { name: 'Le lien' }).inputValue();
      expect(link.length).toBeLessThan(500);
      await page.getByText('Ce lien ne s’ouvre que sur cette machine').waitFor();
      await page.getByLabel('Sorte de paquet').selectOption('scorm2004');
      const made = await packageFrom(page);
      expect([made.name, ...made.files]).toEqual([
        'letiquette-scorm2004.zip',
        'imsmanifest.xml',
        'index.html',
        'lisez-moi-read-me.html',
      ]);
      expect(made.contents).toMatchObject({
        target: 'scorm2004',
        settings: {
          mode: 'evaluation',
          seed: '2718',
          time: 2,
          words: 'device',
          drafts: 'on-request',
          group: 'Mardi & jeudi',
        },
        scenario: { id: 'letiquette' },
      });
      expect(figureOf(made.contents!.scenario.rubric, 'passMark')).toBe(72);
      await page.getByText(/^letiquette-scorm2004\.zip \(\d,\d\s*Mo\)$/).waitFor();
      const handed = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Télécharger la page HTML' }).click();
      const held = storyIn(readFileSync(await (await handed).path(), 'utf8'));
      expect(held.files.texts).toEqual([]);
      expect(held.scenario?.lesson).toBeUndefined();
      const whys = held.scenario?.posts.flatMap(({ drafts }) => drafts.map(({ why }) => why)) ?? [];
      expect(whys.filter((why) => Object.keys(why).length > 0)).toEqual([]);
      await page.locator('.marking summary').click();
      await page.locator('.marking').getByText('Une ligne rouge franchie plafonne la note').waitFor();
      await page.getByRole('button', { name: 'Lire le guide' }).click();
      await page.getByRole('heading', { name: 'Un cours de trois heures' }).waitFor();
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('enseigner');

      await page.reload();
      await teach(game);
      await page.getByText('Vos choix sont gardés sur cet appareil').waitFor();
      await page.getByText('«\u00a0Le cours du mardi\u00a0»').waitFor();
      expect(await page.getByRole('radio', { name: /^L'étiquette/ }).isChecked()).toBe(true);
      expect(await page.getByLabel('Groupe', { exact: true }).inputValue()).toBe('Mardi & jeudi');

      await page.goto(link);
      await page.getByRole('heading', { level: 1, name: "L'étiquette" }).waitFor();
      await page.getByText('sont fixés par la personne qui enseigne').waitFor();
      expect(await page.getByRole('radio', { name: 'Évaluation' }).isChecked()).toBe(true);
      expect(await page.getByRole('radio', { name: 'Entraînement' }).isDisabled()).toBe(true);
      const seed = page.getByLabel('Tirage', { exact: true });
      expect(await seed.inputValue()).toBe('2718');
      expect(await seed.isEditable()).toBe(false);
      expect(await page.getByLabel('Ton groupe').inputValue()).toBe('Mardi & jeudi');
      expect(await page.locator('.grading').innerText()).toContain('72');
      await page.getByText('multiplié par 2').first().waitFor();
      await page.getByText('Voir des brouillons\u00a0: 2\u00a0min').waitFor();
      await game.picture('consigne');
      // What tells the story is not offered beside an assessment.
      await page.getByRole('button', { name: 'Accueil' }).click();
      await page.getByText('C’est fixé par la personne qui enseigne').waitFor();
      expect(await page.getByRole('button', { name: /atelier|Enseigner|Ouvrir la pile/ }).count()).toBe(0);
      await page
        .getByRole('button', { name: /^Prendre le quart/ })
        .first()
        .click();
      expect(await seed.inputValue()).toBe('2718');

      await page.getByRole('button', { name: 'Accueil' }).click();
      await page.getByText('C’est fixé par la personne qui enseigne').waitFor();
      await page.goto(`${link.replace('2718', '1')}%`.replace('mode=evaluation', 'mode=evalu'));
      await page.getByText('Ce lien est incomplet ou abîmé').waitFor();
    });
  });

  it('makes a package from the workbench too, and is told when its page is not there', async () => {
    await inGame({}, async (game) => {
      const { page, problems } = game;
      await page
        .getByRole('button', { name: /^Ouvrir l’atelier/ })
        .first()
        .click();
      await page.locator('#bench-title').waitFor();
      await page.getByRole('group', { name: 'Mode du paquet' }).getByText('Évaluation').click();
      await page.getByLabel(/^Envoyer aussi à la plateforme/).check();
      const { name, contents } = await packageFrom(page);
      expect(name).toMatch(/-scorm12\.zip$/);
      expect(contents?.settings).toMatchObject({ mode: 'evaluation', words: 'platform' });
      await page.getByText('lisez-moi-read-me.html').waitFor();
      await game.pictures('atelier-paquet');
      await page.route('**/package.html', (route) => route.fulfill({ status: 404, body: '' }));
      await page.getByRole('button', { name: 'Faire le paquet' }).click();
      await page.getByText('La page modèle (package.html) n’est pas à côté du jeu').waitFor();
      expect(problems.splice(0).every((one) => one.includes('404'))).toBe(true);
    });
  });

  it('tries the pile with a group that is there, from an empty pile', async () => {
    await inGame({}, async (game) => {
      const { page } = game;
      await teach(game);
      await page.getByRole('button', { name: 'Ouvrir la pile' }).click();
      await page.getByRole('button', { name: 'Essayer avec trente parties' }).click();
      await page.getByText(/On rejoue\s: \d+ sur 30/).waitFor();
      await page.getByRole('button', { name: 'Arrêter' }).click();
      await page.getByText(/^\s*Arrêté\s: \d+ sur 30/).waitFor();
    });
  });
});
