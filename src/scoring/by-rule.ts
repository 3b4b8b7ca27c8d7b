import type { Finding } from '../model/grade.ts';

/** The findings of one rule, shown as one with their number. */
export interface Group {
  readonly first: Finding; // the one of most points, the earliest among equals
  readonly others: readonly Finding[]; // in order of time
  readonly points: number; // of the dimension's 100, together
}

/** Findings grouped by rule, the groups of most points first. */
export function groupsOf(findings: readonly Finding[]): Group[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byRule.get(finding.rule);
    if (list === undefined) byRule.set(finding.rule, [finding]);
    else list.push(finding);
  }
  return [...byRule.values()]
    .map((list) => {
      const [first, ...others] = [...list].sort(
        (a, b) => Math.abs(b.points) - Math.abs(a.points) || a.tick - b.tick,
      );
      return {
        first: first as Finding,
        others: others.sort((a, b) => a.tick - b.tick),
        points: list.reduce((sum, finding) => sum + finding.points, 0),
      };
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
