import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/text.ts';
import { explainDiagnostic } from '../../words/author/diagnostics.ts';

/** What a fault is and its cure, for a reader who has the page and no command line. */
export function explainHere(d: Diagnostic, lang: Lang): { readonly message: string; readonly hint: string } {
  return explainDiagnostic({ ...d, params: { ...d.params, inPage: 1 } }, lang);
}
