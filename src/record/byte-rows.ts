import { strFromU8, strToU8 } from 'fflate';
import { damaged } from './shape.ts';

/**
 * Rows of whole numbers, texts, nulls and lists of these, as bytes that deflate well: each column is written whole, its
 * ids as steps through one list of ids in the order of their first use, its hashes as bytes. `kind` groups the rows that
 * have the same columns. The layout is part of the format of a code.
 */
export interface Table {
  readonly rows: readonly (readonly unknown[])[];
  readonly kind: (row: readonly unknown[]) => number;
}

const TAGS = 5;
const NUMBER = 0;
const ID = 1;
const TEXT = 2;
const LIST = 3;
const HEX = 4;

/** Texts that come again: in the list of ids. */
const IS_ID = /^[A-Za-z][A-Za-z0-9_:-]{0,79}$/;
const IS_HEX = /^(?:[0-9a-f]{2}){4,32}$/;
const MOST_ITEMS = 900; // of a list inside a row
const MOST_DEPTH = 3;
const MOST_FIELDS = 40;

/** Bytes that deflate well, and those of hashes, which nothing makes shorter. */
export interface PackedRows {
  readonly plain: Uint8Array;
  readonly hashes: Uint8Array;
}

/** The bytes of tables, one after the other. */
export function tableBytes(tables: readonly Table[]): PackedRows {
  const steps: number[] = []; // bytes
  const ids = new Map<string, number>();
  const hexes: number[] = [];
  const texts: number[] = [];
  for (const { rows, kind } of tables) {
    pushCount(steps, rows.length);
    const kinds = rows.map(kind);
    for (const one of kinds) pushCount(steps, one);
    for (const row of rows) pushCount(steps, row.length);
    for (const one of new Set([...kinds].sort((a, b) => a - b))) {
      const those = rows.filter((_, i) => kinds[i] === one);
      for (let column = 0; column < widest(those); column++) {
        const last = { id: -1 };
        for (const row of those) if (column < row.length) pushValue(row[column], last);
      }
    }
  }
  function pushValue(value: unknown, last: { id: number }): void {
    if (value === null || value === undefined) return pushCount(steps, NUMBER);
    if (typeof value === 'number') return pushCount(steps, (zigzag(value) + 1) * TAGS + NUMBER);
    if (typeof value === 'string') return pushText(value, last);
    const list = value as readonly unknown[];
    pushCount(steps, list.length * TAGS + LIST);
    for (const item of list) pushValue(item, last);
  }
  function pushText(text: string, last: { id: number }): void {
    if (IS_HEX.test(text)) {
      for (let i = 0; i < text.length; i += 2) hexes.push(Number.parseInt(text.slice(i, i + 2), 16));
      return pushCount(steps, (text.length / 2) * TAGS + HEX);
    }
    if (!IS_ID.test(text)) {
      const bytes = strToU8(text);
      for (const byte of bytes) texts.push(byte);
      return pushCount(steps, bytes.length * TAGS + TEXT);
    }
    const place = ids.get(text) ?? ids.size;
    ids.set(text, place);
    pushCount(steps, zigzag(place - last.id) * TAGS + ID);
    last.id = place;
  }
  const names = strToU8([...ids.keys()].join('\n'));
  const head: number[] = [];
  for (const part of [steps, names]) pushCount(head, part.length);
  return {
    plain: Uint8Array.from([...head, ...steps, ...names, ...texts]),
    hashes: Uint8Array.from(hexes),
  };
}

/** The rows again; `limits`: the most rows of each table. Throws `Misshapen`. */
export function rowsFromBytes(
  { plain: bytes, hashes: hexes }: PackedRows,
  limits: readonly number[],
): unknown[][][] {
  const cursor = { at: 0, end: bytes.length };
  const [stepsLength, namesLength] = [0, 0].map(() => readCount(bytes, cursor)) as number[];
  const part = (length = 0) => {
    const from = cursor.at;
    cursor.at += length;
    if (cursor.at > bytes.length) throw damaged();
    return bytes.subarray(from, cursor.at);
  };
  const steps = part(stepsLength);
  const names = textOfBytes(part(namesLength)).split('\n');
  const texts = bytes.subarray(cursor.at);
  const at = { at: 0, end: steps.length };
  let [hexAt, textAt] = [0, 0];
  const count = () => readCount(steps, at);

  function readValue(last: { id: number }, depth: number): unknown {
    const head = count();
    if (head === NUMBER) return null;
    const [size, tag] = [Math.floor(head / TAGS), head % TAGS];
    switch (tag) {
      case NUMBER:
        return unzigzag(size - 1);
      case ID: {
        last.id += unzigzag(size);
        const name = names[last.id];
        if (name === undefined) throw damaged();
        return name;
      }
      case TEXT: {
        textAt += size;
        if (textAt > texts.length) throw damaged();
        return textOfBytes(texts.subarray(textAt - size, textAt));
      }
      case HEX: {
        hexAt += size;
        if (hexAt > hexes.length) throw damaged();
        return [...hexes.subarray(hexAt - size, hexAt)].map((b) => b.toString(16).padStart(2, '0')).join('');
      }
      default: {
        if (size > MOST_ITEMS || depth >= MOST_DEPTH) throw damaged();
        return Array.from({ length: size }, () => readValue(last, depth + 1));
      }
    }
  }

  return limits.map((limit) => {
    const length = count();
    if (length > limit) throw damaged();
    const kinds = Array.from({ length }, count);
    const widths = Array.from({ length }, count);
    const rows: unknown[][] = widths.map(() => []);
    for (const kind of new Set([...kinds].sort((a, b) => a - b))) {
      const those = rows.flatMap((row, i) => (kinds[i] === kind ? [{ row, width: widths[i] ?? 0 }] : []));
      const most = those.reduce((max, { width }) => Math.max(max, width), 0);
      if (most > MOST_FIELDS) throw damaged();
      for (let column = 0; column < most; column++) {
        const last = { id: -1 };
        for (const { row, width } of those) if (column < width) row.push(readValue(last, 0));
      }
    }
    return rows;
  });
}

function widest(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** A count, seven bits a byte, the lowest first. */
function pushCount(bytes: number[], count: number): void {
  let rest = count;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function readCount(bytes: Uint8Array, cursor: { at: number; readonly end: number }): number {
  let [count, scale] = [0, 1];
  for (let i = 0; i < 6; i++) {
    const byte = cursor.at < cursor.end ? bytes[cursor.at++] : undefined;
    if (byte === undefined) throw damaged();
    count += (byte % 128) * scale;
    if (byte < 128) return count;
    scale *= 128;
  }
  throw damaged();
}

/** Whole numbers of either sign as counts: small ones stay small. */
function zigzag(n: number): number {
  return n < 0 ? -2 * n - 1 : 2 * n;
}

function unzigzag(count: number): number {
  return count % 2 === 0 ? count / 2 : -(count + 1) / 2;
}

function textOfBytes(bytes: Uint8Array): string {
  try {
    return strFromU8(bytes);
  } catch {
    throw damaged();
  }
}
