/**
 * What « La dernière navette » promises besides its proofs: the man who insults is shielded like anyone, nobody is
 * thrown to the crowd, what was not known is not said, and nothing that can be asked foretells the night.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { createWorld, mayBeAsked, type PlayedOut, playOut } from '../src/engine/index.ts';
import { playScripted } from '../src/lab/index.ts';
import type { Action } from '../src/model/action.ts';
import { CRITICISM } from '../src/model/codes.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';

const { scenario } = compileScenario(readFileSync('scenarios/la-derniere-navette.yaml', 'utf8'), {
  file: 'scenarios/la-derniere-navette.yaml',
  include: (path) => readFileSync(`scenarios/${path}`, 'utf8'),
});
if (scenario === null) throw new Error('la-derniere-navette does not compile');
const world = createWorld(scenario, '1', RULES_ONLY);

let best: readonly Action[] = [];
let well: PlayedOut;
beforeAll(() => {
  best = playScripted(scenario, 'expert', '1', RULES_ONLY).actions;
  well = playOut(world, best);
}, 30_000);

const ending = ({ state }: PlayedOut) => state.ending;
const without = (post: string) => best.filter((act) => !('post' in act) || act.post !== post);
const answering = (message: string, option: string) =>
  best.map((act) => (act.type === 'reply' && act.message === message ? { ...act, option } : act));
const calling = (contact: string, draft: string) =>
  best.map((act) =>
    act.type === 'contact' && act.contact === contact
      ? { ...act, wording: { mode: 'draft' as const, draft } }
      : act,
  );

test('well played, the accounts are given, every promise is kept and every criticism still stands', () => {
  expect(ending(well)).toBe('comptes_rendus');
  expect(well.state.promises.map(({ status }) => status)).not.toContain('missed');
  expect(well.state.deeds.filter((deed) => CRITICISM.includes(deed.class) && deed.tool === 'remove')).toEqual(
    [],
  );
});

test.each(['adresse_real', 'menace_bidon'])(
  'the rude carrier left to the pack, by %s, ends with the horns, however well the rest is played',
  (post) => {
    expect(ending(playOut(world, without(post)))).toBe('klaxons');
  },
);

test.each([
  ['nomme_le', 'nommer', 'faute_autre'],
  ['communique', 'envoyer', 'faute_autre'],
  ['sans_vendredi', 'retirer', 'faute_autre'],
  ['nie', 'publier', 'heures_en_lair'],
  ['garantie', 'garantir', 'heures_en_lair'],
])('to obey, as in %s: %s, costs the good ending', (message, option, end) => {
  expect(ending(playOut(world, answering(message, option)))).toBe(end);
});

test('he brings the invoice himself if he was called and not named, and only then', () => {
  const brought = (actions: readonly Action[]) =>
    playOut(world, actions).state.messages.some(({ id }) => id === 'real_facture');
  expect(brought(best)).toBe(true);
  expect(brought(answering('nomme_le', 'nommer'))).toBe(false);
  expect(brought(best.filter((act) => act.type !== 'contact' || act.contact !== 'appel_real'))).toBe(false);
  expect(brought(calling('appel_real', 'b'))).toBe(false);
});

test('the father thanks a call that told him how his daughter is, not one that told him nothing', () => {
  const thanked = (draft: string) =>
    playOut(world, calling('appel_ghislain', draft)).state.placed.ghislain_soulage !== undefined;
  expect(['a', 'b', 'c', 'd'].filter(thanked)).toEqual(['b', 'd']);
});

test('as the night opens one may ask for the next shuttle and for first aid, and for nothing else', () => {
  const { state } = playOut(world, [], { until: 1 });
  const open = scenario.facts.filter((fact) => !fact.isKnownAtStart && mayBeAsked(state, world, fact));
  expect(open.map(({ id }) => id)).toEqual(['quinze', 'secours']);
});

test('in four choices each good answer is paid by somebody else', () => {
  const choices = [
    ...scenario.messages.map(({ options }) => options),
    ...scenario.contacts.map(({ drafts }) => drafts),
  ];
  const payers = choices
    .map((answers) =>
      answers.flatMap(({ level, cost }) => (level >= 3 && cost !== undefined ? [cost.who] : [])),
    )
    .filter((who) => who.length > 1);
  expect(payers).toHaveLength(4);
  for (const who of payers) expect(new Set(who).size).toBe(who.length);
});

test('no answer tells of what the night has not brought yet', () => {
  const askable = new Set(scenario.facts.filter((fact) => fact.learn !== null).map(({ id }) => id));
  const known = new Map(well.state.facts.map(({ id, at }) => [id, at]));
  const aWhile = 5; // ticks: a post may ask what a message answers a moment later
  for (const post of scenario.posts.filter(({ at }) => at >= 0))
    for (const { states } of post.drafts.filter(({ level }) => level >= 2))
      for (const fact of states.filter((id) => !askable.has(id)))
        expect([post.id, fact, (known.get(fact) ?? Number.POSITIVE_INFINITY) <= post.at + aWhile]).toEqual([
          post.id,
          fact,
          true,
        ]);
});

test('the girl’s name is in no public word of the house', () => {
  const drafts = [
    ...scenario.posts.flatMap((post) => post.drafts),
    ...scenario.statements.map(({ draft }) => draft),
  ];
  for (const { text } of drafts) for (const words of [text.fr, text.en]) expect(words).not.toMatch(/Maélie/);
});
