import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashJson, hashText } from '../base/hash.ts';
import { checkHash, createWorld, hashState, playOut, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import { rowOfReading } from '../model/kept-reading.ts';
import { CHECK_TICKS, ENGINE_VERSION, type GameRecord, RECORD_VERSION } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { RULES_ONLY, readTone } from '../tone/index.ts';
import { decodeRecord, encodeRecord } from './decode.ts';
import { essai } from './essai.ts';
import { findScenario, scenarioForCode } from './find-scenario.ts';
import { leftAt } from './left.ts';
import { fitsPacked, packRecord } from './pack.ts';
import { replayTo, rerun } from './replay.ts';
import { type Sealing, sealOf, sealRecord } from './seal.ts';
import { PACKED_LIMIT } from './tuning.ts';
import { verifyRecord } from './verify.ts';

const scenario: Scenario = essai();
let world: World;
let record: GameRecord;

const ACTS: readonly Action[] = [
  { type: 'open', at: 12, post: 'opener' },
  {
    type: 'answer',
    at: 12,
    post: 'opener',
    wording: { mode: 'typed', text: 'Désolée, Odette. La machine est brisée; on la répare ce matin.' },
    lang: 'fr',
    channel: 'public',
  },
  { type: 'ask', at: 20, service: 'technique', fact: 'machine' },
  { type: 'hide', at: 31, post: 'insulte' },
  { type: 'open', at: 50, post: 'question' },
  { type: 'bilan', at: 90, quart: 'matin', figure: 'volume', intent: 'Répondre à Odette.' },
];

function game(actions: readonly Action[] = ACTS, change: Partial<Sealing> = {}): GameRecord {
  const settings = { mode: 'entrainement', lang: 'fr', player: 'person', accommodation: 1 } as const;
  return sealRecord({ scenario, seed: '7', settings, actions, toneModel: RULES_ONLY, ...change });
}

beforeAll(() => {
  world = createWorld(scenario, '7', RULES_ONLY);
  record = game();
});

describe('a sealed game', () => {
  it('holds every act that was possible, and a check every so many ticks', () => {
    expect(record.actions).toEqual(ACTS);
    expect(record.checks.map((check) => check.tick)).toEqual(
      Array.from({ length: 7 }, (_, i) => (i + 1) * CHECK_TICKS),
    );
    expect(record.end).toMatchObject({ tick: scenario.ticks, isComplete: true });
  });

  it('holds what the player says of a reply, hashed and sealed, and replays it', () => {
    const said: Action = { type: 'clarify', at: 21, saying: 'o12-0', acts: ['apology', 'repair'] };
    const clarified = game([...ACTS.slice(0, 3), said, ...ACTS.slice(3)]);
    expect(clarified.actions).toContainEqual(said);
    expect(clarified.end.hash).not.toBe(record.end.hash);
    expect(verifyRecord(clarified, world, RULES_ONLY).replay).toBe('exact');
    const other = { ...said, acts: ['apology'] } as Action;
    const forged = clarified.actions.map((act) => (act.type === 'clarify' ? other : act));
    expect(verifyRecord({ ...clarified, actions: forged }, world, RULES_ONLY).replay).toBe('altered');
    const opened = decodeRecord(packRecord(clarified), (id, mark) => scenarioForCode([scenario], id, mark));
    expect(opened).toEqual({ ok: true, value: { ...clarified, checks: [] } });
  });

  it('of version 3, when nobody was asked, is still read', () => {
    const decoded = decodeRecord(JSON.stringify({ ...record, recordVersion: 3 }));
    expect(decoded.ok && decoded.value.actions).toEqual(record.actions);
    expect(decoded.ok && decoded.value.recordVersion).toBe(RECORD_VERSION);
  });

  it('leaves out the acts that were refused', () => {
    const twice = [...ACTS, { type: 'open', at: 95, post: 'opener' }] as Action[]; // between two quarts
    expect(game(twice)).toEqual(record);
  });

  it('is the same bytes twice', () => {
    expect(encodeRecord(game())).toBe(encodeRecord(record));
  });

  it('says when it was left in the middle', () => {
    expect(game(ACTS, { until: 40 }).end).toMatchObject({ tick: 40, isComplete: false });
    expect(game(ACTS, { until: 40 }).actions.length).toBe(4);
  });

  it('is played again as the engine’s own driver plays it', () => {
    const ours = rerun(world, ACTS);
    const theirs = playOut(world, ACTS);
    expect(hashState(ours.state)).toBe(hashState(theirs.state));
    expect(ours.events).toEqual(theirs.events);
  });
});

describe('verifying', () => {
  it('says of an untouched record that it replays exactly', () => {
    expect(verifyRecord(record, world, RULES_ONLY)).toEqual({
      ok: true,
      replay: 'exact',
      firstMismatch: null,
      notices: [],
    });
  });

  it('does not mind the annexes', () => {
    const annexed = { ...record, annexes: { felt: 'Inquiète.', alias: 'Renard' } };
    expect(verifyRecord(annexed, world, RULES_ONLY).ok).toBe(true);
  });

  it('finds a word changed in a typed answer', () => {
    const actions = ACTS.map((act) =>
      act.type === 'answer'
        ? { ...act, wording: { mode: 'typed' as const, text: 'La machine n’est pas brisée, menteuse.' } }
        : act,
    );
    const verdict = verifyRecord({ ...record, actions }, world, RULES_ONLY);
    expect(verdict).toMatchObject({ ok: false, firstMismatch: 12 });
  });

  it('finds an act taken out, and a hash edited', () => {
    expect(verifyRecord({ ...record, actions: ACTS.slice(1) }, world, RULES_ONLY).ok).toBe(false);
    const end = { ...record.end, hash: '0'.repeat(16) };
    expect(verifyRecord({ ...record, end }, world, RULES_ONLY)).toMatchObject({
      ok: false,
      firstMismatch: scenario.ticks,
    });
  });

  it('finds an act that could not have been done, at its tick', () => {
    const actions = [...ACTS, { type: 'hide', at: 100, post: 'insulte' } as Action];
    expect(verifyRecord({ ...record, actions }, world, RULES_ONLY)).toMatchObject({
      ok: false,
      firstMismatch: 100,
      notices: [{ code: 'record/seal-broken' }, { code: 'record/acts-refused', params: { count: 1 } }],
    });
  });

  it.each([
    ['mode', { mode: 'evaluation' }],
    ['player', { player: 'expert' }],
    ['language', { lang: 'en' }],
    ['time given', { accommodation: 2 }],
  ] as const)('finds a %s changed, which no state holds', (_, change) => {
    const settings = { ...record.settings, ...change };
    expect(verifyRecord({ ...record, settings }, world, RULES_ONLY)).toMatchObject({
      ok: false,
      replay: 'altered',
      firstMismatch: null,
      notices: [{ code: 'record/seal-broken' }],
    });
  });

  it('finds an act that leaves no trace in a state added, its text changed or its order', () => {
    const opened = ACTS.map((act) => (act.type === 'bilan' ? { ...act, intent: 'Autre chose.' } : act));
    const swapped = [...ACTS.slice(1, 2), ...ACTS.slice(0, 1), ...ACTS.slice(2)];
    for (const actions of [opened, swapped, [...ACTS, { type: 'read', at: 95, page: 'x' } as Action]])
      expect(verifyRecord({ ...record, actions }, world, RULES_ONLY)).toMatchObject({ replay: 'altered' });
  });

  it('calls altered what bears a broken seal, whatever engine it claims', () => {
    const elsewhere = { ...record, engineVersion: '0.9.0' };
    expect(verifyRecord(elsewhere, world, RULES_ONLY)).toMatchObject({ replay: 'altered' });
    const sealed = { ...elsewhere, seal: sealOf(elsewhere) };
    expect(verifyRecord(sealed, world, RULES_ONLY)).toMatchObject({ replay: 'differs' });
  });

  it('says of a record of version 1 that its settings are unsealed, and never that it was altered', () => {
    const { seal: _, ...rest } = record;
    const { id, hash } = record.scenario;
    const old = decodeRecord(JSON.stringify({ ...rest, recordVersion: 1, scenario: { id, hash } }));
    if (!old.ok) throw new Error(old.error.code);
    const unsealed = { replay: 'differs', firstMismatch: null, notices: [{ code: 'record/unsealed' }] };
    expect(verifyRecord(old.value, world, RULES_ONLY)).toMatchObject(unsealed);
    const before = { ...old.value, engineVersion: '1.0.0', end: { ...record.end, hash: '0'.repeat(16) } };
    expect(verifyRecord(before, world, RULES_ONLY)).toMatchObject({ replay: 'differs' });
  });

  it('tells another rubric of the same scenario, and the game still replays exactly', () => {
    const change = { key: 'passMark', value: 90, why: {}, by: 'scenario' } as const;
    const graded = createWorld({ ...scenario, rubric: { changes: [change] } }, '7', RULES_ONLY);
    expect(verifyRecord(record, graded, RULES_ONLY)).toMatchObject({
      ok: true,
      notices: [{ code: 'record/rubric-differs' }],
    });
  });

  it('tells that a record which says its player had left is belied by an act from later on, and grades it no less', () => {
    const last = record.actions.at(-1)?.at ?? 0;
    const leaving = (left: number) => ({ ...record, annexes: { left } });
    expect(verifyRecord(leaving(last), world, RULES_ONLY)).toMatchObject({ ok: true, notices: [] });
    expect(leftAt(leaving(last))).toBe(last);
    expect(verifyRecord(leaving(last - 1), world, RULES_ONLY)).toMatchObject({
      ok: true,
      notices: [{ code: 'record/left-belied' }],
    });
    expect(leftAt(leaving(last - 1))).toBeUndefined();
    expect(leftAt(record)).toBeUndefined();
  });

  it('tells a record that was played under an earlier version of the rules of grading', () => {
    const before = { ...record, scenario: { ...record.scenario, rubric: hashJson([]) } };
    expect(verifyRecord({ ...before, seal: sealOf(before) }, world, RULES_ONLY)).toMatchObject({
      ok: true,
      notices: [{ code: 'record/rubric-differs' }],
    });
  });

  it('never calls exact what another scenario or engine made, nor what another tone model read and did not store', () => {
    const elsewhere = { hash: 'f'.repeat(16), rules: 'f'.repeat(16) };
    const foreign = [
      { ...record, scenario: { ...record.scenario, ...elsewhere } },
      { ...record, engineVersion: `${ENGINE_VERSION}-next` },
      { ...record, toneModel: 'other', readings: null },
    ].map((one) => verifyRecord({ ...one, seal: sealOf(one) }, world, RULES_ONLY));
    expect(foreign.map((verdict) => [verdict.ok, verdict.firstMismatch, verdict.notices[0]?.code])).toEqual([
      [false, null, 'record/scenario-differs'],
      [false, null, 'record/engine-differs'],
      [false, null, 'record/tone-differs'],
    ]);
  });
});

describe('a record of the engine before', () => {
  it('opens, and is said to come from another version before anything else is', () => {
    const played: GameRecord = {
      ...record,
      engineVersion: '1.1.0',
      checks: record.checks.map(({ tick }) => ({ tick, hash: 'a'.repeat(16) })),
      end: { ...record.end, hash: 'b'.repeat(16) },
    };
    const older: GameRecord = { ...played, seal: sealOf(played) };
    expect(decodeRecord(encodeRecord(older))).toEqual({ ok: true, value: older });
    const { ok, notices } = verifyRecord(older, world, RULES_ONLY);
    expect([ok, notices.map((notice) => notice.code)]).toEqual([false, ['record/engine-differs']]);
    expect(notices[0]?.params).toEqual({ record: '1.1.0', here: ENGINE_VERSION });
  });
});

describe('seeking', () => {
  it('gives at any tick the state the game was in', () => {
    const seen = new Map<number, string>();
    rerun(world, ACTS, { afterStep: ({ state }) => seen.set(state.tick, checkHash(state)) });
    for (const tick of [1, 49, 200, 359])
      expect(checkHash(replayTo({ ...record, actions: ACTS.filter((a) => a.at < tick) }, world, tick))).toBe(
        seen.get(tick),
      );
  });

  it('does the acts of the tick it stops at', () => {
    expect(replayTo(record, world, 31).deeds.map((deed) => deed.post)).toEqual(['insulte']);
  });
});

describe('a packed code', () => {
  it('gives the record again but for its checks, its scenario at hand or not', () => {
    expect(decodeRecord(packRecord(record))).toEqual({ ok: true, value: { ...record, checks: [] } });
  });

  it('bears being broken over lines by a mail', () => {
    const code = packRecord(record).replace(/(.{60})/g, '$1\r\n');
    expect(decodeRecord(`  ${code}\n`)).toEqual({ ok: true, value: { ...record, checks: [] } });
  });

  it('names the scenario and the text of it that it was played on, and is damaged when it lies about them', () => {
    const code = packRecord(record);
    expect(code.startsWith(`AT5.essai.${scenario.hash.slice(0, 8)}.`)).toBe(true);
    for (const other of [code.replace('.essai.', '.cafe.'), code.replace(/\.[0-9a-f]{8}\./, '.00000000.')])
      expect(decodeRecord(other)).toMatchObject({ ok: false, error: { code: 'record/code-damaged' } });
  });

  it('finds any letter mistyped', () => {
    const code = packRecord(record);
    const from = code.lastIndexOf('.') + 1;
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: code.length - 1 }),
        fc.constantFrom('A', 'z', '_'),
        (i, letter) => {
          fc.pre(code[i] !== letter);
          const decoded = decodeRecord(code.slice(0, i) + letter + code.slice(i + 1));
          expect(decoded).toMatchObject({ ok: false, error: { code: 'record/code-damaged' } });
        },
      ),
      { seed: 5, numRuns: 80 },
    );
  });

  it('fits where SCORM gives little room, for a normal game: sixty acts, twelve answers typed', () => {
    const actions = Array.from({ length: 48 }, (_, i): Action[] => [
      { type: 'open', at: 12 + i, post: `c${i + 3}-${i % 4}` },
      ...(i % 4 === 0 ? [typed(12 + i, i)] : []),
    ]).flat();
    const readings = actions.flatMap((act, action) => {
      if (act.type !== 'answer' || act.wording.mode !== 'typed') return [];
      const row = rowOfReading(
        readTone(RULES_ONLY, act.wording.text, { lang: 'fr', to: 'Mon café était froid.' }),
      );
      return [{ action, beside: hashText(`${action}`).slice(0, 8), ...row }];
    });
    expect(readings.length).toBe(12);
    const code = packRecord({ ...record, actions, readings });
    expect(code.length).toBeLessThan(PACKED_LIMIT);
    expect(fitsPacked(code)).toBe(true);
    expect(decodeRecord(code)).toMatchObject({ ok: true, value: { readings } });
  });

  it('leaves out the readings where only that makes it fit', () => {
    const actions = Array.from({ length: 30 }, (_, i) => typed(12 + i, 0, hashText(`${i}`)));
    const row = { figures: record.readings?.[0]?.figures ?? [], acts: [], spans: [] };
    const readings = (many: number) =>
      actions.flatMap((_, action) =>
        Array.from({ length: many }, (__, i) => ({
          action,
          beside: hashText(`${action} ${i}`).slice(0, 8),
          ...row,
        })),
      );
    const opened = [1, 60].map((many) =>
      decodeRecord(packRecord({ ...record, actions, readings: readings(many) })),
    );
    expect(opened).toMatchObject([
      { ok: true, value: { readings: readings(1) } },
      { ok: true, value: { readings: null, actions } },
    ]);
  });

  it('says when a long one does not, and still opens', () => {
    const actions = Array.from({ length: 200 }, (_, i) =>
      typed(12 + i, 0, `${hashText(`${i}`)} ${hashText(`${i} again`)} non`),
    );
    const code = packRecord({ ...record, actions });
    expect(fitsPacked(code)).toBe(false);
    expect(decodeRecord(code)).toMatchObject({ ok: true, value: { actions, checks: [] } });
  });
});

