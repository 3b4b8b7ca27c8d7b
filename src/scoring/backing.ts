import { fold } from '../base/fold.ts';
import type { ActId } from '../model/codes.ts';
import type { Span } from '../model/reading.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';

/** Acts that announce something which somebody must have decided first. */
const DECIDED = ['repair', 'compensate'] as const;

/** What is checked against the facts: the acts of a text and, when the player wrote it, the passages they rest on. */
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
 * Which repair or compensation a text announces although no known fact makes it possible (`enables`). Null when it
 * announces none, when a known fact allows it, or when no fact of the scenario enables such an act. Only texts about
 * the affair are checked, since the facts speak of nothing else. To tell a known fact is not to announce.
 * @param knows whether a fact was known when the text was said
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

/** Whether an act is found only in passages that tell a known fact, as « est réparé depuis jeudi » does. */
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
