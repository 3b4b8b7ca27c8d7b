import { describe, expect, it } from 'vitest';
import { essai } from '../record/essai.ts';
import { aRecord } from '../record/record-fakes.ts';
import type { KeptElsewhere } from '../session/index.ts';
import { findScorm, type SearchedWindow } from './find-scorm.ts';
import { aProgress, aResult, paperScorm, scormWorld } from './platform-fakes.ts';
import { reportTo } from './report-game.ts';
import { SCORM_12, SCORM_2004 } from './scorm-dialect.ts';
import { openScorm } from './scorm-platform.ts';

const open12 = (lms: ReturnType<typeof paperScorm>) =>
  openScorm(SCORM_12, scormWorld({ API: lms.api }).world);
const open2004 = (lms: ReturnType<typeof paperScorm>) =>
  openScorm(SCORM_2004, scormWorld({ API_1484_11: lms.api }).world);
const of = (lms: ReturnType<typeof paperScorm>, prefix: string) =>
  Object.fromEntries([...lms.values].filter(([name]) => name.startsWith(prefix)));

describe('a game on a SCORM 1.2 platform', () => {
  it('reads what it is launched with, and says that it has begun', async () => {
    const lms = paperScorm({
      holds: {
        'cmi.launch_data': 'mode=evaluation;seed=7',
        'cmi.suspend_data': '1;jeton.1;;2;0;AT5.x',
        'cmi.student_preference.language': 'en-CA',
        'cmi.student_data.mastery_score': '75',
        'cmi.core.lesson_status': 'not attempted',
      },
    });
    const { launch, kind, trouble } = await open12(lms);
    expect({ kind, trouble: trouble(), launch }).toEqual({
      kind: 'scorm12',
      trouble: null,
      launch: {
        line: 'mode=evaluation;seed=7',
        isLookOnly: false,
        kept: '1;jeton.1;;2;0;AT5.x',
        lang: 'en',
        sound: null,
        pass: 75,
        best: null,
        room: 4096,
        game: 'jeton.1',
      },
    });
    expect(lms.values.get('cmi.core.lesson_status')).toBe('incomplete');
  });

  it('writes where it stands and each decision once, then the marks, then ends once', async () => {
    const lms = paperScorm();
    const platform = await open12(lms);
    platform.keep(aProgress(), false);
    platform.keep(
      aProgress({
        decisions: [...aProgress().decisions, { id: 'd003-thank-p', response: 'thank', seconds: 61 }],
      }),
      false,
    );
    expect(lms.calls.filter((call) => call.includes('interactions.0.id')).length).toBe(1);
    expect(of(lms, 'cmi.interactions.2')).toEqual({
      'cmi.interactions.2.id': 'd003-thank-p',
      'cmi.interactions.2.type': 'fill-in',
      'cmi.interactions.2.time': expect.stringMatching(/^\d\d:\d\d:\d\d$/),
      'cmi.interactions.2.student_response': 'thank',
      'cmi.interactions.2.result': 'neutral',
      'cmi.interactions.2.latency': '0000:01:01.00',
    });
    expect(await platform.finish(aResult())).toBe('delivered');
    expect(of(lms, 'cmi.core')).toEqual({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.score.raw': '72.46',
      'cmi.core.session_time': '0000:00:00.00',
    });
    expect(of(lms, 'cmi.objectives')).toEqual({
      'cmi.objectives.0.id': 'timing',
      'cmi.objectives.0.score.min': '0',
      'cmi.objectives.0.score.max': '100',
      'cmi.objectives.0.score.raw': '80.5',
      'cmi.objectives.0.status': 'passed',
      'cmi.objectives.1.id': 'tone',
      'cmi.objectives.1.status': 'not attempted',
    });
    expect(lms.values.get('cmi.suspend_data')).toBe(aProgress().kept);
    platform.end(true);
    platform.end(false);
    expect(lms.values.get('cmi.core.exit')).toBe('');
    expect(lms.calls.filter((call) => call.startsWith('Finish')).length).toBe(1);
  });

  it('is failed under the mark that passes there, and left with its place kept', async () => {
    const lms = paperScorm();
    const platform = await open12(lms);
    await platform.finish(aResult({ score: 59.9 }));
    platform.end(false);
    expect([lms.values.get('cmi.core.lesson_status'), lms.values.get('cmi.core.exit')]).toEqual([
      'failed',
      'suspend',
    ]);
  });
});

