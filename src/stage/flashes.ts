import { FLASH } from './tuning.ts';

/** Lets light flash, but never more than three times in any second (WCAG 2.3.1). */
export interface FlashGuard {
  /** True, and counted, when a flash may begin now (ms, never going back). */
  allows(now: number): boolean;
}

/** A guard with no flash behind it. */
export function flashGuard(): FlashGuard {
  let recent: number[] = [];
  return {
    allows(now) {
      recent = recent.filter((at) => now - at < 1000);
      const last = recent.at(-1);
      if (recent.length >= FLASH.perSecond || (last !== undefined && now - last < FLASH.spacingMs))
        return false;
      recent.push(now);
      return true;
    },
  };
}
