import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBusyScenario } from '../../tests/support/a-busy-scenario.ts';
import { checkHash, createWorld } from '../engine/index.ts';
import type { ActionDraft } from '../model/action.ts';
import { decodeRecord, encodeRecord, packRecord, rerun } from '../record/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { idleClock, sentOn } from './class-clock.ts';
import {
  CODE_LETTERS,
  clockAt,
  doesAlone,
  drawCode,
  type EntryBody,
  type Feed,
  gameOf,
  type HeldClass,
  HOST,
  type LogEntry,
  NOTHING_HELD,
  openEntryOf,
  readCode,
  readSent,
  replayClass,
  takeFeed,
  tickOf,
  USUAL_CLASS,
} from './index.ts';
import { timetableOf } from './timetable.ts';

const SCENARIO = aBusyScenario();
const GROUND = { scenario: SCENARIO, tone: RULES_ONLY };
const OPEN = openEntryOf('AAAAAA', SCENARIO, RULES_ONLY.hash, {
  ...USUAL_CLASS,
  format: 'team',
  teams: 2,
  rate: 40,
});

const action = fc.constantFrom<ActionDraft>(
  { type: 'open', post: 'opener' },
  { type: 'pin', post: 'opener' },
  { type: 'hide', post: 'injure' },
  { type: 'thank', post: 'demande' },
  { type: 'watch', words: ['cafe'], threshold: 3 },
  { type: 'requestApproval', service: 'direction', keen: false },
);
const entry = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(
      fc.constantFrom('s1', 's2', 's3'),
      action.map((act): EntryBody => ({ kind: 'act', action: act })),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constant(HOST),
      fc.constantFrom<EntryBody>(
        { kind: 'hold' },
        { kind: 'resume' },
        { kind: 'pace', rate: 20 },
        { kind: 'act', action: { type: 'pressure', rises: true } },
        { kind: 'kick', seat: 's3' },
      ),
    ),
  },
);

/** A log of three seats in two teams, with an entry every few seconds. */
const log = fc
  .array(fc.tuple(entry, fc.integer({ min: 0, max: 9000 })), { minLength: 5, maxLength: 40 })
  .map((steps) => {
    const games = { s1: 'g1', s2: 'g1', s3: 'g2' } as const;
    const entries: LogEntry[] = [];
    let at = 1_000_000;
    const add = (by: string, game: string | null, body: EntryBody) => {
      entries.push({ seq: at * 1000 + entries.length, at, by, game, key: `k${entries.length}`, body });
    };
    add(HOST, null, OPEN);
    for (const [by, roles] of [
      ['s1', ['answer']],
      ['s2', ['approve']],
      ['s3', []],
    ] as const)
      add(by, games[by], { kind: 'join', name: by, as: 'player', roles });
    add(HOST, null, { kind: 'start' });
    for (const [[by, body], wait] of steps) {
      at += wait;
      add(by, by === HOST ? null : games[by as 's1'], body);
    }
    return entries;
  });

function feedOf(entries: readonly LogEntry[], after: number, upTo: number): Feed {
  const now = entries.find(({ seq }) => seq === upTo)?.at ?? 0;
  return { after, upTo, now, entries: entries.filter(({ seq }) => seq > after && seq <= upTo) };
}

