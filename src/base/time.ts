/** What converts ticks: a scenario, say. */
interface Clock {
  readonly secondsPerTick: number; // simulated
}

/** Simulated seconds as whole ticks, at least one. */
export function ticksInSeconds({ secondsPerTick }: Clock, seconds: number): number {
  return Math.max(1, Math.round(seconds / secondsPerTick));
}

/** Simulated minutes as whole ticks, at least one. */
export function ticksInMinutes(clock: Clock, minutes: number): number {
  return ticksInSeconds(clock, minutes * 60);
}

/** Ticks as simulated minutes. */
export function minutesIn({ secondsPerTick }: Clock, ticks: number): number {
  return (ticks * secondsPerTick) / 60;
}
