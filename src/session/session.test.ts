import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorld, hashState } from '../engine/index.ts';
import { playScripted } from '../lab/index.ts';
import { PLANS, type PlanId, type PlanOutcome } from '../model/plan.ts';
import type { Scenario } from '../model/scenario.ts';
import { essai } from '../record/essai.ts';
import { decodeRecord, rerun, verifyRecord } from '../record/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { type KeyValueStore, memoryStore } from './key-value-store.ts';
import { createSession, type HandPage, handPage } from './session-fakes.ts';
import type { ActionDraft, OpenOptions, Session, SessionState } from './types.ts';

const scenario: Scenario = essai();
let page: HandPage;
let kept: Map<string, string>;
let storage: KeyValueStore;

beforeEach(() => {
  page = handPage();
  kept = new Map();
  storage = memoryStore(kept);
});

async function playing(options: Partial<OpenOptions> = {}): Promise<Session> {
  const session = await visit();
  session.open(scenario, { seed: '', mode: 'entrainement', ...options });
  await session.start();
  return session;
}

const visit = () => createSession({ loadTone: async () => RULES_ONLY, page, storage });
/** The page goes, and with it its session. */
function reload(session: Session): Promise<Session> {
  page.go();
  session.dispose();
  return visit();
}

/** Resumes the newest of the saved games. */
async function resumeNewest(session: Session): Promise<boolean> {
  const [newest] = await session.saved();
  return newest === undefined ? false : session.resumeSaved(newest.id, scenario);
}
const settled = () => new Promise((done) => setTimeout(done, 0));
const savedKeys = () => [...kept.keys()].filter((key) => key.startsWith('game.'));

const tick = (session: Session) => session.getState().crisis?.tick;
const ANSWER: ActionDraft = {
  type: 'answer',
  post: 'opener',
  wording: { mode: 'typed', text: 'Désolée, Odette: la machine est brisée, on la répare ce matin.' },
  lang: 'fr',
  channel: 'public',
};

/** Plays on until a phase, skipping lapses; stops after a generous while. */
function until(session: Session, phase: SessionState['phase']): void {
  for (let i = 0; i < 2000 && session.getState().phase !== phase; i++) {
    session.skipLapse();
    page.pass(500);
  }
  expect(session.getState().phase).toBe(phase);
}

describe('the paces', () => {
  it('calm: a real second is forty simulated ones', async () => {
    const session = await playing();
    page.pass(15_000);
    expect(tick(session)).toBe(10);
  });

  it('storm: thirty', async () => {
    const session = await playing();
    session.setPace('storm');
    page.pass(10_000);
    expect(tick(session)).toBe(5);
  });

  it('writing: a real second is a simulated one, until everything that is open is closed', async () => {
    const session = await playing();
    session.setWriting(true, 'composer');
    session.setWriting(true, 'dossier');
    session.setWriting(false, 'composer');
    page.pass(59_000);
    expect([tick(session), session.getState().pace]).toEqual([0, 'writing']);
    page.pass(1_100);
    expect(tick(session)).toBe(1);
    session.setWriting(false, 'dossier');
    expect(session.getState().pace).toBe('calm');
  });

  it('hold: nothing moves; and nothing while the tab is hidden or the machine asleep', async () => {
    const session = await playing();
    session.hold(true);
    page.pass(10_000);
    session.hold(false);
    page.hide(true);
    page.pass(10_000);
    expect([tick(session), session.getState().pace]).toEqual([0, 'hold']);
    page.hide(false);
    page.pass(3_000);
    expect(tick(session)).toBe(2);
  });

  it('accommodation stretches real time, and is recorded at its widest', async () => {
    const session = await playing();
    session.setSettings({ accommodation: 2 });
    page.pass(15_000);
    session.setSettings({ accommodation: 1 });
    expect(tick(session)).toBe(5);
    expect(session.record()?.settings.accommodation).toBe(2);
  });

  it('time off: only acts and time let pass advance it', async () => {
    const session = await playing();
    session.setSettings({ accommodation: 0 });
    page.pass(60_000);
    expect([tick(session), session.getState().pace]).toEqual([0, 'off']);
    session.letPass(15);
    page.pass(2_000);
    expect(tick(session)).toBe(15);
  });

  it('in an assessment the pace of writing is capped at three minutes a quart', async () => {
    const session = await playing({ mode: 'evaluation' });
    session.setWriting(true);
    page.pass(179_000);
    expect([tick(session), session.getState().pace]).toEqual([2, 'writing']);
    page.pass(2_000);
    expect(session.getState()).toMatchObject({
      writingLeft: 0,
      pace: 'calm',
      notice: { code: 'writing/spent' },
    });
  });
});

