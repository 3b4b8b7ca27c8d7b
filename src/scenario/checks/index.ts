import type { Context } from '../compile-context.ts';
import type { Unsealed } from '../unsealed.ts';
import { checkDrafts } from './drafts.ts';
import { checkEndings } from './endings.ts';
import { checkTimes } from './hours.ts';
import { checkKnowledge } from './knowledge.ts';
import { checkLanguages } from './languages.ts';
import { checkLines, checkVoices } from './lines.ts';
import { checkPeople } from './people.ts';
import { checkPromises } from './promise-keeping.ts';
import { checkReach } from './reach.ts';
import { checkCopies, checkTexts } from './texts.ts';

/** Holds a compiled scenario against what must be true of any: each check tells its faults and goes on. */
export function checkScenario(ctx: Context, scenario: Unsealed): void {
  checkTimes(ctx, scenario);
  checkPromises(ctx, scenario);
  checkTexts(ctx, scenario);
  checkCopies(ctx, scenario);
  checkLines(ctx, scenario);
  checkVoices(ctx, scenario);
  checkDrafts(ctx, scenario);
  checkKnowledge(ctx, scenario);
  checkPeople(ctx, scenario);
  checkLanguages(ctx);
  checkEndings(ctx, scenario);
  checkReach(ctx, scenario);
}
