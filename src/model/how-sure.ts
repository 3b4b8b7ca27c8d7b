/** How sure one may say one is, per cent, from the least. Told in words; kept as the number. */
export const SURES = [5, 25, 50, 75, 95] as const;
export type Sureness = (typeof SURES)[number];

/** Decisions that a player is asked about before the verdict, at most, and those of which the reason is asked. */
export const MOST_ASKED = 5;
export const MOST_WHYS = 3;

/** Whether a number is one that may be said. */
export function isSureness(value: unknown): value is Sureness {
  return (SURES as readonly unknown[]).includes(value);
}
