/**
 * Five hundred forged records in one pile, beside the honest ones they were made from, with bait on the machine. The
 * rule: each is named (it does not replay, it does not count, it resembles a game or a scripted player, it carries a
 * notice), or it is the very game of its owner and changes nothing. Why: what a page cannot prove it can still show.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { hash32 } from '../../base/hash.ts';
import { createWorld, playOut } from '../../engine/index.ts';
import { playScripted } from '../../lab/index.ts';
import type { Action } from '../../model/action.ts';
import { type GameRecord, RECORD_VERSION, type RecordSettings } from '../../model/record.ts';
import { ESSAI_YAML, essai } from '../../record/essai.ts';
import { encodeRecord, packRecord, sealOf, sealRecord } from '../../record/index.ts';
import { compileScenario } from '../../scenario/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { openAssessor } from './assess.ts';
import { asideOf } from './counting.ts';
import type { Entry } from './entry.ts';
import { heldOf, type Opened } from './held.ts';
import { LIKE_FROM, shareAlike, traceOf } from './likeness.ts';
import { openTwins, type Twin } from './twins.ts';

const FORGED = 500;
const scenario = essai();
const settings: RecordSettings = { mode: 'evaluation', lang: 'fr', player: 'person', accommodation: 1 };
const bait = (yaml: string): Opened => {
  const compiled = compileScenario(yaml, { file: 'essai.yaml' });
  if (compiled.scenario === null) throw new Error('bait');
  return { file: 'essai.yaml', scenario: compiled.scenario };
};
const baits = [
  bait(ESSAI_YAML.replace('Mon café était froid. Encore.', 'Mon café était tiède. Encore.')),
  bait(
    `${ESSAI_YAML}rubric:\n  passMark: 1\n  weights: {channel: 100}\n  reasons: {passMark: A., weights: B.}\n`,
  ),
];

/** A whole number below `n` that depends only on the names given, in place of chance. */
const pick = (n: number, ...of: (string | number)[]) => hash32(of.join('/')) % n;

/** What appears when nobody acts, for people to act upon. */
const posts = playOut(createWorld(scenario, '7', RULES_ONLY), []).events.flatMap((event) =>
  event.kind === 'post' ? [{ id: event.id, at: event.tick }] : [],
);
const TYPES = ['thank', 'hide', 'relegate', 'pin', 'report', 'answer'] as const;

/** About thirty acts of one player, different for each. */
function actsOf(who: number): Action[] {
  const acts: Action[] = [];
  for (let at = 14; at < 229; at += 1 + pick(3, who, at)) {
    const seen = posts.filter((post) => post.at < at && post.at > at - 40);
    const post = seen[pick(seen.length || 1, who, at, 'post')]?.id;
    const type = TYPES[pick(TYPES.length, who, at, 'type')] ?? 'pin';
    if (post === undefined || (at > 88 && at < 172)) continue;
    const wording = { mode: 'typed', text: `Merci, je regarde cela pour vous ${who} ${at}.` } as const;
    if (type === 'answer') acts.push({ type, at, post, wording, lang: 'fr', channel: 'public' });
    else acts.push({ type, at, post });
  }
  return acts;
}

const seal = (actions: readonly Action[], change: object = {}): GameRecord =>
  sealRecord({ scenario, seed: '7', settings, actions, toneModel: RULES_ONLY, ...change });
const honest = Array.from({ length: 10 }, (_, who) =>
  seal(actsOf(who), { annexes: { alias: `Élève ${who}`, group: 'A' } }),
);
const resealed = (record: GameRecord): GameRecord => ({ ...record, seal: sealOf(record) });
const without = (actions: readonly Action[], n: number) => actions.filter((_, i) => i !== n);

type Forge = (record: GameRecord, n: number) => string;
const asFile =
  (change: (record: GameRecord, n: number) => object): Forge =>
  (record, n) =>
    encodeRecord({ ...record, ...change(record, n) });
const alias = (n: number) => ({ annexes: { alias: `Forge ${n}` } });
/** A value of a list that is not the first given. */
const other = <T>(now: T, list: readonly T[]) => list.find((one) => one !== now) as T;

