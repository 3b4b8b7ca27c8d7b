import { type Context, faultOf } from '../compile-context.ts';
import type { Unsealed } from '../unsealed.ts';

/** Every game has an ending, and every ending can be had. */
export function checkEndings(ctx: Context, scenario: Unsealed): void {
  const { endings } = scenario.debrief;
  const last = endings.at(-1);
  if (last !== undefined && last.when !== null) faultOf(ctx, last, 'when', 'ending-open', { id: last.id });
  const sure = endings.find((ending) => ending.when === null);
  if (sure !== undefined && sure !== last) faultOf(ctx, sure, 'id', 'ending-hidden', { id: sure.id });
}
