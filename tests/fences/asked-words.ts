import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './finding.ts';
import { ROOMS, roomOf } from './rooms.ts';
import { treeOf } from './source.ts';

/** A catalogue of words: `const NAME = defineWords({ fr, en })`. */
interface Catalogue {
  readonly path: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** What a file says in literals: whole texts, and templates as patterns. */
interface Literals {
  readonly texts: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

/** Up from here, rooms show words; below, they hold the closed lists of codes that key them. */
const FIRST_ROOM_THAT_SHOWS = 7;

/**
 * The keys of the catalogues that nobody asks for, as `file NAME key`. A key is asked for by a literal, or a template that
 * gives it, in a file that lies beside or below one that names the catalogue; or it is a code of a room that shows nothing.
 * @param files the sources under `src/`, without tests
 * @param codes texts of packages whose own codes key a catalogue
 */
export function wordsNeverAsked(files: readonly SourceFile[], codes: readonly SourceFile[] = []): string[] {
  const sources = files.map((file) => ({ ...file, source: treeOf(file.path, file.text) }));
  const literals = new Map(sources.map(({ path, source }) => [path, literalsOf(source)]));
  const catalogues = sources.flatMap(({ path, source }) => cataloguesIn(path, source));
  const known = [
    ...files.filter(({ path }) => holdsCodes(path)).flatMap(({ path }) => literals.get(path) ?? []),
    ...codes.map(({ path, text }) => literalsOf(treeOf(path, text))),
  ];
  return catalogues.flatMap(({ path, name, keys }) => {
    const folders = files
      .filter((file) => file.path !== path && new RegExp(`\\b${name}\\b`).test(file.text))
      .map((file) => posix.dirname(file.path));
    const asking = files
      .filter((file) => file.path === path || folders.some((folder) => file.path.startsWith(`${folder}/`)))
      .flatMap((file) => literals.get(file.path) ?? []);
    return keys
      .filter((key) => ![...known, ...asking].some((said) => says(said, key)))
      .map((key) => `${path} ${name} ${key}`);
  });
}

function holdsCodes(path: string): boolean {
  const room = roomOf(path) ?? '';
  return room !== 'words' && (ROOMS[room]?.level ?? FIRST_ROOM_THAT_SHOWS) < FIRST_ROOM_THAT_SHOWS;
}

function says({ texts, patterns }: Literals, key: string): boolean {
  return texts.has(key) || patterns.some((pattern) => pattern.test(key));
}

/** Every literal of a file but the words of its catalogues. */
function literalsOf(source: ts.SourceFile): Literals {
  const texts = new Set<string>();
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (isCatalogue(node, source)) return;
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    else if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      if (/^[\w./-]*$/.test(parts.join('')) && parts.join('') !== '')
        patterns.push(new RegExp(`^${parts.map((part) => part.replace(/\W/g, '\\$&')).join('\\S*')}$`));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { texts, patterns };
}

function isCatalogue(node: ts.Node, source: ts.SourceFile): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText(source) === 'defineWords';
}

function cataloguesIn(path: string, source: ts.SourceFile): Catalogue[] {
  const found: Catalogue[] = [];
  const visit = (node: ts.Node): void => {
    if (isCatalogue(node, source) && ts.isVariableDeclaration(node.parent))
      found.push({ path, name: node.parent.name.getText(source), keys: keysOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function keysOf(call: ts.CallExpression): string[] {
  const [words] = call.arguments;
  if (words === undefined || !ts.isObjectLiteralExpression(words)) return [];
  const french = words.properties.find((one) => nameOf(one) === 'fr');
  if (french === undefined || !ts.isPropertyAssignment(french)) return [];
  return ts.isObjectLiteralExpression(french.initializer)
    ? french.initializer.properties.map(nameOf).filter((name) => name !== '')
    : [];
}

function nameOf(property: ts.ObjectLiteralElementLike): string {
  const { name } = property;
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : '';
}
