import { describe, expect, it } from 'vitest';
import { createWorld } from '../engine/index.ts';
import type { Scenario } from '../model/scenario.ts';
import { textIn } from '../model/text.ts';
import { ESSAI_YAML } from '../record/essai.ts';
import { verifyRecord } from '../record/index.ts';
import { compileScenario } from '../scenario/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { memoryStore } from './key-value-store.ts';
import { createSession, handPage } from './session-fakes.ts';
import type { ActionDraft } from './types.ts';

/** What a scenario's author decides of a game: its text, even while it is played, and the time granted to everyone. */
function written(change: (yaml: string) => string = (yaml) => yaml): Scenario {
  const { scenario, diagnostics } = compileScenario(change(ESSAI_YAML), { file: 'essai.yaml' });
  if (scenario === null) throw new Error(diagnostics.map(({ code }) => code).join());
  return scenario;
}
const ESSAI = written();
const MENDED = written((yaml) =>
  yaml.replace('Mon café était froid. Encore.', 'Mon thé était tiède. Encore.'),
);
const ANSWER: ActionDraft = {
  type: 'answer',
  post: 'opener',
  wording: { mode: 'typed', text: 'Désolée, Odette: la machine est brisée, on la répare ce matin.' },
  lang: 'fr',
  channel: 'public',
};

async function playing(scenario: Scenario, mode: 'entrainement' | 'evaluation' = 'entrainement') {
  const page = handPage();
  const session = await createSession({ loadTone: async () => RULES_ONLY, page, storage: memoryStore() });
  session.open(scenario, { seed: '', mode });
  await session.start();
  return { session, page };
}

describe('a newer text of the scenario under way', () => {
  it('is put under the game: same hour, same acts, what is read is new, and the record replays on it', async () => {
    const { session, page } = await playing(ESSAI);
    page.pass(18_000);
    session.act(ANSWER, { now: true });
    page.pass(5_000);
    const before = session.getState();
    session.swapScenario(MENDED);
    const after = session.getState();
    expect(after.phase).toBe('quart');
    expect(after.crisis?.tick).toBe(before.crisis?.tick);
    expect(before.crisis?.sayings).toHaveLength(1);
    expect(after.crisis?.sayings.map(({ id }) => id)).toEqual(before.crisis?.sayings.map(({ id }) => id));
    const opener = after.scenario?.posts.find(({ id }) => id === 'opener');
    expect(textIn(opener?.text, 'fr')).toBe('Mon thé était tiède. Encore.');
    const record = session.record();
    expect(record?.scenario.hash).toBe(MENDED.hash);
    if (record === null) throw new Error('no record');
    const world = createWorld(MENDED, record.seed, RULES_ONLY);
    expect(verifyRecord(record, world, RULES_ONLY)).toMatchObject({ ok: true, notices: [] });
    page.pass(9_000);
    expect(session.getState().crisis?.tick).toBeGreaterThan(after.crisis?.tick ?? 0); // time goes on
  });

  it('keeps what is about the player: his pace, his hold, the words he was writing, what he has seen', async () => {
    const { session, page } = await playing(ESSAI);
    page.pass(18_000);
    session.setPace('storm');
    session.hold(true);
    session.keepUnsent('opener', 'Odette, ');
    session.markSeen(['opener']);
    const { chosenPace, isHeld, unsent, seen } = session.getState();
    session.swapScenario(MENDED);
    expect(session.getState()).toMatchObject({ chosenPace, isHeld, unsent, seen, pace: 'hold' });
    expect([isHeld, Object.values(unsent), seen.has('opener')]).toEqual([true, ['Odette, '], true]);
  });

  it('in the dossier is simply the one that will be played', async () => {
    const session = await createSession({
      loadTone: async () => RULES_ONLY,
      page: handPage(),
      storage: memoryStore(),
    });
    session.open(ESSAI, { seed: '', mode: 'entrainement' });
    session.swapScenario(MENDED);
    await session.start();
    expect(session.getState().scenario?.hash).toBe(MENDED.hash);
  });

  it('is left alone when it is another scenario, the same text, or the game is over', async () => {
    const { session, page } = await playing(ESSAI);
    page.pass(18_000);
    const before = session.getState();
    session.swapScenario({ ...MENDED, id: 'autre' });
    session.swapScenario({ ...ESSAI });
    expect(session.getState()).toBe(before);
    session.finish();
    session.swapScenario(MENDED);
    expect(session.getState().scenario?.hash).toBe(ESSAI.hash);
  });
});

describe('the time that a scenario grants to everyone', () => {
  const granted = (time: string) =>
    written((yaml) => `${yaml}accommodation: {time: ${time}, note: Sans se presser.}\n`);
  const ticksIn = async (time: string, own: 1 | 1.5 | 2 | 10 | 0) => {
    const { session, page } = await playing(granted(time));
    session.setSettings({ accommodation: own });
    page.pass(30_000);
    return [session.getState().crisis?.tick, session.record()?.settings.accommodation];
  };

  it('stretches real time, and more when a player asks for more, never less', async () => {
    expect(await ticksIn('2', 1)).toEqual([10, 2]);
    expect(await ticksIn('2', 10)).toEqual([2, 10]);
    expect(await ticksIn('10', 2)).toEqual([2, 10]);
  });

  it('off stops it whatever a player asks for, and is written as such', async () => {
    expect(await ticksIn('off', 2)).toEqual([0, 0]);
  });

  it('stretches the minutes of writing that an assessment allows', async () => {
    const { session, page } = await playing(granted('2'), 'evaluation');
    session.setWriting(true);
    page.pass(359_000);
    expect(session.getState().pace).toBe('writing');
    page.pass(2_000);
    expect(session.getState()).toMatchObject({ writingLeft: 0, pace: 'calm' });
  });
});
