import { hash32 } from '../../base/hash.ts';
import type { World } from '../../engine/index.ts';
import { playAs } from '../../lab/index.ts';
import type { Lang } from '../../model/text.ts';
import { sourceDrill } from './source-drill.ts';
import type { SourceDrill } from './source-key.ts';

/** Shares of the story at which it may be asked about: neither its first minutes nor its last. */
const MOMENTS = [0.2, 0.33, 0.45, 0.6] as const;

/** La source from a game by `expert`, who asked what there was to ask: at a moment that the seed draws, else at another. */
export function askedSources(world: World, lang: Lang): SourceDrill | null {
  const { actions } = playAs(world, 'expert');
  const first = hash32(`${world.seed} moment`) % MOMENTS.length;
  for (let i = 0; i < MOMENTS.length; i++) {
    const share = MOMENTS[(first + i) % MOMENTS.length] ?? 0.33;
    const drill = sourceDrill(world, actions, Math.floor(world.scenario.ticks * share), lang);
    if (drill !== null) return drill;
  }
  return null;
}
