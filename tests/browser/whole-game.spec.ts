import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Hand, handOn } from './hand.ts';
import { bestDraft, bestOfCall, bestOption, question, statement } from './offered.ts';
import { makeThePoint, pass, passTheQuart, readTheDebrief, takeTheRecord, takeTheWatch } from './story.ts';
import { type Game, inGame } from './support.ts';

/** Words of the player's own in an answer that is corrected later. */
const ADDED = 'Cette lettre est la nôtre.';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('a whole game of « L’étiquette »', () => {
  it('is played by hand, from the first post to the débreffage, and graded the same elsewhere', async () => {
    await inGame({ clock: true, colorScheme: 'dark' }, async (game) => {
      const { page } = game;
      const hand = handOn(page);
      await game.pictures('accueil');
      await takeTheWatch(page);
      await fremissement(game, hand);
      await grain(game, hand);
      await storm(game, hand);
      await evening(game, hand);
      const total = await debrief(game);
      const record = await takeTheRecord(page);
      const done = kindsOf(record);
      expect(KINDS.filter((kind) => !done.includes(kind))).toEqual([]);
      expect(onTheCommandLine(record)).toEqual({ verified: true, total });
    });
  });
});

const KINDS = [
  ...['open', 'leave', 'thank', 'answer', 'ask', 'remove', 'hide', 'report', 'escalate', 'handOver'],
  ...['promise', 'keepPromise', 'watch', 'pause', 'declare', 'contact', 'reply', 'correct', 'bilan', 'read'],
];

async function fremissement({ page, pictures }: Game, hand: Hand): Promise<void> {
  await hand.open('Thérèse Ouimaître');
  await hand.answer({ draft: bestDraft('zipper_therese') });
  await hand.ask(question('zipper'));
  await hand.open('Josée-Ann F.');
  await hand.answer({
    type: 'Bonjour Josée-Ann. Quatorze ans de tuques au marché : je comprends la question. La lettre vient de nous. Je vérifie le reste et je reviens ici avant midi. – Camille, pour Poudrin',
  });
  await pictures('quart-1');
  await hand.open('Ghislaine');
  await hand.leave();
  await hand.pausePlanned(/^Mettre en pause : Merci/);
  await hand.open('Steph trois-enfants');
  await hand.promise('Dire à Steph ce qu’il en est des tuques', '4 h');
  await hand.open('Thérèse Ouimaître');
  await hand.answer({
    type: 'Madame Ouimaître, bonne nouvelle : votre manteau est réparé depuis jeudi et il vous attend. Personne ne vous a appelée; je vous demande pardon. – Camille, pour Poudrin',
  });
  await pass(page, 2);
  await hand.keepPromise(/^C’est tenu : Dire à Steph/);
  await hand.open('DUVET DIRECT');
  await hand.remove(/Pas de publicité/, 'Message retiré : la nétiquette ne permet pas la publicité.');
  await hand.open('Maïka Vadnel');
  await hand.thank();
  await hand.ask(question('mise_en_demeure'));
  await hand.ask(question('aucun_proces'));
  await passTheQuart(page);
  await pictures('point');
  await makeThePoint(page, 'Écouter, vérifier, appeler Mireille avant de parler d’elle.');
}

async function grain({ page, pictures }: Game, hand: Hand): Promise<void> {
  await hand.open('Solange Audevert');
  await hand.answer({
    adapt: bestDraft('sac'),
    into: (text) => `${text} ${ADDED}`,
  });
  await hand.contact(/Appeler Mireille/, { draft: bestOfCall('appel_mireille') });
  await hand.reply('Direction', bestOption('efface'));
  await hand.declare({ draft: statement('attente') });
  await hand.watch('étiquettes, 412', 20);
  await pictures('quart-2');
  await hand.open('Alexis');
  await hand.handOver('Service juridique');
  await hand.reply('Maïka', bestOption('maika_demande'));
  await hand.open('Lyne G.');
  await hand.answer({ draft: bestDraft('lyne_droit') }, { isPrivate: true });
  await passTheQuart(page);
  await makeThePoint(page, 'Répondre à la journaliste avec ce qui est vérifié.');
}

async function storm({ page, pictures }: Game, hand: Hand): Promise<void> {
  await hand.reply('Anouk', bestOption('anouk_questions'));
  await hand.open('justice_pour_la_laine');
  await hand.moderate('hide');
  await hand.moderate('remove');
  await hand.dialog.getByRole('radio', { name: /Pas de menaces/ }).check({ force: true });
  await hand.dialog.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await hand.open('le_vrai_bucheron');
  await pictures('quart-3');
  await hand.moderate('report');
  await hand.moderate('escalate');
  await hand.dialog.getByRole('radio', { name: /Soutien technique/ }).check({ force: true });
  await hand.dialog.getByRole('button', { name: 'Faire remonter à', exact: true }).click();
  await hand.panel('house');
  await page
    .getByRole('region', { name: 'Ce que la maison a dit' })
    .getByRole('button', { name: ADDED })
    .click();
  await hand.correct(`412 étiquettes, une par une : ça serre le cœur. ${ADDED} Je vous réponds avant 13 h.`);
  await passTheQuart(page);
  await makeThePoint(page, 'Réparer, puis se taire.');
}

