import { describe, expect, it } from 'vitest';
import { monolingual } from '../../tests/support/ten-mistakes.ts';
import { hash32 } from '../base/hash.ts';
import { compileScenario } from './index.ts';

const file = 'scenarios/essai.yaml';
const sound = monolingual.replace('id: mon-cafe', 'id: essai');
const DECK = 'people: [{id: zoe, name: Zoé, audience: fans}]\n';

function check(source: string) {
  const include = (path: string) => (path === 'essai/foule.yaml' ? DECK : undefined);
  const { scenario, diagnostics } = compileScenario(source, { file, include });
  if (scenario === null) expect(diagnostics.some((d) => d.severity === 'error')).toBe(true);
  for (const d of diagnostics) {
    expect(d.range.start.line).toBeGreaterThan(0);
    expect(d.range.start.column).toBeGreaterThan(0);
    expect(d.excerpt).toMatch(/\^/);
  }
  return { scenario, codes: diagnostics.map((d) => d.code) };
}

describe('a hostile file is told, never obeyed', () => {
  it.each([
    ['nothing', '', 'file-empty'],
    ['a list', '- 1\n', 'wrong-type'],
    ['a number', '42', 'wrong-type'],
    ['ten megabytes', `a: ${'x'.repeat(10_000_000)}`, 'file-too-big'],
    ['twenty thousand brackets', '['.repeat(20_000), 'file-too-deep'],
    ['brackets behind quotes', '["]", '.repeat(5000), 'file-too-deep'],
    ['braces', 'a: {b: '.repeat(3000), 'file-too-deep'],
    ['dashes in a row', `${'- '.repeat(5000)}a`, 'file-too-deep'],
    ['question marks in a row', `${'? '.repeat(5000)}a`, 'file-too-deep'],
    ['a staircase', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'file-too-deep'],
    [
      'a small staircase',
      `notes:\n${Array.from({ length: 90 }, (_, i) => `${' '.repeat(i + 1)}a:`).join('\n')}`,
      'file-too-deep',
    ],
    ['a hundred thousand quotes', '"'.repeat(100_000), 'yaml-syntax'],
    ['a list of everything', `notes: [${'x, '.repeat(62_000)}]`, 'scenario-too-big'],
    ['an alias to itself', 'notes: &a [*a]', 'bad-alias'],
    ['a custom tag', 'title: !!js/function "x"', 'custom-tag'],
    ['a prototype', '__proto__: {x: 1}', 'forbidden-key'],
    ['a null byte', 'title: a\u0000b', 'control-character'],
    ['a text turned about', 'title: "a\u202eb"', 'control-character'],
    ['half of an emoji', 'title: a\ud83d', 'control-character'],
    ['lost accents', 'title: caf\ufffd', 'file-not-utf8'],
  ])('%s', (_, source, code) => {
    expect(check(source).codes).toContain(code);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('an alias bomb, in well under a second', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect(check(lines.join('\n')).codes).toContain('alias-bomb');
  });

  it.each([
    ['a deck that includes itself', 'include: [foule.yaml]\n', 'unknown-field'],
    ['a deck that is a scenario', sound, 'unknown-field'],
    ['a deck of ten megabytes', `people: ${'x'.repeat(10_000_000)}`, 'file-too-big'],
    ['a deck of lost accents', 'people: [{id: zoe, name: Zo\ufffd, audience: fans}]', 'file-not-utf8'],
    ['a deck without a list', '- 1\n', 'wrong-type'],
  ])('%s, told in the deck', (_, deck, code) => {
    const { diagnostics } = compileScenario(`${sound}include: [foule.yaml]\n`, { file, include: () => deck });
    expect(diagnostics.map((d) => `${d.file} ${d.code}`)).toContain(`scenarios/essai/foule.yaml ${code}`);
  });

  it.each([
    ['broken', 'people: [{id: zoe\n', 'scenarios/essai/foule.yaml'],
    ['not there', undefined, 'scenarios/essai.yaml'],
  ])('a deck %s is the one thing told, not all that it would have held', (_, deck, where) => {
    const source = `${sound.replace('by: odette', 'by: zoe')}include: [foule.yaml]\n`;
    const { diagnostics } = compileScenario(source, { file, include: () => deck });
    expect(diagnostics.map((d) => d.file)).toEqual([where]);
  });

  it.each([
    ['a tab that indents', sound.replace('  name: Café', '\tname: Café'), 'tab-indent', 11],
    ['a key written twice', sound.replace('duration: 4h', 'title: Encore'), 'duplicate-key', 8],
    ['a deck from above', `${sound}include: [../../secret.yaml]\n`, 'include-outside', 65],
    ['a deck named like a prototype', `${sound}include: [__proto__.yaml]\n`, 'include-missing', 65],
  ])('%s, at its line', (_, source, code, line) => {
    const { diagnostics } = compileScenario(source, { file, include: () => undefined });
    const found = diagnostics.filter((d) => d.code === code);
    expect(found.map((d) => d.range.start.line)).toEqual([line]);
  });

  it('a condition of parentheses and one of a thousand names', () => {
    const withWhen = (when: string) =>
      `${sound}statements: [{id: s, title: S, text: T, acts: [hold], when: ${JSON.stringify(when)}}]\n`;
    expect(check(withWhen('('.repeat(290) + ')'.repeat(290))).codes).toContain('condition-syntax');
    expect(check(withWhen('volume > 1 and '.repeat(1000))).codes.length).toBeGreaterThan(0);
    expect(check(withWhen('constructor')).codes).toContain('condition-name');
    expect(check(withWhen('__proto__(1)')).codes).toContain('condition-name');
    expect(check(withWhen('volume.constructor > 1')).codes).toContain('condition-syntax');
    expect(check(withWhen('this')).codes).toContain('condition-syntax');
  });

  it('reads a byte order mark and Windows line ends as if they were not there', () => {
    const { scenario } = check(sound);
    expect(check(`\ufeff${sound.replaceAll('\n', '\r\n')}`).scenario?.hash).toBe(scenario?.hash);
  });
});

describe('mutated scenarios', () => {
  const PIECES = [
    '{',
    '}',
    '[',
    ']',
    ':',
    ' ',
    '\n',
    '  ',
    '- ',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!x ',
    '|',
    '>-',
    '%',
    '@',
    '\t',
    '...',
    '---\n',
    '0',
    '-1',
    '1e309',
    '.nan',
    'null',
    '~',
    'true',
    '{{',
    '}}',
    'é',
    '😀',
    'when: ',
    'id: ',
    '__proto__: ',
    '<<: *a',
    '? ',
    ', ',
  ];

  /** Every part of the format in a few lines; the crowd's grammars left out, which are ours and weigh the most. */
  const base = `${sound.replace('organisation:', 'include: [foule.yaml]\norganisation:')}
variables: {chef: Odile, prix: {fr: "12 $", en: "$12"}}
chatter: {default: false, slots: {chose: [café]}, groups: [{id: plainte, lines: ["{{chose}} froid."]}]}
messages: [{id: mot, from: direction, text: "{{chef}} appelle.", options: [{stance: comply, level: 0, text: Oui.}]}]
statements: [{id: excuses, title: Dire, when: knows(valve), text: La machine a lâché., acts: [explain], states: [valve]}]
contacts: [{id: odette_tel, person: odette, label: Appeler, drafts: [{text: Bonjour Odette., acts: [ask]}]}]
imprevus: [{id: parodie, title: Un faux, from: "06:30", to: "07:00", post: {by: vlad, platform: fil, class: uncivil, text: Hé!}}]
debrief: {lessons: [Nommer.], endings: [{id: bien, title: Bien, when: "trust > 50", text: Oui.}, {id: fin, title: Fin, text: Voilà.}]}
rubric: {weights: {timing: 30}, passMark: 70, acknowledge: {page: 2h}, threatLeftReal: 90s, reasons: {weights: Ici., passMark: Oui., acknowledge: Oui., threatLeftReal: Oui.}}
lesson: [Deux fois.]
accommodation: {time: 1.5}
`;

  it('begin from one that has no fault', () => {
    expect(check(base).codes).toEqual(['never-comes']); // no beat brings the message: it is there to be broken
  });

  /** A few cuts, doublings and insertions, all fixed by the seed. */
  function mutate(seed: number): string {
    let draw = 0;
    const next = (n: number) => hash32(`${seed}/${draw++}`) % n;
    let text = base;
    for (let i = 0, n = 1 + next(6); i < n; i++) {
      const at = next(text.length);
      const size = next(40);
      const piece = PIECES[next(PIECES.length)] ?? '';
      const kind = next(5);
      if (kind === 0) text = text.slice(0, at) + text.slice(at + size);
      else if (kind === 1) text = text.slice(0, at) + piece + text.slice(at);
      else if (kind === 2)
        text = text.slice(0, at) + text.slice(at, at + size).repeat(3) + text.slice(at + size);
      else if (kind === 3) text = text.slice(0, at) + piece + text.slice(at + piece.length);
      else {
        const lines = text.split('\n');
        const [line = ''] = lines.splice(next(lines.length), 1);
        lines.splice(next(lines.length), 0, line);
        text = lines.join('\n');
      }
    }
    return text;
  }

  it.each(Array.from({ length: 10 }, (_, i) => i))(
    'never throw, hang or pass in silence (two hundred no. %i)',
    (block) => {
      for (let i = 0; i < 200; i++) check(mutate(block * 200 + i));
    },
  );
});