describe('an act', () => {
  it('costs its simulated time, which runs by in under a second', async () => {
    const session = await playing();
    page.pass(18_000);
    expect(session.act({ type: 'hide', post: 'opener' })).toBeNull();
    expect(session.getState().advance).toMatchObject({ why: 'act', from: 12, to: 13 });
    page.pass(800);
    expect(tick(session)).toBe(13);
    expect(session.getState().advance).toBeNull();
  });

  it('done while the one before still costs ends that jump: nobody is refused for being quick', async () => {
    const session = await playing();
    page.pass(18_000);
    session.act(ANSWER, { now: true });
    expect(session.act({ type: 'hide', post: 'opener' })).toBeNull();
    expect(tick(session)).toBe(18);
  });

  it('refused, changes nothing and says why', async () => {
    const session = await playing();
    const before = session.getState().crisis;
    expect(session.act({ type: 'hide', post: 'opener' })).toMatchObject({ code: 'action/unknown-post' });
    expect(session.getState().lastRefusal).toMatchObject({ code: 'action/unknown-post' });
    expect(session.getState().crisis).toBe(before);
  });

  it('tells each event once, with a new step', async () => {
    const session = await playing();
    const told: number[] = [];
    session.subscribe((state, before) => {
      if (state.step !== before.step) told.push(...state.events.map((event) => event.tick));
    });
    page.pass(45_000);
    const { events } = rerun(createWorld(scenario, '7', RULES_ONLY), [], { until: 30 });
    expect(told).toEqual(events.filter((event) => event.tick > 0).map((event) => event.tick));
  });
});

describe('a fault of ours', () => {
  it('in the engine holds time, keeps the game and says so, rather than lose it', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const session = await playing();
    page.pass(7_500);
    const world = session.world() as { luck: unknown };
    const { luck } = world;
    world.luck = { at: () => JSON.parse('a stumble') };
    page.pass(7_500);
    expect(session.getState()).toMatchObject({ isHeld: true, notice: { code: 'game/stopped' } });
    expect(told).toHaveBeenCalledTimes(1);
    world.luck = luck;
    session.hold(false);
    page.pass(4_500);
    expect(tick(session)).toBeGreaterThan(6);
    told.mockRestore();
  });

  it('in a screen stops neither the game nor the other screens', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const session = await playing();
    let seen = 0;
    session.subscribe(() => JSON.parse('a stumble'));
    session.subscribe(() => seen++);
    page.pass(7_500);
    expect([tick(session), seen > 0, session.getState().isHeld]).toEqual([5, true, false]);
    told.mockRestore();
  });
});

