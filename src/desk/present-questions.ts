import { factAsked } from '../claims/index.ts';
import { mayBeAsked } from '../engine/index.ts';
import type { Fact } from '../model/scenario.ts';
import { textIn } from '../model/text.ts';
import type { DeskInput } from './desk-input.ts';

/** Facts that may be asked for now, in the author's order: neither learned nor asked for already. */
export function unasked({
  scenario,
  state,
  world,
}: DeskInput): (Fact & { learn: NonNullable<Fact['learn']> })[] {
  const known = new Set(state.facts.map((f) => f.id));
  const asked = new Set(state.asked.map((a) => a.fact));
  return scenario.facts.flatMap((f) =>
    f.learn === null || known.has(f.id) || asked.has(f.id) || !mayBeAsked(state, world, f)
      ? []
      : { ...f, learn: f.learn },
  );
}

/**
 * What a question in the player's own words asks for: a fact to ask for, one that is known already, or nothing that anybody
 * knows.
 */
export function questionOf(
  input: DeskInput,
  text: string,
): { readonly ask: { readonly service: string; readonly fact: string } } | { readonly known: string } | null {
  const { scenario, state, lang } = input;
  const open = unasked(input);
  const known = scenario.facts.filter(({ id }) => state.facts.some((one) => one.id === id));
  const asked = scenario.facts.filter(({ id }) => state.asked.some((one) => one.fact === id));
  const found = factAsked(text, [...new Set([...open, ...known, ...asked])], lang);
  if (found === null) return null;
  if (known.includes(found)) return { known: textIn(found.text, lang) };
  return found.learn === null ? null : { ask: { service: found.learn.ask, fact: found.id } };
}
