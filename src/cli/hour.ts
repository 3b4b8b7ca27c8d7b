import { momentAfter, parseMoment } from '../base/calendar.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';

const DAYS = {
  fr: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

/** What the clock of the story says at a tick: « sam. 18 h 40 », “Sat 18:40”. */
export function formatHour(scenario: Scenario, tick: number, lang: Lang): string {
  const start = parseMoment(scenario.start);
  if (start === null) return String(tick);
  const { hour, minute, weekday } = momentAfter(start, tick * scenario.secondsPerTick);
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = lang === 'fr' ? `${two(hour)}\u00a0h\u00a0${two(minute)}` : `${two(hour)}:${two(minute)}`;
  return `${DAYS[lang][weekday] ?? ''} ${clock}`;
}
