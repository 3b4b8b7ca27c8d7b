import type { CrisisState } from '../../model/state.ts';
import { isOver } from '../state/select.ts';
import type { World } from '../world.ts';

/** What words say of the facts of the story. */
interface Telling {
  readonly states: readonly string[];
  readonly contradicts: readonly string[];
}

/**
 * The same words by what is true now. A fact that is over is not told but `outdated`, as if it were denied, unless the
 * same words tell what replaces it: then they correct it, whatever they quote of it. To deny it denies nothing. Words
 * that speak of no such fact are given back as they are.
 */
export function asOfNow<T extends Telling>(
  state: CrisisState,
  { scenario }: World,
  said: T,
): T & { readonly outdated?: readonly string[] } {
  const over = new Map(scenario.facts.filter((fact) => isOver(state, fact)).map((fact) => [fact.id, fact]));
  if (![...said.states, ...said.contradicts].some((id) => over.has(id))) return said;
  const isCorrected = (id: string) => {
    const instead = over.get(id)?.replacedBy;
    return instead !== undefined && said.states.includes(instead) && !over.has(instead);
  };
  const outdated = said.states.filter((id) => over.has(id) && !isCorrected(id));
  return {
    ...said,
    states: said.states.filter((id) => !over.has(id)),
    contradicts: said.contradicts.filter((id) => !over.has(id)),
    ...(outdated.length === 0 ? {} : { outdated }),
  };
}
