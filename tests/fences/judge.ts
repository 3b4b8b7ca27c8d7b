import { bannedUses, unseededDraws } from './bans.ts';
import type { Debt, Finding, SourceFile } from './finding.ts';
import { judgeTaking } from './imports.ts';
import { isPure, isTest, roomOf } from './rooms.ts';
import { takingsOf, treeOf } from './source.ts';

/** Every breach of the plan of the house in these files, less what the debt list forgives. */
export function judge(files: readonly SourceFile[], debt: readonly Debt[] = []): Finding[] {
  const found = files.flatMap(judgeFile);
  const matches = (d: Debt) => (f: Finding) => f.path === d.path && f.rule === d.rule && f.what === d.what;
  const stale = debt
    .filter((d) => !found.some(matches(d)))
    .map((d): Finding => ({ path: d.path, line: 0, rule: 'stale-debt', what: `${d.rule}: ${d.what}` }));
  return [...found.filter((f) => !debt.some((d) => matches(d)(f))), ...stale];
}

function judgeFile(file: SourceFile): Finding[] {
  const { path, text } = file;
  if (!path.endsWith('.ts')) return [];
  if (roomOf(path) === undefined) return [{ path, line: 0, rule: 'no-room', what: path }];
  const source = treeOf(path, text);
  const takings = takingsOf(source).flatMap((taking) => judgeTaking(path, taking) ?? []);
  if (isTest(path)) return [...takings, ...unseededDraws(path, source)];
  return isPure(path) ? [...takings, ...bannedUses(path, source)] : takings;
}

/** One line for a reader: where, which rule, what. */
export function show(finding: Finding): string {
  return `${finding.path}:${finding.line}  ${finding.rule}  ${finding.what}`;
}
