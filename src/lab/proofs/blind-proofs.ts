import type { Remark } from '../../model/proof.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ToneModel } from '../../tone/index.ts';
import { type BlindScore, blindScores, blindSets } from '../blind-readers.ts';
import { meanTotal, type SeedReport } from './report.ts';
import { BLIND } from './tuning.ts';

/** Whether somebody who sees only posts and drafts can tell the best draft, or the worst, by one thing they look at. */
export function blindIn(scenario: Scenario, tone: ToneModel): Remark[] {
  const all = scenario.langs.flatMap((lang) => blindSets(scenario, lang, tone));
  if (choicesIn(scenario) < BLIND.sets) return [];
  const told = blindScores(all).filter(isTooGood);
  return (['best', 'worst'] as const).flatMap((finds): Remark[] => {
    const [strongest] = told.filter((score) => score.finds === finds).sort((a, b) => rate(b) - rate(a));
    const [first] = all;
    if (strongest === undefined || first === undefined) return [];
    const { reader, by, hits, sets } = strongest;
    return [
      {
        code: 'gives-itself-away',
        of: ['posts', first.at],
        field: 'drafts',
        params: { finds, reader, by, hits: Math.round(hits), sets, limit: BLIND.most * 100 },
      },
    ];
  });
}

/** Whether the player who reads only posts and drafts comes to a mark that the story should be needed for. */
export function skimmedIn(scenario: Scenario, reports: readonly SeedReport[]): Remark[] {
  const mean = meanTotal(reports, 'skimmer');
  if (mean === null || mean < BLIND.skimmer || choicesIn(scenario) < BLIND.sets) return [];
  const params = { player: 'skimmer', mean: Math.round(mean * 10) / 10, limit: BLIND.skimmer };
  return [
    { code: 'skimming-wins', of: [], field: 'posts', params: { ...params, seed: reports[0]?.seed ?? '' } },
  ];
}

/** Posts that offer several drafts. */
function choicesIn({ posts }: Scenario): number {
  return posts.filter(({ drafts }) => drafts.length > 1).length;
}

function isTooGood({ hits, sets, chance }: BlindScore): boolean {
  const spread = Math.sqrt(sets * chance * (1 - chance));
  return hits > sets * BLIND.most && hits > sets * chance + BLIND.sigmas * spread;
}

function rate({ hits, sets }: BlindScore): number {
  return hits / sets;
}
