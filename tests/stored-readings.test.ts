import { describe, expect, it } from 'vitest';
import { hashState, recordedWorld } from '../src/engine/index.ts';
import type { Action } from '../src/model/action.ts';
import type { GameRecord } from '../src/model/record.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { decodeRecord, encodeRecord } from '../src/record/decode.ts';
import { essai } from '../src/record/essai.ts';
import { packRecord } from '../src/record/pack.ts';
import { rerun } from '../src/record/replay.ts';
import { sealOf, sealRecord } from '../src/record/seal.ts';
import { verifyRecord } from '../src/record/verify.ts';
import { gradeRecord } from '../src/scoring/index.ts';
import { RULES_ONLY, type ToneModel } from '../src/tone/index.ts';

const scenario = essai();
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
  {
    type: 'declare',
    at: 30,
    wording: { mode: 'typed', text: 'Nous avons eu tort. Nous vérifions et revenons avant midi.' },
    lang: 'fr',
    platforms: ['fil'],
    pinned: false,
  },
];
const settings = { mode: 'entrainement', lang: 'fr', player: 'person', accommodation: 1 } as const;
const record = sealRecord({ scenario, seed: '7', settings, actions: ACTS, toneModel: RULES_ONLY });

/** A reader that has another hash, and the readings of a game as it would have made them: colder, and with another act. */
const ELSEWHERE: ToneModel = { ...RULES_ONLY, hash: 'rules-of-march' };
const readElsewhere = (): GameRecord => {
  const readings = (record.readings ?? []).map((one) => ({ ...one, acts: [13, 80], spans: [] }));
  const claimed: GameRecord = { ...record, toneModel: ELSEWHERE.hash, readings };
  const world = recordedWorld(claimed, scenario, RULES_ONLY);
  const { state, checks } = rerun(world, ACTS);
  const played = { ...claimed, checks, end: { ...claimed.end, hash: hashState(state) } };
  return { ...played, seal: sealOf(played) };
};
const codes = (one: GameRecord, here: Scenario = scenario) => {
  const { replay, notices } = verifyRecord(one, recordedWorld(one, here, RULES_ONLY), RULES_ONLY);
  return [replay, ...notices.map(({ code }) => code)];
};

describe('the readings of a game', () => {
  it('are stored one for each text that was read, with the hash of the post it was read beside', () => {
    expect(record.readings?.map(({ action, beside }) => [action, typeof beside])).toEqual([
      [1, 'string'],
      [2, 'object'],
    ]);
  });

  it('pass through a file and a code as they are', () => {
    expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, value: record });
    expect(decodeRecord(packRecord(record))).toEqual({ ok: true, value: { ...record, checks: [] } });
  });

  it('by the same reader are held against its own: one that was edited is told, and nothing of it is graded', () => {
    const [first, ...others] = record.readings ?? [];
    for (const edit of [{ acts: [3, 100] }, { beside: '00000000' }]) {
      const readings = [{ ...first!, ...edit }, ...others];
      expect(codes({ ...record, readings })).toEqual(
        'acts' in edit ? ['altered', 'record/reading-changed'] : ['altered'],
      );
    }
    expect(codes({ ...record, readings: others })).toEqual(['altered']);
    const better = { ...record, readings: [{ ...first!, acts: [3, 100, 4, 100, 5, 100] }, ...others] };
    const totals = [record, better].map(
      (one) => gradeRecord(scenario, one, null, { tone: RULES_ONLY }).total,
    );
    expect(totals[1]).toBe(totals[0]);
  });

  it('by another reader grade the game, which replays exactly, and it is said how many it would read otherwise here', () => {
    const old = readElsewhere();
    const world = recordedWorld(old, scenario, RULES_ONLY);
    const verdict = verifyRecord(old, world, RULES_ONLY);
    expect(verdict).toMatchObject({
      ok: true,
      notices: [{ code: 'record/read-elsewhere', params: { texts: 2, otherwise: 2 } }],
    });
    const there = gradeRecord(scenario, old, null, { tone: ELSEWHERE });
    expect(gradeRecord(scenario, old, null, { tone: RULES_ONLY })).not.toEqual(
      gradeRecord(scenario, record, null, { tone: RULES_ONLY }),
    );
    // By the reader of another hash that hears what RULES_ONLY hears, they are not its own.
    expect(there.total).toBe(gradeRecord(scenario, record, null, { tone: RULES_ONLY }).total);
  });

  it('by another reader are edited in vain where the states do not come out as told', () => {
    const old = readElsewhere();
    const readings = (old.readings ?? []).map((one) => ({ ...one, acts: [3, 100, 4, 100] }));
    expect(codes({ ...old, readings })[0]).toBe('altered');
  });

  it('beside a post whose text is another are told apart, and do not count', () => {
    const posts = scenario.posts.map((post) =>
      post.id === 'opener' ? { ...post, text: { fr: 'Mon café était tiède.' } } : post,
    );
    const reworded = { ...scenario, posts, hash: 'f'.repeat(16), wordsHash: 'f'.repeat(16) };
    expect(codes(record, reworded)).toEqual(['differs', 'record/posts-differ']);
    expect(codes(record, { ...reworded, wordsHash: scenario.wordsHash })).toEqual([
      'differs',
      'record/posts-differ',
    ]);
  });

  it('are none in a record of version 4, which is read anew as before', () => {
    const { readings: _, ...rest } = record;
    const before = decodeRecord(JSON.stringify({ ...rest, recordVersion: 4 }));
    expect(before).toMatchObject({ ok: true, value: { readings: null, recordVersion: 5 } });
    if (!before.ok) return;
    expect(before.value.seal).toBe(sealOf(before.value));
    expect(codes(before.value)).toEqual(['exact']);
    const elsewhere = { ...before.value, toneModel: ELSEWHERE.hash };
    expect(codes({ ...elsewhere, seal: sealOf(elsewhere) })).toEqual(['differs', 'record/tone-differs']);
  });

  it('are none in a game of prepared texts alone, which no other reader changes', () => {
    const drafted = sealRecord({
      scenario,
      seed: '7',
      settings,
      actions: [
        {
          type: 'answer',
          at: 12,
          post: 'opener',
          wording: { mode: 'draft', draft: 'a' },
          lang: 'fr',
          channel: 'public',
        },
      ],
      toneModel: ELSEWHERE,
    });
    expect([drafted.readings, codes(drafted)]).toEqual([[], ['exact']]);
  });
});
