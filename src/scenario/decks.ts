import { checkShape, isMap } from './authored-shape.ts';
import { type Declared, declaredIn } from './declared.ts';
import type { Faults } from './faults.ts';
import { type AuthoredDeck, deckSchema } from './schema.ts';
import { readSource, type SourceDoc, spanAt } from './source-doc.ts';
import { isTooMuch, type Spent } from './spent.ts';
import { LIMITS } from './tuning.ts';

/** Gives the text of a deck by its path from the folder of the scenario's file (`ID/deck.yaml`). */
export type Include = (path: string) => string | undefined;

export interface Deck {
  readonly doc: SourceDoc;
  readonly tree: AuthoredDeck;
  readonly declared: Declared;
}

const NAME = /^(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*\.ya?ml$/;

/**
 * Reads the decks that a scenario includes: files of its own folder and no others. Null when one of them is not there or cannot be read: all that it declares would be reported as missing, and hide
 * the one fault.
 */
export function readDecks(
  doc: SourceDoc,
  id: string,
  names: readonly unknown[],
  include: Include,
  faults: Faults,
  spent: Spent,
): Deck[] | null {
  const folder = doc.lines.file.slice(0, doc.lines.file.lastIndexOf('/') + 1);
  const decks: Deck[] = [];
  const seen = new Set<string>();
  let isWhole = true;
  for (const [i, raw] of names.slice(0, LIMITS.decks).entries()) {
    const name = String(raw);
    const source = NAME.test(name) && !name.includes('..') ? include(`${id}/${name}`) : null;
    const code = source === null ? 'include-outside' : seen.has(name) ? 'duplicate-id' : 'include-missing';
    if (typeof source !== 'string' || seen.has(name)) {
      const params = { name, folder: `${id}/`, kind: 'deck', id: name };
      faults.add(code, doc.lines, spanAt(doc, `include[${i}]`), `include[${i}]`, params);
      if (code === 'include-missing') isWhole = false;
      continue;
    }
    seen.add(name);
    const deck = readSource(`${folder}${id}/${name}`, source, faults, spent);
    if (deck === null) {
      isWhole = false;
      if (isTooMuch(spent)) break; // as is all that comes after
      continue;
    }
    const declared = declaredIn(deck);
    const tree = checkShape(deck, deckSchema, faults);
    if (isMap(deck.value)) decks.push({ doc: deck, tree, declared });
  }
  if (names.length > LIMITS.decks)
    faults.add('too-many', doc.lines, spanAt(doc, 'include'), 'include', {
      field: 'include',
      limit: LIMITS.decks,
    });
  return isWhole ? decks : null;
}
