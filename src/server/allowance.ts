/** How many messages somebody may send: so many a second, twice as many at once. */
export interface Allowance {
  /** Whether one more may pass now. */
  readonly spend: () => boolean;
}

/** @param now ms, monotonic */
export function allowance(aSecond: number, now: () => number): Allowance {
  let left = 2 * aSecond;
  let last = now();
  return {
    spend: () => {
      const at = now();
      left = Math.min(2 * aSecond, left + ((at - last) / 1000) * aSecond);
      last = at;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
