import { fold } from '../base/fold.ts';
import type { ActId } from '../model/codes.ts';
import type { Span } from '../model/reading.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';

/** Acts that undertake what somebody must first have decided. */
const DECIDED = ['repair', 'compensate'] as const;

/** What is held against the facts: the acts of some words and, for those the player wrote, what they were heard in. */
export interface Undertaking {
  readonly acts: readonly ActId[];
  readonly isAffair: boolean;
  readonly written?: {
    readonly text: string;
    readonly lang: Lang;
    readonly spans: readonly Span[];
    readonly states: readonly string[]; // facts told
  };
}

/**
 * Which repair or compensation words announce before anything known made it possible; null when they announce none,
 * or a backed one. The facts of a story back what is said of its affair: words on something else, a customer's coat
 * in a quarrel over a name, are not held to them; nor is an act heard only where a known fact is told.
 * @param knows whether a fact was known when they were said
 */
export function unbackedAct(
  { facts }: Pick<Scenario, 'facts'>,
  words: Undertaking,
  knows: (fact: string) => boolean,
): (typeof DECIDED)[number] | null {
  if (!words.isAffair) return null;
  const found = DECIDED.find((act) => {
    const enabling = facts.filter((fact) => fact.enables.includes(act));
    const isAnnounced = words.acts.includes(act) && !isOnlyTold(act, facts, words, knows);
    return isAnnounced && enabling.length > 0 && !enabling.some((fact) => knows(fact.id));
  });
  return found ?? null;
}

/** Whether every stretch in which an act was heard is the telling of a known fact: « est réparé depuis jeudi ». */
function isOnlyTold(
  act: ActId,
  facts: Scenario['facts'],
  { written }: Undertaking,
  knows: (fact: string) => boolean,
): boolean {
  if (written === undefined) return false;
  const { text, lang, spans, states } = written;
  const heard = spans
    .filter((span) => span.cue === act)
    .map(({ start, end }) => fold(text.slice(start, end)));
  const told = facts.filter((fact) => states.includes(fact.id) && knows(fact.id));
  const cues = told.flatMap((fact) => fact.cues[lang]);
  return (
    heard.length > 0 && heard.every((words) => cues.some((cue) => cue.includes(words) || words.includes(cue)))
  );
}
