import type { Diagnostic } from '../model/diagnostic.ts';
import type { Expr } from '../model/expr.ts';
import { PROOF_CODES, type Remark } from '../model/proof.ts';
import { canHold } from './checks/possible.ts';
import { reachOf } from './checks/reach.ts';
import { type CompileOptions, openScenario } from './compile.ts';
import { type Context, headOf, siteOf } from './compile-context.ts';
import { collectFaults } from './faults.ts';
import { withoutRepeats } from './repeats.ts';
import { spanAt } from './source-doc.ts';

type Tree = Readonly<Record<string | number, unknown>>;
type Guarded = { readonly when: Expr | null };

/** Findings about something that its condition never allowed. */
const OFFERED: ReadonlySet<string> = new Set([
  'offer-never-made',
  'when-never-held',
  'ending-not-reached',
  'beat-never-fires',
]);

/**
 * What the proofs found, each at the place in the author's files where the thing was written, sorted. `scenario`
 * among the parameters is the file, for the command that reproduces it. What only repeats a fault of the text is left
 * out. None when the file does not compile.
 */
export function placeRemarks(
  source: string,
  options: CompileOptions,
  remarks: readonly Remark[],
): readonly Diagnostic[] {
  const { faults, opened } = openScenario(source, options);
  if (opened === null) return [];
  const placed = collectFaults();
  const reach = reachOf(opened.draft);
  for (const { code, of, field, params } of remarks) {
    const thing = of.reduce<unknown>((tree, step) => (tree as Tree | undefined)?.[step], opened.draft);
    if (OFFERED.has(code) && !canHold((thing as Guarded | undefined)?.when ?? null, opened.draft, reach))
      continue; // reported at its cause
    const { doc, path, isWritten } = siteOfPath(opened.ctx, opened.draft, of);
    if (!isWritten && PROOF_CODES[code] === 'note') continue; // about a default: nobody can act upon it
    const whole = field === '' ? path : path === '' ? field : `${path}.${field}`;
    const span = spanAt(doc, whole, field === '' ? 'key' : 'value');
    placed.add(code, doc.lines, field === '' || of.length === 0 ? headOf(doc, span) : span, whole, {
      ...params,
      scenario: options.file,
    });
  }
  return withoutRepeats(placed.sorted(), faults.sorted());
}

/** The authored thing nearest to a path of the compiled tree; what only the head holds is found by its name. */
function siteOfPath(ctx: Context, root: unknown, of: Remark['of']) {
  let here = root;
  let site = null;
  for (const step of of) {
    here = (here as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    if (typeof here !== 'object' || here === null) break;
    const origin = ctx.origins.get(here);
    if (origin !== undefined) site = siteOf(ctx, origin);
  }
  const head = ctx.docs[0] as NonNullable<(typeof ctx.docs)[0]>;
  const path = of.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
  return site === null
    ? { doc: head, path, isWritten: of.length === 0 || head.keys.has(String(of[0])) }
    : { ...site, isWritten: true };
}