describe('a game on a SCORM 2004 platform', () => {
  it('tells completion and success apart, its share of the way, and asks to leave only when told to', async () => {
    const lms = paperScorm({ version: '2004', holds: { 'cmi.scaled_passing_score': '0.8' } });
    const platform = await open2004(lms);
    expect([platform.launch.pass, platform.launch.room]).toEqual([80, 64_000]);
    platform.keep(aProgress(), false);
    expect([lms.values.get('cmi.progress_measure'), lms.values.get('cmi.completion_status')]).toEqual([
      '0.25',
      'incomplete',
    ]);
    await platform.finish(aResult({ pass: 80 }));
    expect(of(lms, 'cmi.score')).toMatchObject({ 'cmi.score.scaled': '0.7246', 'cmi.score.raw': '72.46' });
    expect([lms.values.get('cmi.completion_status'), lms.values.get('cmi.success_status')]).toEqual([
      'completed',
      'failed',
    ]);
    expect(lms.values.get('cmi.interactions.0.timestamp')).toBe('2026-11-29T15:04:05');
    expect(lms.values.get('cmi.interactions.0.latency')).toBe('PT90S');
    expect(lms.values.has('adl.nav.request')).toBe(false);
    platform.end(true);
    expect([lms.values.get('adl.nav.request'), lms.values.get('cmi.exit'), lms.isOver()]).toEqual([
      'exitAll',
      'normal',
      true,
    ]);
  });
});

