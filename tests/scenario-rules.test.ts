/**
 * docs/scenario-rules.md against the program. The rule: whatever the checker can say is explained there,
 * with an example that makes it say so, and is worded in both languages. Why: an author alone with a message
 * has only that page.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../src/model/diagnostic-codes.ts';
import { LANGS } from '../src/model/text.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { explainDiagnostic } from '../src/words/diagnostics.ts';

const page = readFileSync(fileURLToPath(new URL('../docs/scenario-rules.md', import.meta.url)), 'utf8');
const base = /```yaml base\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const codes = Object.keys(DIAGNOSTIC_CODES) as DiagnosticCode[];

/** Faults too big or too invisible to print on a page. */
const MADE: Partial<Record<DiagnosticCode, () => string>> = {
  'file-too-big': () => `${base}notes: ${'a'.repeat(500_001)}\n`,
  'file-too-deep': () => `${base}notes: ${'['.repeat(400)}\n`,
  'file-not-utf8': () => `${base}notes: caf\ufffd\n`,
  'file-empty': () => ' \n\n',
  'control-character': () => `${base}notes: a\u0007b\n`,
  'alias-bomb': () => `${base}notes:\n${bomb()}`,
  'too-many': () => inPlace(`skills: [${Array.from({ length: 2001 }, () => 'a').join(', ')}]`),
  'text-far-too-long': () => inPlace(`summary: ${'a'.repeat(9000)}`),
};

describe('the page of rules', () => {
  it('has the small scenario, and the checker finds no fault in it', () => {
    expect(compile(base).diagnostics).toEqual([]);
    expect(compile(base).scenario?.id).toBe('exemple');
  });

  it('has a paragraph for each code and for no other', () => {
    expect([...page.matchAll(/^## (.+)$/gm)].map((m) => m[1]).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s: its example triggers it, it is worded in both languages', (code) => {
    const section = page.split(`\n## ${code}\n`)[1]?.split(/\n##? /)[0] ?? '';
    const [, severity = '', paragraph = ''] = /^\n\*(\w+)\.\* (.+)/.exec(section) ?? [];
    expect(severity.toLowerCase()).toBe(DIAGNOSTIC_CODES[code]);
    expect(paragraph.length).toBeGreaterThan(40);
    const example = /```yaml\n([\s\S]*?)```/.exec(section)?.[1];
    const source = example === undefined ? MADE[code]?.() : inPlace(example);
    const found = compile(source ?? '').diagnostics;
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

function compile(source: string) {
  return compileScenario(source, { file: 'scenarios/exemple.yaml' });
}

/** The small scenario with the fields of an example instead of its own. */
function inPlace(example: string): string {
  const names = [...example.matchAll(/^([a-z]\w*):/gm)].map((m) => m[1] ?? '');
  const kept = base.split(/^(?=[a-z]\w*:)/m).filter((part) => !names.includes(part.split(':')[0] ?? ''));
  return `${kept.join('')}${example}\n`;
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
