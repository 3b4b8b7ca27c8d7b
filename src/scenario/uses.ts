import { err, ok, type Result } from '../base/result.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import { openScenario } from './compile.ts';
import type { Context, Kind, Use } from './compile-context.ts';
import { type Splice, spliced } from './edit/splices.ts';
import { mainSource } from './files.ts';
import { ID } from './schema-parts.ts';
import { type SourceDoc, spanAt } from './source-doc.ts';

/** Kinds of things that an author gives a name. */
export const NAMED_KINDS = [
  'person',
  'platform',
  'service',
  'fact',
  'post',
  'message',
  'planned',
  'statement',
  'contact',
  'beat',
  'imprevu',
  'quart',
  'ending',
  'rule',
  'flag',
] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** A place of the author's files: the line counts from 1, the path is that of the value. */
export interface UsedAt {
  readonly file: string;
  readonly line: number;
  readonly path: string;
}

/** A name, where it is given and where it is used. `given` is empty when the game or a default gives it. */
export interface NamedThing {
  readonly kind: NamedKind;
  readonly id: string;
  readonly given: readonly UsedAt[];
  readonly used: readonly UsedAt[];
}

/** `rename/taken`: something bears that name already. `rename/breaks`: a default name hangs on the old one. */
export type RenameRefusal = 'rename/bad-id' | 'rename/taken' | 'rename/unknown' | 'rename/breaks';

type Found = {
  readonly doc: SourceDoc;
  readonly path: string;
  readonly span: readonly [number, number];
  readonly isWithin: boolean;
};
type Names = ReadonlyMap<
  string,
  { readonly kind: NamedKind; readonly id: string; given: Found[]; used: Found[] }
>;

/** Every name of a scenario, in the order of NAMED_KINDS, then of the files; none when its files cannot be read. */
export function namedThingsIn(files: ScenarioFiles): readonly NamedThing[] {
  const names = gather(files);
  const all = [...(names?.values() ?? [])].map(({ kind, id, given, used }) => ({
    kind,
    id,
    given: given.map(asUsedAt),
    used: used.map(asUsedAt),
  }));
  return NAMED_KINDS.flatMap((kind) => all.filter((one) => one.kind === kind));
}

/** The files with a name changed wherever it is given and used, in conditions too; all else stays as it is written. */
export function renameIn(
  files: ScenarioFiles,
  kind: NamedKind,
  id: string,
  to: string,
): Result<ScenarioFiles, RenameRefusal> {
  if (!ID.test(to) || to.length > 48) return err('rename/bad-id');
  const names = gather(files);
  const thing = names?.get(`${kind} ${id}`);
  if (names === null || thing === undefined || thing.given.length === 0) return err('rename/unknown');
  if ([...names.values()].some((one) => one.id === to && (one.kind === kind || kind !== 'flag')))
    return err('rename/taken');
  const splices = new Map<string, Splice[]>();
  for (const { doc, span, isWithin } of [...thing.given, ...thing.used]) {
    const text = doc.lines.text.slice(...span);
    const word = new RegExp(`(?<![A-Za-z0-9_])${id}(?![A-Za-z0-9_]|\\s*\\()`, 'g');
    const own = splices.get(doc.lines.file) ?? [];
    for (const { index } of isWithin ? text.matchAll(word) : [{ index: text.indexOf(id) }]) {
      const from = span[0] + index;
      if (index >= 0 && !own.some((one) => one.from === from))
        own.push({ from, to: from + id.length, insert: to });
    }
    splices.set(doc.lines.file, own);
  }
  const texts = files.texts.map(([name, text]) => {
    const own = splices.get(name);
    return [
      name,
      own === undefined ? text : spliced(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), own),
    ] as const;
  });
  const after = { main: files.main, texts };
  return strangers(after) > strangers(files) ? err('rename/breaks') : ok(after);
}

function strangers(files: ScenarioFiles): number {
  const { source, options } = mainSource(files, new Map());
  return openScenario(source, options)
    .faults.sorted()
    .filter(({ code }) => code === 'unknown-id').length;
}

function asUsedAt({ doc, path, span }: Found): UsedAt {
  const line = doc.lines.starts.findLastIndex((start) => start <= span[0]) + 1;
  return { file: doc.lines.file, line, path };
}

/** A name referred to by a wider kind is one of these. */
const NARROWER: Readonly<Partial<Record<Kind | 'draft', readonly NamedKind[]>>> = {
  sender: ['service', 'person'],
  payer: ['service', 'person'],
  recipient: ['post', 'contact'],
  choice: ['post', 'contact', 'message'],
};

const LISTS: readonly (readonly [path: string, kind: NamedKind])[] = [
  ['people', 'person'],
  ['platforms', 'platform'],
  ['services', 'service'],
  ['facts', 'fact'],
  ['posts', 'post'],
  ['messages', 'message'],
  ['planned', 'planned'],
  ['statements', 'statement'],
  ['contacts', 'contact'],
  ['timeline', 'beat'],
  ['imprevus', 'imprevu'],
  ['quarts', 'quart'],
  ['debrief.endings', 'ending'],
  ['organisation.rules', 'rule'],
];
const INLINE = /(?:^|\.)(post|message)(?:\[\d+\])?\.id$/;
const REPLY = /^posts\[\d+\]\.replies\[\d+\]\.id$/;

function gather(files: ScenarioFiles): Names | null {
  const { source, options } = mainSource(files, new Map());
  const { opened } = openScenario(source, options);
  if (opened === null) return null;
  const names = new Map<string, { kind: NamedKind; id: string; given: Found[]; used: Found[] }>();
  const of = (kind: NamedKind, id: string) => {
    const key = `${kind} ${id}`;
    const thing = names.get(key) ?? { kind, id, given: [], used: [] };
    names.set(key, thing);
    return thing;
  };
  for (const doc of opened.ctx.docs)
    for (const [path, span] of doc.values) {
      const kind = kindGivenAt(path);
      if (kind !== null) of(kind, wordAt(doc, span)).given.push({ doc, path, span, isWithin: false });
    }
  for (const use of opened.ctx.uses) {
    const found = placeOfUse(opened.ctx, use);
    if (found === null) continue;
    const kinds = NARROWER[use.kind] ?? [use.kind as NamedKind];
    const kind = kinds.find((one) => names.has(`${one} ${use.id}`)) ?? kinds[0];
    if (kind === undefined || !NAMED_KINDS.includes(kind)) continue;
    const thing = of(kind, use.id);
    (kind === 'flag' && !use.isWithin ? thing.given : thing.used).push(found);
  }
  return names;
}

function kindGivenAt(path: string): NamedKind | null {
  if (!path.endsWith('.id')) return null;
  const [, list] = /^(.+)\[\d+\]\.id$/.exec(path) ?? [];
  const kind = LISTS.find(([name]) => name === list)?.[1];
  if (kind !== undefined) return kind;
  if (REPLY.test(path)) return 'post';
  const inline = INLINE.exec(path)?.[1];
  return inline === undefined ? null : (inline as NamedKind);
}

function wordAt(doc: SourceDoc, [from, to]: readonly [number, number]): string {
  return doc.lines.text.slice(from, to).replace(/^["']|["']$/g, '');
}

/** Where a use is written; null for one that a default makes. */
function placeOfUse(ctx: Context, { owner, field, isWithin }: Use): Found | null {
  for (const doc of ctx.docs) {
    const base = doc.paths.get(owner);
    if (base === undefined) continue;
    const path = base === '' ? field : `${base}.${field}`;
    return doc.values.has(path) ? { doc, path, span: spanAt(doc, path), isWithin } : null;
  }
  return null;
}
