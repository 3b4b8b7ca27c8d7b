/** A date and an hour without a time zone. */
export interface CivilMoment {
  readonly year: number;
  readonly month: number; // 1..12
  readonly day: number; // 1..31
  readonly hour: number; // 0..23
  readonly minute: number; // 0..59
  readonly weekday: number; // 0 Monday .. 6 Sunday
}

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** Reads 2026-10-10T06:10; null when it is no real moment. */
export function parseMoment(text: string): CivilMoment | null {
  const found = PATTERN.exec(text);
  if (found === null) return null;
  const [year, month, day, hour, minute] = found.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59)
    return null;
  return { year, month, day, hour, minute, weekday: weekdayOf(daysFromEpoch(year, month, day)) };
}

/** The moment `seconds` after a start. */
export function momentAfter(start: CivilMoment, seconds: number): CivilMoment {
  const minutes = start.hour * 60 + start.minute + Math.floor(seconds / 60);
  const days = daysFromEpoch(start.year, start.month, start.day) + Math.floor(minutes / 1440);
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  return {
    ...civilFromDays(days),
    hour: Math.floor(ofDay / 60),
    minute: ofDay % 60,
    weekday: weekdayOf(days),
  };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function weekdayOf(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

// Howard Hinnant's days_from_civil and its inverse: integer arithmetic only.
function daysFromEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}

function civilFromDays(days: number): { year: number; month: number; day: number } {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}