/** Fields changed, with no hash computed again. */
const FLIPPED: readonly Forge[] = [
  asFile(({ settings: s }) => ({ settings: { ...s, mode: other(s.mode, ['entrainement', 'evaluation']) } })),
  asFile(({ settings: s }) => ({ settings: { ...s, lang: 'en' } })),
  asFile(({ settings: s }) => ({ settings: { ...s, accommodation: 10 } })),
  asFile(({ settings: s }) => ({ settings: { ...s, player: 'expert' } })),
  asFile((_, n) => ({ seed: `${n}` })),
  asFile(() => ({ engineVersion: '0.9.0' })),
  asFile(() => ({ toneModel: 'rules-0' })),
  asFile(({ scenario: s }) => ({ scenario: { ...s, hash: 'f'.repeat(16) } })),
  asFile(({ scenario: s }) => ({ scenario: { ...s, id: 'premier-quart' } })),
  asFile(({ scenario: s }) => ({ scenario: { ...s, rubric: null } })),
  asFile(({ end }) => ({ end: { ...end, hash: '0'.repeat(16) } })),
  asFile(({ end }) => ({ end: { ...end, tick: end.tick - 1 } })),
  asFile(({ end }) => ({ end: { ...end, isComplete: false } })),
  asFile(({ checks }) => ({ checks: checks.map((check) => ({ ...check, hash: 'a'.repeat(16) })) })),
  asFile(() => ({ seal: null })),
  asFile(() => ({ seal: '0'.repeat(16) })),
  asFile(({ scenario: s }) => ({ scenario: { ...s, rules: 'f'.repeat(16) } })),
  asFile(({ scenario: s }) => ({ scenario: { ...s, hash: 'f'.repeat(16), words: 'f'.repeat(16) } })),
  asFile(({ scenario: s }) => ({ scenario: { ...s, rules: null, words: null } })),
  ...[1, 2, RECORD_VERSION + 1].map(
    (version): Forge =>
      (record) =>
        encodeRecord(record).replace(
          `"recordVersion": ${RECORD_VERSION}`,
          () => `"recordVersion": ${version}`,
        ),
  ),
];

/** Acts left out, added, moved or reworded. */
const ACTS: readonly ((actions: readonly Action[], n: number) => readonly Action[])[] = [
  (actions, n) => without(actions, n % actions.length),
  (actions, n) => actions.slice(0, 5 + (n % 10)),
  (actions, n) => [...actions, { type: 'read', at: actions.at(-1)?.at ?? 0, page: `p${n}` }],
  (actions) => actions.map((act) => ({ ...act, at: act.at + 1 })),
  (actions, n) =>
    actions.map((act, i) => (i === n % actions.length ? { type: 'open', at: act.at, post: 'opener' } : act)),
  (actions) =>
    actions.map((act) =>
      act.type === 'answer' ? { ...act, wording: { mode: 'typed', text: 'Nous avons eu tort.' } } : act,
    ),
];

/** The same records with the seal, or with every hash, computed again by somebody who knows how. */
const FORGES: Readonly<Record<string, readonly Forge[]>> = {
  'fields flipped': FLIPPED,
  'fields flipped, sealed again': [
    asFile((r, n) => resealed({ ...r, settings: { ...r.settings, mode: 'entrainement' }, ...alias(n) })),
    asFile((r, n) => resealed({ ...r, settings: { ...r.settings, player: 'decent' }, ...alias(n) })),
    asFile((r, n) => resealed({ ...r, seed: `${n}` })),
    asFile((r) => resealed({ ...r, engineVersion: '1.0.0' })),
    asFile((r) => resealed({ ...r, scenario: { ...r.scenario, hash: 'f'.repeat(16) } })),
    asFile((r) => resealed({ ...r, scenario: { ...r.scenario, id: 'ailleurs', hash: 'f'.repeat(16) } })),
    asFile((r, n) => resealed({ ...r, scenario: { ...r.scenario, rubric: 'f'.repeat(16) }, ...alias(n) })),
    asFile((r) =>
      resealed({ ...r, scenario: { ...r.scenario, words: 'f'.repeat(16), hash: '0'.repeat(16) } }),
    ),
    asFile((r) => resealed({ ...r, scenario: { ...r.scenario, rules: null, words: null } })),
  ],
  'acts changed': ACTS.map((change) => asFile((r, n) => ({ actions: change(r.actions, n) }))),
  'acts changed, sealed again': ACTS.map((change) =>
    asFile((r, n) => resealed({ ...r, actions: change(r.actions, n) })),
  ),
  'acts changed, every hash made again': [
    ...[ACTS[0], ACTS[2], ACTS[3], ACTS[4]].map(
      (change): Forge =>
        (r, n) =>
          encodeRecord(seal(change?.(r.actions, n) ?? [], alias(n))),
    ),
    (r, n) => encodeRecord(seal(r.actions, { until: 18 + (n % 200), ...alias(n) })),
  ],
  'somebody else’s': [
    asFile((_, n) => alias(n)),
    (r, n) => packRecord({ ...r, ...alias(n) }),
    (_, n) => {
      const seed = `mardi ${n % 3}`;
      const { actions } = playScripted(scenario, 'expert', seed, RULES_ONLY).record;
      return encodeRecord(seal(actions, { seed, ...alias(n) }));
    },
  ],
  'annexes added': [
    asFile((r) => ({ annexes: { ...r.annexes, felt: 'Bien.', rule: 'Répondre.', guesses: { total: 100 } } })),
    asFile((r) => ({
      annexes: { ...r.annexes, overrides: [{ what: 'tone', was: 0, is: 4, why: 'Parfait.' }] },
    })),
  ],
  damaged: [
    (r, n) => encodeRecord(r).slice(0, 100 + 40 * (n % 30)),
    (r, n) => packRecord(r).slice(0, -1 - (n % 50)),
    (r) => packRecord(r).replace(/.$/, (last) => (last === 'A' ? 'z' : 'A')),
    () => '',
  ],
};

