/**
 * How French is set in everything the game says, as it is set in Québec: no space before `; ! ?`, a no-break
 * space before a colon and inside quotation marks. Read from the source, so that phrases built from
 * parameters are held to it too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineOf, treeOf } from './fences/source.ts';

const WORDS = fileURLToPath(new URL('../src/words/', import.meta.url));
const NBSP = '\u00a0';
/** Stands for a parameter of a phrase. */
const HOLE = '§';

const RULES: readonly (readonly [name: string, breach: RegExp])[] = [
  ['no space before ; ! ?', /[\s\u00a0\u202f][;!?](?!\w)/],
  [
    'a no-break space before a colon',
    /[^\u00a0\s:/\d][:](?=\s|$)|(?<!\u00a0)[ \u202f]:(?=\s|$)|^:|§:(?=\s|$)/,
  ],
  ['a no-break space inside « »', /«(?!\u00a0)|(?<!\u00a0)»/],
  ['an ellipsis in one sign', /\.\.\./],
];

function breaches(text: string): string[] {
  return RULES.filter(([, breach]) => breach.test(text)).map(([name]) => name);
}

describe('French, as it is set in Québec', () => {
  it('is kept in every sentence of the catalogue', () => {
    const files = readdirSync(WORDS, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    const found = files.flatMap((name) =>
      frenchIn(name, readFileSync(WORDS + name, 'utf8')).flatMap(({ line, text }) =>
        breaches(text).map((rule) => `src/words/${name}:${line}  ${rule}  ${text}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['Vraiment ?', 'no space before ; ! ?'],
    [`Attention${NBSP}!`, 'no space before ; ! ?'],
    ['Faits: aucun', 'a no-break space before a colon'],
    ['Faits : aucun', 'a no-break space before a colon'],
    [`${HOLE}: aucun`, 'a no-break space before a colon'],
    ['« ça va »', 'a no-break space inside « »'],
    ['Attendez...', 'an ellipsis in one sign'],
  ])('finds the slip in %j', (text, rule) => {
    expect(breaches(text)).toContain(rule);
  });

  it.each([
    `Vraiment? Attention! Oui; non.`,
    `Faits${NBSP}: aucun, à 18 h 40`,
    `Elle dit «${NBSP}non${NBSP}».`,
    'https://example.org/?a=1',
    'Attendez…',
  ])('lets %j pass', (text) => {
    expect(breaches(text)).toEqual([]);
  });

  it('reads phrases built from parameters', () => {
    const source = `defineWords({
      fr: { a: (p) => \`Reste \${p.n} ?\`, b: 'Bien.' },
      en: { a: (p) => \`Left \${p.n} ?\`, b: 'Well.' },
    });`;
    expect(frenchIn('x.ts', source).map((one) => one.text)).toEqual([`Reste ${HOLE} ?`, 'Bien.']);
  });
});

/** Every sentence under a property `fr`, with its line; parameters read as a sign of their own. */
function frenchIn(name: string, text: string): { line: number; text: string }[] {
  const source = treeOf(name, text);
  const found: { line: number; text: string }[] = [];
  const collect = (node: ts.Node): void => {
    const line = lineOf(source, node.getStart(source));
    if (ts.isStringLiteralLike(node)) found.push({ line, text: node.text });
    else if (ts.isTemplateExpression(node))
      found.push({
        line,
        text: node.head.text + node.templateSpans.map((s) => HOLE + s.literal.text).join(''),
      });
    if (ts.isElementAccessExpression(node) || ts.isBinaryExpression(node)) return;
    ts.forEachChild(node, (child) => {
      if (!ts.isPropertyAssignment(node) || child !== node.name) collect(child);
    });
  };
  const visit = (node: ts.Node): void => {
    const isNamed = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (isNamed && node.initializer && node.name.getText(source) === 'fr') collect(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
