import { hourlyRate, meanTrust, publicSayings } from '../engine/index.ts';
import { type Params, textIn } from '../model/text.ts';
import { clockWords } from '../ui/clock-words.ts';
import type { POINT_WORDS } from '../words/play/point.ts';
import type { DeskInput } from './desk-input.ts';

/** Figures that may be reported at the point de quart. */
const FIGURES = ['volume', 'rate', 'negative', 'trust', 'answers', 'promises'] as const;
type Figure = (typeof FIGURES)[number];

export interface PointView {
  readonly title: string; // of the shift that ended
  readonly next: { readonly title: string; readonly hour: string; readonly intro: string } | null;
  readonly figures: readonly {
    readonly id: Figure;
    readonly key: keyof (typeof POINT_WORDS)['fr'];
    readonly params: Params;
  }[];
}

/** What the point de quart of a shift offers to report, and the shift that comes next. */
export function presentPoint(input: DeskInput, quart: string): PointView {
  const { scenario, state, lang } = input;
  const i = scenario.quarts.findIndex((q) => q.id === quart);
  const next = scenario.quarts[i + 1];
  const count = (status: string) => state.promises.filter((p) => p.status === status).length;
  const params: Record<Figure, Params> = {
    volume: { n: state.volume },
    rate: { n: hourlyRate(state, scenario) },
    negative: { n: Math.round((100 * state.negative) / Math.max(1, state.volume)) },
    trust: { n: Math.round(meanTrust(state, scenario)) },
    answers: { n: publicSayings(state).filter((s) => s.mode !== 'house').length },
    promises: { kept: count('kept'), open: count('open'), missed: count('missed') },
  };
  return {
    title: textIn(scenario.quarts[i]?.title, lang),
    next: next
      ? {
          title: textIn(next.title, lang),
          hour: clockWords(scenario, next.from, lang).hour,
          intro: textIn(next.intro, lang),
        }
      : null,
    figures: FIGURES.map((id) => ({ id, key: id, params: params[id] })),
  };
}
