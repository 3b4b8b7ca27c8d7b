/** What tells how long a tick is: a scenario. */
interface Clock {
  readonly secondsPerTick: number; // simulated
}

/** Whole ticks in so many simulated seconds, at least one. */
export function ticksInSeconds({ secondsPerTick }: Clock, seconds: number): number {
  return Math.max(1, Math.round(seconds / secondsPerTick));
}

/** Whole ticks in so many simulated minutes, at least one. */
export function ticksInMinutes(clock: Clock, minutes: number): number {
  return ticksInSeconds(clock, minutes * 60);
}

/** Simulated minutes in so many ticks. */
export function minutesIn({ secondsPerTick }: Clock, ticks: number): number {
  return (ticks * secondsPerTick) / 60;
}
