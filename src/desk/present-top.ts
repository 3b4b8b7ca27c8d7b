import { ticksInSeconds } from '../base/time.ts';
import { hourlyRate, meanTrust } from '../engine/index.ts';
import type { SegmentId } from '../model/codes.ts';
import { textIn } from '../model/text.ts';
import { clockWords } from '../ui/clock-words.ts';
import type { DeskInput } from './desk-input.ts';

export type Trend = 'rising' | 'falling' | 'level';

export interface TopView {
  readonly hour: string;
  readonly bare: string; // without its day, which stands beside it
  readonly day: string;
  readonly quart: string; // title of the shift; '' between two
  readonly quartNo: number; // from 1; 0 between two
  readonly quarts: number;
  readonly audiences: readonly AudienceView[]; // three, in the scenario's order
  readonly trust: number; // mean, 0..100
  readonly trustTrend: Trend;
  readonly credit: number; // 0..5
  readonly rate: number; // posts in the last hour
  readonly pulse: readonly number[]; // posts per slice, oldest first
}

interface AudienceView {
  readonly id: SegmentId;
  readonly name: string;
  readonly trust: number; // 0..100
  readonly trend: Trend;
}

const SHOWN = 3;
const TREND_POINTS = 0.6; // trust points in half an hour that count as a move
const SLICES = 32;

/** The top bar: clock, three audiences, crédit and pulse. `before` is the crisis half an hour ago. */
export function presentTop(input: DeskInput, before: readonly number[] | null): TopView {
  const { scenario, state, lang } = input;
  const clock = clockWords(scenario, state.tick, lang);
  const no = scenario.quarts.findIndex((q) => q.id === state.quart);
  return {
    hour: clock.hour,
    bare: clock.bare,
    day: clock.day,
    quart: textIn(scenario.quarts[no]?.title, lang),
    quartNo: no + 1,
    quarts: scenario.quarts.length,
    audiences: heaviest(input).map((i) => {
      const audience = scenario.audiences[i]!;
      const trust = state.segments[i]?.trust ?? audience.trust;
      return {
        id: audience.id,
        name: textIn(audience.name, lang),
        trust: Math.round(trust),
        trend: trendOf(trust, before?.[i] ?? trust),
      };
    }),
    trust: Math.round(meanTrust(state, scenario)),
    trustTrend: meanTrend(input),
    credit: state.credit,
    rate: hourlyRate(state, scenario),
    pulse: pulseOf(state.perTick.posts, ticksInSeconds(scenario, 300)),
  };
}

/** The three audiences that weigh most, in the order the scenario gives them. */
function heaviest({ scenario }: DeskInput): number[] {
  return scenario.audiences
    .map((a, i) => ({ i, weight: a.weight }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .slice(0, SHOWN)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
}

/** The trend between two values of trust, in points. */
export function trendOf(now: number, then: number): Trend {
  if (now - then >= TREND_POINTS) return 'rising';
  return then - now >= TREND_POINTS ? 'falling' : 'level';
}

function meanTrend({ state, scenario }: DeskInput): Trend {
  const trust = state.perTick.trust;
  const back = ticksInSeconds(scenario, 1800);
  const now = trust.at(-1) ?? 0;
  return trendOf(now, trust[Math.max(0, trust.length - 1 - back)] ?? now);
}

/** Posts summed over slices of equal length in ticks, the last slices only. */
function pulseOf(posts: readonly number[], slice: number): number[] {
  const from = Math.max(0, posts.length - SLICES * slice);
  const sums: number[] = [];
  for (let i = from; i < posts.length; i += slice)
    sums.push(posts.slice(i, i + slice).reduce((a, b) => a + b, 0));
  return sums;
}
