/**
 * What « Le mot de trop » promises besides its proofs: the two people in danger are shielded alike, the one who
 * asked for peace is not made use of, and the best words never name her before she agrees.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { createWorld, type PlayedOut, playOut } from '../src/engine/index.ts';
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
