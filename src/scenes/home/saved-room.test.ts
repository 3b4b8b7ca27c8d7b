import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../model/scenario.ts';
import { compileScenario, scenarioSkeleton } from '../../scenario/index.ts';
import type { SavedGame } from '../../session/index.ts';
import type { App } from '../app.ts';
import { openSavedRoom } from './saved-room.ts';

const scenario = compileScenario(scenarioSkeleton('cafe', 'fr'), { file: 'cafe.yaml' }).scenario as Scenario;
const { id, hash, rulesHash } = scenario;
const game = { id: 'one', fault: null, scenario: { id, hash, rulesHash } } as unknown as SavedGame;

/** A room with one saved game, on a story that comes when `comes` says so. */
async function aRoom(isShipped: boolean, comes: () => boolean) {
  let known: readonly Scenario[] = [];
  const resumed: string[] = [];
  const session = {
    saved: async () => [game],
    compareSaved: async () => null,
    resumeSaved: async (one: string) => resumed.push(one) > 0,
  };
  const app = { session, draw: () => {}, readyToPlay: async () => {} } as unknown as App;
  const load = async () => {
    if (!comes()) throw new TypeError('Failed to fetch dynamically imported module');
    known = [scenario];
  };
  const room = openSavedRoom(
    () => app,
    () => known,
    () => true,
    { has: () => isShipped && known.length === 0, load },
  );
  await room.read();
  return { room, resumed };
}

describe('a saved game whose story is not here', () => {
  it('and is one of the game’s is told apart, and asked for again', async () => {
    let isOnline = false;
    const { room, resumed } = await aRoom(true, () => isOnline);
    const [kept] = room.all();
    if (kept === undefined) throw new Error('the game is not told');
    expect(room.isUnloaded(kept)).toBe(true);
    await room.resume(kept);
    expect([room.hasFailed('one'), resumed]).toEqual([true, []]);
    isOnline = true;
    await room.resume(kept);
    expect([room.hasFailed('one'), resumed]).toEqual([false, ['one']]);
    expect(room.all().map((one) => room.isUnloaded(one))).toEqual([false]);
  });

  it('and is none of the game’s has to be opened from its file', async () => {
    const { room } = await aRoom(false, () => false);
    expect(room.all().map((one) => room.isUnloaded(one))).toEqual([false]);
  });
});
