/** One band of the validation table: what is claimed, what was measured, whether it is inside. */
export interface Row {
  readonly id: string; // V2a
  readonly statement: string; // in English, as published
  readonly value: number; // rounded to three decimals
  readonly band: readonly [number, number];
  readonly pass: boolean;
  readonly seeds: number; // runs behind the value
}

/** A row: the value is rounded first, so that what is shown is what is judged. */
export function row(
  id: string,
  statement: string,
  value: number,
  band: readonly [number, number],
  seeds: number,
): Row {
  const shown = Math.round(value * 1000) / 1000;
  return { id, statement, value: shown, band, pass: shown >= band[0] && shown <= band[1], seeds };
}

/** Mean of the values; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length;
}

/** The value below which a share of the others lie (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Share of the values for which it holds, 0..1; 0 of none. */
export function shareOf<T>(values: readonly T[], holds: (value: T, i: number) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}
