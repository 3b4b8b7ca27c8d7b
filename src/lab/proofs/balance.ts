import type { Remark } from '../../model/proof.ts';
import { figureOf } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import { hourWritten } from './hour.ts';
import { gamesOf, meanTotal, type SeedReport } from './report.ts';
import { HUMAN_LEAST, LADDER, LADDER_GAP, PARITY, TRICKS } from './tuning.ts';

/** Whether the scenario can be won and lost, no single trick wins it, and better play is worth more. */
export function balanceOf(scenario: Scenario, reports: readonly SeedReport[]): Remark[] {
  return [
    ...stakes(scenario, reports),
    ...tricks(reports),
    ...ladder(reports),
    ...parity(scenario, reports),
    ...human(scenario, reports),
  ];
}

const head = { of: [], field: 'crisis' } as const;

function stakes(scenario: Scenario, reports: readonly SeedReport[]): Remark[] {
  const passMark = figureOf(scenario.rubric, 'passMark');
  const remarks: Remark[] = [];
  const best = meanTotal(reports, 'expert');
  if (best !== null && best < passMark)
    remarks.push({
      code: 'unwinnable',
      ...head,
      params: { player: 'expert', mean: rounded(best), passMark, seed: extreme(reports, 'expert', 'least') },
    });
  const least = meanTotal(reports, 'blunder');
  if (least !== null && least >= passMark)
    remarks.push({
      code: 'unlosable',
      ...head,
      params: {
        player: 'blunder',
        mean: rounded(least),
        passMark,
        seed: extreme(reports, 'blunder', 'most'),
      },
    });
  return remarks;
}

function tricks(reports: readonly SeedReport[]): Remark[] {
  return Object.entries(TRICKS).flatMap(([name, limit]): Remark[] => {
    const player = name as keyof typeof TRICKS;
    const mean = meanTotal(reports, player);
    if (mean === null || mean < limit) return [];
    const params = { player, mean: rounded(mean), limit, seed: extreme(reports, player, 'most') };
    return [{ code: 'trick-wins', ...head, params }];
  });
}

function ladder(reports: readonly SeedReport[]): Remark[] {
  return LADDER.slice(1).flatMap((worse, i): Remark[] => {
    const better = LADDER[i] as (typeof LADDER)[number];
    const [high, low] = [meanTotal(reports, better), meanTotal(reports, worse)];
    if (high === null || low === null || high - low >= LADDER_GAP) return [];
    const params = {
      player: better,
      worse,
      mean: rounded(high),
      worseMean: rounded(low),
      gap: LADDER_GAP,
      seed: extreme(reports, better, 'least'),
    };
    return [{ code: 'players-too-close', ...head, params }];
  });
}

function parity(scenario: Scenario, reports: readonly SeedReport[]): Remark[] {
  const worst = new Map<string, { seed: string; total: number; other: number }>();
  for (const { seed, games, apart } of reports)
    for (const { player, other } of apart) {
      const total = games.find((game) => game.player === player)?.total ?? other;
      const known = worst.get(player);
      const gap = Math.abs(total - other);
      if (gap > PARITY && (known === undefined || gap > Math.abs(known.total - known.other)))
        worst.set(player, { seed, total, other });
    }
  return [...worst].map(([player, { seed, total, other }]) => ({
    code: 'languages-apart',
    of: [],
    field: 'langs',
    params: {
      player,
      seed,
      fr: rounded(scenario.lang === 'fr' ? total : other),
      en: rounded(scenario.lang === 'fr' ? other : total),
      limit: PARITY,
    },
  }));
}

function human(scenario: Scenario, reports: readonly SeedReport[]): Remark[] {
  const remarks: Remark[] = [];
  const mean = meanTotal(reports, 'human');
  if (mean !== null && mean < HUMAN_LEAST)
    remarks.push({
      code: 'human-falls-short',
      ...head,
      params: {
        player: 'human',
        mean: rounded(mean),
        least: HUMAN_LEAST,
        seed: extreme(reports, 'human', 'least'),
      },
    });
  const told = new Set<string>();
  for (const { seed, game } of gamesOf(reports, 'human'))
    for (const { line, tick } of game.redLines) {
      if (told.has(line)) continue;
      told.add(line);
      const params = { player: 'human', seed, line, hour: hourWritten(scenario, tick) };
      remarks.push({ code: 'human-crosses-line', ...head, params });
    }
  return remarks;
}

/** The seed on which a player did worst or best: the one to play again. */
function extreme(
  reports: readonly SeedReport[],
  player: (typeof LADDER)[number],
  which: 'least' | 'most',
): string {
  const sign = which === 'least' ? 1 : -1;
  const sorted = gamesOf(reports, player).sort((a, b) => sign * (a.game.total - b.game.total));
  return sorted[0]?.seed ?? '';
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
