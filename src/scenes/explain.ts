import type { Diagnostic } from '../model/diagnostic.ts';
import type { Lang } from '../model/text.ts';

type Explain = (d: Diagnostic, lang: Lang) => { readonly message: string; readonly hint: string };
let explain: Explain | null = null;

/** Takes in the checker's own words once the checker is there: faults are only shown after it has run. */
export function learnToExplain(how: Explain): void {
  explain = how;
}

/** What a fault says and how to cure it; its bare code before the checker came. */
export function explainFault(d: Diagnostic, lang: Lang): { message: string; hint: string } {
  return explain ? explain(d, lang) : { message: d.code, hint: '' };
}
