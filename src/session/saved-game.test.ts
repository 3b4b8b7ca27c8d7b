import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { essai } from '../record/essai.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { memoryStore } from './key-value-store.ts';
import { createSession, handPage } from './session-fakes.ts';

/** Saved by version 0.1: an assessment at tick 61, stormy pace, an answer on its way, two of the colleague's readings used. */
const SAVED = readFileSync(new URL('../../tests/golden/saved-game-0.1.txt', import.meta.url), 'utf8');

describe('a game saved by an earlier version', () => {
  it('goes on where it stopped, with everything that was kept beside it', async () => {
    const kept = new Map([['game', SAVED]]);
    const storage = memoryStore(kept);
    const page = handPage();
    const visit = () => createSession({ loadTone: async () => RULES_ONLY, page, storage });
    const session = await visit();
    const [game] = await session.saved();
    expect(game).toMatchObject({ scenario: { id: 'essai' }, mode: 'evaluation', tick: 61 });
    const id = game?.id ?? '';
    expect([...kept.keys()]).toEqual([`game.${id}`]); // it has a key of its own from now on
    expect(await session.resumeSaved(id, essai())).toBe(true);
    const state = session.getState();
    expect(state).toMatchObject({
      phase: 'quart',
      mode: 'evaluation',
      alias: 'Renard',
      crisis: { tick: 61 },
      chosenPace: 'storm',
      unsent: { declare: 'Oui, on ouv' },
      returned: { type: 'answer', post: 'opener', channel: 'public' },
      coachLeft: 3,
    });
    expect(state.writingLeft).toBeCloseTo(150);
    expect([...state.seen]).toEqual(['opener']);
    expect(session.record()?.actions).toEqual([{ type: 'open', post: 'opener', at: 15 }]);

    page.go();
    session.dispose();
    const again = await visit();
    // The engine is another since: the game goes on under a name of its own, and the old save stays.
    const ids = (await again.saved()).map((one) => one.id);
    expect(ids).toHaveLength(2);
    expect(ids).toContain(id);
    await again.resumeSaved(ids.find((one) => one !== id) ?? '', essai());
    expect(again.getState()).toMatchObject({
      chosenPace: state.chosenPace,
      writingLeft: state.writingLeft,
      seen: state.seen,
      unsent: state.unsent,
      returned: state.returned,
      coachLeft: state.coachLeft,
    });
  });

  it('stays where it was until it is kept under its own key', async () => {
    const kept = new Map([['game', SAVED]]);
    const storage = { ...memoryStore(kept), set: async () => false };
    const session = await createSession({ loadTone: async () => RULES_ONLY, page: handPage(), storage });
    await session.saved();
    expect(kept.get('game')).toBe(SAVED);
  });
});
