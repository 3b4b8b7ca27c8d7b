import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import type { Lang, Params, Text } from '../model/text.ts';
import type { Faults } from './faults.ts';
import { type SourceDoc, spanAt } from './source-doc.ts';

/** Kinds of names that a scenario declares and refers to. */
export type Kind =
  | 'rule'
  | 'quart'
  | 'platform'
  | 'audience'
  | 'person'
  | 'fact'
  | 'service'
  | 'sender'
  | 'payer'
  | 'post'
  | 'planned'
  | 'message'
  | 'choice'
  | 'recipient'
  | 'statement'
  | 'contact'
  | 'beat'
  | 'imprevu'
  | 'group'
  | 'ending'
  | 'flag'
  | 'act'
  | 'tool'
  | 'class'
  | 'stage';

/** What the steps of the compiler share. */
export interface Context {
  readonly faults: Faults;
  readonly docs: readonly SourceDoc[]; // the scenario, then its decks
  readonly lang: Lang;
  readonly promised: readonly Lang[]; // languages the author promises complete
  readonly lacking: Set<Lang>; // languages in which some text is missing
  readonly gaps: { readonly lang: Lang; readonly owner: object; readonly field: string }[]; // where it is missing
  readonly translated: { size: number }; // texts that are there in every language
  readonly secondsPerTick: number;
  readonly ticks: number;
  readonly startMinute: number; // of the day
  readonly variables: Map<string, Text>;
  readonly texts: { size: number }; // characters of the texts read so far, once filled in
  readonly slots: Set<string>; // names that lines of the crowd may use besides
  readonly known: Map<Kind, ReadonlySet<string>>;
  readonly unknowable: Set<Kind>; // kinds whose section is so faulty that none of its names is known
  readonly options: Map<string, string[]>; // message, post or contact to the answers that it offers
  readonly ids: Map<object, string>; // authored thing to its id, given or default
  readonly origins: WeakMap<object, object>; // compiled thing to the authored one
  readonly uses: Use[]; // every name referred to, as it is read
}

/** A name that a thing refers to, in one of its fields; `isWithin`: it is a word of a condition. */
export interface Use {
  readonly kind: Kind | 'draft';
  readonly id: string;
  readonly owner: object;
  readonly field: string;
  readonly isWithin: boolean;
  readonly of?: string; // of a draft or an option: the thing that offers it
}

/** Where an authored thing is written: its file and its path; a thing that the compiler made counts as the head. */
export function siteOf(ctx: Context, thing: object): { doc: SourceDoc; path: string } | null {
  for (const doc of ctx.docs) {
    const path = doc.paths.get(thing);
    if (path !== undefined) return { doc, path };
  }
  const head = ctx.docs[0];
  return head === undefined ? null : { doc: head, path: '' };
}

/** Tells a fault at a field of an authored thing, or at the thing itself when the field is ''. */
export function faultAt(
  ctx: Context,
  thing: object,
  field: string,
  code: DiagnosticCode,
  params: Params = {},
  within?: string,
): void {
  const site = siteOf(ctx, thing);
  if (site === null) return;
  const path = field === '' ? site.path : site.path === '' ? field : `${site.path}.${field}`;
  const span = spanAt(site.doc, path, field === '' ? 'key' : 'value');
  const narrow = within === undefined ? span : wordSpan(site.doc.lines.text, span, within);
  ctx.faults.add(code, site.doc.lines, field === '' ? headOf(site.doc, narrow) : narrow, path, params);
}

/** Tells a fault about a compiled thing at the place where its author wrote it. */
export function faultOf(
  ctx: Context,
  compiled: object,
  field: string,
  code: DiagnosticCode,
  params: Params = {},
): void {
  faultAt(ctx, ctx.origins.get(compiled) ?? compiled, field, code, params);
}

function wordSpan(
  text: string,
  [from, to]: readonly [number, number],
  word: string,
): readonly [number, number] {
  const escaped = word.replace(/[^a-zA-Z0-9_]/g, '\\$&');
  const found = new RegExp(`(?<![A-Za-z0-9_])${escaped}(?![A-Za-z0-9_])`).exec(text.slice(from, to));
  return found ? [from + found.index, from + found.index + word.length] : [from, to];
}

/** A thing of several lines is shown by its first. */
export function headOf(doc: SourceDoc, [from, to]: readonly [number, number]): readonly [number, number] {
  const end = doc.lines.text.indexOf('\n', from);
  return [from, end < 0 ? to : Math.min(to, end)];
}

/** The declared ids of a kind. */
export function knownOf(ctx: Context, kind: Kind): ReadonlySet<string> {
  return ctx.known.get(kind) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
