import type { DrillName } from '../../model/drill.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import type { TaskKind } from '../../pool/index.ts';
import type { ToneModel } from '../../tone/index.ts';
import type { HourDrill } from './hour-key.ts';
import type { SortCard } from './sort-key.ts';
import type { SourceDrill } from './source-key.ts';
import type { ToneDrill } from './tone-drill.ts';

export interface DrillSetup {
  readonly scenario: Scenario;
  readonly seed: string; // another seed makes another drill
  readonly lang: Lang;
  readonly tone: ToneModel;
}
/** What a drill asks; null, or no cards: the story has too little for it. */
export interface DrillPiece {
  readonly sort: readonly SortCard[];
  readonly source: SourceDrill | null;
  readonly tone: ToneDrill | null;
  readonly hour: HourDrill | null;
}

/** Makes a drill from any story. */
export const DRILL: TaskKind<DrillSetup, DrillName, DrillPiece> = {
  name: 'drill',
  load: async () => {
    const { createWorld } = await import('../../engine/index.ts');
    const { sortCards } = await import('./sort-drill.ts');
    const { askedSources } = await import('./asked-sources.ts');
    const { toneDrill } = await import('./tone-drill.ts');
    const { hourDrill } = await import('./hour-drill.ts');
    return ({ scenario, seed, lang, tone }) => {
      const world = createWorld(scenario, seed, tone);
      return (name) => ({
        sort: name === 'sort' ? sortCards(world, lang) : [],
        source: name === 'source' ? askedSources(world, lang) : null,
        tone: name === 'tone' ? toneDrill(world, tone, lang) : null,
        hour: name === 'hour' ? hourDrill(world, tone, lang) : null,
      });
    };
  },
};
