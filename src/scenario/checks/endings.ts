import { type Context, faultOf } from '../context.ts';
import type { Unsealed } from '../unsealed.ts';

/** Every game has an ending, and every ending can be had. */
export function checkEndings(ctx: Context, scenario: Unsealed): void {
  const { endings } = scenario.debrief;
  const last = endings.at(-1);
  if (last !== undefined && last.when !== null) faultOf(ctx, last, 'when', 'ending-open', { id: last.id });
  const sure = endings.findIndex((ending) => ending.when === null);
  if (sure < 0) return;
  for (const ending of endings.slice(sure + 1))
    faultOf(ctx, ending, 'id', 'ending-hidden', { id: ending.id });
}
