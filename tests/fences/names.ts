import ts from 'typescript';
import { treeOf } from './source.ts';

/** Who shares a name: the name, and the files that have it, in order of path. */
export type Shared = ReadonlyMap<string, readonly string[]>;

interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every name that files declare and export, with the files. What a door hands on from another file does not count. */
export function exportedNames(sources: readonly Source[]): Shared {
  return group(
    sources.flatMap(({ path, text }) =>
      [...new Set(treeOf(path, text).statements.flatMap(declared))].map((name) => [name, path] as const),
    ),
  );
}

/** Every stem of a file's name, with the files. */
export function stems(paths: readonly string[]): Shared {
  return group(paths.map((path) => [path.replace(/^.*\//, '').replace(/\.\w+$/, ''), path] as const));
}

/**
 * Names that more files have than the debt allows, and entries of the debt that are paid, in words. The debt says how many
 * files share a name.
 */
export function overdue(found: Shared, debt: Readonly<Record<string, number>>): string[] {
  const names = new Set([...found.keys(), ...Object.keys(debt)]);
  return [...names].sort().flatMap((name) => {
    const files = found.get(name) ?? [];
    const owed = debt[name] ?? 1;
    if (files.length > owed) return [`${name} is in ${files.length} files, not ${owed}: ${files.join(', ')}`];
    if (name in debt && files.length < owed)
      return [`${name} is in ${files.length} files, not ${owed}: shrink the debt`];
    return [];
  });
}

function declared(statement: ts.Statement): string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((one) => bound(one.name));
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function bound(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? bound(one.name) : []));
}

function group(pairs: readonly (readonly [string, string])[]): Shared {
  const all = new Map<string, string[]>();
  for (const [name, path] of pairs) all.set(name, [...(all.get(name) ?? []), path]);
  return all;
}
