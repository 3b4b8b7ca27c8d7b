import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { printDiagnostics } from './diagnostics-print.ts';

const fault: Diagnostic = {
  code: 'unknown-id',
  severity: 'error',
  file: 'scenarios/fuite, ou pas.yaml',
  range: { start: { line: 42, column: 9 }, end: { line: 42, column: 14 } },
  path: 'posts[3].by',
  params: { kind: 'person', id: 'odete', suggestion: 'odette', known: 'odette, vlad' },
  excerpt: '   42 |     by: odete\n      |         ^^^^^',
};
const warning: Diagnostic = {
  ...fault,
  code: 'never-comes',
  severity: 'warning',
  params: { id: '50 %\nbof' },
};

describe('faults in print', () => {
  it('say what, where, why, and what to write, in French', () => {
    expect(printDiagnostics([fault], 'fr', 'text')).toBe(
      `scenarios/fuite, ou pas.yaml:42:9  erreur  unknown-id  (posts[3].by)
  Aucun élément de la liste people (personnes) ne s’appelle «\u00a0odete\u00a0».
   42 |     by: odete
      |         ^^^^^
  Vouliez-vous dire «\u00a0odette\u00a0»?  Règle\u00a0: docs/scenario-rules.md#unknown-id

1 erreur.
`,
    );
  });

  it('and in English', () => {
    expect(printDiagnostics([fault, warning], 'en', 'text')).toContain(
      '  Nothing in people is called “odete”.\n',
    );
    expect(printDiagnostics([fault, warning], 'en', 'text')).toMatch(/\n1 error, 1 warning\.\n$/);
  });

  it('rather than silence, say that there is no error', () => {
    expect(printDiagnostics([], 'en', 'text')).toBe('No error.\n');
    expect(printDiagnostics([warning], 'fr', 'text')).toMatch(/\nAucune erreur, 1 avertissement\.\n$/);
  });

  it('are an array for programs', () => {
    const [first] = JSON.parse(printDiagnostics([fault], 'en', 'json'));
    expect(Object.keys(first)).toEqual(['code', 'severity', 'file', 'range', 'path', 'message', 'hint']);
    expect(JSON.parse(printDiagnostics([], 'en', 'json'))).toEqual([]);
  });

  it('are one line each for a workflow, its own signs escaped', () => {
    expect(printDiagnostics([warning], 'en', 'github')).toBe(
      '::warning file=scenarios/fuite%2C ou pas.yaml,line=42,endLine=42,col=9,endColumn=14,title=never-comes::“50 %25%0Abof” has no hour and nothing brings it: it will never be seen. Give it an hour (at), or name it in an effect.\n',
    );
  });

  it('of a code unknown here give the code itself', () => {
    expect(printDiagnostics([{ ...fault, code: 'from-tomorrow' }], 'en', 'text')).toContain('from-tomorrow');
  });
});
