/**
 * The tutorial, by hand. The rule: each of the seven moves is spoken of at the office when its post has been
 * opened and not before, and doing what is said, in either language, leads to the good ending. Why: a first-time
 * player is taught by this and nothing else.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { say } from '../../src/words/define.ts';
import { DOSSIER_WORDS } from '../../src/words/play/dossier.ts';
import { HOME_WORDS } from '../../src/words/play/home.ts';
import { type Hand, handOn } from './hand.ts';
import { makeThePoint, pass, passTheQuart, readTheDebrief, startTheClock } from './story.ts';
import { type Game, inGame } from './support.ts';

const SAID = {
  fr: {
    title: 'Premier quart',
    leave: /Une mitaine/,
    answer: /Elle, elle attend/,
    remove: /Critiquer le café, oui/,
    ask: /on ne devine pas/,
    publish: /Tu sais la cause/,
    review: /Faux, oui/,
    number: /Il voulait aider/,
    draft: /Douze minutes de marche/,
    promise: /froid deux fois/,
    fact: /jamais vendu de muffins/,
    worry: /s'inquiète pour la petite/,
    cause: /personne ne l'avait testée/,
    machine: /Comment va la machine/,
    menu: /nos heures et notre menu/,
    people: /pas les personnes/,
    numbers: /Pas de numéro/,
    escalate: 'Faire remonter à',
    told: 'Retiré selon notre nétiquette. La critique, elle, est la bienvenue.',
    intent: 'Demander avant d’affirmer.',
    ending: 'Bien chaud',
  },
  en: {
    title: 'First shift',
    leave: /A mitten: nothing to do with us/,
    answer: /She's waiting/,
    remove: /Criticizing the coffee, yes/,
    ask: /we don't guess/,
    publish: /You know the cause/,
    review: /False, yes/,
    number: /He meant to help/,
    draft: /A twelve-minute walk/,
    promise: /cold twice is no accident/,
    fact: /never sold muffins/,
    worry: /worrying about the little one/,
    cause: /nobody had tested it/,
    machine: /How is the machine/,
    menu: /our hours and our menu/,
    people: /not the people/,
    numbers: /No phone numbers/,
    escalate: 'Escalate',
    told: 'Removed under our house rules. Criticism is welcome.',
    intent: 'Ask before claiming.',
    ending: 'Good and hot',
  },
} as const;

describe('the tutorial', () => {
  it.each([
    ['fr', 'laptop'],
    ['en', 'phone'],
  ] as const)(
    'teaches its seven moves one at a time, in %s on a %s',
    async (lang, screen) => {
      await inGame({ clock: true, screen, locale: `${lang}-CA` }, async (game) => {
        await start(game, lang);
        const hand = handOn(game.page, lang);
        await opening(game, hand, lang);
        await review(game, hand, lang);
        await readTheDebrief(game.page, lang);
        await game.picture(`premier-quart-debrief-${lang}`);
        expect(await game.page.getByText(SAID[lang].ending, { exact: true }).count()).toBeGreaterThan(0);
      });
    },
    300_000,
  );
});

/** It is the first of those shipped. */
async function start({ page, picture }: Game, lang: Lang): Promise<void> {
  const take = page.getByRole('button', { name: /^(Prendre le quart|Start:)/ });
  await take.first().waitFor();
  await picture(`premier-quart-accueil-${lang}`);
  const { title } = SAID[lang];
  expect(await take.first().getAttribute('aria-label')).toBe(say(HOME_WORDS, lang, 'takeNamed', { title }));
  await take.first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await picture(`premier-quart-dossier-${lang}`);
  await page.getByRole('button', { name: say(DOSSIER_WORDS, lang, 'start'), exact: true }).click();
  await page.getByRole('feed').waitFor({ state: 'attached' });
  await picture(`premier-quart-ouverture-${lang}`);
  await startTheClock(page, lang);
}

async function opening({ page, picture }: Game, hand: Hand, lang: Lang): Promise<void> {
  const said = SAID[lang];
  await hand.open('Noémie');
  await told(page, hand, said.leave, [said.answer, said.remove, said.ask, said.publish]);
  await picture(`premier-quart-guide-${lang}`);
  await hand.open('Noémie');
  await hand.leave();
  await hand.open('Ginette V.');
  await told(page, hand, said.answer, [said.remove, said.ask]);
  await hand.open('Ginette V.');
  await hand.answer({ draft: said.draft });
  await hand.open('poivre_et_sel_99');
  await picture(`premier-quart-insulte-${lang}`);
  await hand.remove(said.people, said.told);
  await told(page, hand, said.remove, [said.ask]);
  await hand.open('Nestor B.');
  await hand.answer({ draft: said.promise });
  await told(page, hand, said.ask, [said.publish]);
  await hand.ask(said.machine);
  await pass(page, 30);
  await passTheQuart(page, lang);
  await makeThePoint(page, said.intent, lang);
}

async function review({ page, picture }: Game, hand: Hand, lang: Lang): Promise<void> {
  const said = SAID[lang];
  await told(page, hand, said.publish, [said.review]);
  await hand.declare({ draft: said.cause });
  await picture(`premier-quart-publier-${lang}`);
  await hand.open('Chantal-Avis');
  await told(page, hand, said.review, [said.number]);
  await hand.ask(said.menu);
  await pass(page, 20);
  await hand.open('Chantal-Avis');
  await hand.answer({ draft: said.fact });
  await hand.open('Edmond');
  await hand.moderate('escalate');
  await hand.dialog.getByRole('radio', { name: /Dalila/ }).check({ force: true });
  await hand.dialog.getByRole('button', { name: said.escalate, exact: true }).click();
  await hand.remove(said.numbers, said.told);
  await told(page, hand, said.number, []);
  await hand.open('Huguette');
  await hand.answer({ draft: said.worry });
  await picture(`premier-quart-avis-${lang}`);
  await passTheQuart(page, lang);
  await makeThePoint(page, said.intent, lang);
}

/** What has just come to the office, and what has not yet. */
async function told(page: Page, hand: Hand, now: RegExp, later: readonly RegExp[]): Promise<void> {
  await pass(page, 4);
  await hand.closeThread();
  await hand.panel('office');
  const office = page.getByRole('article');
  expect(await office.filter({ hasText: now }).count()).toBeGreaterThan(0);
  for (const words of later) expect(await office.filter({ hasText: words }).count()).toBe(0);
}
