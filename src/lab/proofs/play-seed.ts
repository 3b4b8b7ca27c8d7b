import { createWorld, holds, meanTrust, playOut, type Run, type World } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import { SCRIPTED_PLAYERS, type ScriptedPlayer } from '../../model/codes.ts';
import type { ReferenceEnds } from '../../model/grade.ts';
import type { Scenario } from '../../model/scenario.ts';
import { gradeRun } from '../../scoring/index.ts';
import type { ToneModel } from '../../tone/index.ts';
import { type PlayedGame, playScripted } from '../play.ts';
import { guardedIn, isThere } from './guarded.ts';
import { loadMeter } from './load.ts';
import type { GameReport, SeedReport } from './report.ts';
import { OFFER_STEP, PARITY_PLAYERS, READER, WATCHED } from './tuning.ts';

/** Plays every scripted player on one seed, and reports what of the scenario happened. */
export function playSeed(scenario: Scenario, seed: string, tone: ToneModel): SeedReport {
  const world = createWorld(scenario, seed, tone);
  const played = new Map(
    SCRIPTED_PLAYERS.map((player) => [player, playScripted(scenario, player, seed, tone)]),
  );
  const trust = (player: ScriptedPlayer) => {
    const game = played.get(player);
    return game === undefined ? 0 : meanTrust(game.state, scenario);
  };
  const ends = { silence: trust('silence'), expert: trust('expert') };
  const meter = loadMeter(world);
  const games = [...played].map(([player, game]) => {
    const isWatched = player === READER || WATCHED.includes(player);
    const offers = isWatched
      ? watchOffers(world, game.actions, player === READER ? meter.afterActs : null)
      : [];
    return gameReport(world, player, game, ends, offers);
  });
  return {
    seed,
    games,
    drawn: [...played.values()][0]?.state.imprevus.map(({ id }) => id) ?? [],
    apart: otherLanguage(scenario, seed, tone, ends),
    quarts: meter.quarts(),
  };
}

function gameReport(
  world: World,
  player: ScriptedPlayer,
  { state, events, actions, record }: PlayedGame,
  ends: ReferenceEnds,
  offers: readonly string[],
): GameReport {
  const grade = gradeRun(world, actions, ends, record.settings);
  const beats: Record<string, number> = {};
  for (const event of events) if (event.kind === 'beat') beats[event.id] = (beats[event.id] ?? 0) + 1;
  return {
    player,
    total: grade.total,
    ending: state.ending,
    redLines: grade.redLines.map(({ line, tick }) => ({ line, tick })),
    beats,
    imprevus: state.imprevus.filter(({ firedAt }) => firedAt >= 0).map(({ id }) => id),
    facts: state.facts.map(({ id }) => id),
    offers,
    came: Object.keys(state.placed).filter((id) => world.posts[id] !== undefined),
    missed: state.promises
      .filter(({ status }) => status === 'missed')
      .map(({ post, saying, due }) => ({ post, saying, due })),
  };
}

/** Runs a game again and notes which of what has a condition was there, looking every few ticks of a shift. */
function watchOffers(world: World, actions: readonly Action[], also: ((now: Run) => void) | null): string[] {
  const offered = new Set<string>();
  const guarded = guardedIn(world.scenario);
  for (const { name, when } of guarded) if (when === null) offered.add(name);
  playOut(world, actions, {
    afterActs: (now) => {
      const { state } = now;
      also?.(now);
      if (state.quart === null || state.tick % OFFER_STEP !== 0) return;
      for (const thing of guarded)
        if (!offered.has(thing.name) && isThere(state, thing) && holds(thing.when, state, world, thing.asker))
          offered.add(thing.name);
    },
  });
  return [...offered];
}

/** The same players on the same seed, in the scenario's other language. */
function otherLanguage(
  scenario: Scenario,
  seed: string,
  tone: ToneModel,
  ends: ReferenceEnds,
): SeedReport['apart'] {
  const lang = scenario.lang === 'fr' ? 'en' : 'fr';
  if (!scenario.langs.includes(lang)) return [];
  const other = translated(scenario, lang);
  const world = createWorld(other, seed, tone);
  return PARITY_PLAYERS.map((player) => {
    const { actions, record } = playScripted(other, player, seed, tone);
    return { player, other: gradeRun(world, actions, ends, record.settings).total };
  });
}

/** Cached by scenario, because the engine caches its tables by the scenario's identity. */
const TRANSLATED: WeakMap<Scenario, Scenario> = new WeakMap();

function translated(scenario: Scenario, lang: Scenario['lang']): Scenario {
  const kept = TRANSLATED.get(scenario);
  if (kept !== undefined) return kept;
  const made = { ...scenario, lang };
  TRANSLATED.set(scenario, made);
  return made;
}
