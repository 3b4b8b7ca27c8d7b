import { fold } from '../base/fold.ts';

/**
 * Which of these persons a text names: by a first or a last name that begins with a capital and that no other person
 * shares. Where a sentence begins any word has a capital, so that the accents of the name must be there too. Total.
 * @param others names of persons who may be named
 */
export function personsNamedIn(text: string, names: readonly string[], others: readonly string[]): string[] {
  const shared = new Set(others.flatMap((name) => partsOf(name).map(fold)));
  const inside = new Set<string>();
  const first = new Set<string>();
  for (const hit of text.matchAll(CAPITALISED)) {
    const word = hit[0].replace(/[’']s?$/, '');
    if (BEGINS.test(text.slice(0, hit.index))) first.add(word);
    else inside.add(fold(word));
  }
  return names.filter((name) =>
    partsOf(name).some((part) => !shared.has(fold(part)) && (inside.has(fold(part)) || first.has(part))),
  );
}

const CAPITALISED = /\p{Lu}[\p{L}’'-]+/gu;
const BEGINS = /(?:^|[.!?…:«“"\n])\s*$/;
const TITLES = /^(?:M\.|MM\.|Mme|Mlle|Me|Dr|Dre|Mr|Mrs|Ms|de|du|des|la|le)$/;
const SHORTEST = 3; // letters

/** The words of a name by which somebody is known. */
function partsOf(name: string): string[] {
  return name.split(/\s+/).filter((part) => part.length >= SHORTEST && !TITLES.test(part));
}
