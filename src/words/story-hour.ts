import { momentAfter, parseMoment } from '../base/calendar.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';

/** What the clock of a story is read from. */
export type StoryClock = Pick<Scenario, 'start' | 'ticks' | 'secondsPerTick'>;

const DAYS: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/**
 * The simulated hour of a tick, told in full: « 18 h 40 », “6:40 p.m.”; in a story of several days with its day, « dim.
 * 18 h 40 », “Sun 6:40 p.m.”. '' when the story has no start.
 */
export function storyHour(story: StoryClock, tick: number, lang: Lang): string {
  const start = parseMoment(story.start);
  if (start === null) return '';
  const { weekday } = momentAfter(start, tick * story.secondsPerTick);
  const bare = bareHour(story, tick, lang);
  return isOfSeveralDays(story) ? `${DAYS[lang][weekday]}\u00a0${bare}` : bare;
}

/** The same without its day, for where the day stands beside it. */
export function bareHour(story: StoryClock, tick: number, lang: Lang): string {
  const start = parseMoment(story.start);
  if (start === null) return '';
  const { hour, minute } = momentAfter(start, tick * story.secondsPerTick);
  const mm = String(minute).padStart(2, '0');
  if (lang === 'fr') return minute === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${mm}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${mm}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** Whether a story, from its start to its last tick, is lived on more than one day. */
export function isOfSeveralDays(story: StoryClock): boolean {
  const start = parseMoment(story.start);
  if (start === null) return false;
  const end = momentAfter(start, Math.max(0, story.ticks - 1) * story.secondsPerTick);
  return end.day !== start.day || end.month !== start.month;
}

/** An hour after « à » or “at”: « à 18 h 40 », « dim. à 18 h 40 ». */
export function atHour(hour: string | number | undefined, lang: Lang): string {
  const [, day = '', bare = ''] = /^(?:(\p{L}+\.?)\u00a0)?(.*)$/su.exec(String(hour ?? '')) ?? [];
  const at = `${lang === 'fr' ? 'à' : 'at'} ${bare}`;
  return day === '' ? at : `${day} ${at}`;
}
