import { meanTrust, type World } from '../../engine/index.ts';
import { playAs } from '../../lab/index.ts';
import { SCRIPTED_PLAYERS, type ScriptedPlayer } from '../../model/codes.ts';
import type { ReferenceEnds } from '../../model/grade.ts';
import { likeness, seedless, shareAlike, type Trace, traceOf } from './likeness.ts';

/** The scripted player whose game a game repeats on its own seed, and how much of it (0..1). */
export interface Like {
  readonly player: ScriptedPlayer;
  readonly share: number;
}

/** The games of scripted players on the seeds of a pile, each played once. */
export interface ScriptedGames {
  readonly endsOf: (world: World) => ReferenceEnds;
  /** `progress`: the share of the players compared with so far, 0 to 1. */
  readonly likeOf: (world: World, trace: Trace, progress?: (share: number) => void) => Like | null;
}

type Progress = (share: number) => void;

interface Game {
  readonly trace: Trace;
  readonly trust: number; // at the end, 0..100
}

/**
 * Share alike with a scripted player's game on another seed (`seedless`) from which that player is played on the seed of
 * the game. Measured on the four long stories: a scripted player shares 0.78 or more with itself from seed to seed
 * (except `apologist`, 0.21, and `random`), and mixtures of several share 0.57 at most with one of them.
 */
const WORTH_PLAYING = 0.6;

/** A cache of scripted games: each player is played at most once for each scenario and seed. */
export function openScriptedGames(): ScriptedGames {
  const games = new Map<string, Game>();
  const firsts = new Map<string, ReadonlyMap<ScriptedPlayer, Trace>>(); // by scenario: on the first seed met

  const gameOf = (world: World, player: ScriptedPlayer): Game => {
    const key = `${world.scenario.hash}/${player}/${world.seed}`;
    const known = games.get(key);
    if (known !== undefined) return known;
    const { state, actions } = playAs(world, player);
    const game = { trace: traceOf(actions), trust: meanTrust(state, world.scenario) };
    games.set(key, game);
    return game;
  };
  /** Players that a game may repeat: to play all of them on every seed of a class would take too long. */
  const suspects = (world: World, trace: Trace, progress: Progress): readonly ScriptedPlayer[] => {
    const { hash } = world.scenario;
    const first = firsts.get(hash);
    if (first === undefined) {
      const all = SCRIPTED_PLAYERS.map((player, i) => {
        progress(i / SCRIPTED_PLAYERS.length);
        return [player, seedless(gameOf(world, player).trace)] as const;
      });
      firsts.set(hash, new Map(all));
      return SCRIPTED_PLAYERS;
    }
    const bare = seedless(trace);
    return SCRIPTED_PLAYERS.filter((player) => {
      const key = `${hash}/${player}/${world.seed}`;
      const there = first.get(player);
      return games.has(key) || (there !== undefined && shareAlike(bare, there) >= WORTH_PLAYING);
    });
  };
  return {
    endsOf: (world) => ({ silence: gameOf(world, 'silence').trust, expert: gameOf(world, 'expert').trust }),
    likeOf: (world, trace, progress = () => {}) => {
      let best: Like | null = null;
      for (const player of suspects(world, trace, progress)) {
        const share = likeness(trace, gameOf(world, player).trace);
        if (share > (best?.share ?? 0)) best = { player, share };
      }
      return best;
    },
  };
}
