import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/index.ts';
import { sheetTemplate } from '../../src/scenario/sheets.ts';
import { inGame } from './support.ts';

/** An instructor who has a spreadsheet and no terminal. */
const HEADINGS = 'id;Heure;Auteur;Classe;Texte;Ardeur;humeur;Réponse 1;Actes 1';
const ROWS = [
  'froid;25 h;Odette;plaine;Mon café était froid.;0,4;triste;On répare ce matin, Odette.;nommer, réparer',
  ';6 h 30;Gédéon;plaine;Encore, et personne ne répond.;;;;',
  ';6 h 45;;insulte;Bande d’incapables!;;;;',
];

/** As a French Excel saves it. */
function excel(...lines: readonly string[]): Buffer {
  return Buffer.from([...`${lines.join('\r\n')}\r\n`].map((c) => (c === '’' ? 0x92 : c.charCodeAt(0))));
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .getByLabel('Choisir des fichiers')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

describe('a spreadsheet opened in the page', () => {
  it('tells each fault by row and column, is mended there by keyboard, and becomes a scenario that is played', async () => {
    await inGame({}, async (game) => {
      const { page } = game;
      await choose(page, 'Café froid.csv', excel(HEADINGS, ...ROWS));
      await page.getByText(/^\s*4 erreurs à corriger avant/).waitFor();
      const faults = page.getByRole('region', { name: 'À corriger' }).getByRole('listitem');
      expect(
        (await faults.allInnerTexts()).map((text) => /Ligne.*/.exec(text.replaceAll('\u00a0', ' '))?.[0]),
      ).toEqual([
        'Ligne 2, colonne B « Heure »',
        'Ligne 2, colonne D « Classe »',
        'Ligne 3, colonne D « Classe »',
        'Ligne 4, colonne C « Auteur »',
        'Ligne 1, colonne G',
      ]);
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('tableur-fautes');

      await page.getByLabel('Cellule B2, Heure').focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('6 h 20');
      await page.keyboard.press('Enter');
      await page.getByText(/^\s*3 erreurs à corriger/).waitFor();
      await page.locator('textarea:focus').waitFor(); // on to the next cell
      await page
        .getByRole('button', { name: /dans les 2 cellules pareilles/ })
        .first()
        .press('Enter');
      await page.getByText(/^\s*1 erreur à corriger/).waitFor();
      await page.getByLabel('Cellule C4, Auteur').fill('Vlad');
      await page.keyboard.press('Tab');
      await page.getByText('3 publications de 3 personnes').waitFor();
      await page.getByText(/La colonne «\shumeur\s» ne dit rien au jeu/).waitFor();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Télécharger le tableur corrigé' }).click();
      const mended = readFileSync(await (await saved).path(), 'utf8');
      expect(mended.split('\r\n')[1]).toBe(
        'froid;6 h 20;Odette;plainte;Mon café était froid.;0,4;triste;On répare ce matin, Odette.;nommer, réparer',
      );

      await page.getByLabel('Titre du scénario').fill('Le café "froid"');
      await page.getByLabel('Nom de la maison').fill('Chez Gédéon');
      await page.getByLabel('À qui la faute?').selectOption('preventable');
      expect(await game.accessibilityFaults()).toEqual([]);
      await game.pictures('tableur-maison');
      await page.getByRole('button', { name: 'Faire le scénario' }).click();
      await page.getByRole('heading', { level: 1, name: 'Le café "froid"' }).waitFor();
      await page.getByText('Gardé sur cette machine').waitFor();
      await page.getByRole('button', { name: 'Jouer ce scénario' }).click();
      await page.getByText('Chez Gédéon').first().waitFor();
    });
  });

  it('begins with a template that needs no mending, dropped back as it is', async () => {
    await inGame({}, async ({ page }) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Télécharger un modèle' }).click();
      const file = await download;
      const bytes = readFileSync(await file.path());
      expect(bytes.toString('utf8')).toBe(sheetTemplate('fr'));
      const dataTransfer = await page.evaluateHandle(
        ([name, text]) => {
          const data = new DataTransfer();
          data.items.add(new File([text], name));
          return data;
        },
        [file.suggestedFilename(), bytes.toString('utf8')] as const,
      );
      for (const type of ['dragover', 'drop'])
        await page.getByRole('main').dispatchEvent(type, { dataTransfer });
      await page.getByText('8 publications de 7 personnes').waitFor();
      await page.getByRole('button', { name: 'Faire le scénario' }).click();
      await page.getByText(/^\s*Rien à corriger\s: ce scénario/).waitFor();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Enregistrer le fichier/ }).click();
      const text = readFileSync(await (await saved).path(), 'utf8');
      expect(compileScenario(text, { file: 'x.yaml' }).diagnostics).toEqual([]);
    });
  });

  it('that is none says how to make one', async () => {
    await inGame({}, async ({ page }) => {
      const zip = Buffer.from([0x50, 0x4b, 3, 4, ...Array(400).fill(7)]);
      for (const [name, bytes, told] of [
        ['classeur.xlsx', zip, 'Enregistrer sous'],
        ['renommé.csv', zip, 'Enregistrer sous'],
        ['vieux.csv', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'Enregistrer sous'],
        ['photo.csv', Buffer.from([0xff, 0xd8, 0, 0, 1, 2, 3]), 'n’est pas du texte'],
        ['vide.csv', Buffer.from('\ufeff;;;\r\n;;;\r\n'), 'est vide'],
        ['énorme.csv', Buffer.from(`${HEADINGS}\n${`${ROWS[0]}\n`.repeat(6000)}`), 'dépasse 500 Ko'],
        [
          'long.csv',
          Buffer.from(`${HEADINGS}\n${';\n'.repeat(2100)}`),
          'dépasse 500 Ko, 2000 lignes ou 100 colonnes',
        ],
      ] as const) {
        await choose(page, name, bytes);
        const alert = page.getByRole('alert');
        await alert.getByRole('heading', { name }).waitFor();
        expect(await alert.innerText(), name).toContain(told);
        await alert.getByRole('button', { name: 'Fermer la liste' }).click();
      }
      await choose(
        page,
        'liste.txt',
        Buffer.from(`heure\tauteur\tclasse\ttexte\n6 h 20\tOdette\tplainte\tFroid.\n`),
      );
      await page.getByText('1 publication de 1 personne').waitFor();
    });
  });
});
