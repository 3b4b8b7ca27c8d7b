import { personsNamedIn } from '../claims/index.ts';
import { postOf } from '../engine/index.ts';
import type { Fact } from '../model/scenario.ts';
import { textIn } from '../model/text.ts';
import type { DeskInput } from './desk-input.ts';

/** What stands beside the page one writes on: what may be said and how surely, and what may not. */
export interface KnownView {
  readonly facts: readonly { readonly id: string; readonly text: string; readonly sure: Fact['sure'] }[];
  readonly kept: readonly { readonly id: string; readonly text: string }[]; // known, and not to be said in public
  readonly shielded: readonly string[]; // names of the persons that the dossier asks to protect
}

/** What the player has learned, newest first, with the persons to be protected. */
export function presentKnown({ scenario, state, lang }: DeskInput): KnownView {
  const learned = [...state.facts].reverse().flatMap(({ id }) => {
    const fact = scenario.facts.find((one) => one.id === id);
    return fact === undefined ? [] : [{ ...fact, said: textIn(fact.text, lang) }];
  });
  return {
    facts: learned.filter(({ isPublic }) => isPublic).map(({ id, said, sure }) => ({ id, text: said, sure })),
    kept: learned.filter(({ isPublic }) => !isPublic).map(({ id, said }) => ({ id, text: said })),
    shielded: scenario.people.filter(({ isProtected }) => isProtected).map(({ name }) => name),
  };
}

/** The first person to be protected whom these words name, other than the author of the post answered; '' when there is none. */
export function shieldedIn({ scenario, state }: DeskInput, text: string, answered: string | null): string {
  const author = answered === null ? undefined : postOf(state, answered)?.author;
  const isShielded = ({ id, isProtected }: { id: string; isProtected: boolean }) =>
    isProtected && id !== author;
  const nameOf = ({ name }: { name: string }) => name;
  const shielded = scenario.people.filter(isShielded).map(nameOf);
  const others = scenario.people.filter((person) => !isShielded(person)).map(nameOf);
  return personsNamedIn(text, shielded, others)[0] ?? '';
}
