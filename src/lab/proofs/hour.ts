import { momentAfter, parseMoment } from '../../base/calendar.ts';
import { minutesIn } from '../../base/time.ts';
import type { Scenario } from '../../model/scenario.ts';

/** A tick as an author writes hours: 08:40, or day 2 05:00. */
export function hourWritten(scenario: Scenario, tick: number): string {
  const start = parseMoment(scenario.start);
  if (start === null) return `+${Math.round(minutesIn(scenario, tick))}m`;
  const at = momentAfter(start, tick * scenario.secondsPerTick);
  const days = Math.floor((start.hour * 3600 + start.minute * 60 + tick * scenario.secondsPerTick) / 86_400);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${days > 0 ? `day ${days + 1} ` : ''}${two(at.hour)}:${two(at.minute)}`;
}
