import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRubric, compileScenario, scenarioSkeleton } from '../src/scenario/index.ts';
import { scenarioFromCsv } from '../src/scenario/sheets.ts';
import { explainDiagnostic } from '../src/words/author/diagnostics.ts';

/**
 * One mistake, one message. The rule: whatever a slip does to the rest of the file, its author reads one fault, where
 * the slip was made, with the cure. Why: a first message that is only an echo sends one to the wrong line.
 */
const SOUND = scenarioSkeleton('mon-cafe', 'fr');

function toldOf(source: string) {
  return compileScenario(source, { file: 'mon-cafe.yaml' }).diagnostics;
}

function changed(from: string, to: string): string {
  expect(SOUND).toContain(from);
  return SOUND.replace(from, to);
}

function lineOf(part: string, source: string): number {
  return source.slice(0, source.indexOf(part)).split('\n').length;
}

const AT = '    at: "06:20"\n    by: odette\n    platform: fil\n';
const TEXT = 'Mon café était froid. Encore. Deux fois cette semaine.';

/** What is written instead, where the fault must be told, and its code. */
const SLIPS: readonly (readonly [what: string, from: string, to: string, at: string, code: string])[] = [
  ['one line indented too little', AT, AT.replace('    by', '   by'), '   by: odette', 'bad-indent'],
  ['one line indented too far', AT, AT.replace('    by', '      by'), '      by: odette', 'bad-indent'],
  ['tabs', AT, AT.replaceAll('    ', '\t'), '\tat:', 'tab-indent'],
  ['a colon in a text without quotes', TEXT, 'Encore froid : bravo.', 'Encore froid :', 'needs-quotes'],
  [
    'a colon in a text without quotes, inside braces',
    '"Bande d\'incapables, retournez à l\'école!"',
    'Toujours rien : bravo.',
    'Toujours rien',
    'needs-quotes',
  ],
  ['quotes inside of quotes', TEXT, '"Mon "café" était froid."', '"Mon "café"', 'yaml-syntax'],
  ['an apostrophe inside of apostrophes', TEXT, "'L'eau est froide.'", "'L'eau", 'yaml-syntax'],
  ['a quotation mark left open', TEXT, '"Mon café était froid.', '"Mon café', 'missing-close'],
  [
    'a bracket left open',
    '[froid, deux fois, encore]',
    '[froid, deux fois',
    '[froid, deux fois',
    'missing-close',
  ],
  ['a bracket too many', '[froid, deux fois, encore]', '[froid]]', '[froid]]', 'yaml-syntax'],
  ['a colon forgotten', 'minutes: 6\n', 'minutes 6\n', 'minutes 6', 'yaml-syntax'],
  ['a space forgotten after the colon', 'minutes: 6\n', 'minutes:6\n', 'minutes:6', 'yaml-syntax'],
  ['a no-break space after the colon', 'minutes: 6\n', 'minutes:\u00a06\n', 'minutes:', 'control-character'],
  [
    'a comma forgotten',
    'by: vlad, platform: babillard',
    'by: "vlad" platform: babillard',
    'by: "vlad"',
    'yaml-syntax',
  ],
  [
    'a comma forgotten before a field',
    'by: vlad, platform',
    'by: vlad platform',
    'by: vlad platform',
    'yaml-syntax',
  ],
  ['two commas forgotten', 'id: vlad, name: Vlad,', 'id: vlad name: Vlad', 'id: vlad name', 'yaml-syntax'],
  [
    'the first dash of a list lost',
    '  - id: cafe_froid',
    '    id: cafe_froid',
    '    id: cafe_froid',
    'yaml-syntax',
  ],
  [
    'the first dash lost with its space',
    '  - id: cafe_froid',
    '  id: cafe_froid',
    '  id: cafe_froid',
    'yaml-syntax',
  ],
  ['a dash lost', '  - id: a_quand', '    id: a_quand', '    id: a_quand', 'yaml-syntax'],
  ['a dash lost with its space', '  - id: a_quand', '  id: a_quand', '  id: a_quand', 'yaml-syntax'],
  ['a dash lost before a brace', '  - {id: insulte', '    {id: insulte', '    {id: insulte', 'yaml-syntax'],
  [
    'a dash lost with its space before a brace',
    '  - {id: insulte',
    '  {id: insulte',
    '  {id: insulte',
    'yaml-syntax',
  ],
  [
    'a dash lost in a list of a list',
    '- {stance: counter',
    '  {stance: counter',
    '  {stance: counter',
    'yaml-syntax',
  ],
  [
    'a no-break space before the colon',
    '    at: "06:20"',
    '    at\u00a0: "06:20"',
    'at\u00a0:',
    'control-character',
  ],
  ['a text that begins with an ampersand', TEXT, '& encore froid.', '& encore', 'needs-quotes'],
  ['a text that begins with an ampersand and a word', TEXT, '&encore du froid.', '&encore', 'idle-anchor'],
  [
    'a merge',
    '  - {id: vlad, name: Vlad, audience: trolls, reach: 900}',
    '  - &un {id: vlad, name: Vlad, audience: trolls, reach: 900}\n  - {<<: *un, id: ana}',
    '{<<:',
    'merge-key',
  ],
  ['a day that is on no calendar', '2026-10-10T06:10', '2026-02-30T06:10', '2026-02-30', 'bad-date'],
  ['an hour as it is said', 'at: "06:20"', 'at: 6 heures 20', 'at: 6 heures', 'bad-hour'],
  [
    'a fact nobody can learn, on which a statement hangs',
    ', learn: {ask: technique, after: 15m}',
    '',
    'id: valve',
    'fact-unlearnable',
  ],
  [
    'two beats that wait for each other',
    'timeline: ',
    'timeline:\n  - {id: oeuf, when: fired(poule), trust: {all: -1}}\n  - {id: poule, when: fired(oeuf), trust: {all: -1}} ',
    'id: oeuf',
    'beat-unreachable',
  ],
  [
    'a draft far too long for its platform',
    'Froid deux fois en une semaine',
    `Froid ${'encore et '.repeat(40)}en une semaine`,
    'Froid encore',
    'text-over-limit',
  ],
];

