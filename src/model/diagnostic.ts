export type Severity3 = 'error' | 'warning' | 'note';

/** A place in a text file; lines and columns start at 1, end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
export interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** One fault found in a file. Printers are pure functions of it; words come from `words/author/diagnostics.ts`. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity3;
  readonly file: string;
  readonly range: Range;
  readonly path: string; // where in the document: posts[3].drafts[0]
  readonly params: Readonly<Record<string, string | number>>;
  readonly excerpt?: string; // the source line and a caret line, ready to print
}
