import { describe, expect, it } from 'vitest';
import { aBusyScenario } from '../../../tests/support/a-busy-scenario.ts';
import { createWorld } from '../../engine/index.ts';
import {
  foldEntry,
  type HeldClass,
  HOST,
  type LogEntry,
  openClass,
  openEntryOf,
  plainDriver,
  runLive,
  startLive,
  USUAL_CLASS,
} from '../../live/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { boardCards } from './board-cards.ts';
import { boardTile } from './board-tiles.ts';

const scenario = aBusyScenario();
const open = openEntryOf('ACEFHJ', scenario, RULES_ONLY.hash, USUAL_CLASS);
const log: LogEntry[] = [
  { seq: 1, at: 1000, by: HOST, game: null, key: 'a', body: open },
  {
    seq: 2,
    at: 2000,
    by: 's1',
    game: 'g1',
    key: 'b',
    body: { kind: 'join', name: 'Phare agile', as: 'player', roles: [] },
  },
  { seq: 3, at: 3000, by: HOST, game: null, key: 'c', body: { kind: 'start' } },
  {
    seq: 4,
    at: 20_000,
    by: 's1',
    game: 'g1',
    key: 'd',
    body: { kind: 'act', action: { type: 'relegate', post: 'opener' } },
  },
  {
    seq: 5,
    at: 21_000,
    by: 's1',
    game: 'g1',
    key: 'e',
    body: { kind: 'act', action: { type: 'open', post: 'opener' } },
  },
];
const room = log.slice(1).reduce((state, entry) => foldEntry(state, entry).state, openClass(log[0])!);
const world = createWorld(scenario, open.seed, RULES_ONLY);
const game = startLive('g1', world, plainDriver(world));
runLive(game, 30);

function seen(now: number, here: readonly string[] = ['s1']) {
  const held: HeldClass = { entries: log, room, upTo: 5, now };
  return boardTile(
    game,
    1,
    room,
    { held, presence: { here, hostIsHere: true, writing: [] }, differences: [] },
    scenario,
  );
}

describe('a tile of the board', () => {
  it('tells who plays, the sky, and the last act that is more than a look', () => {
    expect(seen(50_000)).toMatchObject({
      players: [{ id: 's1', name: 'Phare agile', isHere: true }],
      tick: 30,
      lastAct: { type: 'relegate', sinceMs: 30_000 },
      isIdle: false,
      isDiffering: false,
    });
  });

  it('calls a game idle after two minutes of class without an act, and says who is away', () => {
    expect(seen(139_000).isIdle).toBe(false);
    expect(seen(141_000, [])).toMatchObject({ isIdle: true, players: [{ isHere: false }] });
  });
});

describe('the cards in reserve', () => {
  it('are what has not come yet, the next due first, each once for all the games chosen', () => {
    const cards = boardCards([game], scenario, 'fr');
    const placed = Object.keys(game.state.placed);
    expect(cards.some(({ id }) => placed.includes(id))).toBe(false);
    const due = cards.map(({ at }) => (at < 0 ? Number.POSITIVE_INFINITY : at));
    expect(due).toEqual([...due].sort((a, b) => a - b));
  });

  it('tell which are held back, and which should have come, in any of the games', () => {
    const held = startLive('g2', world, plainDriver(world));
    const [next] = boardCards([held], scenario, 'fr').filter(({ kind }) => kind === 'post');
    const action = { type: 'withhold', card: next!.id, isHeld: true, at: held.state.tick } as const;
    held.driver.perform(held.state, action, []);
    const told = () => boardCards([held], scenario, 'fr').find(({ id }) => id === next!.id)?.held;
    expect(told()).toBe('held');
    runLive(held, next!.at + 1);
    expect(told()).toBe('due');
    expect(boardCards([game, held], scenario, 'fr').some(({ id }) => id === next!.id)).toBe(false); // it came in the other
    expect(boardCards([game, held], scenario, 'fr', 'any').find(({ id }) => id === next!.id)?.held).toBe(
      'due',
    );
  });

  it('bring what their author wants of an answer, and fears of one', () => {
    const games = [startLive('g3', world, plainDriver(world))];
    const { id } = boardCards(games, scenario, 'fr').find(({ kind }) => kind === 'post')!;
    const told = (levels: readonly number[]) => {
      const posts = scenario.posts.map((post) =>
        post.id === id ? { ...post, drafts: levels.map((level) => answerOf(post.drafts[0]!, level)) } : post,
      );
      const { good, trap } = boardCards(games, { ...scenario, posts }, 'fr').find((one) => one.id === id)!;
      return [good, trap];
    };
    expect(told([1, 3, 0, 4, 2])).toEqual(['Vaut 4', 'Vaut 0']);
    expect(told([3, 1, 2])).toEqual(['Vaut 3', 'Vaut 1']);
    expect(told([2, -1])).toEqual(['', '']);
  });
});

function answerOf<D>(draft: D, level: number): D {
  return { ...draft, level, why: { fr: `Vaut ${level}`, en: `Worth ${level}` } };
}