describe('one mistake gives one message', () => {
  it.each(SLIPS)('%s: at its line, with a cure in both languages', (_, from, to, at, code) => {
    const source = changed(from, to);
    const told = toldOf(source);
    expect(told.map((d) => `${d.range.start.line} ${d.code}`)).toEqual([`${lineOf(at, source)} ${code}`]);
    for (const d of told)
      for (const lang of ['fr', 'en'] as const)
        expect(explainDiagnostic(d, lang).hint.length).toBeGreaterThan(10);
  });

  it('two slips that each end with their line are both told', () => {
    const source = changed(TEXT, 'Encore froid : bravo.').replace(
      "C'est quoi, le problème? Et c'est réparé quand?",
      'Réponse : quand?',
    );
    expect(toldOf(source).map((d) => d.code)).toEqual(['needs-quotes', 'needs-quotes']);
  });

  it('another encoding is told once, whatever else it left in the file', () => {
    expect(toldOf('\ufffd\ufffdf\u0000o\u0000r\u0000m\u0000').map((d) => d.code)).toEqual(['file-not-utf8']);
  });

  it('a list of languages rather than of texts is told how to turn it about', () => {
    const source = `${SOUND}\ndebrief:\n  lessons: {fr: [Vérifier.], en: [Check.]}\n`;
    const [fault] = toldOf(source);
    expect(fault?.code).toBe('wrong-type');
    if (fault) expect(explainDiagnostic(fault, 'fr').hint).toContain('chaque élément porte ses deux langues');
  });

  it('an id with accents and spaces is given as it may be written', () => {
    const [fault] = toldOf(changed('id: insulte', 'id: Insulte à Léo'));
    expect(fault?.code).toBe('bad-id');
    for (const lang of ['fr', 'en'] as const)
      expect(fault && explainDiagnostic(fault, lang).hint).toContain('insulte_a_leo.');
  });

  it.each([
    ['bad-id', 'Odette Roy'],
    ['bad-id', 'ODETTE'],
    ['unknown-id', 'roy'],
  ])('a name where an id is wanted is found by name: %s %s', (code, name) => {
    const source = changed('name: Odette,', 'name: Odette Roy,').replace('by: odette', `by: ${name}`);
    const [fault, ...others] = toldOf(source);
    expect([fault?.code, fault?.params.suggestion, others]).toEqual([code, 'odette', []]);
    for (const lang of ['fr', 'en'] as const)
      expect(fault && explainDiagnostic(fault, lang).hint).toContain('odette');
  });

  it('a post that answers itself is told so', () => {
    const [fault] = toldOf(changed('class: uncivil', 'class: uncivil, to: insulte'));
    expect(fault && explainDiagnostic(fault, 'fr').message).toContain('se répond à elle-même');
  });

  it('a scenario given as a rubric is told where it belongs', () => {
    const [fault] = compileRubric(SOUND, 'mon-cafe.yaml').diagnostics;
    expect(fault && explainDiagnostic(fault, 'fr').hint).toMatch(/^C’est un scénario, pas un barème/);
  });

  it.each([
    ['Texte\nFroid.', 'csv-missing-column', 'Il manque les colonnes «\u00a0heure, auteur, classe\u00a0».'],
    [
      'Heure;Auteur;Classe;Ardeur;Texte\n8 h;Ana;plainte;1,9;Froid.',
      'csv-bad-number',
      'En D2, «\u00a01,9\u00a0» est hors des bornes\u00a0: de 0 à 1.',
    ],
  ])('a spreadsheet is told its fault as it is read there: %j', (sheet, code, message) => {
    const { diagnostics } = scenarioFromCsv(new TextEncoder().encode(sheet), {
      file: 'p.csv',
      id: 'x',
      lang: 'fr',
    });
    expect(diagnostics.map((d) => d.code)).toEqual([code]);
    expect(diagnostics.map((d) => explainDiagnostic(d, 'fr').message)).toEqual([message]);
  });
});