describe('a hostile platform', () => {
  it('with an empty lesson mode is written to as usual', async () => {
    const lms = paperScorm({ holds: { 'cmi.core.lesson_mode': '' } });
    (await open12(lms)).keep(aProgress(), false);
    expect(lms.values.get('cmi.suspend_data')).toBe(aProgress().kept);
  });

  it('whose commit answers "false" is told of, tried again, and stops nothing', async () => {
    let isBroken = true;
    const lms = paperScorm({ instead: (name) => (name === 'Commit' && isBroken ? 'false' : undefined) });
    const platform = await open12(lms);
    platform.keep(aProgress(), false);
    expect(platform.trouble()).toBe('failing');
    expect(await platform.finish(aResult())).toBe('notDelivered');
    isBroken = false;
    platform.keep(aProgress(), false);
    expect(platform.trouble()).toBeNull();
  });

  it('whose answer takes 3 s is asked for a commit only when the page is hidden or goes', async () => {
    const clock = { ms: 0 };
    const lms = paperScorm({
      instead: (name) => {
        if (name === 'Commit') clock.ms += 3000;
        return undefined;
      },
    });
    const platform = await openScorm(SCORM_12, scormWorld({ API: lms.api }, { now: () => clock.ms }).world);
    for (let i = 0; i < 5; i++) platform.keep(aProgress(), false);
    expect(lms.calls.filter((call) => call.startsWith('Commit')).length).toBe(1);
    platform.keep(aProgress(), true);
    expect(lms.calls.filter((call) => call.startsWith('Commit')).length).toBe(2);
    expect(lms.calls.at(-1)).toMatch(/^Commit/);
  });

  it('that is put into the page 3 s after ours is found', async () => {
    const lms = paperScorm();
    const late: Record<string, unknown> = {};
    late.parent = late;
    let waited = 0;
    const { world } = scormWorld(
      {},
      {
        page: { parent: late } as unknown as SearchedWindow,
        wait: async (ms) => {
          waited += ms;
          if (waited >= 3000) late.API = lms.api;
        },
      },
    );
    expect((await openScorm(SCORM_12, world)).kind).toBe('scorm12');
  });

  it('without interactions._count is told every decision from the first', async () => {
    const lms = paperScorm();
    expect(lms.values.has('cmi.interactions._count')).toBe(false);
    (await open12(lms)).keep(aProgress(), false);
    expect(lms.values.get('cmi.interactions.1.id')).toBe('d002-hide-insulte');
  });

  it('that counts the decisions it has is told the next ones only, of the same game', async () => {
    const holds = { 'cmi.interactions._count': '1', 'cmi.suspend_data': aProgress().kept };
    const lms = paperScorm({ holds });
    (await open12(lms)).keep(aProgress(), false);
    expect([lms.values.has('cmi.interactions.0.id'), lms.values.has('cmi.interactions.1.id')]).toEqual([
      false,
      true,
    ]);
    const other = paperScorm({ holds });
    (await open12(other)).keep(aProgress({ game: 'autre.2' }), false);
    expect(other.values.has('cmi.interactions.0.id')).toBe(true);
  });

  it('whose interactions may only be written is never asked for one', async () => {
    const lms = paperScorm({
      instead: (name, [key = '']) =>
        name === 'GetValue' && key.startsWith('cmi.interactions') ? '' : undefined,
    });
    const platform = await open12(lms);
    platform.keep(aProgress(), false);
    expect(lms.values.get('cmi.interactions.1.id')).toBe('d002-hide-insulte');
    expect(lms.calls.filter((call) => /^GetValue cmi\.interactions\.\d/.test(call))).toEqual([]);
  });

  it('that takes no interactions is not asked again, and keeps the rest', async () => {
    const lms = paperScorm({
      instead: (name, [key = '']) =>
        name === 'SetValue' && key.startsWith('cmi.interactions') ? 'false' : undefined,
    });
    const platform = await open12(lms);
    for (let i = 0; i < 3; i++) platform.keep(aProgress(), false);
    expect(lms.calls.filter((call) => call.startsWith('SetValue cmi.interactions')).length).toBe(1);
    expect([lms.values.get('cmi.suspend_data'), platform.trouble()]).toEqual([aProgress().kept, null]);
  });

  it('that takes 255 characters of a response is given no more, in signs of any kind', async () => {
    const lms = paperScorm();
    const decisions = [{ id: 'd001-answer-p', response: 'é'.repeat(900), seconds: 1 }];
    (await open12(lms)).keep(aProgress({ decisions }), false);
    expect(lms.values.get('cmi.interactions.0.student_response')).toBe('é'.repeat(255));
  });

  it('that takes printable ASCII alone in an id is given that, whatever a story calls its posts', () => {
    const told: string[] = [];
    const record = aRecord();
    const game: KeptElsewhere = { record, token: 't.1', writingLeft: null, coachLeft: 3 };
    const platform = {
      ...({} as Awaited<ReturnType<typeof open12>>),
      launch: {
        line: '',
        isLookOnly: false,
        kept: '',
        lang: null,
        sound: null,
        pass: null,
        best: null,
        room: 4096,
        game: '',
      },
      trouble: () => null,
      keep: ({ decisions }: ReturnType<typeof aProgress>) => void told.push(...decisions.map(({ id }) => id)),
    };
    const scenario = essai();
    reportTo(
      platform,
      { scenario, withWords: false, pass: 60, lang: () => 'fr', now: () => 0 },
      () => {},
    ).keep(game, false);
    expect(told.length).toBeGreaterThan(3);
    for (const id of told) expect(id).toMatch(/^[!-~]{1,255}$/);
    expect(new Set(told).size).toBe(told.length);
  });

  it('in the window that opened ours is found there', async () => {
    const lms = paperScorm();
    const opener: Record<string, unknown> = {};
    const lmsTop: Record<string, unknown> = { API: lms.api };
    lmsTop.parent = lmsTop;
    opener.parent = lmsTop;
    const page: Record<string, unknown> = { opener };
    page.parent = page;
    const { world } = scormWorld({}, { page: page as unknown as SearchedWindow });
    expect((await openScorm(SCORM_12, world)).kind).toBe('scorm12');
  });

  it('that ends the visit by itself first hears no second end, and breaks nothing', async () => {
    const lms = paperScorm();
    const platform = await open12(lms);
    platform.keep(aProgress(), false);
    lms.api.LMSFinish?.('');
    platform.keep(aProgress({ share: 0.5 }), true);
    expect(platform.trouble()).toBe('failing');
    platform.end(false);
    platform.end(false);
    expect(lms.calls.filter((call) => call.startsWith('Finish')).length).toBe(2); // theirs, and ours once
  });

  it.each(['review', 'browse'])('in %s mode is written nothing', async (mode) => {
    const lms = paperScorm({ holds: { 'cmi.core.lesson_mode': mode } });
    const platform = await open12(lms);
    platform.keep(aProgress(), true);
    expect(await platform.finish(aResult())).toBe('lookOnly');
    platform.end(true);
    expect(lms.calls.filter((call) => /^(SetValue|Commit)/.test(call))).toEqual([]);
    expect(lms.isOver()).toBe(true);
  });

  it('that holds a better mark keeps it, its status too, and what it is resumed from', async () => {
    const holds = { 'cmi.core.score.raw': '88', 'cmi.core.lesson_status': 'passed' };
    const lms = paperScorm({ holds });
    const platform = await open12(lms);
    expect(await platform.finish(aResult({ score: 41 }))).toBe('keptBetter');
    expect([lms.values.get('cmi.core.score.raw'), lms.values.get('cmi.core.lesson_status')]).toEqual([
      '88',
      'passed',
    ]);
    expect(lms.values.get('cmi.suspend_data')).toBe(aProgress().kept);
  });

  it('in a frame of no origin cannot be seen: the page says so, and plays alone', async () => {
    const fenced = {} as Record<string, unknown>;
    Object.defineProperty(fenced, 'API', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    fenced.parent = fenced;
    const page = { parent: fenced } as unknown as SearchedWindow;
    expect(findScorm(page, 'API')).toEqual({ api: null, isFenced: true });
    const platform = await openScorm(SCORM_12, scormWorld({}, { page }).world);
    expect([platform.kind, platform.trouble()]).toEqual(['none', 'fenced']);
  });

  it('whose calls throw, or give nothing, leaves the page to play alone', async () => {
    const api = {
      LMSInitialize: () => {
        throw new Error('no');
      },
    };
    const platform = await openScorm(SCORM_12, scormWorld({ API: api }).world);
    expect([platform.kind, platform.trouble()]).toEqual(['none', 'unlinked']);
  });
});

describe('a tab that is killed in mid-quart', () => {
  it('left all that the next visit resumes from, words apart', async () => {
    const lms = paperScorm();
    const scenario = essai();
    const terms = { scenario, withWords: false, pass: 60, lang: () => 'fr' as const, now: () => 0 };
    const record = aRecord({ end: { tick: 55, hash: 'bbbbbbbbbbbbbbbb', isComplete: false } });
    const game: KeptElsewhere = { record, token: 'jeton.9', writingLeft: 41.7, coachLeft: 1 };
    reportTo(await open12(lms), terms, () => {}).keep(game, false);
    // Nothing else is called: the tab is gone. The platform gives back what it holds.
    const holds = { 'cmi.suspend_data': lms.values.get('cmi.suspend_data') ?? '' };
    expect(JSON.stringify(holds)).not.toContain('répar');
    const given = reportTo(await open12(paperScorm({ holds })), terms, () => {}).givenBack();
    expect(given).toMatchObject({
      ok: true,
      value: {
        token: 'jeton.9',
        writingLeft: 41,
        coachLeft: 1,
        isOver: false,
        record: { end: record.end, seed: '7' },
      },
    });
    expect(given.ok && given.value.record.actions.length).toBe(record.actions.length);
  });
});
