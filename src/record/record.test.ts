import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../base/base64.ts';
import { RECORD_VERSION } from '../model/record.ts';
import { decodeRecord, encodeRecord } from './decode.ts';
import { gapsIn, MIGRATIONS, migrate, OLDEST_RECORD } from './migrate.ts';
import { aRecord } from './record-fakes.ts';

describe('a record as a file', () => {
  it('comes back whole', () => {
    const record = aRecord();
    expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, value: record });
  });

  it('keeps one act a line', () => {
    const lines = encodeRecord(aRecord()).split('\n');
    expect(lines.filter((line) => line.includes('"type":')).length).toBe(aRecord().actions.length);
  });

  it('comes back whole whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const typed = { ...aRecord(), annexes: { felt: text } };
        expect(decodeRecord(encodeRecord(typed))).toEqual({ ok: true, value: typed });
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('keeps what was said before the verdict, of decisions alone, five at most; and plans that there are', () => {
    const sures = { 'd12-0': 95, 'd40-3': 50, 'd9-9': 5, 'd10-1': 25, 'd11-1': 75 };
    const whys = { 'd12-0': 'Il fallait répondre.' };
    const more = { sures: { x: 50, ...sures, 'd13-1': 95 }, whys: { ...whys, s12: 'x' } };
    const said = { ...aRecord(), annexes: { ...more, plan: 'threat', planned: 'sing' } };
    const read = decodeRecord(JSON.stringify(said));
    expect(read.ok && read.value.annexes).toEqual({
      sures,
      whys,
      plan: 'threat',
    });
    const unseen = { ...aRecord(), annexes: { felt: 'Ouf.', unseen: true } as const };
    expect(decodeRecord(encodeRecord(unseen))).toEqual({ ok: true, value: unseen });
    const odd = decodeRecord(JSON.stringify({ ...aRecord(), annexes: { unseen: 'x' } }));
    expect(odd.ok && odd.value.annexes).toEqual({});
    const bad = { ...aRecord(), annexes: { whys: { 'd12-0': 7 } } };
    expect(decodeRecord(JSON.stringify(bad))).toMatchObject({ ok: false, error: { code: 'record/field' } });
  });

  it('opens though a newer hand added fields', () => {
    const text = JSON.stringify({ ...aRecord(), extra: { deep: [1] } });
    expect(decodeRecord(text)).toEqual({ ok: true, value: aRecord() });
  });
});

