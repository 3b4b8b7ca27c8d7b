/** Questions as a player might type them, held against the facts of a shipped story. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factAsked } from '../src/claims/index.ts';
import type { Lang } from '../src/model/text.ts';
import { compileScenario } from '../src/scenario/index.ts';

const root = new URL('../scenarios/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const { scenario } = compileScenario(read('letiquette.yaml'), {
  file: 'letiquette.yaml',
  include: (path) => read(`letiquette/${path.replace(/^(\.\/)?(letiquette\/)?/, '')}`),
});
const facts = scenario?.facts.filter(({ learn }) => learn !== null) ?? [];

/** Questions as a player might type them, with the fact they ask for; '' none. */
const ASKED: readonly (readonly [Lang, string, string])[] = [
  ['fr', 'Qu’est-ce que dit la lettre?', 'mise_en_demeure'],
  ['fr', 'On l’a poursuivie en justice?', 'aucun_proces'],
  ['fr', 'Est-ce qu’on lui réclame de l’argent?', 'aucun_proces'],
  ['fr', 'Ce qui circule, c’est-tu authentique?', 'photo'],
  ['fr', 'Qu’est-ce qu’elle a signé?', 'engagement'],
  ['fr', 'Est-ce qu’on peut protéger la marque autrement?', 'licence'],
  ['fr', 'Où est-ce qu’on fait fabriquer nos manteaux?', 'fabrication'],
  ['fr', 'Le zipper de madame Ouimaître, il est rendu où?', 'zipper'],
  ['fr', 'Peut-on lui payer les ventes qu’elle a perdues?', 'dedommagement'],
  ['fr', 'L’affaire est-elle réglée?', 'entente'],
  ['fr', 'L’atelier pourrait-il faire quelque chose?', 'etiquettes'],
  ['fr', 'Quelle heure est-il à Tokyo?', ''],
  ['fr', 'Est-ce que le stationnement est gratuit?', ''],
  ['fr', 'Quoi?', ''],
  ['fr', '', ''],
  ['en', 'What does the letter say exactly?', 'mise_en_demeure'],
  ['en', 'Did anybody sue her?', 'aucun_proces'],
  ['en', 'Is the thing going around genuine?', 'photo'],
  ['en', 'What did she sign?', 'engagement'],
  ['en', 'Where do we make the coats?', 'fabrication'],
  ['en', 'Where is the zipper?', 'zipper'],
  ['en', 'Could we pay her lost sales?', 'dedommagement'],
  ['en', 'Who was the mayor in 1987?', ''],
  ['en', 'Is there a bus?', ''],
];

it.each(ASKED)('%s: %s asks for %s', (lang, question, fact) => {
  expect(factAsked(question, facts, lang)?.id ?? '').toBe(fact);
});
