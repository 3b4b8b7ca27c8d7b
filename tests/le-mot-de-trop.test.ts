/**
 * What « Le mot de trop » promises besides its proofs: the two people in danger are shielded alike, the one who
 * asked for peace is not made use of, and the best words never name her before she agrees.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import {
  allPosts,
  createWorld,
  mayBeAsked,
  type PlayedOut,
  playOut,
  startState,
  textOf,
} from '../src/engine/index.ts';
import { playScripted } from '../src/lab/index.ts';
import type { Action } from '../src/model/action.ts';
import { CRITICISM, ILLEGAL } from '../src/model/codes.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';

const { scenario } = compileScenario(readFileSync('scenarios/le-mot-de-trop.yaml', 'utf8'), {
  file: 'scenarios/le-mot-de-trop.yaml',
  include: (path) => readFileSync(`scenarios/${path}`, 'utf8'),
});
if (scenario === null) throw new Error('le-mot-de-trop does not compile');
const world = createWorld(scenario, '1', RULES_ONLY);

let best: readonly Action[] = [];
beforeAll(() => {
  best = playScripted(scenario, 'expert', '1', RULES_ONLY).actions;
}, 30_000);

const ending = ({ state }: PlayedOut) => state.ending;
const without = (...posts: string[]) =>
  best.filter((act) => !('post' in act) || act.post === null || !posts.includes(act.post));
const answering = (message: string, option: string) =>
  best.map((act) => (act.type === 'reply' && act.message === message ? { ...act, option } : act));

test('well played, she has her ten points, and every criticism still stands', () => {
  const played = playOut(world, best);
  expect(ending(played)).toBe('dix_points');
  expect(
    played.state.deeds.filter((deed) => CRITICISM.includes(deed.class) && deed.tool === 'remove'),
  ).toEqual([]);
});

test.each([
  ['the judge’s number', ['cellulaire']],
  ['his door', ['porte_bordeaux']],
  ['the threat against him', ['menace']],
  ['the emergency line, posted with hearts', ['centrale']],
])('%s left standing ends with the pack, however well the rest is played', (_, posts) => {
  expect(ending(playOut(world, without(...posts)))).toBe('meute');
});

test.each([
  ['reconciliation', 'annoncer'],
  ['origine_demande', 'sortir'],
  ['congedier', 'rediger'],
  ['record', 'ecrire'],
  ['yan_demande', 'relais'],
])('giving somebody away, as in %s: %s, is never mended by the rest', (message, option) => {
  expect(ending(playOut(world, answering(message, option)))).not.toBe('dix_points');
});

test('every threat and every private detail aims at one of the two who are to be shielded', () => {
  const shielded = scenario.people.filter((person) => person.isProtected).map(({ id }) => id);
  expect([...shielded].sort()).toEqual(['alda', 'auguste']);
  for (const post of scenario.posts.filter(({ class: of }) => ILLEGAL.includes(of)))
    expect(shielded).toContain(post.about);
});

test('no good public word names her, but the announcement she agreed to, and that one once', () => {
  const names = /Alda|Cormelin/g;
  const drafts = [
    ...scenario.posts.flatMap((post) => post.drafts),
    ...scenario.statements.map((s) => s.draft),
  ];
  for (const draft of drafts.filter(({ level }) => level >= 2)) {
    const isAgreed = draft.id === scenario.statements.find((s) => s.id === 'annonce')?.draft.id;
    for (const text of [draft.text.fr, draft.text.en])
      expect([draft.id, (text?.match(names) ?? []).length]).toEqual([draft.id, isAgreed ? 2 : 0]);
  }
});

test('at the first minute nobody can ask what only the story will make them think of', () => {
  const state = startState(world);
  const open = scenario.facts.filter((fact) => mayBeAsked(state, world, fact)).map(({ id }) => id);
  expect(open).toEqual(['absent', 'mot_bon', 'plaintes_avant']);
});

test.each(['1', '2', '3'])(
  'the crowd speaks of the page and of what was done only after, on seed %s',
  (seed) => {
    const { state } = playOut(createWorld(scenario, seed, RULES_ONLY), []);
    const crowd = allPosts(state).filter(({ words }) => words.from === 'chatter');
    const told = (from: number, to: number) =>
      crowd
        .filter(({ at }) => at >= from && at < to)
        .flatMap((post) => [textOf(scenario, state, post, 'fr'), textOf(scenario, state, post, 'en')]);
    const page = state.placed.page_812 ?? 0;
    expect(told(page, Infinity).some((text) => /812|#CestUnMot/.test(text))).toBe(true);
    for (const text of told(0, page))
      expect(text).not.toMatch(
        /812|#CestUnMot|neuf secondes|nine seconds|extrait|clip|dix points|ten points/i,
      );
    for (const text of told(0, Infinity)) // silent to the end
      expect(text).not.toMatch(/Merci de laisser|enlever les insultes|retirent les adresses|ils le disent/);
  },
);
