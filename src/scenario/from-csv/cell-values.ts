import { fold } from '../../base/fold.ts';

/**
 * Minutes since midnight of the first day: `6 h 20`, `06:20`, `06:20:00`, `6:20 pm`, `day 2 05:00`, `jour 2 5 h`; null
 * when it is no hour. `0,263888889` is 6:20 as Excel keeps it.
 */
export function readMinutes(cell: string): number | null {
  const share = shareOfDay(cell);
  if (share !== null) return share;
  const found =
    /^(?:(?:day|jour|j) ?(\d) )?(\d{1,2}) ?(?::|h)? ?(\d{1,2})?(?::\d{2})? ?(am|pm|a\.m\.|p\.m\.)?$/.exec(
      fold(cell),
    );
  if (found === null || !/[:h]|[ap]\.?m/.test(fold(cell).replace('jour', ''))) return null;
  const day = Number(found[1] ?? 1);
  const [hour, minute, half] = [Number(found[2]), Number(found[3] ?? 0), found[4]?.[0]];
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return day < 1 || hours > 23 || minute > 59 ? null : (day - 1) * 1440 + hours * 60 + minute;
}

/** Minutes of an hour that a spreadsheet kept as a share of the day: four decimals or more, lest `0.30` be half past midnight. */
function shareOfDay(cell: string): number | null {
  if (!/^0[.,]\d{4,}$/.test(cell.trim())) return null;
  const minutes = Math.round(Number(cell.trim().replace(',', '.')) * 1440);
  return minutes < 1440 ? minutes : null;
}

/** `0,3` and `0.3`, `1 200` and `1200`; null when it is no number. */
export function numberOf(cell: string): number | null {
  const plain = cell.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** An id from a name: `Mme Ouimaître` gives `mme_ouimaitre`. Never empty, never like a number. */
export function slugOf(name: string): string {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  return /^[a-z]/.test(plain) ? plain : `x_${plain}`;
}

/** The id of a scenario from its title: `L’eau froide` gives `l-eau-froide`. Never empty. */
export function scenarioIdOf(title: string): string {
  const plain = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(plain) ? plain : plain === '' ? 'scenario' : `x-${plain}`;
}

/** An hour as the format writes it. */
export function hourText(minutes: number): string {
  const day = Math.floor(minutes / 1440);
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
  return day > 0 ? `day ${day + 1} ${clock}` : clock;
}
