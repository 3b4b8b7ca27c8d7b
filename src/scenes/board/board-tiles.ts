import { ticksInSeconds } from '../../base/time.ts';
import { hourlyRate, meanTrust } from '../../engine/index.ts';
import { type ClassState, type LiveGame, type LogEntry, playersOf } from '../../live/index.ts';
import type { Sky } from '../../model/codes.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ConnectionState } from '../../session/index.ts';
import { presentStage } from '../../stage/present.ts';
import type { AlertLevel } from '../../stage/view.ts';

/** One game of the class, as its tile on the board tells it. */
export interface BoardTile {
  readonly id: string;
  readonly no: number; // from 1, in the order in which the games began
  readonly players: readonly { readonly id: string; readonly name: string; readonly isHere: boolean }[];
  readonly sky: Sky;
  readonly alert: AlertLevel;
  readonly trust: number; // mean, 0..100
  readonly trend: readonly number[]; // trust over the last hours, oldest first
  readonly rate: number; // posts in the last hour
  readonly tick: number;
  readonly lastAct: { readonly type: string; readonly sinceMs: number } | null;
  readonly isIdle: boolean;
  readonly isHeld: boolean;
  readonly isDiffering: boolean;
  readonly asked: number; // requests without an answer
}

/** Real time without an act after which a game counts as idle (ms). D. */
const IDLE_MS = 120_000;
const TREND_POINTS = 24;

/** The tile of a game. Pure: the same log and the same hour give the same tile. */
export function boardTile(
  game: LiveGame,
  no: number,
  room: ClassState,
  { held, presence, differences }: Pick<ConnectionState, 'held' | 'presence' | 'differences'>,
  scenario: Scenario,
): BoardTile {
  const { state } = game;
  const { sky, alert } = presentStage(state, scenario);
  const players = playersOf(room, game.id);
  const last = held.entries.findLast((entry) => isActOf(entry, game.id));
  const started = held.entries.findLast(({ body }) => body.kind === 'start' || body.kind === 'resume');
  const since = held.now - Math.max(last?.at ?? 0, started?.at ?? 0);
  const clock = room.games.find(({ id }) => id === game.id)?.clock ?? room.clock;
  const step = Math.max(1, ticksInSeconds(scenario, 900));
  return {
    id: game.id,
    no,
    players: players.map(({ id, name }) => ({ id, name, isHere: presence.here.includes(id) })),
    sky,
    alert,
    trust: Math.round(meanTrust(state, scenario)),
    trend: state.perTick.trust.filter((_, tick) => tick % step === 0).slice(-TREND_POINTS),
    rate: hourlyRate(state, scenario),
    tick: state.tick,
    lastAct: last?.body.kind === 'act' ? { type: last.body.action.type, sinceMs: held.now - last.at } : null,
    isIdle: room.phase === 'play' && clock.status === 'quart' && !clock.isHeld && since > IDLE_MS,
    isHeld: clock.isHeld,
    isDiffering: differences.some((one) => one.game === game.id),
    asked: game.proposals.filter(({ status }) => status === 'asked').length,
  };
}

/** An act of a player of that game: looking does not count, and neither do cards of whoever leads. */
function isActOf({ game, by, body }: LogEntry, id: string): boolean {
  return game === id && by !== 'host' && body.kind === 'act' && !QUIET.includes(body.action.type);
}
const QUIET: readonly string[] = ['open', 'read'];
