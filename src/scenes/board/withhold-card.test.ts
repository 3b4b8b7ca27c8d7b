import { expect, it } from 'vitest';
import type { EntryBody } from '../../live/index.ts';
import { type NotTaken, withholdCard } from './withhold-card.ts';

type Games = Parameters<typeof withholdCard>[0];
const games = ['g1', 'g2', 'g3'].map((id) => ({
  id,
  state: { withheld: id === 'g1' ? [{ card: 'p1' }] : [] },
})) as unknown as Games;

/** Sends to a class in which those games refuse. */
function sending(refusing: readonly string[]) {
  const sent: (string | null)[] = [];
  const send = async (_: EntryBody, game: string | null): Promise<readonly NotTaken[]> => {
    sent.push(game);
    return game !== null && refusing.includes(game) ? [{ code: 'class/log-full', game }] : [];
  };
  return { sent, send };
}

it('a card goes to the games that lack it, and each refusal stays with its game', async () => {
  const { sent, send } = sending(['g2']);
  const notTaken = await withholdCard(games, { card: 'p1', isHeld: true, game: null }, send);
  expect(sent).toEqual(['g2', 'g3']);
  expect(notTaken).toEqual([{ code: 'class/log-full', game: 'g2' }]);
});

it('a card that no game holds goes to the whole class at once, or to the one game chosen', async () => {
  const { sent, send } = sending([]);
  await withholdCard(games, { card: 'p2', isHeld: true, game: null }, send);
  await withholdCard(games, { card: 'p2', isHeld: true, game: 'g2' }, send);
  await withholdCard(games, { card: 'p2', isHeld: false, game: null }, send);
  expect(sent).toEqual([null, 'g2']);
});
