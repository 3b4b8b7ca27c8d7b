/**
 * docs/scenario-rules.md against the program. The rule: whatever the checker can say is explained there,
 * with an example that makes it say so, and is worded in both languages. Why: an author alone with a message
 * has only that page.
 */
import { describe, expect, it } from 'vitest';
import { CSV_CODES, type CsvCode } from '../src/model/csv-codes.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../src/model/diagnostic-codes.ts';
import { PROOF_CODES, type ProofCode } from '../src/model/proof.ts';
import { LANGS } from '../src/model/text.ts';
import { type CompileOptions, compileScenario, placeRemarks } from '../src/scenario/index.ts';
import { scenarioFromCsv } from '../src/scenario/sheets.ts';
import { explainDiagnostic } from '../src/words/author/diagnostics.ts';
import { proveHere } from './support/prove-here.ts';
import { base, exampleOf, inPlace, page, sectionOf } from './support/rules-page.ts';
import { shippedTone } from './support/shipped-tone.ts';

const codes = Object.keys(DIAGNOSTIC_CODES) as DiagnosticCode[];
const proofCodes = Object.keys(PROOF_CODES) as ProofCode[];
const csvCodes = Object.keys(CSV_CODES) as CsvCode[];

/** Faults too big or too invisible to print on a page. */
const MADE: Partial<Record<DiagnosticCode, () => string>> = {
  'file-too-big': () => `${base}notes: ${'a'.repeat(500_001)}\n`,
  'file-too-deep': () => `${base}notes: ${'['.repeat(400)}\n`,
  'file-not-utf8': () => `${base}notes: caf\ufffd\n`,
  'file-empty': () => ' \n\n',
  'control-character': () => `${base}notes: a\u0007b\n`,
  'alias-bomb': () => `${base}notes:\n${bomb()}`,
  'too-many': () => inPlace(`skills: [${Array.from({ length: 2001 }, () => 'a').join(', ')}]`),
  'older-format': () => base, // read by a program whose format is a later one
  'scenario-too-big': () => inPlace(`notes: [${'a, '.repeat(80_000)}]`),
  'text-far-too-long': () => inPlace(`summary: ${'a'.repeat(9000)}`),
};

describe('the page of rules', () => {
  it('has the small scenario, and the checker finds no fault in it', () => {
    expect(compile(base).diagnostics).toEqual([]);
    expect(compile(base).scenario?.id).toBe('exemple');
  });

  it('has a paragraph for each code and for no other', () => {
    expect([...page.matchAll(/^## (.+)$/gm)].map((m) => m[1]).sort()).toEqual(
      [...codes, ...proofCodes, ...csvCodes].sort(),
    );
  });

  it.each(codes)('%s: its example triggers it, it is worded in both languages', (code) => {
    const section = sectionOf(code);
    const [, severity = '', paragraph = ''] = /^\n\*(\w+)\.\* (.+)/.exec(section) ?? [];
    expect(severity.toLowerCase()).toBe(DIAGNOSTIC_CODES[code]);
    expect(paragraph.length).toBeGreaterThan(40);
    const example = exampleOf(code);
    const source = example === undefined ? MADE[code]?.() : inPlace(example);
    const formats = code === 'older-format' ? { oldest: 1, present: 2, minor: 0, steps: [] } : undefined;
    const found = compile(source ?? '', formats).diagnostics;
    const own = found.filter((d) => d.code === code);
    expect(found.map((d) => d.code)).toContain(code);
    for (const lang of LANGS)
      for (const d of own) {
        const { message, hint } = explainDiagnostic(d, lang);
        expect(`${message} ${hint}`).not.toMatch(/undefined|@|\[object|NaN/);
        expect(message.length).toBeGreaterThan(10);
        expect(hint.length).toBeGreaterThan(5);
      }
  });
});

describe('what the proofs say', () => {
  it.each(proofCodes)('%s: its example triggers it, at a place, in both languages', (code) => {
    const [, severity = '', paragraph = ''] = /^\n\*(\w+)\.\* (.+)/.exec(sectionOf(code)) ?? [];
    expect(severity.toLowerCase()).toBe(PROOF_CODES[code]);
    expect(paragraph.length).toBeGreaterThan(40);
    const source = inPlace(exampleOf(code) ?? '').replace('duration: 12h', 'duration: 3h');
    const { scenario, diagnostics } = compile(source);
    expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
    if (scenario === null) return;
    const { remarks } = proveHere(scenario, shippedTone(), 1);
    const found = placeRemarks(source, { file: 'scenarios/exemple.yaml' }, remarks);
    const own = found.filter((d) => d.code === code);
    expect(found.map((d) => d.code)).toContain(code);
    for (const lang of LANGS)
      for (const d of own) {
        const { message, hint } = explainDiagnostic(d, lang);
        expect(`${message} ${hint}`).not.toMatch(/undefined|@|\[object|NaN/);
        expect(message.length).toBeGreaterThan(10);
        expect(hint.length).toBeGreaterThan(5);
      }
  });
});

describe('what is said of a spreadsheet', () => {
  it.each(csvCodes)('%s: its example triggers it, at a cell, in both languages', (code) => {
    const [, severity = '', paragraph = ''] = /^\n\*(\w+)\.\* (.+)/.exec(sectionOf(code)) ?? [];
    expect(severity.toLowerCase()).toBe(CSV_CODES[code]);
    expect(paragraph.length).toBeGreaterThan(40);
    const example = /```csv\n([\s\S]*?)```/.exec(sectionOf(code))?.[1] ?? '\n'.repeat(2_000_001);
    const options = { file: 'posts.csv', id: 'exemple', lang: 'fr' as const };
    const { diagnostics, yaml } = scenarioFromCsv(new TextEncoder().encode(example), options);
    expect(diagnostics.map((d) => d.code)).toContain(code);
    expect(yaml === null).toBe(severity === 'Error');
    for (const lang of LANGS)
      for (const d of diagnostics) {
        const { message, hint } = explainDiagnostic(d, lang);
        expect(`${message} ${hint}`).not.toMatch(/undefined|@|\[object|NaN/);
        expect([d.code, message.length > 10, hint.length > 5]).toEqual([d.code, true, true]);
      }
  });
});

function compile(source: string, formats?: CompileOptions['formats']) {
  return compileScenario(source, { file: 'scenarios/exemple.yaml', ...(formats ? { formats } : {}) });
}

function bomb(): string {
  const lines = ['  a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 9; i++)
    lines.push(
      `  a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return `${lines.join('\n')}\n`;
}
