import { expect, it } from 'vitest';
import type { Lobby } from '../../live/index.ts';
import { type SeatWish, wishedGame } from './wished-game.ts';

const lobby = (format: Lobby['format']): Lobby => ({
  code: 'ACEFHJ',
  title: {},
  format,
  isLocked: false,
  hasStarted: false,
  isEnded: false,
  games: [
    { id: 'g1', players: 2, roles: [] },
    { id: 'g2', players: 0, roles: [] },
  ],
});
const wish = (change: Partial<SeatWish>): SeatWish => ({
  name: 'Brise sage',
  as: 'player',
  game: null,
  roles: [],
  ...change,
});

it('a seat is of the game that the form shows: the one chosen, else the one with most room', () => {
  expect(wishedGame(wish({}), lobby('team'))).toBe('g2');
  expect(wishedGame(wish({ game: 'g1' }), lobby('team'))).toBe('g1');
  expect(wishedGame(wish({ game: 'gone' }), lobby('team'))).toBe('g2');
});

it('who plays alone has a game of their own; who observes, one of those that are open', () => {
  expect(wishedGame(wish({ game: 'g1' }), lobby('parallel'))).toBe(null);
  expect(wishedGame(wish({ as: 'observer' }), lobby('parallel'))).toBe('g2');
  expect(wishedGame(wish({ as: 'observer' }), { ...lobby('parallel'), games: [] })).toBe(null);
});
