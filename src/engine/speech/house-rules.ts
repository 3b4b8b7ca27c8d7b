import { fold } from '../../base/fold.ts';
import { clamp } from '../../base/maths.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { MODERATION } from '../tuning.ts';

const NAMES = ['netiquette', 'nos regles', 'regles de la maison', 'house rules', 'our rules', 'ground rules'];
const SHARE = 0.6; // of a rule's own words from which it is cited (D)
const FLAG = 'rules_pinned';

/** Whether a text recalls the rules of the page, by their name or in their own words. */
export function citesRules(scenario: Scenario, text: string): boolean {
  const folded = fold(text);
  if (NAMES.some((name) => folded.includes(name))) return true;
  return scenario.organisation.rules.some((rule) =>
    [rule.text.fr, rule.text.en].some(
      (wording) => wording !== undefined && holdsWords(folded, fold(wording)),
    ),
  );
}

function holdsWords(text: string, rule: string): boolean {
  const words = rule.match(/[a-z]{4,}/g) ?? [];
  return words.length >= 3 && words.filter((word) => text.includes(word)).length >= SHARE * words.length;
}

/** Pinned rules lower everybody's arousal a little, once (M6). */
export function pinRules(state: CrisisState): void {
  if (state.flags.includes(FLAG)) return;
  state.flags.push(FLAG);
  for (const s of state.segments) s.arousal = clamp(s.arousal * MODERATION.rulesArousal, 0, 1);
}