async function evening({ page }: Game, hand: Hand): Promise<void> {
  await hand.reply('Direction', bestOption('convaincre'));
  await passTheQuart(page);
  await makeThePoint(page, 'Ne rien célébrer.');
  await hand.reply('Direction', bestOption('tour_honneur'));
  await passTheQuart(page);
  await makeThePoint(page, 'Dormir.');
}

/** Reads the débreffage through and gives back the total grade it shows. */
async function debrief({ page, pictures }: Game): Promise<number> {
  await page.getByRole('heading', { level: 1, name: 'Débreffage' }).waitFor();
  await page.getByLabel('En une phrase, qu’as-tu ressenti?').fill('J’avais peur de dire un mot de trop.');
  await readTheDebrief(page);
  await pictures('debreffage');
  await findingOnItsPost(page);
  await twoSkies(page);
  await page.getByRole('heading', { name: 'Deux ciels' }).scrollIntoViewIfNeeded();
  await pictures('deux-ciels');
  await page.getByRole('button', { name: 'Afficher les pourcentages' }).click();
  const shown = await page
    .getByText(/^Note\s:\s\d/)
    .first()
    .innerText();
  return Number(/\d+/.exec(shown)?.[0]);
}

/** A finding with its words underlined leads to the very post they were said under. */
async function findingOnItsPost(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tout voir', exact: true }).click();
  const toPost = page.getByRole('button', { name: /^Voir la publication/ });
  // Words that were edited since are quoted as they were said, and stand otherwise in the thread.
  const quoting = page.getByRole('article').filter({ has: page.getByRole('blockquote') });
  const finding = quoting.filter({ has: toPost, hasNotText: ADDED }).first();
  const words = await finding.getByRole('blockquote').first().innerText();
  await finding.getByRole('button', { name: /^Voir la publication/ }).click();
  const dialog = page.getByRole('dialog', { name: 'La publication, à sa place' });
  const here = dialog.getByRole('listitem').filter({ hasText: 'celle-ci' });
  expect(await here.count()).toBe(1);
  expect(plain(await dialog.innerText())).toContain(plain(words));
  await dialog.getByRole('button', { name: 'Fermer', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The same game with one decision changed: both ends are told, and they differ. */
async function twoSkies(page: Page): Promise<void> {
  const region = page.getByRole('region', { name: 'Deux ciels' });
  await region.getByRole('heading', { name: 'L’autre ciel' }).first().waitFor();
  const ends = await region.getByText(/^Confiance à la fin/).allInnerTexts();
  expect(ends).toHaveLength(2);
  expect(ends[0]).not.toBe(ends[1]);
  await region.getByRole('img', { name: /^Ce qui s’est passé\. .*\. / }).waitFor();
  await ownWords(region);
}

/** Any decision can be tried again in one's own words: the game is replayed with them. */
async function ownWords(region: Locator): Promise<void> {
  const text = 'Je comprends votre colère. La lettre vient de nous; je reviens à midi avec une réponse.';
  await region.getByText('Essayer une autre décision').click();
  const decisions = region.getByLabel('Décision');
  const said = await decisions.locator('option', { hasText: /: (Répondre à |Publier une)/ }).first();
  await decisions.selectOption((await said.getAttribute('value')) ?? '');
  await region.getByLabel('Autrement').selectOption({ label: 'Tes propres mots' });
  expect(await region.getByRole('button', { name: 'Rejouer' }).isDisabled()).toBe(true);
  await region.getByLabel('Ce que tu aurais écrit').fill(text);
  await region.getByRole('button', { name: 'Rejouer' }).click();
  await region.getByRole('blockquote').filter({ hasText: text }).waitFor();
  expect(await region.getByText(/^Confiance à la fin/).count()).toBe(4);
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function kindsOf(record: string): string[] {
  const { actions } = JSON.parse(record) as { actions: { type: string }[] };
  return [...new Set(actions.map((action) => action.type))];
}

/** What the commands an instructor has say of a record. */
function onTheCommandLine(record: string): { verified: boolean; total: number } {
  const folder = mkdtempSync(join(tmpdir(), 'partie-'));
  const file = join(folder, 'partie.json');
  writeFileSync(file, record);
  const run = (verb: string) =>
    JSON.parse(
      execFileSync(process.execPath, ['src/cli/bin.mjs', verb, file, '--format', 'json'], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  try {
    return { verified: run('verify').ok, total: Math.round(run('grade').total) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
