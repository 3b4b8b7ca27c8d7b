import ts from 'typescript';

/** One thing a source file takes in, however it is written, and where. */
export interface Taking {
  /** The specifier as written; `undefined` when it cannot be read from the source. */
  readonly from: string | undefined;
  readonly line: number;
}

/** A source text as a tree, parents linked. */
export function treeOf(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

export function lineOf(source: ts.SourceFile, at: number): number {
  return source.getLineAndCharacterOfPosition(at).line + 1;
}

/**
 * Everything a file takes in: static imports, `export from`, dynamic imports, type imports, `require`,
 * `import x = require()`, worker and asset addresses (`new URL(x, import.meta.url)`) and Vite's globs.
 */
export function takingsOf(source: ts.SourceFile): Taking[] {
  const found: Taking[] = [];
  const take = (node: ts.Node | undefined, at: ts.Node) =>
    found.push({ from: literal(node), line: lineOf(source, at.getStart(source)) });

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, node);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) take(node.moduleSpecifier, node);
    else if (ts.isExternalModuleReference(node)) take(node.expression, node);
    else if (ts.isImportTypeNode(node))
      take(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, node);
    else if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword || isNamed(node.expression, 'require'))
        take(node.arguments[0], node);
      else if (isGlob(node.expression)) globs(node.arguments[0], node, take);
    } else if (
      ts.isNewExpression(node) &&
      isNamed(node.expression, 'URL') &&
      isImportMeta(node.arguments?.[1])
    )
      take(node.arguments?.[0], node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function literal(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isNamed(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function isMeta(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;
}

function isImportMeta(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isPropertyAccessExpression(node) && isMeta(node.expression);
}

function isGlob(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'glob' && isMeta(node.expression);
}

function globs(
  node: ts.Expression | undefined,
  call: ts.Node,
  take: (node: ts.Node | undefined, at: ts.Node) => void,
): void {
  if (node && ts.isArrayLiteralExpression(node)) for (const one of node.elements) take(one, call);
  else take(node, call);
}