/** Made from ACTS when a record told its scenario by one hash. */
const CODE_2 =
  'AT2.essai.eae953a9.QNos7W1Vu04DQQz8FXR1FK29b9FSIiGlp9i1d8UVHBIp-Rn-hR9jnJCgCIrTSd45e7z2zNkB7XnvQML24Ig7BEUY5WrvNmr0rcbeonDKCOE5Jz3783Kia3xvaLobmqjx8GsgT2reur97bHevTV7WDS4HW-jv6xHn9-Z3MPaLAcJAT5e8v_Iuf6b1k8YKE9kurNsRGjsHqjG7_AssEjCf9M_oDqj4tilqfn1eSC7P-MCkOLKnQKOQcHPRBfTtEA5TA2kqqXOjkQRhQ8fao_rStWY3SmnLjg1dJI2cOqnvTJQgBTa06HTCvjSmGpjnsvOGjrW65Gfm0LlmRm5vaMBYaWjjOuekedoK8wiNIlqCUyVfNKAljObjqsrD2Gy_oFPklazSKqfZRdDLMkgHZ_Gz5dSKYg2_AQ';

/** Made from ACTS when a record held no readings. */
const CODE_3 =
  'AT3.essai.eae953a9.lWVMdW1VMU4EMQz8yulqWMVJnDiipURCokUUdpyILTgkruQz_IWPYe9xoBMU0a5mvfHEHk8ebcGSlmAkXAfH62xvbpSrP3k0TNxQGHss1SBbp01P_rzf6DrfC5rhgqYlv_01kHt1b112d7x74f68HszlzBbkbT3a9xv3OzP2swGagW5FXn54059ufW_jiQFcC-vhaDN2ApozO98FjmTrT_mndQ-W8fWglvPz40xy_2Q_-Cg2BsWYpcHosaJVAYJXM_EklY5cEIKSwVs0MbREU7QGlVz2V9GjuyBrEcytj5RmN9ijKWjvSh2qSinNuCSPHoBom_bGtUmr02CPhpgoTAAg6REgbapwj4BcqFFIGBV5ThO_tebd5pJ4KtZZsaBOKNHOmqVzrTPOYHwg-_FrmmFgKzKIRwguCAKBVBSEBk1oJs4v';

