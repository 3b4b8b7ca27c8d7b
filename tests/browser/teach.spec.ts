import { describe, expect, it } from 'vitest';
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
      await page.getByRole('button', { name: 'Lire le guide' }).click();
      await page.getByRole('heading', { name: 'Un cours de trois heures' }).waitFor();
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('enseigner');

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
