import { describe, expect, it } from 'vitest';
import { LANGS, textIn } from '../../model/text.ts';
import { compileScenario } from '../index.ts';
import { numberOf, readMinutes, slugOf } from './cell-values.ts';
import { headingOf } from './columns.ts';
import { decodeBytes } from './decode-bytes.ts';
import { scenarioFromCsv } from './index.ts';
import { readCells } from './read-cells.ts';
import { looksLikeSheet, readSheet, writeSheet } from './spreadsheet.ts';
import { sheetTemplate } from './template.ts';

const TABLE = [
  'id;Heure;Auteur;Portée;Plateforme;Classe;Ardeur;Texte;Texte (en);Détail;Réponse 1;Actes 1;Niveau 1;Réponse 2;Actes 2;Niveau 2;en réponse à',
  'froid;6 h 20;Odette Ouimaître;1 200;Fil;plainte;0,3;"Mon café était froid.',
  'Encore; et pas ""tiède"".";My coffee was cold.;froid, encore;On répare ce matin, Odette.;nameConcern repair;4;Nous prenons ça au sérieux.;hold;1;',
  ';06:45:00;Vlad;;Babillard;insulte;;Bande d’incapables!;Useless bunch!;;;;;;;;froid',
  ';;;;;;;;;;;;;;;;',
].join('\r\n');

const options = { file: 'posts.csv', id: 'le-marche', lang: 'fr' } as const;

