import { cloneJson, deepFreeze } from '../base/json.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { RUBRIC_FORMAT, type RubricFile } from '../model/rubric.ts';
import { checkShape, isMap } from './authored-shape.ts';
import type { Context } from './compile-context.ts';
import { compileChanges } from './compile-rubric.ts';
import { collectFaults, type Faults } from './faults.ts';
import { type AuthoredRubricFile, rubricFileSchema } from './schema-rubric.ts';
import { readSource, type SourceDoc, spanAt } from './source-doc.ts';
import { readText } from './values.ts';

export interface CompiledRubric {
  readonly rubric: RubricFile | null; // null as soon as one error was found
  readonly diagnostics: readonly Diagnostic[]; // sorted by place
}

/**
 * Compiles a rubric kept in a file of its own. Never throws: whatever is wrong with it comes back as diagnostics,
 * all at once, as for a scenario. `file`: as it is to be named.
 */
export function compileRubric(source: string, file: string): CompiledRubric {
  const faults = collectFaults();
  const doc = readSource(file, source, faults);
  if (doc === null || !hasThisFormat(doc, faults)) return { rubric: null, diagnostics: faults.sorted() };
  const head = checkShape(doc, rubricFileSchema, faults) as AuthoredRubricFile;
  const ctx = contextOf(doc, head, faults);
  const rubric: RubricFile = {
    file,
    title: readText(ctx, head, 'title'),
    changes: compileChanges(ctx, head.rubric, 'file'),
  };
  return {
    rubric: faults.hasErrors() ? null : deepFreeze(cloneJson(rubric)),
    diagnostics: faults.sorted(),
  };
}

const NAME = /^avis-de-tempete-rubric\/(\d{1,4})$/;

/** Whether a text presents itself as a rubric. */
export function isRubricText(text: string): boolean {
  return /^\ufeff?["']?format["']?[ \t]*:[ \t]*["']?avis-de-tempete-rubric\b/m.test(text);
}

function hasThisFormat(doc: SourceDoc, faults: Faults): boolean {
  const format = isMap(doc.value) ? doc.value.format : undefined;
  if (!isMap(doc.value) || typeof format !== 'string' || format === RUBRIC_FORMAT) return true;
  const isNewer = Number(NAME.exec(format)?.[1] ?? 0) > 1;
  faults.add(isNewer ? 'newer-format' : 'unknown-format', doc.lines, spanAt(doc, 'format'), 'format', {
    value: format.slice(0, 60),
    known: RUBRIC_FORMAT,
    ...(/^avis-de-tempete\/\d/.test(format) ? { isScenario: 1 } : {}),
  });
  // A file of another kind is not read further: each of its fields would be a fault.
  return false;
}

/** A rubric declares and refers to nothing: only its texts need one. */
function contextOf(doc: SourceDoc, head: AuthoredRubricFile, faults: Faults): Context {
  return {
    faults,
    docs: [doc],
    lang: head.lang ?? 'fr',
    promised: head.langs ?? [],
    lacking: new Set(),
    gaps: [],
    translated: { size: 0 },
    secondsPerTick: 60,
    ticks: 1,
    startMinute: 0,
    variables: new Map(),
    texts: { size: 0 },
    slots: new Set(),
    known: new Map(),
    unknowable: new Set(),
    options: new Map(),
    ids: new Map(),
    origins: new WeakMap(),
    uses: [],
  };
}