describe('words in the outbox', () => {
  it('leave after five seconds, and only then has anything happened', async () => {
    const session = await playing();
    page.pass(18_000);
    expect(session.act(ANSWER)).toBeNull();
    page.pass(4_900);
    expect(session.getState().crisis?.sayings).toEqual([]);
    page.pass(200);
    expect(session.getState().crisis?.sayings.length).toBe(1);
    expect(session.getState().sending).toBeNull();
  });

  it('may be taken back, unread', async () => {
    const session = await playing();
    page.pass(18_000);
    session.act(ANSWER);
    page.pass(3_000);
    expect(session.undoSend()).toEqual(ANSWER);
    page.pass(5_000);
    expect(session.record()?.actions).toEqual([]);
    expect(session.undoSend()).toBeNull();
  });

  it('leave before the next act that costs time, and lie still while one reads', async () => {
    const session = await playing();
    page.pass(18_000);
    session.act(ANSWER);
    session.act({ type: 'open', post: 'opener' });
    expect(session.getState().sending).not.toBeNull();
    session.act({ type: 'hide', post: 'opener' });
    expect(session.record()?.actions.map((act) => act.type)).toEqual(['open', 'answer', 'hide']);
  });

  it('wait as long as one likes when time is off', async () => {
    const session = await playing();
    page.pass(18_000);
    session.setSettings({ accommodation: 0 });
    session.act(ANSWER);
    page.pass(60_000);
    expect(session.getState().sending).toMatchObject({ leftMs: null });
    expect(session.sendNow()).toBeNull();
    expect(session.getState().crisis?.sayings.length).toBe(1);
  });

  it('may be any act that is asked to wait, which is taken back or done like them', async () => {
    const session = await playing();
    page.pass(18_000);
    const hide = { type: 'hide', post: 'opener' } as const;
    expect(session.act(hide, { waits: true })).toBeNull();
    page.pass(3_000);
    expect(session.undoSend()).toEqual(hide);
    page.pass(5_000);
    expect(session.record()?.actions).toEqual([]);
    session.act(hide, { waits: true });
    page.pass(5_200);
    expect(session.record()?.actions.map((act) => act.type)).toEqual(['hide']);
    expect(session.act(hide, { waits: true })).toMatchObject({ code: 'action/not-visible' });
  });

  it('are refused at once when they could never leave', async () => {
    const session = await playing();
    expect(session.act(ANSWER)).toMatchObject({ code: 'action/unknown-post' });
    expect(session.getState().sending).toBeNull();
  });
});

describe('a whole game', () => {
  it('goes from shift to point to lapse to shift and to its end', async () => {
    const session = await playing();
    until(session, 'point');
    expect(session.getState()).toMatchObject({ point: 'matin', crisis: { tick: 90 } });
    page.pass(60_000);
    expect(tick(session)).toBe(90);
    expect(session.act({ type: 'read', page: 'gens' })).toMatchObject({ code: 'action/not-in-quart' });
    expect(session.endPoint('volume', 'Répondre à Odette.')).toBeNull();
    expect(session.getState().phase).toBe('timelapse');
    page.pass(7_900);
    expect(session.getState().phase).toBe('timelapse');
    page.pass(200);
    expect([session.getState().phase, tick(session)]).toEqual(['quart', 170]);
    until(session, 'point');
    session.endPoint('trust', 'Se taire.');
    until(session, 'ended');
    expect(session.record()?.end).toMatchObject({ tick: 360, isComplete: true });
  });

  it('made worse on purpose is one shift, is sealed as nobody’s and leaves no result', async () => {
    const session = await playing({ isWorse: true });
    until(session, 'point');
    session.endPoint('volume', 'Attiser.');
    expect(session.getState().phase).toBe('ended');
    expect(session.record()?.settings.player).toBe('worse');
    await session.keepResult({ total: 12, outcome: null, dimensions: { timing: 10 } });
    expect(session.getState().history).toEqual([]);
    const again = await reload(session);
    await resumeNewest(again);
    expect(again.getState()).toMatchObject({ phase: 'ended', isWorse: true });
    await again.keepResult({ total: 12, outcome: null, dimensions: { timing: 10 } });
    expect(again.getState().history).toEqual([]);
  });

  it('with the acts of a scripted player, at its ticks, is that player’s game to the byte', async () => {
    const { record } = playScripted(scenario, 'expert', '7', RULES_ONLY);
    const session = await playing();
    for (const { at, ...draft } of record.actions) {
      for (let i = 0; i < 20_000 && (tick(session) ?? 0) < at; i++) {
        session.skipLapse();
        page.pass(50);
      }
      expect(tick(session)).toBe(at);
      const refused =
        draft.type === 'bilan'
          ? session.endPoint(draft.figure, draft.intent)
          : session.act(draft as ActionDraft, { now: true });
      expect(refused).toBeNull();
    }
    session.finish();
    const sealed = session.record();
    expect(record.actions.length).toBeGreaterThan(6);
    expect([sealed?.end, sealed?.checks, sealed?.actions]).toEqual([
      record.end,
      record.checks,
      record.actions,
    ]);
  });

  it('notes when a game is ended before its time, beside what is sealed', async () => {
    const session = await playing();
    page.pass(9_000);
    const at = tick(session) ?? 0;
    session.finish();
    const text = session.recordText() ?? '';
    const decoded = decodeRecord(text, () => scenario);
    expect(at).toBeGreaterThan(0);
    expect(decoded.ok && decoded.value.annexes.left).toBe(at);
    const without = JSON.parse(text);
    delete without.annexes.left;
    const bare = decodeRecord(JSON.stringify(without), () => scenario);
    expect(bare.ok && bare.value.seal).toBe(decoded.ok && decoded.value.seal);
    expect(bare.ok && verifyRecord(bare.value, createWorld(scenario, '7', RULES_ONLY), RULES_ONLY).ok).toBe(
      true,
    );
  });

  it('seals a record that verifies, as a file and as a code', async () => {
    const session = await playing({ alias: 'Renard' });
    page.pass(18_000);
    session.act(ANSWER, { now: true });
    page.pass(9_000);
    session.act({ type: 'open', post: 'opener' });
    session.finish();
    const world = createWorld(scenario, '7', RULES_ONLY);
    for (const text of [session.recordText() ?? '', session.recordCode() ?? '']) {
      const decoded = decodeRecord(text, () => scenario);
      expect(decoded).toMatchObject({ ok: true, value: { annexes: { alias: 'Renard' } } });
      if (decoded.ok) expect(verifyRecord(decoded.value, world, RULES_ONLY).ok).toBe(true);
    }
  });

  it('drops half a character typed, which no file could carry', async () => {
    const session = await playing();
    page.pass(18_000);
    const wording = { mode: 'typed', text: 'Désolée \ud83d Odette' } as const;
    session.act({ ...ANSWER, wording } as ActionDraft, { now: true });
    expect(JSON.stringify(session.record()?.actions)).toContain('Désolée \ufffd Odette');
  });
});

