/**
 * What « Le conteneur » teaches, held as a promise: a rumour is answered with proof and with the small fault that is
 * true, neither by « jamais » nor by an apology for what nobody did.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  allPosts,
  createWorld,
  mayBeAsked,
  meanTrust,
  playOut,
  startState,
  textOf,
} from '../src/engine/index.ts';
import type { Action } from '../src/model/action.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';

const { scenario } = compileScenario(readFileSync('scenarios/le-conteneur.yaml', 'utf8'), {
  file: 'scenarios/le-conteneur.yaml',
  include: (path) => readFileSync(`scenarios/${path}`, 'utf8'),
});
if (scenario === null) throw new Error('le conteneur does not compile');

const SEEDS = ['1', '2', '3'];
const ASKED: readonly Action[] = [
  { type: 'ask', at: 36, service: 'travaux', fact: 'conteneur' }, // somebody has just asked about the truck
  { type: 'ask', at: 67, service: 'travaux', fact: 'tri' }, // toys were seen to fly
];

function declare(at: number, statement: string): Action {
  const draft = scenario?.statements.find(({ id }) => id === statement)?.draft.id ?? statement;
  const platforms = ['perron', 'voisinage', 'fil'];
  return { type: 'declare', at, wording: { mode: 'draft', draft }, lang: 'fr', platforms, pinned: true };
}

function ends(seed: string, ...words: readonly Action[]) {
  const world = createWorld(scenario as NonNullable<typeof scenario>, seed, RULES_ONLY);
  const { state, skipped } = playOut(world, [...ASKED, ...words]);
  expect(skipped).toEqual([]);
  return { trust: meanTrust(state, world.scenario), ending: state.ending };
}

describe('a rumour', () => {
  it.each(SEEDS)('is answered better with its small true fault than with « never », on seed %s', (seed) => {
    const whole = ends(seed, declare(106, 'verite'), declare(210, 'depliant'));
    const never = ends(seed, declare(106, 'verite'), declare(210, 'jamais_aucun'));
    expect(whole.trust).toBeGreaterThan(never.trust + 5);
  });

  it.each(SEEDS)(
    'that was apologised for stays a confession, whatever is proved later, on seed %s',
    (seed) => {
      const denied = ends(seed, declare(106, 'verite'));
      const grovelled = ends(seed, declare(106, 'pardon_tous'), declare(210, 'verite'));
      expect(grovelled.trust).toBeLessThan(denied.trust - 5);
      expect(grovelled.ending).toBe('coupable');
    },
  );
});

it('what can be asked or learned before the photo does not tell of it', () => {
  const before = scenario.facts.filter((fact) => fact.learn !== null || fact.isKnownAtStart);
  for (const { text, question } of before)
    for (const words of [text.fr, text.en, question.fr, question.en])
      expect(words ?? '').not.toMatch(/photo|picture|cuisinette|kitchen/i);
});

it('at the first minute nobody can ask what only the story will make them think of', () => {
  const world = createWorld(scenario as NonNullable<typeof scenario>, '1', RULES_ONLY);
  const state = startState(world);
  const open = scenario.facts.filter((fact) => mayBeAsked(state, world, fact)).map(({ id }) => id);
  expect(open).toEqual(['salle']);
});

describe('the crowd', () => {
  it.each(SEEDS)('speaks of the photo, of a figure and of what was done only after, on seed %s', (seed) => {
    const { state } = playOut(createWorld(scenario as NonNullable<typeof scenario>, seed, RULES_ONLY), []);
    const crowd = allPosts(state).filter(({ words }) => words.from === 'chatter');
    const told = (from: number, to: number) =>
      crowd
        .filter(({ at }) => at >= from && at < to)
        .flatMap((post) => [textOf(scenario, state, post, 'fr'), textOf(scenario, state, post, 'en')]);
    const photo = state.placed.photo ?? 0;
    expect(told(photo, Infinity).some((text) => /photo/i.test(text))).toBe(true);
    for (const text of told(0, photo))
      expect(text).not.toMatch(/photo|conteneur|dumpster|cuisinette|rebuts/i);
    for (const text of told(0, Infinity)) expect(text).not.toMatch(/238|\b74\b|Merci Alix|Thanks Alix/); // silent to the end
  });
});

describe('two right things that clash', () => {
  it.each(['guylain_demande', 'magalie_questions', 'video', 'medaille'])(
    'in %s every good answer is paid by somebody, in both languages',
    (id) => {
      const good =
        scenario.messages.find((m) => m.id === id)?.options.filter(({ level }) => level >= 3) ?? [];
      expect(good.length).toBeGreaterThan(1);
      for (const { cost } of good) {
        expect(cost?.text.fr && cost.text.en).toBeTruthy();
        expect((cost?.trust ?? []).every(({ by }) => by < 0)).toBe(true);
      }
      const payers = good.map(({ cost }) => (cost?.trust ?? []).map(({ audience }) => audience).join());
      expect(new Set(payers).size).toBeGreaterThan(1);
    },
  );
});
