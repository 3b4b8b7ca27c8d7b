import { describe, expect, it } from 'vitest';
import { CSV_CODES } from '../../model/csv-codes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { DIAGNOSTIC_CODES } from '../../model/diagnostic-codes.ts';
import { PROOF_CODES } from '../../model/proof.ts';
import { LANGS } from '../../model/text.ts';
import { explainDiagnostic } from './diagnostics.ts';
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
      '::warning file=scenarios/fuite%2C ou pas.yaml,line=42,endLine=42,col=9,endColumn=14,title=never-comes::“50 %25\\u000Abof” has no hour and nothing brings it: it will never be seen. Give it an hour (at), or name it in an effect.\n',
    );
  });

  it('of a code unknown here give the code itself', () => {
    expect(printDiagnostics([{ ...fault, code: 'from-tomorrow' }], 'en', 'text')).toContain('from-tomorrow');
  });
});

describe('what faults quote of a file', () => {
  const HIDDEN =
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
  const evil = '\u202ecod.exe\u2066\u001b[31m\u009b\u0007\u200b';
  const quoted = [
    ...'by cell class code column column2 edge expected factor fact field folder hour id known kind lang limit max min'.split(
      ' ',
    ),
    ...'name other path platform player problem row scenario seed shape suggestion to value values what who'.split(
      ' ',
    ),
  ];
  const params = Object.fromEntries(quoted.map((name) => [name, evil]));
  const codes = Object.keys({ ...DIAGNOSTIC_CODES, ...CSV_CODES, ...PROOF_CODES });

  it.each(codes)('holds no hidden sign, in any language or form: %s', (code) => {
    const diagnostic: Diagnostic = { ...fault, code, file: evil, path: evil, params };
    for (const lang of LANGS) {
      const { message, hint } = explainDiagnostic(diagnostic, lang);
      expect(`${message} ${hint}`).not.toMatch(HIDDEN);
      for (const format of ['text', 'json', 'github'] as const)
        expect(printDiagnostics([diagnostic], lang, format)).not.toMatch(HIDDEN);
    }
  });

  it('is written with the codes of its hidden signs', () => {
    const { message } = explainDiagnostic({ ...fault, params: { ...fault.params, id: 'a\u202eb' } }, 'en');
    expect(message).toContain('“a\\u202Eb”');
  });
});