/** Made from ACTS when a code was JSON. */
const CODE_4 =
  'AT4.essai.eae953a9.yIqBZW1VQW7jMAz8SpFzGkiiSEnY6x4XWKDXRQ-UKWFz2CzQHPuZ_qUf61BJWhStDVvymKZGGnH8BxOPh3wIIOH74Hyf0XOjPHqrozFp4668JSmAcF2SXvx5t-g63080wyeaGPznh4H8NvfWw90vvfun29_jCS4HW-hPxzPe_3C_g7HfDBAGuhb58M67flHrmsYHjtH3wvF0Ro1dgObMbv8CRzL0kW-ke8CI_0-GMV9fbiR3j_jAS3GQshAlM5kxzYl5B8BMKcwkteXCOLDhokdT6CmTmHI2SYolTR5NwsnIbCSWPCgB9ujYxhxmXHsepg25yaPzCFGshK2JSliwRzM3np1MRpxlC6scyD2ii9QkocSsaZQARSHN83tVPoyT7y_UadVpXGZhYZtRQGM3tqbEmjVK2Db1Cik0w-AmfVQdwdPtauwRs4q9jjpjQylDefCfxXoqiPDlJ5dpnb5C90Ak77ngWfZ-bxUgWlrNpXoDRKu8-mEF1b2r5GGJrxA6WZBjqXeF_IbrEccb';