describe('a class', () => {
  it('comes to the same state however its log is cut, repeated or asked for again', () => {
    fc.assert(
      fc.property(log, fc.array(fc.nat(60), { maxLength: 12 }), (entries, cuts) => {
        let held: HeldClass = NOTHING_HELD;
        const last = entries.at(-1)?.seq ?? 0;
        const seqs = cuts.map((cut) => entries[cut % entries.length]?.seq ?? 0);
        for (const seq of [...seqs, last]) {
          const early = takeFeed(held, feedOf(entries, seq, last)); // begins after what is held
          if (seq > held.upTo) expect(early).toMatchObject({ isGap: true, held });
          held = takeFeed(held, feedOf(entries, 0, seq)).held; // all of it again
          held = takeFeed(held, feedOf(entries, Math.min(held.upTo, seq), seq)).held;
        }
        expect(held.entries.map(({ seq }) => seq)).toEqual(entries.map(({ seq }) => seq));
        expect(held.room).toEqual(replayClass(entries, GROUND, [])?.room);
      }),
      { numRuns: 30, seed: 11 },
    );
  });

  it('gives each game a record that plays again to the same hash, whatever part of the log a device holds', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const own = entries.filter(({ game }) => game === null || game === 'g1');
        const end = entries.at(-1)?.at;
        const [all, part] = [gameOf(entries, 'g1', GROUND, end), gameOf(own, 'g1', GROUND, end)];
        expect(part?.seal).toBe(all?.seal);
        if (all === null) return;
        const again = rerun(createWorld(SCENARIO, all.seed, RULES_ONLY), all.actions, {
          until: all.end.tick,
        });
        expect(again.skipped).toEqual([]);
        expect(again.checks).toEqual(all.checks);
      }),
      { numRuns: 15, seed: 12 },
    );
  });

  it('plays the same tick by tick as all at once', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const end = entries.at(-1)?.at ?? 0;
        const whole = replayClass(entries, GROUND, ['g1'], end)?.games[0];
        const shuffled = [...entries].reverse();
        const other = replayClass(shuffled, GROUND, ['g1'], end)?.games[0];
        expect(checkHash(other?.state as never)).toBe(checkHash(whole?.state as never));
      }),
      { numRuns: 10, seed: 13 },
    );
  });

  it('files a team’s game with who did what, as a file and as a code', () => {
    const records = fc.sample(log, { numRuns: 20, seed: 14 }).map((entries) => gameOf(entries, 'g1', GROUND));
    const record = records.find((one) => one?.actions.some(({ by }) => by === 's1'));
    if (record === null || record === undefined) throw new Error('nobody did anything');
    expect(decodeRecord(encodeRecord(record), () => SCENARIO)).toMatchObject({
      value: { actions: record.actions },
    });
    expect(decodeRecord(packRecord(record), () => SCENARIO)).toMatchObject({
      value: { actions: record.actions },
    });
  });
});

describe('the clock of a class', () => {
  const table = timetableOf(SCENARIO);
  const ms = table.secondsPerTick * 1000;

  it('stops after a shift until it is sent on, and takes eight seconds to the next one', () => {
    const started = sentOn(idleClock(40, 0), table);
    const shift = (150 * ms) / 40;
    expect(tickOf(clockAt(started, table, shift - 1), table)).toBe(149);
    const stopped = clockAt(started, table, shift + 500_000);
    expect([stopped.status, tickOf(stopped, table)]).toEqual(['point', 150]);
    const lapse = sentOn(stopped, table);
    expect(tickOf(clockAt(lapse, table, stopped.since + 4000), table)).toBe(165);
    const next = clockAt(lapse, table, stopped.since + 8000);
    expect([next.status, tickOf(next, table)]).toEqual(['quart', 180]);
  });

  it('reads the same in one look as in many', () => {
    const looks = fc.array(fc.integer({ min: 1, max: 40_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(looks, fc.constantFrom(5, 20, 40), (waits, rate) => {
        const started = sentOn(idleClock(rate, 0), table);
        const end = waits.reduce((a, b) => a + b, 0);
        let many = started;
        for (const wait of waits) many = clockAt(many, table, many.since + wait);
        expect(many).toEqual(clockAt(started, table, end));
      }),
      { numRuns: 100, seed: 15 },
    );
  });
});

describe('what devices send', () => {
  it('is read by the schema of records: no more, no less', () => {
    const act = (action: unknown) => readSent({ key: 'k', game: null, body: { kind: 'act', action } });
    expect(act({ type: 'pin', post: 'p', at: 9, by: 'x', more: 1 })?.body).toEqual({
      kind: 'act',
      action: { type: 'pin', post: 'p' },
    });
    for (const bad of [
      null,
      [],
      'x',
      {},
      { key: '', game: null, body: { kind: 'start' } },
      { key: 'k', game: 'constructor', body: { kind: 'start' } },
      { key: 'k', game: null, body: { kind: 'pace', rate: 41 } },
      { key: 'k', game: null, body: { kind: 'open' } },
      { key: 'k', game: null, body: { kind: 'join' } },
    ])
      expect(readSent(bad)).toBeNull();
    for (const bad of [
      { type: 'pin' },
      { type: 'pin', post: '__proto__' },
      { type: 'toString' },
      { type: 'consent', proposal: 'q', isGranted: true, note: '' },
    ])
      expect(act(bad)).toBeNull();
  });

  it('has codes without letters that are taken for others, and roles that do their own', () => {
    const code = drawCode((n) => n - 1);
    expect(readCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(code);
    expect([readCode('AAAAA'), readCode('AAAAAI')]).toEqual([null, null]);
    expect(CODE_LETTERS).not.toMatch(/[ILOQSBDPG]/);
    expect([
      doesAlone([], 'declare'),
      doesAlone(['answer'], 'declare'),
      doesAlone(['watch'], 'open'),
      doesAlone(['direct'], 'hide'),
    ]).toEqual([true, false, true, true]);
  });
});