describe('coming back', () => {
  it('a reload resumes at the same tick with the same luck', async () => {
    const session = await playing();
    page.pass(18_000);
    session.act(ANSWER, { now: true });
    session.keepUnsent('question', 'Oui, on ouv');
    session.markSeen(['opener']);
    page.pass(10_000);
    const before = session.getState();

    const again = await reload(session);
    expect(await again.saved()).toMatchObject([{ scenario: { id: 'essai' }, phase: 'quart' }]);
    expect(await resumeNewest(again)).toBe(true);
    const after = again.getState();
    expect(after.crisis?.tick).toBe(before.crisis?.tick);
    expect(hashState(after.crisis as never)).toBe(hashState(before.crisis as never));
    expect(after).toMatchObject({ phase: 'quart', unsent: { question: 'Oui, on ouv' } });
    expect(after.notice).toEqual({ code: 'resume/unsent', params: {} });
    expect(after.seen.has('opener')).toBe(true);

    session.finish();
    again.finish();
    expect(again.record()?.end).toEqual(session.record()?.end);
  });

  it('a reload at the point resumes at the point, and words in the outbox are given back', async () => {
    const session = await playing();
    page.pass(18_000);
    session.act(ANSWER);
    const again = await reload(session);
    await resumeNewest(again);
    expect(again.getState().returned).toEqual(ANSWER);
    expect(again.getState().crisis?.sayings).toEqual([]);
    until(again, 'point');
    const third = await reload(again);
    await resumeNewest(third);
    expect(third.getState()).toMatchObject({ phase: 'point', point: 'matin' });
    expect(third.endPoint('volume', 'x')).toBeNull();
  });

  it('says when the saved game is not what it was, and goes on with it', async () => {
    const session = await playing();
    page.pass(90_000);
    page.go();
    session.dispose();
    const [key = ''] = savedKeys();
    const text = kept.get(key) ?? '';
    kept.set(
      key,
      text.replace(/(\\"hash\\": \\")([0-9a-f])/g, (_, a, b) => a + (b === '0' ? '1' : '0')),
    );
    const again = await visit();
    await resumeNewest(again);
    expect(again.getState().crisis?.tick).toBe(60);
    expect(again.getState().notice).not.toBeNull();
    expect(session.getState().notice).toBeNull();
    // What was saved is left as it is; the game goes on beside it.
    const was = kept.get(key);
    again.act({ type: 'open', post: 'opener' });
    page.pass(5000);
    await settled();
    expect(kept.get(key)).toBe(was);
    expect(savedKeys()).toHaveLength(2);
  });

  it.each(['', '{', '{"saved":1}', '[]', 'null', '{"saved":1,"savedAt":1,"record":"{}"}', '{"saved":2}'])(
    'says of %j that it is a game that cannot be read, gives it as a file, and breaks nothing',
    async (text) => {
      kept.set('game', text);
      kept.set('settings', text);
      kept.set('history', text);
      const session = await visit();
      const [game] = await session.saved();
      expect(game).toMatchObject({ fault: 'damaged' });
      expect(await session.savedFile(game?.id ?? '')).toEqual({ name: `partie-${game?.id}.json`, text });
      expect(await session.resumeSaved(game?.id ?? '', scenario)).toBe(false);
      expect(session.getState()).toMatchObject({ history: [], settings: { lang: 'fr', textSize: 1 } });
      session.open(scenario, { seed: '', mode: 'entrainement' });
      await session.start();
      page.pass(9000);
      await settled();
      expect(kept.get(`game.${game?.id}`)).toBe(text);
      await session.forgetSaved(game?.id ?? '');
      expect(await session.saved()).toMatchObject([{ fault: null }]);
    },
  );

  it('says of a game that a later version saved that it is newer, and leaves it', async () => {
    const session = await playing();
    page.pass(18_000);
    await settled();
    const [key = ''] = savedKeys();
    const later = (kept.get(key) ?? '').replace(/(recordVersion\\": )\d+/, '$199');
    const again = await reload(session);
    kept.set(key, later);
    expect(await again.saved()).toMatchObject([{ fault: 'newer' }]);
    expect(kept.get(key)).toBe(later);
  });

  it('keeps settings and results, and in guest mode leaves nothing', async () => {
    const session = await playing();
    session.setSettings({ lang: 'en', textSize: 1.5 });
    session.finish();
    await session.keepResult({ total: 71, outcome: null, dimensions: { timing: 80 } });
    const again = await reload(session);
    expect(again.getState()).toMatchObject({
      settings: { lang: 'en', textSize: 1.5 },
      history: [{ scenario: 'essai', total: 71 }],
    });

    again.dispose();
    kept.clear();
    const guest = await visit();
    guest.setSettings({ guest: true });
    guest.open(scenario, { seed: '3', mode: 'entrainement' });
    await guest.start();
    page.pass(30_000);
    page.go();
    guest.finish();
    await guest.keepResult({ total: 71, outcome: null, dimensions: {} });
    guest.setSettings({ lang: 'en' });
    await Promise.resolve();
    expect([...kept.keys()]).toEqual([]);
  });

  it('carries a plan into the next game, whatever its story, until its cue came', async () => {
    const outcomes = (times: number) =>
      Object.fromEntries(
        PLANS.map((plan) => [plan, { times, held: times, at: null, missedAt: null }]),
      ) as Record<PlanId, PlanOutcome>;
    const summary = (times: number) => ({
      total: 71,
      outcome: null,
      dimensions: {},
      judged: { levels: { tone: 3 }, decisions: { 'd15-0': false }, plans: outcomes(times) },
    });
    const session = await playing();
    expect(session.getState().annexes).toEqual({});
    session.finish();
    await session.keepResult(summary(0));
    session.annotate({ plan: 'threat', sures: { 'd15-0': 95 }, guesses: { tone: 4 } });
    await settled();
    const again = await reload(session);
    expect(again.getState().history).toMatchObject([
      {
        plan: 'threat',
        foretold: { levels: [{ guess: 4, level: 3 }], sures: [{ sure: 95, isGood: false }] },
      },
    ]);
    again.open(scenario, { seed: '8', mode: 'entrainement' });
    expect(again.getState().annexes).toEqual({ planned: 'threat' });
    await again.start();
    again.finish();
    await again.keepResult(summary(2));
    expect(again.getState().history[0]).toMatchObject({ planned: { plan: 'threat', times: 2, held: 2 } });
    again.open(scenario, { seed: '9', mode: 'entrainement' });
    expect(again.getState().annexes).toEqual({});
  });

  it('writes the Parcours in the same bytes when a game that it holds is looked at again', async () => {
    const summary = (total: number) => ({ total, outcome: null, dimensions: {} });
    const judged = { levels: { tone: 3 }, decisions: {}, plans: {} as Record<PlanId, PlanOutcome> };
    const session = await playing();
    session.finish();
    session.annotate({ guesses: { tone: 4 } });
    await session.keepResult({ ...summary(71), judged });
    session.open(scenario, { seed: '8', mode: 'entrainement' });
    await session.start();
    session.finish();
    await session.keepResult(summary(60));
    await settled();
    const key = [...kept.keys()].find((name) => name.includes('history')) ?? '';
    const before = kept.get(key);
    const again = await reload(session);
    const old = decodeRecord(again.getState().history[1]?.code ?? '', () => scenario);
    if (!old.ok) throw new Error('the code does not read');
    await again.resume(old.value, scenario);
    await again.keepResult({ ...summary(71), judged });
    expect(kept.get(key)).toBe(before);
  });

  it('goes on when nothing can be kept', async () => {
    const failing: KeyValueStore = { ...memoryStore(), set: async () => false, setNow: () => {} };
    storage = failing;
    const session = await playing();
    page.pass(30_000);
    page.go();
    expect(tick(session)).toBe(20);
  });
});

/** A game with an answer in it, saved, and the page that opens on it again. */
async function answeredAndReloaded() {
  const session = await playing();
  page.pass(18_000);
  session.act({ type: 'open', post: 'opener' });
  session.act(ANSWER, { now: true });
  const again = await reload(session);
  const [game] = await again.saved();
  return { again, game };
}

/** Rewrites a saved game as an engine of another version would have left it and ended with `endHash`. Gives its text. */
function madeBy(version: string, key: string, endHash?: string): string {
  const saved = JSON.parse(kept.get(key) ?? '');
  const record = typeof saved.record === 'string' ? JSON.parse(saved.record) : saved.record;
  expect(record.engineVersion).not.toBe(version);
  record.engineVersion = version;
  if (endHash !== undefined) record.end.hash = endHash;
  saved.record = typeof saved.record === 'string' ? JSON.stringify(record) : record;
  const text = JSON.stringify(saved);
  kept.set(key, text);
  return text;
}

describe('a saved game of an older engine', () => {
  it('that replays otherwise is asked about, and stays as it was saved whatever is chosen', async () => {
    const { again, game } = await answeredAndReloaded();
    const id = game?.id ?? '';
    const key = `game.${id}`;
    const older = madeBy('0.9.0', key, '0000000000000000');
    const difference = await again.compareSaved(id, scenario);
    expect(difference?.notice).toMatchObject({ code: 'resume/other-engine', params: { record: '0.9.0' } });
    expect(difference?.actions.map(({ type }) => type)).toEqual(['open', 'answer']);
    expect(await again.resumeSaved(id, scenario)).toBe(true);
    expect(again.getState().notice?.code).toBe('resume/other-engine');
    again.act({ type: 'read', page: 'dossier' });
    page.pass(9_000);
    again.leave();
    await settled();
    expect(kept.get(key)).toBe(older);
    expect(await again.saved()).toHaveLength(2);
  });

  it('that replays to the byte is resumed without a word', async () => {
    const { again, game } = await answeredAndReloaded();
    const key = `game.${game?.id}`;
    madeBy('0.9.0', key);
    expect(await again.compareSaved(game?.id ?? '', scenario)).toBeNull();
  });
});

describe('a saved game whose scenario has changed', () => {
  it('tells what would be refused before anything is resumed, and stays as it was saved whatever is chosen', async () => {
    const { again, game } = await answeredAndReloaded();
    const id = game?.id ?? '';
    const was = kept.get(`game.${id}`);
    expect(await again.compareSaved(id, scenario)).toBeNull();
    const organisation = { ...scenario.organisation };
    const changed = {
      ...scenario,
      organisation,
      hash: '0123456789abcdef',
      rulesHash: '0123456789abcdef',
      posts: scenario.posts.filter((post) => post.id !== 'opener'),
    };
    const difference = await again.compareSaved(id, changed);
    expect(difference?.notice.code).toBe('resume/other-scenario');
    expect(difference?.actions.map(({ type }) => type)).toEqual(['open', 'answer']);
    expect(difference?.refused.map(({ type }) => type)).toEqual(['open', 'answer']);
    expect(again.getState().phase).toBe('idle');
    expect(await again.resumeSaved(id, changed)).toBe(true);
    again.act({ type: 'read', page: 'dossier' });
    page.pass(9_000);
    again.leave();
    await settled();
    expect(kept.get(`game.${id}`)).toBe(was);
    expect(await again.saved()).toHaveLength(2);
    await again.resumeSaved(id, scenario);
    expect(again.record()?.actions).toHaveLength(2);
  });
});

describe('somebody else’s game, opened to be read', () => {
  it('leaves nothing on this machine, whatever is done with it, and the game under way stays saved', async () => {
    const session = await playing();
    page.pass(18_000);
    const { record } = playScripted(scenario, 'decent', '3', RULES_ONLY);
    await session.look({ ...record, annexes: { alias: 'Ana' } }, scenario);
    expect(session.getState()).toMatchObject({ phase: 'ended', alias: 'Ana' });
    const before = JSON.stringify([...kept]);
    await session.keepResult({ total: 71, outcome: null, dimensions: {} });
    session.annotate({ felt: 'Bien.' });
    expect(session.replayQuart('matin')).toBe(false);
    page.pass(30_000);
    page.hide(true);
    page.go();
    await settled();
    expect(JSON.stringify([...kept])).toBe(before);
    expect(session.getState().history).toEqual([]);
    session.leave();
    await settled();
    expect(JSON.stringify([...kept])).toBe(before);
    expect(await session.saved()).toMatchObject([{ scenario: { id: 'essai' }, phase: 'quart' }]);
    await session.resume(record, scenario);
    await session.keepResult({ total: 71, outcome: null, dimensions: {} });
    expect(session.getState().history).toHaveLength(1);
  });
});

describe('a saved game whose scenario had its prose mended', () => {
  it('goes on where it stopped, and nothing is asked', async () => {
    const { again, game } = await answeredAndReloaded();
    const mended = { ...scenario, title: { fr: 'Le café froid.' }, hash: '0123456789abcdef' };
    expect(await again.compareSaved(game?.id ?? '', mended)).toBeNull();
    expect(await again.resumeSaved(game?.id ?? '', mended)).toBe(true);
    expect(again.getState()).toMatchObject({ notice: null, scenario: mended });
    expect(again.record()?.actions.map(({ type }) => type)).toEqual(['open', 'answer']);
    expect(await again.saved()).toHaveLength(1);
  });
});

describe('several games', () => {
  it('are saved each apart: another game or a record opened costs none of them', async () => {
    const session = await playing();
    page.pass(18_000);
    session.act({ type: 'open', post: 'opener' });
    const first = session.getState().crisis;
    session.open(scenario, { seed: '3', mode: 'evaluation' });
    await session.start();
    page.pass(30_000);
    const { record } = playScripted(scenario, 'expert', '7', RULES_ONLY);
    await session.resume(record, scenario);
    session.annotate({ felt: 'Rien.' });
    await settled();
    session.leave();
    await settled();
    const [newest, oldest] = (await session.saved()).filter(
      (game) => game.fault === null && game.phase !== 'ended',
    );
    expect([newest, oldest]).toMatchObject([
      { seed: '3', mode: 'evaluation', tick: 20 },
      { seed: '7', tick: 12 },
    ]);
    expect(await session.resumeSaved(oldest?.id ?? '', scenario)).toBe(true);
    expect(hashState(session.getState().crisis as never)).toBe(hashState(first as never));
    expect(session.record()?.actions).toEqual([{ type: 'open', post: 'opener', at: 12 }]);
  });

  it('a finished one is forgotten once its result is kept, with what was written of it since; not before', async () => {
    const session = await playing();
    session.finish();
    await settled();
    session.leave();
    await settled();
    expect(await session.saved()).toMatchObject([{ phase: 'ended' }]);
    await resumeNewest(session);
    await session.keepResult({ total: 71, outcome: null, dimensions: {} });
    session.annotate({ rule: 'Écouter avant de répondre.' });
    session.leave();
    await settled();
    expect(await session.saved()).toEqual([]);
    const line = decodeRecord(session.getState().history[0]?.code ?? '', () => scenario);
    expect(line).toMatchObject({ ok: true, value: { annexes: { rule: 'Écouter avant de répondre.' } } });
  });

  it('a quart played again costs nothing of the game it was taken from', async () => {
    const session = await playing();
    page.pass(18_000);
    session.act(ANSWER, { now: true });
    page.pass(9_000);
    expect(session.replayQuart('matin')).toBe(true);
    page.pass(5_000);
    await settled();
    const [, older] = await session.saved();
    await session.resumeSaved(older?.id ?? '', scenario);
    expect(session.record()?.actions.map(({ type }) => type)).toEqual(['answer']);
  });

  it('words being written are saved within a second', async () => {
    const session = await playing();
    page.pass(18_000);
    await settled();
    session.setWriting(true);
    session.keepUnsent('answer:opener', 'Désolée, Od');
    page.pass(1_000);
    await settled();
    session.dispose(); // without a word: the page was killed
    const again = await visit();
    await resumeNewest(again);
    expect(again.getState().unsent).toEqual({ 'answer:opener': 'Désolée, Od' });
  });

  it('words given back are given back once: written again, they are kept as words being written', async () => {
    const session = await playing();
    page.pass(18_000);
    session.act(ANSWER);
    const again = await reload(session);
    await resumeNewest(again);
    expect(again.getState().returned).toEqual(ANSWER);
    again.keepUnsent('answer:opener', 'Désolée, Odette');
    page.pass(1_000);
    const third = await reload(again);
    await resumeNewest(third);
    expect(third.getState()).toMatchObject({
      returned: null,
      unsent: { 'answer:opener': 'Désolée, Odette' },
    });
  });

  it('words in the outbox leave before the game is ended', async () => {
    const session = await playing();
    page.pass(18_000);
    session.act(ANSWER);
    session.finish();
    expect(session.record()?.actions.map(({ type }) => type)).toEqual(['answer']);
  });
});

describe('playing again', () => {
  it('a quart starts from its first tick with the same luck, in a forked record', async () => {
    const session = await playing();
    page.pass(18_000);
    session.act(ANSWER, { now: true });
    until(session, 'point');
    session.endPoint('volume', 'x');
    session.skipLapse();
    const atMidi = hashState(session.getState().crisis as never);
    session.act({ type: 'open', post: 'opener' });
    page.pass(30_000);
    expect(session.replayQuart('midi')).toBe(true);
    expect(session.getState()).toMatchObject({
      phase: 'quart',
      forkedFrom: 'midi',
      crisis: { quart: 'midi' },
    });
    expect(hashState(session.getState().crisis as never)).toBe(atMidi);
  });

  it('takes whose it is, its time and its plan from the game before, and nothing that was said of it', async () => {
    const session = await visit();
    session.open(scenario, { seed: '7', mode: 'entrainement', alias: 'Ana', group: 'B2' });
    session.annotate({ planned: 'promise' });
    await session.start();
    page.pass(20_000);
    session.finish();
    session.annotate({
      felt: 'Ouf.',
      guesses: { tone: 2 },
      sures: { 'd15-0': 95 },
      whys: { 'd15-0': 'Vite.' },
    });
    session.annotate({ rule: 'Écouter.', plan: 'threat', bilan: { figures: [], cause: 'x', lesson: 'y' } });
    expect(session.replayQuart('matin')).toBe(true);
    expect(session.record()?.annexes).toEqual({ alias: 'Ana', group: 'B2', seconds: 20, planned: 'promise' });
  });

  it('is for training only, and not for a quart to come', async () => {
    const session = await playing({ mode: 'evaluation' });
    expect(session.replayQuart('matin')).toBe(false);
    expect((await playing()).replayQuart('midi')).toBe(false);
  });

  it('the film gives any moment as it was', async () => {
    const session = await playing();
    page.pass(18_000);
    session.act(ANSWER, { now: true });
    const seen = new Map<number, string>();
    session.subscribe(({ crisis }) => crisis && seen.set(crisis.tick, hashState(crisis)));
    page.pass(40_000);
    session.finish();
    const film = session.film();
    for (const at of [20, 44, 13]) expect(hashState(film?.at(at) as never)).toBe(seen.get(at));
    expect(film?.ticks).toBe(360);
  });
});