describe('a slip anywhere in a whole scenario', () => {
  const file = 'scenarios/premier-quart.yaml';
  const whole = readFileSync(file, 'utf8');
  const lines = whole.split('\n');
  const told = (source: string) => compileScenario(source, { file }).diagnostics;

  it('a word of a closed list, or a name, misspelt: one message, on its line', () => {
    const words = [
      ...whole.matchAll(/\b(?:(?:class|by|platform|kind|stance|tone|purpose|audience|from): |acts: \[)\w+/g),
    ];
    expect(words.length).toBeGreaterThan(80);
    const wrong = words.flatMap(({ 0: part, index }) => {
      const end = index + part.length;
      const line = whole.slice(0, end).split('\n').length;
      const found = told(`${whole.slice(0, end)}x${whole.slice(end)}`);
      return found.length === 1 && found[0]?.range.start.line === line ? [] : [`${line} ${part}`];
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  it.each([
    ['the name of a field misspelt', (line: string) => line.replace(/(\w+):/, '$1x:')],
    ['a field of another kind', (line: string) => line.replace(/: .*/, ': {}')],
  ])(
    '%s: one message at most',
    (_, slip) => {
      const fields = [...lines.keys()].filter((n) => /^ {4,6}\w+: \S/.test(lines[n] ?? '') && n % 4 === 0);
      expect(fields.length).toBeGreaterThan(40);
      const wrong = fields.flatMap((n) => {
        const found = told(lines.map((line, i) => (i === n ? slip(line) : line)).join('\n'));
        return found.length <= 1 ? [] : [`${n + 1} ${found.map(({ code }) => code).join(' ')}`];
      });
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
