/**
 * Words of two hundred letters without a break, wherever an author or a player may write one, on a phone. The rule: no
 * scene is wider than the screen, and nothing written stands beside it. Why: an address, a hashtag, a word leaned upon
 * ("noooon") is written as one word, and a page that slides sideways hides its buttons.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { handOn } from './hand.ts';
import { makeThePoint, passTheQuart, passUntil, readTheDebrief, startTheClock } from './story.ts';
import { type Game, inGame } from './support.ts';

const long = (head: string) => `${head}${'abcdefghij'.repeat(20)}`.slice(0, 200);
const name = (head: string) => `${head}${'abcdefghij'.repeat(12)}`.slice(0, 118);
const id = (head: string) => `${head}_${'abcdefghij'.repeat(5)}`.slice(0, 46);

/** Every text one long word; only what the story below looks for begins with a word of its own. */
const SCENARIO = `format: avis-de-tempete/1
id: ${id('mots')}
title: ${long('Titre')}
summary: ${long('Resume')}
lang: fr
skills: [${long('habilete')}]
objectives: [${long('objectif')}]
warnings: [${long('avis')}]
lesson: [${long('lecon')}]
accommodation: {time: 1.5, note: ${long('note')}}
start: 2026-10-10T06:10
duration: 4h
organisation:
  name: ${name('Maison')}
  handle: ${name('maison')}
  about: ${long('apropos')}
  voiceNote: ${long('voix')}
  signature: ${long('signature')}
  rules: [{id: respect, text: ${long('regle')}}]
crisis: {cluster: accidental, severity: medium, known: ${long('connu')}}
quarts:
  - {id: un, title: ${long('Quart')}, intro: ${long('intro')}, from: "06:10", to: "07:40"}
platforms:
  - {id: fil, kind: microblog, name: ${name('Fil')}}
  - {id: mur, kind: page, name: ${name('Mur')}}
people:
  - {id: odette, name: ${name('Odette')}, handle: ${name('odette')}, audience: customers, reach: 800, recurring: yes, bio: ${long('bio')}}
  - {id: vlad, name: ${name('Vlad')}, handle: ${name('vlad')}, audience: trolls, reach: 900}
services:
  - {id: atelier, name: ${name('Atelier')}, person: ${name('Gaston')}, role: ${long('role')}, owns: [complaint], approves: yes}
facts:
  - {id: valve, text: ${long('fait')}, question: ${long('Question')}, learn: {ask: atelier, after: 5m}}
  - {id: su, text: ${long('su')}, known: yes}
posts:
  - id: ${id('froid')}
    at: "06:14"
    by: odette
    platform: fil
    class: complaint
    text: ${long('publication')}
    image: {alt: ${long('image')}}
    drafts:
      - {level: 1, acts: [hold], text: ${long('brouillon')}, why: ${long('raison')}, promise: {text: ${long('promesse')}, due: 60m}}
      - {level: 4, acts: [apology], text: ${long('excuse')}, why: ${long('pourquoi')}, states: [su]}
  - {id: insulte, at: "06:16", by: vlad, platform: mur, class: uncivil, rule: respect, text: ${long('insulte')}}
  - {id: retour, at: "06:20", by: vlad, platform: fil, to: ${id('froid')}, class: complaint, text: ${long('retour')}}
planned: [{id: pub, at: "07:30", platform: fil, text: ${long('prevue')}}]
messages:
  - {id: demande, at: "06:15", from: direction, text: ${long('demande')}, options: [{stance: comply, level: 1, text: ${long('oui')}, why: ${long('car')}}, {stance: refuse, level: 3, text: ${long('non')}}]}
  - {id: prive, at: "06:15", from: odette, text: ${long('prive')}}
statements: [{id: dire, title: ${long('declaration')}, level: 2, acts: [explain], text: ${long('dire')}, why: ${long('parce')}}]
contacts: [{id: appel, person: odette, label: ${long('appel')}, drafts: [{acts: [ask], text: ${long('bonjour')}}]}]
debrief:
  pattern: ${long('patron')}
  lessons: [${long('lecon')}]
  endings: [{id: fin, title: ${long('Fin')}, text: ${long('fini')}, became: [{person: odette, text: ${long('devenue')}}]}]
rubric: {passMark: 70, reasons: {passMark: ${long('bareme')}}}
`;

const FAULTY = SCENARIO.replace('by: odette', `by: ${id('odete')}`).replace(
  'skills:',
  `"${name('champ')}": 1\nskills:`,
);

