import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';

/** The hour of a decision, by its id (`d<tick>-<n>`, `s<tick>-<post>`); '' when the id tells none. */
export function tickHour(scenario: Scenario, point: string, lang: Lang): string {
  const tick = /^[ds](\d{1,7})-/.exec(point)?.[1];
  return tick === undefined ? '' : clockWords(scenario, Number(tick), lang).hour;
}
