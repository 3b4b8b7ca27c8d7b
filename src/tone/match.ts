import type { Token } from './text/tokens.ts';

/**
 * Phrase patterns over words, so that a cue reads like a sentence and matching is linear.
 *
 * `a|b` either word, `desol*` a word that starts with these letters, `x?` may be absent, `~3` up to three words between,
 * `@class` a named class, `#num` `#url` `#phone` `#mail` `#mention` a kind, `^` start of a sentence, `$` its end.
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly kinds: readonly string[];
  readonly isOptional: boolean;
  readonly gap: number; // -1 unless this is a gap
  readonly anchor: '' | '^' | '$';
}

export type Classes = Readonly<Record<string, string>>;

/** Compiles a pattern; an unknown class is an error in the code, so it throws when the module loads. */
export function compile(source: string, classes: Classes = {}): Pattern {
  return {
    source,
    elements: source
      .split(' ')
      .filter((part) => part !== '' && part !== ',' && part !== '…')
      .map((part) => element(part, classes)),
  };
}

function element(part: string, classes: Classes): Element {
  const base = {
    words: new Set<string>(),
    prefixes: [],
    kinds: [],
    isOptional: false,
    gap: -1,
    anchor: '',
  } as const;
  if (part === '^' || part === '$') return { ...base, anchor: part };
  if (part.startsWith('~')) return { ...base, gap: Number(part.slice(1)) };
  const isOptional = part.endsWith('?');
  const words = new Set<string>();
  const prefixes: string[] = [];
  const kinds: string[] = [];
  for (const choice of expand(isOptional ? part.slice(0, -1) : part, classes)) {
    if (choice.startsWith('#')) kinds.push(choice.slice(1));
    else if (choice.endsWith('*')) prefixes.push(choice.slice(0, -1));
    else words.add(choice);
  }
  return { words, prefixes, kinds, isOptional, gap: -1, anchor: '' };
}

function expand(part: string, classes: Classes): string[] {
  return part.split('|').flatMap((choice) => {
    if (!choice.startsWith('@')) return [choice];
    const members = classes[choice.slice(1)];
    if (members === undefined) throw new Error(`tone: no word class ${choice}`);
    return members.split(' ');
  });
}

export interface Hit<T> {
  readonly item: T;
  readonly from: number; // index of the first token
  readonly to: number; // index after the last
}

interface Entry<T> {
  readonly pattern: Pattern;
  readonly item: T;
}

/** Many patterns found by their first word: cost does not grow with their number. */
export interface Matcher<T> {
  readonly byWord: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly byStem: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly byKind: ReadonlyMap<string, readonly Entry<T>[]>;
}

/** Indexes patterns by their first word; throws when one starts with a gap or with a stem under three letters. */
export function matcher<T>(items: readonly { readonly pattern: Pattern; readonly item: T }[]): Matcher<T> {
  const byWord = new Map<string, Entry<T>[]>();
  const byStem = new Map<string, Entry<T>[]>();
  const byKind = new Map<string, Entry<T>[]>();
  const add = (map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  };
  for (const entry of items.flatMap(withoutOptionalHead)) {
    const first = entry.pattern.elements.find((e) => e.anchor === '');
    if (first === undefined || first.isOptional || first.gap >= 0)
      throw new Error(`tone: a pattern must start with a word: ${entry.pattern.source}`);
    for (const word of first.words) add(byWord, word, entry);
    for (const prefix of first.prefixes) {
      if (prefix.length < 3) throw new Error(`tone: stem too short: ${entry.pattern.source}`);
      add(byStem, prefix.slice(0, 3), entry);
    }
    for (const kind of first.kinds) add(byKind, kind, entry);
  }
  return { byWord, byStem, byKind };
}

/** A pattern whose first word may be absent, as two patterns: with that word and without. */
function withoutOptionalHead<T>(entry: Entry<T>): Entry<T>[] {
  const [head, ...rest] = entry.pattern.elements;
  if (head === undefined || !head.isOptional) return [entry];
  const asRequired = { ...entry.pattern, elements: [{ ...head, isOptional: false }, ...rest] };
  return [
    { pattern: asRequired, item: entry.item },
    ...withoutOptionalHead({ pattern: { ...entry.pattern, elements: rest }, item: entry.item }),
  ];
}

/** Every place where a pattern is found, in the order of the text. */
export function findAll<T>(m: Matcher<T>, list: readonly Token[]): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i]!;
    const sets = [
      token.kind === 'word' || token.kind === 'emoji' ? m.byWord.get(token.t) : undefined,
      token.kind === 'word' && token.t.length >= 3 ? m.byStem.get(token.t.slice(0, 3)) : undefined,
      token.kind === 'word' ? undefined : m.byKind.get(token.kind),
    ];
    for (const set of sets) {
      if (set === undefined) continue;
      for (const entry of set) {
        const to = run(entry.pattern.elements, 0, list, i, token.sent, i);
        if (to > i) hits.push({ item: entry.item, from: i, to });
      }
    }
  }
  return hits;
}

function run(
  elements: readonly Element[],
  k: number,
  list: readonly Token[],
  i: number,
  sent: number,
  start: number,
): number {
  const e = elements[k];
  if (e === undefined) return i;
  if (e.anchor === '^')
    return i === 0 || startsSentence(list, i) ? run(elements, k + 1, list, i, sent, start) : -1;
  if (e.anchor === '$')
    return i >= list.length || list[i]?.sent !== sent ? run(elements, k + 1, list, i, sent, start) : -1;
  if (e.gap >= 0) {
    for (let skip = 0; skip <= e.gap; skip++) {
      const at = i + skip;
      const end = run(elements, k + 1, list, at, sent, start);
      if (end >= 0) return end;
      if (list[at]?.sent !== sent) return -1;
    }
    return -1;
  }
  const token = list[i];
  const fits = token !== undefined && token.sent === sent && accepts(e, token);
  if (fits) {
    const end = run(elements, k + 1, list, i + 1, sent, start);
    if (end >= 0) return end;
  }
  return e.isOptional ? run(elements, k + 1, list, i, sent, start) : -1;
}

/** Mentions and emoji before the first word do not hide the start of a sentence. */
function startsSentence(list: readonly Token[], i: number): boolean {
  const sent = list[i]?.sent;
  for (let k = i - 1; k >= 0 && list[k]?.sent === sent; k--) {
    const kind = list[k]?.kind;
    if (kind === 'word' || kind === 'num' || kind === 'foreign') return false;
  }
  return true;
}

function accepts(e: Element, token: Token): boolean {
  if (token.kind === 'word' || token.kind === 'emoji') {
    if (e.words.has(token.t)) return true;
    for (const prefix of e.prefixes) if (token.t.startsWith(prefix)) return true;
    return false;
  }
  return e.kinds.includes(token.kind);
}
