import { createWorld, meanTrust, playOut } from '../../engine/index.ts';
import { ILLEGAL, type ScriptedPlayer } from '../../model/codes.ts';
import type { Scenario } from '../../model/scenario.ts';
import { gradeRun } from '../../scoring/index.ts';
import type { ToneModel } from '../../tone/index.ts';
import { playScripted } from '../play.ts';
import { TRICKS } from '../proofs/tuning.ts';
import { sweepSeed } from '../sweep.ts';
import { mean, type Row, row, shareOf } from './row.ts';
import { playRuns, SILENT } from './runs.ts';

const DROP = 5; // points of trust
const TAIL_DAYS = 30;

/** V24: trust under silence, then after thirty more days. */
export function silenceRows(scenarios: readonly Scenario[], tone: ToneModel, seeds: number): Row[] {
  const runs = scenarios.flatMap((scenario) => playRuns(withTail(scenario), seeds, SILENT, tone));
  const n = runs.length;
  return [
    row(
      'V24a',
      'Silence, all scenarios: runs whose weighted trust drops by 5 points or more',
      shareOf(runs, (r) => r.startTrust - r.leastTrust >= DROP),
      [0.45, 0.75],
      n,
    ),
    row(
      'V24b',
      'Silence, all scenarios: runs still down by 5 points or more thirty days later',
      shareOf(runs, (r) => r.startTrust - r.trust >= DROP),
      [0.25, 0.55],
      n,
    ),
  ];
}

/** The same crisis with a month after it, in which nobody plays. */
function withTail(scenario: Scenario): Scenario {
  const tail = Math.round((TAIL_DAYS * 86_400) / scenario.secondsPerTick);
  return { ...scenario, ticks: scenario.ticks + tail };
}

/** V26, V27: the scripted players, on one scenario. */
export function playerRows(scenario: Scenario, tone: ToneModel, seeds: number, suffix: string): Row[] {
  const reflexes = Object.keys(TRICKS) as readonly ScriptedPlayer[];
  const players = ['expert', 'decent', 'silence', 'blunder', ...reflexes] as const;
  const games = Array.from({ length: seeds }, (_, i) => sweepSeed(scenario, `v${i + 1}`, players, tone));
  const total = (of: string) => mean(games.map((g) => g.find((x) => x.player === of)?.total ?? 0));
  const trust = (game: (typeof games)[number], of: string) => game.find((x) => x.player === of)?.trust ?? 0;
  const gaps = [
    total('expert') - total('decent'),
    total('decent') - total('silence'),
    total('silence') - total('blunder'),
  ];
  const name = scenario.id;
  return [
    row(
      `V26a${suffix}`,
      `${name}: least gap of mean total between expert, decent, silence, blunder`,
      Math.min(...gaps),
      [8, 100],
      seeds,
    ),
    row(
      `V26b${suffix}`,
      `${name}: seeds on which the expert does not end with the best trust`,
      shareOf(games, (game) => game.some((x) => x.trust > trust(game, 'expert'))),
      [0.05, 1],
      seeds,
    ),
    row(
      `V27a${suffix}`,
      `${name}: mean total of the same reply everywhere`,
      total('template'),
      [0, 49.999],
      seeds,
    ),
    row(`V27b${suffix}`, `${name}: mean total of removing everything`, total('censor'), [0, 49.999], seeds),
    row(
      `V27c${suffix}`,
      `${name}: mean total of the wrong reflex that earns most`,
      Math.max(...reflexes.map(total)),
      [0, 49.999],
      seeds,
    ),
  ];
}

/** V19: the decent player, with and without the removal of what the law forbids. */
export function protectionRows(scenario: Scenario, tone: ToneModel, seeds: number, suffix: string): Row[] {
  const illegal = new Set(scenario.posts.filter((p) => ILLEGAL.includes(p.class)).map((p) => p.id));
  if (illegal.size === 0) return [];
  const gains: number[] = [];
  const trusts: number[] = [];
  for (let i = 1; i <= seeds; i++) {
    const world = createWorld(scenario, `v${i}`, tone);
    const played = playScripted(scenario, 'decent', `v${i}`, tone);
    const leaving = played.actions.filter(
      (a) => !('post' in a && a.post !== null && illegal.has(a.post) && a.type !== 'open'),
    );
    if (leaving.length === played.actions.length) continue;
    const grade = (actions: typeof leaving) => gradeRun(world, actions, null, played.record.settings).total;
    gains.push(grade([...played.actions]) - grade(leaving));
    trusts.push(meanTrust(played.state, scenario) - meanTrust(playOut(world, leaving).state, scenario));
  }
  return [
    row(
      `V19a${suffix}`,
      `${scenario.id}: threats and doxxing removed: seeds on which the score is not lower than leaving them`,
      shareOf(gains, (g) => g >= 0),
      [1, 1],
      gains.length,
    ),
    row(
      `V19b${suffix}`,
      `${scenario.id}: threats and doxxing removed: seeds on which the score is higher than leaving them`,
      shareOf(gains, (g) => g > 0),
      [1, 1],
      gains.length,
    ),
    row(
      `V19c${suffix}`,
      `${scenario.id}: threats and doxxing removed: final trust less that of leaving them (mean)`,
      mean(trusts),
      [0, 100],
      trusts.length,
    ),
  ];
}