describe('a code of version 1', () => {
  // The text on which it was made is told by its hash; the crowd around it may have been mended since.
  const then = () => ({ ...scenario, hash: 'eae953a95ba5c267' });

  it('still opens beside the very scenario it was played on, whichever stands first', () => {
    const known = [{ ...scenario, hash: 'f'.repeat(16) }, then()];
    const decoded = decodeRecord(CODE_1, (id, mark) => scenarioForCode(known, id, mark));
    expect(decoded).toMatchObject({
      ok: true,
      value: { seed: '7', actions: ACTS, scenario: { hash: then().hash }, annexes: { alias: 'Renard' } },
    });
  });

  it.each([
    ['no scenario', undefined, 'record/needs-scenario', { id: 'essai', mark: 'eae953a9' }],
    [
      'another text of it',
      'f'.repeat(16),
      'record/other-scenario',
      { id: 'essai', mark: 'eae953a9', here: 'ffffffff' },
    ],
  ])('beside %s says which one is wanted', (_, hash, code, params) => {
    const decoded = decodeRecord(CODE_1, () => (hash === undefined ? null : { ...scenario, hash }));
    expect(decoded).toEqual({ ok: false, error: { code, params } });
  });
});

describe('a code of version 2, which tells its scenario by one hash', () => {
  const decoded = decodeRecord(CODE_2);
  const old = decoded.ok ? decoded.value : game();

  it('opens, bears its own seal still, and is not called altered on any text', () => {
    expect(decoded).toMatchObject({
      ok: true,
      value: { actions: ACTS, scenario: { rules: null, words: null } },
    });
    expect(old.seal).toBe(sealOf(old));
    const then = { ...scenario, hash: old.scenario.hash };
    for (const here of [then, { ...then, hash: 'f'.repeat(16) }]) {
      const { replay, notices } = verifyRecord(old, createWorld(here, '7', RULES_ONLY), RULES_ONLY);
      expect(replay).not.toBe('altered');
      expect(notices.map(({ code }) => code)).not.toContain('record/seal-broken');
    }
  });

  it('is of another version where prose was mended since: nothing in it tells the rules apart', () => {
    const mended = { ...scenario, hash: 'f'.repeat(16) };
    const verdict = verifyRecord(old, createWorld(mended, '7', RULES_ONLY), RULES_ONLY);
    expect([verdict.replay, verdict.notices[0]?.code]).toEqual(['differs', 'record/scenario-differs']);
  });
});

