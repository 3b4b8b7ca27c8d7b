import type { CivilMoment } from '../base/calendar.ts';
import type { Lang } from '../model/text.ts';
import { isComing } from './coming.ts';
import { hoursIn, inDigits } from './numbers.ts';
import { languageOf } from './sentence-language.ts';
import { sentencesOf } from './sentences.ts';
import { assertedClauses, isDenied } from './stance.ts';

/** A promise with its hour, as it was written. */
export interface HeardPromise {
  readonly seconds: number; // from now to the hour named, at least 60
  readonly text: string; // the sentence that makes it
}

/**
 * The first promise of a text that names its hour ("by midnight", « avant 13 h », "in fifteen minutes"); null when none
 * does. An hour already past is that of the next day. Bounded by MOST_DAYS.
 */
export function promiseIn(text: string, expected: Lang, now: CivilMoment): HeardPromise | null {
  for (const sentence of sentencesOf(text)) {
    if (sentence.isQuestion) continue;
    const lang = languageOf(sentence.folded, expected);
    if (!isComing(sentence.folded, lang)) continue;
    const digits = inDigits(sentence.folded, lang);
    const when = whenIn(digits, lang, now);
    if (when === null || isDenied(digits, when.start, lang)) continue;
    if (!CONDITIONED[lang].test(sentence.folded) && assertedClauses(sentence, lang).length === 0) continue;
    if (when.seconds > MOST_DAYS * DAY) continue;
    return { seconds: Math.max(60, when.seconds), text: text.slice(sentence.start, sentence.end).trim() };
  }
  return null;
}

/** D. A promise for later than this is no appointment. */
const MOST_DAYS = 31;
const DAY = 86_400;
/** "Even if I know nothing by then": a condition that takes nothing from the promise. */
const CONDITIONED: Readonly<Record<Lang, RegExp>> = {
  fr: /\bmeme si\b|\bque j'aie\b|\bmeme sans\b/,
  en: /\beven if\b|\bwhether or not\b|\beither way\b/,
};

interface When {
  readonly seconds: number;
  readonly start: number; // in the folded sentence
}

function whenIn(digits: string, lang: Lang, now: CivilMoment): When | null {
  return delayIn(digits, lang) ?? clockIn(digits, lang, now) ?? partOfDay(digits, lang, now);
}

const DELAY: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:dans|d'ici|en|sous|avant|toutes les|tous les|chaque)(?: (?:environ|moins de|les|la|une?|l'))?(?: prochaine?s?)? ?(\d+|demi-?|une?|)[ -]?(min|minutes?|h|heures?|jours?|semaines?|quart d'heure)\b(?! ?\d)/,
  en: /\b(?:in|within|inside|every)(?: (?:about|the next|less than|an?|the))?(?: next)? ?(\d+|half an|half a|couple of|)[ -]?(min|mins|minutes?|hrs?|hours?|days?|weeks?|quarter of an hour)\b/,
};

function delayIn(digits: string, lang: Lang): When | null {
  const hit = DELAY[lang].exec(digits);
  if (hit === null) return null;
  const [all, count = '', unit = ''] = hit;
  // « avant 13 h » is an hour of the clock, « d'ici 2 h » a delay.
  if (lang === 'fr' && /^(?:avant|en)/.test(all) && /^h/.test(unit) && /^\d/.test(count)) return null;
  const times = /^\d/.test(count)
    ? Number(count)
    : /demi|half/.test(count)
      ? 0.5
      : /couple/.test(count)
        ? 2
        : 1;
  return { seconds: Math.round(times * secondsOf(unit)), start: hit.index };
}

function secondsOf(unit: string): number {
  if (/^quart/.test(unit)) return 900;
  if (/^min/.test(unit)) return 60;
  if (/^h/.test(unit)) return 3600;
  return /^(?:jour|day)/.test(unit) ? DAY : 7 * DAY;
}

/** An hour of the clock, on the day named or the next time it strikes. */
function clockIn(digits: string, lang: Lang, now: CivilMoment): When | null {
  const bare = lang === 'en' ? BARE.exec(digits) : null;
  const hour = hoursIn(digits)[0] ?? (bare === null ? undefined : bareHour(bare, digits));
  if (hour === undefined) return null;
  const [h = 0, m = 0] = hour.key.split(':').map(Number);
  const day = dayIn(digits, lang, now);
  let minutes = (day ?? 0) * 1440 + h * 60 + m - (now.hour * 60 + now.minute);
  if (minutes <= 0 && day === null && isHalved(digits, hour)) minutes += 720; // "by 3" said in the afternoon
  if (minutes <= 0) minutes += 1440;
  return { seconds: minutes * 60, start: hour.start };
}

/** English often leaves the half of the day unsaid: "back by 9". */
const BARE = /\b(?:by|at|before|around|until) (\d{1,2})(?:(?= tonight| tomorrow| this| on|[ ,]*$)| o'clock)/;

function bareHour(hit: RegExpExecArray, digits: string) {
  const hour = Number(hit[1]);
  if (hour > 23) return undefined;
  const isEvening = /tonight|evening|afternoon/.test(digits) && hour < 12;
  return { key: `${isEvening ? hour + 12 : hour}:00`, start: hit.index, end: hit.index + hit[0].length };
}

function isHalved(
  digits: string,
  hour: { readonly key: string; readonly start: number; readonly end: number },
): boolean {
  const written = digits.slice(hour.start, hour.end);
  return Number(hour.key.split(':')[0]) < 12 && !/m\b|\bh|midi|minuit|noon|midnight/.test(written);
}

const DAYS: Readonly<Record<Lang, readonly string[]>> = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  en: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
};

/** Days from today to the day named; null when none is. */
function dayIn(digits: string, lang: Lang, now: CivilMoment): number | null {
  if (/\bapres[- ]demain\b|\bday after tomorrow\b/.test(digits)) return 2;
  if (/\bdemain\b|\btomorrow\b/.test(digits)) return 1;
  const named = DAYS[lang].findIndex((day) => new RegExp(`\\b${day}\\b`).test(digits));
  if (named < 0) return null;
  const ahead = (named - now.weekday + 7) % 7;
  return ahead === 0 && /\bprochain|\bnext\b/.test(digits) ? 7 : ahead;
}

/** D. The hour by which a part of the day is over, when no hour is named. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:ce|demain) matin\b|\b(?:this|tomorrow) morning\b|\bavant-midi\b/, 12],
  [/\bapres[- ]midi\b|\bafternoon\b/, 17],
  [/\bfin de (?:la )?journee\b|\bend of (?:the )?day\b|\bclose of business\b/, 17],
  [/\bsoir(?:ee)?\b|\bevening\b|\bcette nuit\b|\btonight\b/, 23],
  [/\baujourd'hui\b|\btoday\b/, 23],
];

function partOfDay(digits: string, lang: Lang, now: CivilMoment): When | null {
  const day = dayIn(digits, lang, now);
  const part = PARTS.find(([pattern]) => pattern.test(digits));
  if (part === undefined && day === null) return null;
  const minutes = (day ?? 0) * 1440 + (part?.[1] ?? 23) * 60 - (now.hour * 60 + now.minute);
  const start = part === undefined ? digits.length : digits.search(part[0]);
  return { seconds: (minutes <= 0 ? minutes + 1440 : minutes) * 60, start };
}
