import { signedBytes } from '../base/base64.ts';
import { hash32 } from '../base/hash.ts';
import type { Analysis } from './analyse.ts';
import type { Evidence } from './evidence.ts';
import type { ToneModel } from './model.ts';

/** Features of a text for the learned layer: a place in the table, its value, and the words it stands for. */
export interface Features {
  readonly at: readonly number[];
  readonly value: readonly number[];
  readonly from: readonly number[]; // first token, -1 when the feature is of the whole text
  readonly isWord: readonly boolean[]; // true: of the words of one language; false: shared by both languages
}

/** D. Values of the two families, before they are divided by the size of the family. */
const CONCEPT_VALUE = 1;
const WORD_VALUE = 0.7;

/**
 * The features of a text, hashed into a table of 2^bits places. *Shared* ones are concepts, acts, marks and form: what is
 * learned on English serves French. *Word* ones are the words, pairs and word starts of one language. Each family is
 * divided by the square root of its size, so that a long text weighs no more than a short one.
 */
export function featuresOf(a: Analysis, evidence: ReadonlyMap<string, Evidence>, bits: number): Features {
  const shared = new Map<string, number>();
  const words = new Map<string, number>();
  const note = (map: Map<string, number>, name: string, from: number) => {
    if (!map.has(name)) map.set(name, from);
  };
  let last: { id: string; to: number; sent: number } | undefined;
  for (const hit of [...a.concepts].sort((x, y) => x.from - y.from)) {
    if (hit.isQuoted) continue;
    const id = hit.isNegated ? `!${hit.concept.id}` : hit.concept.id;
    note(shared, `c ${id}`, hit.from);
    if (hit.atYou && hit.concept.valence < 0) note(shared, `y ${id}`, hit.from);
    if (hit.from === 0 || a.tokens.list[hit.from - 1]?.sent !== hit.sent) note(shared, `b ${id}`, hit.from);
    if (last !== undefined && last.sent === hit.sent && hit.from - last.to <= 1)
      note(shared, `p ${last.id} ${id}`, hit.from);
    last = { id, to: hit.to, sent: hit.sent };
  }
  for (const e of evidence.values()) note(shared, `e ${e.name}`, e.places[0]?.[0] ?? -1);
  note(shared, `l ${lengthClass(a.tokens.list.length)}`, -1);
  const lang = a.lang;
  const list = a.tokens.list;
  for (let i = 0; i < list.length; i++) {
    const token = list[i]!;
    if (token.kind !== 'word') {
      if (token.kind !== 'mention' && token.kind !== 'emoji') note(shared, `k ${token.kind}`, i);
      continue;
    }
    const t = token.t;
    note(words, `${lang} ${t}`, i);
    const before = list[i - 1];
    const pair = before !== undefined && before.sent === token.sent ? before.t : '^';
    note(words, `${lang} ${pair} ${t}`, i);
    if (t.length > 5) note(words, `${lang} ${t.slice(0, 5)}*`, i);
    if (token.mark === '?' || token.mark === '!' || token.mark === '…')
      note(words, `${lang} ${t}${token.mark}`, i);
  }
  const at: number[] = [];
  const value: number[] = [];
  const from: number[] = [];
  const isWord: boolean[] = [];
  const mask = (1 << bits) - 1;
  const push = (map: Map<string, number>, base: number, word: boolean) => {
    const unit = base / Math.sqrt(Math.max(4, map.size));
    for (const [name, place] of map) {
      at.push(hash32(name) & mask);
      value.push(unit);
      from.push(place);
      isWord.push(word);
    }
  };
  push(shared, CONCEPT_VALUE, false);
  push(words, WORD_VALUE, true);
  return { at, value, from, isWord };
}

function lengthClass(n: number): string {
  return n < 4 ? 'xs' : n < 10 ? 's' : n < 25 ? 'm' : n < 60 ? 'l' : 'xl';
}

interface Table {
  readonly bias: number;
  readonly scale: number;
  readonly weights: Int8Array;
}

const opened = new WeakMap<ToneModel, ReadonlyMap<string, Table>>();

/** The tables of a model by name, decoded once for each model object. */
export function tablesOf(model: ToneModel): ReadonlyMap<string, Table> {
  const known = opened.get(model);
  if (known !== undefined) return known;
  const tables = new Map<string, Table>();
  for (const head of model.heads)
    tables.set(head.name, {
      bias: head.bias,
      scale: head.scale,
      weights: signedBytes(head.weights, 1 << model.bits) ?? new Int8Array(1 << model.bits),
    });
  opened.set(model, tables);
  return tables;
}

/** The logit of a head for a text. */
export function logitOf(table: Table, features: Features): number {
  let sum = 0;
  for (let k = 0; k < features.at.length; k++)
    sum += (table.weights[features.at[k]!] ?? 0) * features.value[k]!;
  return table.bias + table.scale * sum;
}

/** The words that push a head most, as [token, logits]: `most` at most, strongest first, over 0.25 logits each. */
export function pushers(
  table: Table,
  features: Features,
  most: number,
): readonly (readonly [number, number])[] {
  const byToken = new Map<number, number>();
  for (let k = 0; k < features.at.length; k++) {
    const token = features.from[k]!;
    if (token < 0) continue;
    const push = table.scale * (table.weights[features.at[k]!] ?? 0) * features.value[k]!;
    byToken.set(token, (byToken.get(token) ?? 0) + push);
  }
  return [...byToken]
    .filter(([, push]) => Math.abs(push) > 0.25)
    .sort((x, y) => Math.abs(y[1]) - Math.abs(x[1]) || x[0] - y[0])
    .slice(0, most);
}
