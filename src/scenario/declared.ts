import { isMap } from './authored-shape.ts';
import type { Kind } from './compile-context.ts';
import type { SourceDoc } from './source-doc.ts';
import { asList } from './story-lists.ts';

const SECTIONS: readonly (readonly [string, Kind])[] = [
  ['quarts', 'quart'],
  ['platforms', 'platform'],
  ['people', 'person'],
  ['facts', 'fact'],
  ['services', 'service'],
  ['posts', 'post'],
  ['planned', 'planned'],
  ['messages', 'message'],
  ['statements', 'statement'],
  ['contacts', 'contact'],
  ['timeline', 'beat'],
  ['imprevus', 'imprevu'],
];
const INLINE: readonly (readonly [string, Kind])[] = [
  ['post', 'post'],
  ['message', 'message'],
  ['set', 'flag'],
];

/** The names that a file gives to things. */
export interface Declared {
  readonly ids: readonly (readonly [Kind, string])[];
  readonly lost: readonly Kind[]; // of sections that cannot be read at all: nothing is known of their names
}

/**
 * The names as they are written, those of faulty things too: a post with a slip in it is not an unknown post. To be called before faulty things are cut out of the tree.
 */
export function declaredIn({ value }: SourceDoc, needed: readonly string[] = []): Declared {
  const ids: [Kind, string][] = [];
  const lost: Kind[] = [];
  for (const [section, kind] of SECTIONS) {
    const list = own(value, section);
    if (!Array.isArray(list) && (list !== undefined || needed.includes(section))) lost.push(kind);
    for (const item of Array.isArray(list) ? list : []) note(own(item, 'id'), kind, ids);
  }
  const posts = own(value, 'posts');
  for (const post of Array.isArray(posts) ? posts : [])
    for (const reply of asList(own(post, 'replies'))) note(own(reply, 'id'), 'post', ids);
  for (const section of ['timeline', 'imprevus', 'messages']) noteInline(own(value, section), ids);
  return { ids, lost };
}

/** The ids that the files declare, by kind. */
export function idsOf(files: readonly Declared[]): Map<Kind, ReadonlySet<string>> {
  const known = new Map<Kind, Set<string>>();
  for (const [kind, id] of files.flatMap(({ ids }) => ids)) {
    const ids = known.get(kind) ?? new Set();
    known.set(kind, ids.add(id));
  }
  return known;
}

/** Posts and messages written inside of effects, and flags that are set. */
function noteInline(tree: unknown, ids: [Kind, string][]): void {
  if (Array.isArray(tree)) for (const item of tree) noteInline(item, ids);
  if (!isMap(tree)) return;
  for (const [key, kind] of INLINE)
    for (const one of asList(own(tree, key))) note(kind === 'flag' ? one : own(one, 'id'), kind, ids);
  for (const key of ['do', 'options', 'effects', 'post', 'message']) noteInline(own(tree, key), ids);
}

function note(id: unknown, kind: Kind, ids: [Kind, string][]): void {
  if (typeof id === 'string') ids.push([kind, id]);
}

function own(tree: unknown, key: string): unknown {
  return isMap(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined;
}