/** As a French Excel saves it. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)));
}

describe('a spreadsheet', () => {
  const { yaml, diagnostics } = scenarioFromCsv(windows1252(TABLE), options);
  const { scenario, diagnostics: found } = compileScenario(yaml ?? '', { file: 'le-marche.yaml' });

  it('in Windows-1252 with semicolons becomes a scenario without a fault', () => {
    expect(diagnostics).toEqual([]);
    expect(found.filter(({ code }) => code !== 'draft-lengths')).toEqual([]);
    expect(scenario?.posts.map(({ id, at, to }) => [id, at, to])).toEqual([
      ['froid', 10, null],
      ['post_2', 35, 'froid'],
    ]);
  });

  it('keeps line feeds, quotation marks, accents, decimals and translations', () => {
    const [post, insult] = scenario?.posts ?? [];
    expect(textIn(post?.text, 'fr')).toBe('Mon café était froid.\nEncore; et pas "tiède".');
    expect(textIn(post?.text, 'en')).toBe('My coffee was cold.');
    expect(post).toMatchObject({ class: 'complaint', arousal: 0.3, reach: 1200 });
    expect(post?.detail.fr).toEqual(['froid', 'encore']);
    expect(post?.drafts.map(({ acts, level }) => [acts, level])).toEqual([
      [['nameConcern', 'repair'], 4],
      [['hold'], 1],
    ]);
    expect(textIn(insult?.text, 'fr')).toBe('Bande d’incapables!');
    expect(insult).toMatchObject({ class: 'uncivil', rule: 'respect' });
    expect(scenario?.people.map(({ id, name }) => [id, name])).toEqual([
      ['odette_ouimaitre', 'Odette Ouimaître'],
      ['vlad', 'Vlad'],
    ]);
    expect(scenario?.platforms.map(({ kind }) => kind)).toEqual(['microblog', 'page']);
  });

  it('is the same in UTF-8 with a mark, and in UTF-16', () => {
    const utf8 = new TextEncoder().encode(`\ufeff${TABLE}`);
    const utf16 = Uint8Array.from(
      [...`\ufeff${TABLE}`].flatMap((s) => [s.charCodeAt(0) & 255, s.charCodeAt(0) >> 8]),
    );
    for (const bytes of [utf8, utf16]) expect(scenarioFromCsv(bytes, options).yaml).toBe(yaml);
  });

  it('tells all its faults at once, by row and column', () => {
    const bad =
      'heure;auteur;classe;texte;actes 1;réponse 1\n25 h;Odette;plaine;Froid.;nameConcer;Oui.\n06:30;;plainte;Encore.;;\n';
    const told = scenarioFromCsv(new TextEncoder().encode(bad), options);
    expect(told.yaml).toBeNull();
    expect(told.diagnostics.map(({ code, path, params }) => [code, path, params.suggestion])).toEqual([
      ['csv-bad-hour', 'A2', undefined],
      ['csv-unknown-value', 'C2', 'plainte'],
      ['csv-unknown-value', 'E2', 'nameConcern'],
      ['csv-missing-cell', 'B3', undefined],
    ]);
  });

  it('never throws, whatever the bytes', () => {
    for (let n = 0; n < 200; n++) {
      const bytes = Uint8Array.from({ length: n * 3 }, (_, i) => (i * 7919 + n * 104_729) % 256);
      expect(scenarioFromCsv(bytes, options).diagnostics.length).toBeGreaterThan(0);
    }
  });

  it('says nothing that YAML could take for something else', () => {
    const wild = 'heure,auteur,classe,texte\n06:20,"- *x: #{y}",plainte,"@a: b # c\n- d ""e"" \\ {{"\n';
    const made = scenarioFromCsv(new TextEncoder().encode(wild), options).yaml ?? '';
    const { scenario: compiled } = compileScenario(made, { file: 'x.yaml' });
    expect(compiled?.people[0]?.name).toBe('- *x: #{y}');
  });
});

describe('cells', () => {
  it('are separated by what the first line has most of', () => {
    expect(readCells('a,b;c;d\n1;2').rows).toEqual([
      ['a,b', 'c', 'd'],
      ['1', '2'],
    ]);
    expect(readCells('a\tb\n1\t2').rows[1]).toEqual(['1', '2']);
    expect(readCells('a;"b').openQuote).toEqual({ row: 0, column: 1 });
  });

  it('are read as the encoding wants', () => {
    expect(decodeBytes(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x80]))).toBe('café€');
    expect(decodeBytes(new TextEncoder().encode('café 🧡'))).toBe('café 🧡');
  });

  it('hold hours, numbers and names as people write them', () => {
    expect(['6 h 20', '06:20:00', '6h', 'jour 2 05:00', '6:20 p.m.', '12 am'].map(readMinutes)).toEqual([
      380, 380, 360, 1740, 1100, 0,
    ]);
    expect(['24:00', 'midi', '620', '13 pm', 'jour 2'].map(readMinutes)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(['0,3', '1 200', '1.5', 'x', ''].map(numberOf)).toEqual([0.3, 1200, 1.5, null, null]);
    expect([slugOf('Mme Ouimaître'), slugOf('412 tuques'), slugOf('!!')]).toEqual([
      'mme_ouimaitre',
      'x_412_tuques',
      'x_',
    ]);
  });

  it('stand under headings in either language', () => {
    expect(headingOf('Réponse 2 (en)', 'fr')).toEqual({ column: 'answer', answer: 2, other: true });
    expect(headingOf('ACTS', 'en')).toEqual({ column: 'acts', answer: 1, other: false });
    expect([headingOf('humeur', 'fr'), headingOf('réponse 9', 'fr'), headingOf('constructor', 'en')]).toEqual(
      [null, null, null],
    );
  });
});

describe('a spreadsheet to start from', () => {
  it.each(LANGS)('makes a scenario without a fault, every column understood (%s)', (lang) => {
    const bytes = new TextEncoder().encode(sheetTemplate(lang));
    expect(readSheet(bytes, lang === 'fr' ? 'en' : 'fr')?.lang).toBe(lang); // told by its headings
    const { yaml, diagnostics } = scenarioFromCsv(bytes, { file: 'modele.csv', id: 'modele', lang });
    expect(diagnostics).toEqual([]);
    const { scenario, diagnostics: found } = compileScenario(yaml ?? '', { file: 'modele.yaml' });
    expect(found.map((d) => `${d.code} ${d.path} ${JSON.stringify(d.params)}`)).toEqual([]);
    expect(scenario?.posts).toHaveLength(8);
  });
});

describe('cells mended in the page', () => {
  it.each(LANGS)('are written as a spreadsheet that reads back the same (%s)', (lang) => {
    const rows = [
      ['heure', 'auteur', 'classe', 'texte'],
      ['6 h 20', 'Odette; "la vraie"', 'plainte', 'Froid,\nencore.\t'],
      ['', ' ', '', ''],
      ['+40m', '＠odette', "'=1", '=HYPERLINK("x")'],
    ];
    const text = writeSheet(rows, lang);
    expect(text).not.toMatch(/(^|[;,"\n])[=+＠]/);
    const written = new TextEncoder().encode(text);
    expect(readSheet(written, lang)?.rows).toEqual(rows);
  });

  it('keep, beside its post, what stands in a column the game does not know', () => {
    const csv =
      'sep=;\r\n\r\nheure;auteur;classe;texte;humeur\n06:20;Odette;plainte;Froid.;"triste\n- id: x"\n';
    const { yaml, diagnostics } = scenarioFromCsv(new TextEncoder().encode(csv), options);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['csv-unknown-column', 'E3']]);
    expect(yaml).toContain('  # humeur: triste - id: x\n  - id: post_1\n');
    expect(compileScenario(yaml ?? '', { file: 'x.yaml' }).scenario?.posts).toHaveLength(1);
  });

  it('are told by the headings as their author wrote them', () => {
    const csv = 'Heure;Auteur;Classe;Texte;Réponse 1\n06:20;;plainte;Froid.;Oui.\n';
    const { diagnostics } = scenarioFromCsv(new TextEncoder().encode(csv), options);
    expect(diagnostics.map(({ path, params }) => [path, params.column])).toEqual([
      ['B2', 'Auteur'],
      ['E2', 'actes 1'],
    ]);
  });

  it('give the head what was said of the house', () => {
    const head = {
      title: 'L’eau "froide"',
      organisation: 'Piscine: Nord',
      known: '',
      cluster: 'victim',
    } as const;
    const bytes = new TextEncoder().encode(sheetTemplate('fr'));
    const { yaml } = scenarioFromCsv(bytes, { ...options, head });
    const { scenario } = compileScenario(yaml ?? '', { file: 'x.yaml' });
    expect(scenario).toMatchObject({
      title: { fr: 'L’eau "froide"' },
      organisation: { name: { fr: 'Piscine: Nord' }, handle: 'piscine_nord' },
      crisis: { cluster: 'victim', severity: 'medium' },
    });
  });
});

describe('a text of unknown kind', () => {
  it('is a spreadsheet when its first line holds the headings of one', () => {
    const is = (text: string) => looksLikeSheet(new TextEncoder().encode(text));
    expect([is('heure\tauteur\tclasse\ttexte\n'), is('hour,author,text\n')]).toEqual([true, true]);
    expect([is('format: avis-de-tempete/1\n'), is('AT1.abc'), is('{"texte": 1}'), is('')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a row with too many cells', () => {
  const told = (rows: string) =>
    scenarioFromCsv(new TextEncoder().encode(`heure,auteur,texte,classe,id\n${rows}`), {
      file: 'p.csv',
      id: 'x',
      lang: 'fr',
    }).diagnostics.map(({ code, path, params }) => [code, path, params.cells]);

  it('is told once, whatever its cells have become', () => {
    expect(told('6 h 20,Ana,Froid, encore, deux fois,plainte\n7 h,Bo,Oui.,plainte,post_1\n')).toEqual([
      ['csv-too-many-cells', 'F2', 6],
    ]);
    expect(told(`6 h 20,Ana,${'a,'.repeat(150)}plainte\n`)).toEqual([['csv-too-many-cells', 'F2', 153]]);
  });

  it('is none when the cells besides are blank', () => {
    expect(told('6 h 20,Ana,Froid.,plainte,,,, \n')).toEqual([]);
  });
});

describe('an hour that a spreadsheet kept as a share of the day', () => {
  const hours = (cell: string) =>
    scenarioFromCsv(new TextEncoder().encode(`heure;auteur;classe;texte\n${cell};Ana;plainte;Froid.`), {
      file: 'p.csv',
      id: 'x',
      lang: 'fr',
    });

  it.each([
    ['0,263888889', '06:20'],
    ['0.2638888888888889', '06:20'],
    ['0,9993', '23:59'],
  ])('%s is read as %s', (cell, hour) => {
    expect(hours(cell).yaml).toContain(`at: "${hour}"`);
  });

  it.each(['0,25', '0.30', '0,99999', '1,2638'])('%s is no hour', (cell) => {
    expect(hours(cell).diagnostics.map(({ code }) => code)).toEqual(['csv-bad-hour']);
  });
});
