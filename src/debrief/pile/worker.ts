import type { Scenario } from '../../model/scenario.ts';
import type { ToneModel } from '../../tone/index.ts';
import { openAssessor } from './assess.ts';
import type { Entry, Handed } from './entry.ts';

export type PileAsked =
  | { readonly what: 'open'; readonly scenarios: readonly Scenario[]; readonly tone: ToneModel }
  | { readonly what: 'assess'; readonly handed: Handed };
export type PileTold = { readonly what: 'ready' } | { readonly what: 'assessed'; readonly entry: Entry };

let assess: ((handed: Handed) => Entry) | null = null;

self.addEventListener('message', ({ data: asked }: MessageEvent<PileAsked>) => {
  if (asked.what === 'open') {
    assess = openAssessor(asked.scenarios, asked.tone);
    self.postMessage({ what: 'ready' } satisfies PileTold);
  } else if (assess !== null)
    self.postMessage({ what: 'assessed', entry: assess(asked.handed) } satisfies PileTold);
});
