import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

const WORDS = resolve('src/words');
const APART = join(WORDS, 'apart.ts');
const ENGLISH = '?english';
const AREA = 'virtual:english/';
/**
 * Catalogues that stay whole: those of which both languages are said at once or hashed, or that are said when a file did
 * not come.
 */
const WHOLE = /^(?:cli|platforms)\/|^codes\/crisis\.ts$|^play\/failure\.ts$/;
/** What loads together: what one part of the page says, by the name of the file. */
const SETS: readonly (readonly [name: string, files: RegExp])[] = [
  [
    'front',
    /^play\/(?:commands|dossier|form-lacks|home|home-doors|offline|point|saved|session|settings)\.ts$/,
  ],
  ['history', /^(?:play\/history|debrief\/skill-words)\.ts$/],
  ['damaged', /^play\/damaged\.ts$/],
  ['play', /^(?:play\/|codes\/(?:act-chips|refusals)\.ts$)/],
  ['record', /^codes\/record\.ts$/],
  ['grading', /^codes\/(?:rubric|scripted-players|tone-names)\.ts$/],
  ['names', /^codes\//],
  ['sheet', /^author\/sheet\.ts$/],
  ['teach', /^author\/teach\.ts$/],
  ['diagnostics', /^author\/(?:csv|diagnostics|proofs)/],
  ['workbench', /^author\//],
  ['pile', /^debrief\/(?:pile|contested)/],
  ['practice', /^debrief\/practice\.ts$/],
  ['drills', /^debrief\/drills\.ts$/],
  ['debrief', /^debrief\//],
];

/**
 * The English of the catalogues, in files of its own that only a page in English loads: `defineWords` becomes `apart`, and
 * the same file, asked for with `?english`, keeps its English. While developing, and in a page of one file, all stays
 * together.
 */
export function englishApart(): Plugin {
  return {
    name: 'english-apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(AREA) ? `\0${id}` : null),
    load(id) {
      if (id.startsWith(`\0${AREA}`)) {
        const files = catalogues().filter((file) => setOf(file) === id.slice(AREA.length + 1));
        const code = files.map((file) => `import ${JSON.stringify(join(WORDS, file) + ENGLISH)};`).join('\n');
        return { code, moduleSideEffects: true };
      }
      if (!id.endsWith(ENGLISH)) return null;
      const path = id.slice(0, -ENGLISH.length);
      return { code: englishOf(path), moduleType: 'ts', moduleSideEffects: true };
    },
    transform(code, id) {
      const file = fileOf(id);
      return file === null || !isSplit(file, code) ? null : { code: withoutEnglish(file, code), map: null };
    },
  };
}

/** The path of a source under the words, with slashes; null for any other. */
function fileOf(id: string): string | null {
  const path = relative(WORDS, id).replaceAll('\\', '/');
  return path.startsWith('.') || !path.endsWith('.ts') ? null : path;
}

function setOf(file: string): string {
  return SETS.find(([, files]) => files.test(file))?.[0] ?? '';
}

function isSplit(file: string, code: string): boolean {
  return setOf(file) !== '' && !WHOLE.test(file) && callsIn(code).length > 0;
}

function catalogues(): string[] {
  return readdirSync(WORDS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .filter((file) => isSplit(file, readFileSync(join(WORDS, file), 'utf8')))
    .sort();
}

interface Call {
  readonly from: number;
  readonly to: number;
  readonly fr: string;
  readonly en: string;
}

/** Every `defineWords({ fr, en })` of a source, by its place in the text. */
function callsIn(code: string): Call[] {
  const source = ts.createSourceFile('words.ts', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: Call[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'defineWords') {
      const [given] = node.arguments;
      const of = (lang: string) =>
        given !== undefined && ts.isObjectLiteralExpression(given)
          ? given.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText(source) === lang)
          : undefined;
      const [fr, en] = [of('fr'), of('en')];
      if (fr !== undefined && en !== undefined && ts.isPropertyAssignment(fr) && ts.isPropertyAssignment(en))
        found.push({
          from: node.getStart(source),
          to: node.end,
          fr: fr.initializer.getText(source),
          en: en.initializer.getText(source),
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function rewritten(file: string, code: string, write: (call: Call, key: string) => string): string {
  let text = code;
  for (const [i, call] of [...callsIn(code).entries()].reverse())
    text = text.slice(0, call.from) + write(call, JSON.stringify(`${file}#${i}`)) + text.slice(call.to);
  return text;
}

function withoutEnglish(file: string, code: string): string {
  const set = setOf(file);
  const text = rewritten(
    file,
    code,
    ({ fr }, key) =>
      `apart(${JSON.stringify(set)}, ${key}, ${fr}, () => import(${JSON.stringify(AREA + set)}))`,
  );
  return `${text}\nimport { apart } from ${JSON.stringify(APART)};`;
}

/** The file with its English alone; what it takes from other catalogues is their English too. */
function englishOf(path: string): string {
  const file = fileOf(path) ?? '';
  const code = readFileSync(path, 'utf8');
  const text = rewritten(file, code, ({ en }, key) => `keepEnglish(${key}, ${en})`).replace(
    /from '(\.\.?\/[^']+\.ts)'/g,
    (whole, from: string) => {
      const taken = resolve(dirname(path), from);
      const other = fileOf(taken);
      return other !== null && isSplit(other, readFileSync(taken, 'utf8'))
        ? `from ${JSON.stringify(taken + ENGLISH)}`
        : whole.replace(from, taken);
    },
  );
  return `${text}\nimport { keepEnglish } from ${JSON.stringify(APART)};`;
}
