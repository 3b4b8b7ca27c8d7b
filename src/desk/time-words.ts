import type { Lang } from '../model/text.ts';

const DAYS_FR = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const DAYS_EN = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const NUMBER_FR = 'une?|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante-cinq|\\d{1,3}';
const NUMBER_EN = 'an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|\\d{1,3}';

const TIMES: Readonly<Record<Lang, RegExp>> = {
  fr: new RegExp(
    `(?:(?:d['’]ici|avant|vers|pour|à|dès)\\s+(?:\\d{1,2}\\s?h(?:\\s?\\d{2})?|midi|minuit|demain|ce soir|${DAYS_FR})|(?:d['’]ici|dans|avant)\\s+(?:${NUMBER_FR})\\s+(?:minutes?|min|heures?|h|jours?)|(?:ce soir|demain(?: matin| midi| soir)?))(?![\\p{L}\\d])`,
    'iu',
  ),
  en: new RegExp(
    `(?:(?:by|before|around|at)\\s+(?:\\d{1,2}(?::\\d{2})?(?:\\s?[ap]\\.?m)?|noon|midnight|tonight|tomorrow|${DAYS_EN})|(?:in|within)\\s+(?:${NUMBER_EN})\\s+(?:minutes?|mins?|hours?|days?)|tonight|tomorrow(?: morning| afternoon| evening)?)(?![\\p{L}\\d])`,
    'iu',
  ),
};

/** The first words of a text that name a time to come, as they are written; '' when there are none. */
export function timeWordsIn(text: string, lang: Lang): string {
  return TIMES[lang].exec(text)?.[0] ?? '';
}
