import ts from 'typescript';

/** A switch that may meet a value nobody thought of. */
export interface OpenSwitch {
  readonly path: string;
  readonly line: number; // from 1
  readonly missing: readonly string[]; // values without a case of their own
}

/**
 * Every switch over a closed list (a union of literals, or the member that tells a union apart) whose cases leave
 * a value out and whose default takes it in silence. A default is not silent when it calls `never()`, throws, or
 * hands the value itself to a call, whose type must then take it.
 */
export function openSwitches(program: ts.Program, isOurs: (path: string) => boolean): OpenSwitch[] {
  const checker = program.getTypeChecker();
  const found: OpenSwitch[] = [];
  for (const source of program.getSourceFiles()) {
    if (!isOurs(source.fileName)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isSwitchStatement(node)) {
        const missing = missingIn(node, checker);
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        if (missing.length > 0) found.push({ path: source.fileName, line, missing });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function missingIn(node: ts.SwitchStatement, checker: ts.TypeChecker): string[] {
  const wanted = literalsOf(checker.getTypeAtLocation(node.expression));
  if (wanted === null) return [];
  const { clauses } = node.caseBlock;
  const value = node.expression.getText();
  if (clauses.some((clause) => ts.isDefaultClause(clause) && speaks(clause, value))) return [];
  const named = new Set(
    clauses.flatMap((clause) =>
      ts.isCaseClause(clause) ? (literalsOf(checker.getTypeAtLocation(clause.expression)) ?? []) : [],
    ),
  );
  return wanted.filter((one) => !named.has(one));
}

/** The values of a type that has only so many; null when it is open, as any text is. */
function literalsOf(type: ts.Type): string[] | null {
  const parts = type.isUnion() ? type.types : [type];
  const values = parts.map((part) =>
    part.isStringLiteral() || part.isNumberLiteral()
      ? JSON.stringify(part.value)
      : part.flags & ts.TypeFlags.BooleanLiteral
        ? (part as ts.Type & { intrinsicName: string }).intrinsicName
        : null,
  );
  return values.every((value) => value !== null) ? values : null;
}

function speaks(clause: ts.DefaultClause, value: string): boolean {
  const isHeard = (node: ts.Node): boolean =>
    ts.isThrowStatement(node) ||
    (ts.isCallExpression(node) &&
      (node.expression.getText() === 'never' || node.arguments.some((arg) => arg.getText() === value))) ||
    (ts.forEachChild(node, (child) => isHeard(child) || undefined) ?? false);
  return isHeard(clause);
}
