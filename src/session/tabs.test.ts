import { beforeEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../model/scenario.ts';
import { essai } from '../record/essai.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { memoryStore } from './key-value-store.ts';
import type { Neighbours } from './neighbours.ts';
import { createSession, type HandPage, handPage, linkTabs } from './session-fakes.ts';
import type { ActionDraft, Session } from './types.ts';

const scenario: Scenario = essai();
const OPEN: ActionDraft = { type: 'open', post: 'opener' };
let kept: Map<string, string>;
let say: ((name: string) => Neighbours) | null;

interface Tab {
  readonly page: HandPage;
  readonly session: Session;
}

/** A tab of the one browser; all share what is kept. */
async function tab(name: string): Promise<Tab> {
  const page = handPage(name, say === null ? null : say(name));
  const session = await createSession({ loadTone: async () => RULES_ONLY, page, storage: memoryStore(kept) });
  return { page, session };
}

async function begin({ page, session }: Tab, seed = ''): Promise<void> {
  session.open(scenario, { seed, mode: 'entrainement' });
  await session.start();
  page.pass(1000);
}

const settled = () => new Promise((done) => setTimeout(done, 0));
/** Who keeps which game, once everything begun has been written. */
async function keptGame(): Promise<{ by: string; acts: number }> {
  await settled();
  const [game] = await keptGames();
  return game ?? { by: '', acts: 0 };
}
async function keptGames(): Promise<{ by: string; acts: number }[]> {
  await settled();
  return [...kept].flatMap(([key, text]) => {
    if (!key.startsWith('game.')) return [];
    const { by, record } = JSON.parse(text) as { by: string; record: string };
    return [{ by, acts: (JSON.parse(record) as { actions: unknown[] }).actions.length }];
  });
}
/** Resumes the newest of the saved games. */
async function resumeNewest({ session }: Tab): Promise<void> {
  const [newest] = await session.saved();
  if (newest !== undefined) await session.resumeSaved(newest.id, scenario);
}
const elsewhere = ({ session }: Tab) => session.getState().elsewhere;

beforeEach(() => {
  kept = new Map();
  say = linkTabs();
});

describe('two tabs on one game', () => {
  it('the second stops and says so; the first goes on, and what it plays is what is kept', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await begin(first);
    await settled();
    await resumeNewest(second);
    expect(elsewhere(second)).toEqual({ why: 'playing' });
    const stopped = second.session.getState().crisis?.tick;
    second.page.pass(20_000);
    expect(second.session.getState()).toMatchObject({ pace: 'hold', crisis: { tick: stopped } });
    first.page.pass(18_000);
    first.session.act(OPEN);
    expect(elsewhere(first)).toBeNull();
    expect(await keptGame()).toEqual({ by: 'a', acts: 1 });
  });

  it('taken over, it goes on where the first had brought it; the first stops, loses nothing, and may take it back', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await begin(first);
    await settled();
    await resumeNewest(second);
    first.page.pass(18_000);
    first.session.act(OPEN);
    await settled();
    const at = first.session.getState().crisis?.tick;
    second.session.takeOver();
    await settled();
    expect(elsewhere(first)).toEqual({ why: 'taken' });
    expect(second.session.getState()).toMatchObject({
      elsewhere: null,
      phase: 'quart',
      crisis: { tick: at },
    });
    expect(second.session.record()?.actions.length).toBe(1);
    second.page.pass(5_000);
    first.page.pass(5_000);
    expect((await keptGame()).by).toBe('b');
    first.session.takeOver();
    await settled();
    expect(elsewhere(second)).toEqual({ why: 'taken' });
    expect(first.session.getState().crisis?.tick).toBe(second.session.getState().crisis?.tick);
  });

  it('a new game in a second tab stops nobody and writes over nothing: both are kept', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await begin(first);
    await begin(second, 'autre');
    first.page.pass(5_000);
    second.page.pass(5_000);
    expect([elsewhere(first), elsewhere(second)]).toEqual([null, null]);
    expect((await keptGames()).map(({ by }) => by)).toEqual(['a', 'b']);
  });

  it('stepping back leaves the first alone; the first leaving lets the second go on by itself', async () => {
    const [first, second, third] = [await tab('a'), await tab('b'), await tab('c')];
    await begin(first);
    await settled();
    await resumeNewest(second);
    second.session.leave();
    expect([second.session.getState().phase, elsewhere(second), (await keptGame()).by]).toEqual([
      'idle',
      null,
      'a',
    ]);
    await resumeNewest(third);
    first.session.leave();
    await settled();
    expect(elsewhere(third)).toBeNull();
    third.page.pass(5_000);
    expect((await keptGame()).by).toBe('c');
  });

  it('a tab that has gone without a word holds nobody up', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await begin(first);
    await settled();
    first.session.dispose();
    await resumeNewest(second);
    second.page.pass(5_000);
    expect([elsewhere(second), (await keptGame()).by]).toEqual([null, 'b']);
  });

  it('a page that the browser brings back as it was left finds its place taken, and stops', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await begin(first);
    await settled();
    first.page.go();
    await resumeNewest(second);
    second.page.pass(5_000);
    first.page.comeBack();
    expect([elsewhere(first), elsewhere(second)]).toEqual([{ why: 'playing' }, null]);
  });

  it('a débreffage left open writes over no game begun since in another tab', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await begin(first);
    first.session.finish();
    await settled();
    await begin(second, 'encore');
    await settled();
    const both = ['a', 'b'];
    expect([elsewhere(second), (await keptGames()).map(({ by }) => by)]).toEqual([null, both]);
    first.session.annotate({ felt: 'Soulagée.' });
    await settled();
    first.session.leave();
    await settled();
    expect([first.session.getState().phase, (await keptGames()).map(({ by }) => by)]).toEqual(['idle', both]);
  });

  it('looking at a finished game in another tab disturbs nobody', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await begin(first);
    first.session.finish();
    const over = first.session.record();
    first.session.leave();
    await begin(first, 'encore');
    if (over) await second.session.resume(over, scenario);
    second.session.annotate({ felt: 'Rien.' });
    second.page.pass(5_000);
    second.session.leave();
    expect([elsewhere(first), elsewhere(second)]).toEqual([null, null]);
    expect((await keptGames()).map(({ by }) => by)).toContain('a');
  });

  it('a game resumed in two tabs at the same instant: one gives way, not both', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await begin(first);
    first.session.leave();
    await settled();
    await Promise.all([resumeNewest(first), resumeNewest(second)]);
    first.page.pass(1_000);
    second.page.pass(1_000);
    expect([elsewhere(first), elsewhere(second)?.why]).toEqual([null, 'playing']);
  });

  it('where tabs cannot speak, the one whose place was taken finds out before it writes, and may take it back', async () => {
    say = null;
    const [first, second] = [await tab('a'), await tab('b')];
    await begin(first);
    await settled();
    await resumeNewest(second);
    second.page.pass(5_000);
    await settled();
    expect((await keptGame()).by).toBe('b');
    first.page.pass(5_000);
    await settled();
    expect(elsewhere(first)).toEqual({ why: 'taken' });
    expect((await keptGame()).by).toBe('b');
    first.session.takeOver();
    await settled();
    expect(elsewhere(first)).toBeNull();
  });
});

describe('the colleague', () => {
  it('has five readings in a game, and a reload gives none back', async () => {
    const one = await tab('a');
    await begin(one);
    for (let i = 0; i < 3; i++) one.session.useCoach();
    expect(one.session.getState().coachLeft).toBe(2);
    one.page.go();
    one.session.dispose();
    const again = await tab('b');
    await resumeNewest(again);
    expect(again.session.getState().coachLeft).toBe(2);
    for (let i = 0; i < 9; i++) again.session.useCoach();
    expect(again.session.getState().coachLeft).toBe(0);
    expect(JSON.stringify(again.session.record())).not.toContain('coach');
  });
});