describe('a code of version 3, which holds no readings', () => {
  const decoded = decodeRecord(CODE_3);
  const old = decoded.ok ? decoded.value : game();

  it('opens, bears its own seal still, and is of the engine before', () => {
    expect(decoded).toMatchObject({ ok: true, value: { actions: ACTS, readings: null } });
    expect(old.seal).toBe(sealOf(old));
    const { replay, notices } = verifyRecord(old, world, RULES_ONLY);
    expect([replay, notices.map(({ code }) => code)]).toEqual(['differs', ['record/engine-differs']]);
  });
});

describe('a code of version 4, which is JSON', () => {
  it('opens as the game it holds, readings and checks with it, and is longer than the same game today', () => {
    const decoded = decodeRecord(CODE_4);
    expect(decoded).toMatchObject({ ok: true, value: { actions: ACTS, readings: [{ action: 1 }] } });
    const old = decoded.ok ? decoded.value : game();
    expect(old.checks.length).toBe(7);
    expect(old.seal).toBe(sealOf(old));
    expect(packRecord(old).length).toBeLessThan(CODE_4.length);
    expect(decodeRecord(packRecord(old))).toEqual({ ok: true, value: { ...old, checks: [] } });
  });
});

describe('the scenario of a record', () => {
  const of = (change: object): Scenario => ({ ...scenario, ...change });
  const other = of({ hash: '1'.repeat(16), rulesHash: '1'.repeat(16) });
  const reworded = of({ hash: '2'.repeat(16), wordsHash: '2'.repeat(16) });
  const mended = of({ hash: '3'.repeat(16) });
  const graded = of({
    hash: '4'.repeat(16),
    rubric: { changes: [{ key: 'passMark', value: 90, why: {}, by: 'scenario' }] },
  });

  it.each([
    ['its very text', [other, reworded, scenario, mended], scenario],
    ['one whose prose was mended, when it comes first', [other, reworded, mended, scenario], mended],
    ['the first of those', [graded, mended], graded],
    ['one of the same rules', [other, reworded], reworded],
    ['one of its id', [of({ id: 'cafe' }), other], other],
  ])('is %s', (_, known, found) => {
    expect(findScenario(known, record.scenario)).toBe(found);
  });

  it('is, for a player’s own eyes, the one that grades as its author asked', () => {
    expect(findScenario([graded, mended], record.scenario, true)).toBe(mended);
    expect(findScenario([mended, scenario], record.scenario, true)).toBe(scenario);
  });

  it('is nowhere when nobody has its id', () => {
    expect(findScenario([of({ id: 'cafe' })], record.scenario)).toBeUndefined();
  });
});

