import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import { isOfSeveralDays, storyHour } from '../words/story-hour.ts';

/** Letters of the longest hour, without and with its day. */
const WIDEST: Readonly<Record<Lang, readonly [bare: number, withDay: number]>> = {
  fr: [7, 12],
  en: [10, 14],
};

/** The hour of a tick at the head of a line: all of one width, so that what follows stands in a column. */
export function hourColumn(scenario: Scenario, tick: number, lang: Lang): string {
  return storyHour(scenario, tick, lang).padStart(WIDEST[lang][isOfSeveralDays(scenario) ? 1 : 0]);
}
