import { momentAfter, parseMoment } from '../base/calendar.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import { bareHour, storyHour } from '../words/story-hour.ts';

export interface ClockWords {
  readonly hour: string; // 18 h 40, 6:40 p.m.; with its day in a story of several days
  readonly bare: string; // the same without its day
  readonly day: string; // samedi 10 octobre
  readonly full: string;
}

const days: Record<Lang, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr-CA', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }),
};

/** The simulated hour and day of a tick, as each language writes them. */
export function clockWords(scenario: Scenario, tick: number, lang: Lang): ClockWords {
  const start = parseMoment(scenario.start);
  if (start === null) return { hour: '', bare: '', day: '', full: '' };
  const now = momentAfter(start, tick * scenario.secondsPerTick);
  const bare = bareHour(scenario, tick, lang);
  const day = days[lang].format(new Date(Date.UTC(now.year, now.month - 1, now.day)));
  return { hour: storyHour(scenario, tick, lang), bare, day, full: `${day}, ${bare}` };
}

/** The hour of day of a tick, 0..24. */
export function hourOf(scenario: Scenario, tick: number): number {
  const start = parseMoment(scenario.start);
  if (start === null) return 12;
  const now = momentAfter(start, tick * scenario.secondsPerTick);
  return now.hour + now.minute / 60;
}

/** A length of simulated time: « 40 min », « 2 h 05 ». Never negative. */
export function spanWords(seconds: number, lang: Lang): string {
  const minutes = Math.max(0, Math.round(seconds / 60));
  if (minutes < 60) return `${minutes}\u00a0min`;
  const h = Math.floor(minutes / 60);
  const m = minutes % 60;
  if (m === 0) return `${h}\u00a0h`;
  const mm = String(m).padStart(2, '0');
  return lang === 'fr' ? `${h}\u00a0h\u00a0${mm}` : `${h}\u00a0h\u00a0${mm}\u00a0min`;
}
