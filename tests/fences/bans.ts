import ts from 'typescript';
import type { Finding } from './finding.ts';
import { lineOf } from './source.ts';

/**
 * What the pure core may not use although it compiles under ES2023: the clock, the machine's language,
 * chance without a seed, and the maths functions whose last bit differs between browsers. `Math` is held
 * to a list of what is exact everywhere, so that a function added to the language is closed until read.
 */
const EXACT_MATHS = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
  'PI',
  'E',
  'LN2',
  'LN10',
  'LOG2E',
  'LOG10E',
  'SQRT1_2',
  'SQRT2',
]);

/** Never to be named in the core, nor hidden behind a name of ours. */
const CLOSED_NAMES = new Set(['Date', 'Intl', 'globalThis', 'eval']);
/** Closed too, but an honest name for a value of our own: only the global is meant. */
const CLOSED_GLOBALS = new Set([
  'performance',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'structuredClone',
  'document',
  'window',
  'self',
  'navigator',
  'localStorage',
  'fetch',
  'process',
  'crypto',
  'Function',
  'WeakRef',
  'FinalizationRegistry',
]);
const CLOSED_MEMBERS = /^(localeCompare|toLocale\w*)$/;
const ESCAPES = /@ts-(ignore|expect-error|nocheck)\b/;

/** Every banned use in a file of the pure core. */
export function bannedUses(path: string, source: ts.SourceFile): Finding[] {
  const found: Finding[] = [];
  const ours = namesDeclaredIn(source);
  const note = (at: number, rule: Finding['rule'], what: string) =>
    found.push({ path, line: lineOf(source, at), rule, what });

  for (const reference of [
    ...source.referencedFiles,
    ...source.typeReferenceDirectives,
    ...source.libReferenceDirectives,
  ])
    note(reference.pos, 'escape', `/// <reference ${reference.fileName}>`);
  for (const [i, line] of source.text.split('\n').entries())
    if (ESCAPES.test(line)) note(source.getPositionOfLineAndCharacter(i, 0), 'escape', line.trim());

  const visit = (node: ts.Node): void => {
    const at = node.getStart(source);
    if (isPower(node)) note(at, 'ban', '**');
    else if (isAmbient(node)) note(at, 'escape', 'declare: an ambient name hides what the core uses');
    else if (isMember(node) && CLOSED_MEMBERS.test(memberOf(node) ?? ''))
      note(at, 'ban', `.${memberOf(node)}`);
    else if (ts.isBindingElement(node) && CLOSED_MEMBERS.test(propertyOf(node)))
      note(at, 'ban', propertyOf(node));
    else if (ts.isIdentifier(node) && isUse(node)) {
      const name = node.text;
      if (name === 'Math') judgeMath(node, note);
      else if (CLOSED_NAMES.has(name) || (CLOSED_GLOBALS.has(name) && !ours.has(name))) note(at, 'ban', name);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A draw without a seed, which no test may make either. */
export function unseededDraws(path: string, source: ts.SourceFile): Finding[] {
  return bannedUses(path, source).filter((f) => f.what === 'Math.random');
}

function judgeMath(node: ts.Identifier, note: (at: number, rule: 'ban', what: string) => void): void {
  const use = node.parent;
  const member = isMember(use) && use.expression === node ? memberOf(use) : undefined;
  if (member === undefined) note(node.getStart(), 'ban', 'Math (name the function where it is used)');
  else if (!EXACT_MATHS.has(member)) note(node.getStart(), 'ban', `Math.${member}`);
}

function isPower(node: ts.Node): boolean {
  return (
    node.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
    node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken
  );
}

function isAmbient(node: ts.Node): boolean {
  const isTypeOnly = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return (
    ts.canHaveModifiers(node) &&
    !isTypeOnly &&
    (ts.getModifiers(node) ?? []).some((m) => m.kind === ts.SyntaxKind.DeclareKeyword)
  );
}

type Member = ts.PropertyAccessExpression | ts.ElementAccessExpression;

function isMember(node: ts.Node): node is Member {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

function memberOf(node: Member): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

function propertyOf(node: ts.BindingElement): string {
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : '';
}

/** Whether a name is used, not merely written as a key, a member or the name of something declared. */
function isUse(node: ts.Identifier): boolean {
  const up = node.parent;
  if (ts.isPropertyAccessExpression(up)) return up.expression === node;
  if (ts.isQualifiedName(up)) return up.left === node;
  if (ts.isPropertyAssignment(up) || ts.isPropertySignature(up) || ts.isMethodSignature(up)) {
    return ts.isPropertyAssignment(up) && up.initializer === node;
  }
  if (ts.isPropertyDeclaration(up) || ts.isMethodDeclaration(up) || ts.isEnumMember(up))
    return up.name !== node;
  if (ts.isImportSpecifier(up) || ts.isExportSpecifier(up) || ts.isLiteralTypeNode(up)) return false;
  if (ts.isBindingElement(up)) return up.initializer === node;
  return true;
}

/** Names the file binds itself: variables, parameters, functions, types, imports. */
function namesDeclaredIn(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = (node as { name?: ts.Node }).name;
    const binds =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (binds && name && ts.isIdentifier(name)) names.add(name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