describe('a hostile or broken record', () => {
  const text = (change: object) => JSON.stringify({ ...aRecord(), ...change });
  const act = (action: object) => text({ actions: [action] });
  const reading = (change: object) => text({ readings: [{ ...aRecord().readings?.[0], ...change }] });

  it.each([
    ['nothing', '', 'record/empty'],
    ['a byte-order mark alone', '\ufeff', 'record/empty'],
    ['a novel', 'x'.repeat(4_000_001), 'record/too-large'],
    ['no JSON', '{"recordVersion": 1,', 'record/not-json'],
    ['a page', '<!doctype html>', 'record/not-json'],
    ['other JSON', '{"name": "x"}', 'record/not-a-record'],
    ['a list', '[1]', 'record/not-a-record'],
    ['a number', '7', 'record/not-a-record'],
    ['depth alone', '['.repeat(500_000), 'record/not-json'],
    ['depth, closed', '['.repeat(200_000) + ']'.repeat(200_000), 'record/not-a-record'],
    ['a version of tomorrow', text({ recordVersion: RECORD_VERSION + 1 }), 'record/newer'],
    ['a version in words', text({ recordVersion: '1' }), 'record/not-a-record'],
    ['no seed', text({ seed: 7 }), 'record/field'],
    [
      'a path for a scenario',
      text({ scenario: { id: '../../etc/passwd', hash: 'aaaaaaaa' } }),
      'record/field',
    ],
    ['a mode of its own', text({ settings: { ...aRecord().settings, mode: 'dieu' } }), 'record/field'],
    ['too many acts', text({ actions: Array(20_001).fill(aRecord().actions[0]) }), 'record/too-many'],
    ['an act unknown', act({ type: 'nuke', at: 1, post: 'a' }), 'record/field'],
    ['an act named like a method', act({ type: 'toString', at: 1 }), 'record/field'],
    ['a post named __proto__', act({ type: 'open', at: 1, post: '__proto__' }), 'record/field'],
    ['a post named constructor', act({ type: 'open', at: 1, post: 'constructor' }), 'record/field'],
    ['a post named like an index', act({ type: 'open', at: 1, post: '12' }), 'record/field'],
    ['half a tick', act({ type: 'open', at: 1.5, post: 'a' }), 'record/field'],
    ['a negative tick', act({ type: 'open', at: -1, post: 'a' }), 'record/field'],
    ['an act without its post', act({ type: 'open', at: 1 }), 'record/field'],
    [
      'words that are a list',
      act({ type: 'correct', at: 1, post: 'a', text: ['b'], lang: 'fr' }),
      'record/field',
    ],
    [
      'a book typed',
      act({ type: 'correct', at: 1, post: 'a', text: 'b'.repeat(20_001), lang: 'fr' }),
      'record/too-many',
    ],
    [
      'a word on a reply that names no act',
      act({ type: 'clarify', at: 1, saying: 'o0-0', acts: ['amour'] }),
      'record/field',
    ],
    [
      'a word on a reply without an end',
      act({ type: 'clarify', at: 1, saying: 'o0-0', acts: Array(60).fill('ask') }),
      'record/too-many',
    ],
    ['readings that are a word', text({ readings: 'all good' }), 'record/field'],
    ['a reading without its figures', reading({ figures: [1, 2] }), 'record/field'],
    ['a reading of half an act', reading({ acts: [3] }), 'record/field'],
    ['a reading in fractions', reading({ acts: [3, 0.5] }), 'record/field'],
    ['a reading beside a script', reading({ beside: '<script>' }), 'record/field'],
    ['a reading without an end', reading({ spans: Array(900).fill(0) }), 'record/too-many'],
    ['a hash that is a script', text({ checks: [{ tick: 50, hash: '<script>' }] }), 'record/field'],
    ['acts back in time', text({ actions: [...aRecord().actions].reverse() }), 'record/out-of-order'],
    ['a code of tomorrow', 'AT6.essai.aaaaaaaa.AAAA', 'record/code-newer'],
    ['a code cut short', 'AT1.essai', 'record/code-damaged'],
    ['a code that holds nothing', 'AT3.essai.aaaaaaaa.AAAA', 'record/code-damaged'],
    ['a code of version 1 for a scenario we have not', 'AT1.essai.aaaaaaaa.AAAA', 'record/needs-scenario'],
  ])('%s is named as what it is', (_, given, code) => {
    const decoded = decodeRecord(given);
    expect(decoded.ok ? 'opened' : decoded.error.code).toBe(code);
  });

  it('says where', () => {
    const decoded = decodeRecord(text({ actions: [aRecord().actions[0], { type: 'open', at: 9, post: 3 }] }));
    expect(decoded).toMatchObject({
      ok: false,
      error: { params: { path: 'actions[1].post', wanted: 'id' } },
    });
  });

  it('cannot reach the prototype of anything', () => {
    const raw = encodeRecord(aRecord()).replace(
      '"annexes": {',
      '"__proto__": {"isAdmin": true}, "annexes": {',
    );
    const decoded = decodeRecord(raw);
    expect(decoded.ok && 'isAdmin' in decoded.value).toBe(false);
    expect('isAdmin' in {}).toBe(false);
  });

  it('never throws, whatever one unit is turned into', () => {
    const whole = encodeRecord(aRecord());
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.constantFrom('"', '{', ']', '0', '\\', 'e', '\u0000'),
        (i, unit) => {
          decodeRecord(whole.slice(0, i) + unit + whole.slice(i + 1));
        },
      ),
      { seed: 11, numRuns: 500 },
    );
  });
});

describe('migrations', () => {
  it('are contiguous from the oldest version to the present one', () => {
    expect(gapsIn(MIGRATIONS, OLDEST_RECORD, RECORD_VERSION)).toEqual([]);
  });

  it('are found out when a step is missing', () => {
    const steps = [1, 3].map((from) => ({ from, up: (tree: object) => ({ ...tree }) }));
    expect(gapsIn(steps, 1, 4)).toEqual(['expected steps from 1, 2, 3; got 1, 3']);
  });

  it('are applied one after the other, from the version of the file', () => {
    const steps = [1, 2, 3].map((from) => ({
      from,
      up: (tree: Readonly<Record<string, unknown>>) => ({ ...tree, way: `${tree.way ?? ''}${from}` }),
    }));
    expect(migrate({ recordVersion: 2 }, 2, steps, 4)).toEqual({ recordVersion: 4, way: '23' });
  });
});

describe('letters for bytes', () => {
  it('give the bytes again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it.each(['a', 'a+b/', 'é'])('refuse %s', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });
});
