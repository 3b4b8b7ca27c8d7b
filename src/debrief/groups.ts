import type { RedLine } from '../model/codes.ts';
import type { Finding, Grade } from '../model/grade.ts';

/** The findings of one rule, told once with the number of times. */
export interface Group {
  readonly first: Finding; // the one that weighed most, the earliest of its equals
  readonly others: readonly Finding[]; // in order of time
  readonly points: number; // of the dimension's 100, together
}

/** Findings by rule, those that weighed most together first. */
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

export interface Three {
  readonly keep: Group | null;
  readonly change: Group | null;
  readonly attempt: Group | null;
}

/**
 * The three shown first: what was worth most, what cost most, and something to try that is another lesson, from
 * another dimension. A crossed red line goes before; tone and timing come first when the figures are close.
 */
export function threeOf(grade: Grade): Three {
  const crossed = new Set(grade.redLines.map((crossing) => crossing.line));
  const weighted = grade.dimensions.flatMap((d) =>
    [
      ...groupsOf(d.findings.filter((f) => f.points > 0)),
      ...groupsOf(d.findings.filter((f) => f.points < 0)),
    ].map((group) => ({ group, worth: (group.points * d.weight * lead(group.first, crossed)) / 100 })),
  );
  const gains = weighted.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth);
  const losses = weighted
    .filter(({ worth, group }) => worth < 0 && group.first.better !== null)
    .sort((a, b) => a.worth - b.worth)
    .map(({ group }) => group);
  const change = losses[0] ?? null;
  const others = losses.filter((group) => group !== change);
  const elsewhere = others.filter((group) => group.first.dimension !== change?.first.dimension);
  const another = elsewhere.find((group) => !(isSilence(group) && change !== null && isSilence(change)));
  return { keep: gains[0]?.group ?? null, change, attempt: another ?? elsewhere[0] ?? others[0] ?? null };
}

const RED: Readonly<Record<string, RedLine>> = {
  'information.contradictsKnown': 'knownFalsehood',
  'channel.personalDataAsked': 'personalDataInPublic',
  'moderation.illegalLeft': 'threatLeft',
  'moderation.criticismRemoved': 'criticismRemoved',
  'tone.attack': 'publicInsulted',
  'tone.threaten': 'publicInsulted',
};

/** How much earlier than its points a finding is told. */
function lead({ dimension, rule }: Finding, crossed: ReadonlySet<RedLine>): number {
  const line = RED[rule];
  if (line !== undefined && crossed.has(line)) return 4;
  return dimension === 'tone' || dimension === 'timing' ? 1.25 : 1;
}

/** One lesson under many rules: nothing was said. */
export function isSilence({ first }: Group): boolean {
  return SILENCE.has(first.rule);
}

const SILENCE: ReadonlySet<string> = new Set([
  'tone.silence',
  'tone.fewWords',
  'timing.firstWordNone',
  'timing.conclusiveNone',
  'timing.deadlineMissed',
  'responsibility.responsibilityNone',
  'responsibility.repairNone',
  'responsibility.apologyNone',
  'responsibility.explainNone',
  'information.happenedNone',
  'information.nextWordNone',
  'information.todoNone',
  'information.sharedFew',
  'channel.coverageThin',
]);