/** Pixels by which the page, and what is written in it, pass the screen; lines of a file and tabs slide on their own. */
function passing(): string[] {
  const found: string[] = [];
  const page = document.documentElement;
  const over = page.scrollWidth - window.innerWidth;
  if (over > 0) found.push(`the page by ${over}`);
  const isClipped = (one: Element | null): boolean =>
    one !== null &&
    ((getComputedStyle(one).textOverflow === 'ellipsis' &&
      one.getBoundingClientRect().right <= window.innerWidth) ||
      isClipped(one.parentElement));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || (node.nodeValue ?? '').trim() === '' || !parent.checkVisibility()) continue;
    if (parent.closest('.sr, script, style, svg, textarea, pre, .row-of-text, .tabs, .contents') !== null)
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { right, left, width, height } = range.getBoundingClientRect();
    if (width < 2 || height < 2) continue;
    if (isClipped(parent)) continue;
    if (right > window.innerWidth + 1 || left < -1)
      found.push(
        `${parent.tagName}.${parent.className} "${node.nodeValue?.trim().slice(0, 12)}" to ${Math.round(right)}`,
      );
  }
  return [...new Set(found)];
}

async function open(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Choisir des fichiers')
    .setInputFiles([{ name: `${id('mots')}.yaml`, mimeType: 'application/yaml', buffer: Buffer.from(text) }]);
  await page.locator('#bench-title').waitFor();
}

function watcher({ page, picture }: Game) {
  const seen: Record<string, string[]> = {};
  const look = async (scene: string) => {
    seen[scene] = await page.evaluate(passing);
    await picture(`mots-longs-${scene}`);
  };
  return { seen, look, none: () => Object.fromEntries(Object.keys(seen).map((scene) => [scene, []])) };
}

describe('words of two hundred letters, on a phone', () => {
  it('in the workbench and on the first screen', async () => {
    await inGame({ screen: 'phone', reducedMotion: 'reduce' }, async (game) => {
      const { page } = game;
      const { seen, look, none } = watcher(game);
      await open(page, FAULTY);
      await page.getByRole('navigation', { name: 'Points relevés' }).waitFor();
      await look('atelier-fautes');
      await page.reload();
      await look('accueil-fautes');
      await open(page, SCENARIO);
      await page.getByRole('button', { name: 'Jouer ce scénario' }).waitFor();
      await look('atelier');
      await page.getByText('Gardé sur cette machine').waitFor();
      await page.reload();
      await page.getByRole('region', { name: 'Ouverts sur cette machine' }).waitFor();
      await look('accueil');
      expect(seen).toEqual(none());
    });
  });

  it('in a game, from the dossier to the débreffage', async () => {
    await inGame({ screen: 'phone', reducedMotion: 'reduce', clock: true }, async (game) => {
      const { page } = game;
      const { seen, look, none } = watcher(game);
      const hand = handOn(page);
      await open(page, SCENARIO);
      await page.getByRole('button', { name: 'Jouer ce scénario' }).click();
      await page.getByRole('heading', { level: 1, name: /^Titre/ }).waitFor();
      await look('dossier');
      await page.getByRole('button', { name: 'Prendre le quart', exact: true }).click();
      await page.getByRole('feed').waitFor({ state: 'attached' });
      await look('ouverture');
      await startTheClock(page);
      await passUntil(page, hand.card(/Vlad/));
      await look('fil');
      await hand.open(/Odette/);
      await look('publication');
      await page
        .getByRole('button', { name: /^\s*Répondre/ })
        .first()
        .click();
      await look('composition');
      await hand.word({ type: long('Reponse') });
      await look('composition-tapee');
      await hand.send('send', false);
      await look('rebord');
      await hand.sendNow();
      for (const panel of ['office', 'watch', 'house'] as const) {
        await hand.closeThread();
        await hand.panel(panel);
        await look(`panneau-${panel}`);
      }
      await page.getByRole('button', { name: /^\s*appel/ }).click();
      await look('contact');
      await page.keyboard.press('Escape');
      await passTheQuart(page);
      await look('point');
      await makeThePoint(page, long('Intention'));
      await page.getByRole('heading', { level: 1, name: 'Débreffage' }).waitFor();
      await look('debreffage');
      await readTheDebrief(page);
      await page.getByRole('button', { name: 'Tout voir', exact: true }).click();
      await look('debreffage-tout');
      expect(seen).toEqual(none());
    });
  });
});
