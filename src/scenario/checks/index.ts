import type { Context } from '../compile-context.ts';
import type { Unsealed } from '../unsealed.ts';
import { checkDrafts } from './drafts.ts';
import { checkEndings } from './endings.ts';
import { checkTimes } from './hours.ts';
import { checkLines } from './lines.ts';
import { checkReach } from './reach.ts';
import { checkTexts } from './texts.ts';

/** Holds a compiled scenario against what must be true of any: each check tells its faults and goes on. */
export function checkScenario(ctx: Context, scenario: Unsealed): void {
  checkTimes(ctx, scenario);
  checkTexts(ctx, scenario);
  checkLines(ctx, scenario);
  checkDrafts(ctx, scenario);
  checkEndings(ctx, scenario);
  checkReach(ctx, scenario);
}