const traceIn = ({ played }: Entry) => traceOf(played?.record.actions ?? []);
const shareOf = (one: Entry, another: Entry) => shareAlike(traceIn(one), traceIn(another));

interface Forgery {
  readonly kind: string;
  readonly of: number; // the honest game it was made from
  readonly entry: Entry;
}

describe('a pile of forged records', () => {
  const assess = openAssessor(
    heldOf({ shipped: [scenario], opened: baits }, []).map((held) => held.scenario),
    RULES_ONLY,
  );
  const read = (text: string, id: string) => assess({ id, name: `${id}.json`, text });
  let originals: Entry[] = [];
  let forged: Forgery[] = [];
  let twins: ReadonlyMap<string, Twin> = new Map();

  beforeAll(() => {
    const kinds = Object.entries(FORGES).flatMap(([kind, list]) => list.map((forge) => ({ kind, forge })));
    originals = honest.map((record, i) => read(encodeRecord(record), `o${i}`));
    forged = Array.from({ length: FORGED }, (_, n) => {
      const { kind, forge } = kinds[n % kinds.length] as (typeof kinds)[number];
      const of = pick(honest.length, 'of', n);
      return { kind, of, entry: read(forge(honest[of] as GameRecord, n), `f${n}`) };
    });
    const finder = openTwins();
    for (const [i, entry] of [...originals, ...forged.map((one) => one.entry)].entries())
      finder.add(entry, i);
    twins = finder.found();
  }, 240_000);

  it('leaves the honest games as they are without it, bait and all', () => {
    const alone = openAssessor([scenario], RULES_ONLY);
    const told = honest.map((record, i) =>
      alone({ id: `o${i}`, name: `o${i}.json`, text: encodeRecord(record) }),
    );
    expect(originals).toEqual(told);
    for (const entry of originals)
      expect([asideOf(entry, twins), entry.played?.like, entry.notices]).toEqual([null, null, []]);
    const finder = openTwins();
    for (const [i, entry] of originals.entries()) finder.add(entry, i);
    expect([...finder.found()]).toEqual([]);
  });

  it('has each of them named, or changed in nothing', () => {
    const silent = forged.filter(({ of, entry }) => {
      const isNamed =
        entry.standing !== 'exact' ||
        asideOf(entry, twins) !== null ||
        twins.has(entry.id) ||
        entry.played?.like != null ||
        entry.notices.length > 0;
      const { played } = originals[of] as Entry;
      const isSame =
        entry.played?.key === played?.key &&
        JSON.stringify(entry.played?.grade) === JSON.stringify(played?.grade);
      return !isNamed && !isSame;
    });
    // When one act left out makes a third of the others impossible, what is left is another game, and none can tell.
    const isOther = ({ of, entry }: Forgery) => shareOf(entry, originals[of] as Entry) < LIKE_FROM;
    expect(silent.filter((one) => !isOther(one)).map(({ kind, entry }) => `${kind}: ${entry.id}`)).toEqual(
      [],
    );
    expect(silent.every(({ kind }) => kind === 'acts changed, every hash made again')).toBe(true);
    expect(silent.length).toBeLessThanOrEqual(FORGED / 100);
    expect(forged).toHaveLength(FORGED);
  });

  // One more page read changes no state, so a record sealed again replays: the game that it repeats gives it away.
  it.each(['fields flipped', 'acts changed', 'damaged'])(
    'never says of one with %s that it replays',
    (kind) => {
      const exact = forged.filter((one) => one.kind === kind && one.entry.standing === 'exact');
      expect(exact.map(({ entry }) => entry.id)).toEqual([]);
    },
  );

  it('is read by the pile’s own scenario and rubric, whatever stands beside', () => {
    for (const { entry } of forged)
      if (entry.played !== null) {
        expect(entry.played.scenario).toBe(scenario.hash);
        expect(entry.played.rubric).toEqual(scenario.rubric);
      }
  });
});