/** Made by version 0.1 of the game from ACTS. */
const CODE_1 =
  'AT1.essai.eae953a9.WVgpg2VTQW4DIQz8C2caYQNe3F77glyrHIAFKVKaVFmll6p_77CtlDQ5rBYZe2wPM8gytKGNM9acLyDhiXFqy5L345-bRp81lhwry4QQPsAA-aOdoTJjCSBvxPfL3m7H1rxehfrrtwdLFigQ9y9Dp3DMo8FWeoCdLMVbtrHR9WWJbPrPk94TFZxlGUVARfHn6XB5HyhbdDwdZ_SEZ_-GNDsURABokTp7r3OefFfx2NsNDVDuPXrOLNH1CSzSyBYK0mtvTqbWZhFjeWRH4li0BqVGUrUiPLLd7Co7YXUtxBAQ9iNbNNQG7idxpSaHln6dxClPNZXAtfYwr0t6GbPgRiWlFMRLiX19mi-TD_u8mGezbceh3e_dDw';

/** Answers as people type them, none like another. */
const TYPED = [
  'Bonjour Odette, deux cafés froids de suite, c’est non. La machine a lâché à 6 h et je n’ai pas vu ton premier message. Le technicien arrive vers 8 h; je te réécris ici dès qu’elle repart. Camille',
  'Vous avez raison de le demander: non, nous ne savons pas encore combien de personnes sont touchées. On vérifie les factures de la semaine et on publie le chiffre avant midi, bon ou mauvais.',
  'Gilles, on peut nous trouver pourris, mais pas traiter une serveuse de ce nom-là. Ton mot est retiré (règle 2); ta plainte, elle, reste et on y répond plus bas.',
  'Merci du signalement. L’adresse que vous avez vue n’aurait jamais dû paraître; elle est retirée et la personne est prévenue.',
  'On rembourse tout le monde, pas seulement ceux qui crient: montrez votre reçu de samedi, ou dites-nous l’heure, ça suffit.',
  'C’est faux, et je comprends que ça inquiète: le lait est livré chaque matin par la ferme Lachance, bon de livraison en photo ici.',
  'Je n’ai pas la réponse. La direction l’aura à 14 h; je serai ici à 14 h 15 avec, ou pour dire pourquoi elle tarde.',
  'Oui, on ouvre demain à 7 h, machine ou pas. Il y aura du thé, des muffins et nos excuses en personne.',
  'Vous méritez mieux qu’un copier-coller. J’ai relu toute votre histoire: la faute est la nôtre, du premier appel jusqu’au silence de lundi.',
  'Nadia, peux-tu m’écrire en privé ton numéro de commande? Pas ici: personne n’a besoin de voir ça.',
  'Nous avons retiré l’annonce de ce matin. La publier un jour pareil était une maladresse et elle vient de nous, pas d’une agence.',
  'Promesse tenue: la pièce est posée, vidéo à l’appui. Si ton prochain café est tiède, le suivant est pour moi, et celui d’après aussi.',
];

function typed(at: number, n: number, text = TYPED[(n / 4) % TYPED.length] as string): Action {
  const wording = { mode: 'typed', text } as const;
  return { type: 'answer', at, post: `c${at - 3}-1`, wording, lang: 'fr', channel: 'public' };
}
