import ts from 'typescript';
import { treeOf } from './source.ts';

/** Exported functions without a docstring, as `path name`, in the order of the files and of their text. */
export function undocumented(sources: readonly { readonly path: string; readonly text: string }[]): string[] {
  return sources.flatMap(({ path, text }) =>
    treeOf(path, text)
      .statements.filter((one) => isExported(one) && ts.getJSDocCommentsAndTags(one).length === 0)
      .flatMap(functionsOf)
      .map((name) => `${path} ${name}`),
  );
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) === true
  );
}

function functionsOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default'];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(
      ({ initializer }) =>
        initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    )
    .map(({ name }) => name.getText());
}
