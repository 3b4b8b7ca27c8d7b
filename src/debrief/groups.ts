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

/** Points of the whole grade under which nothing is called costly: a fine game is not scolded for a trifle. */
const COSTLY = 1.8;
const WORTH_TRYING = 0.8;

/**
 * The three shown first: to keep, what was worth most; to change, the act that cost most; to try, what was
 * left undone and would have helped most. Where nothing was done wrong, what was left undone is to change. A
 * crossed red line goes before; tone and timing come first when the figures are close.
 */
export function threeOf(grade: Grade): Three {
  const crossed = new Set(grade.redLines.map((crossing) => crossing.line));
  const weighted = grade.dimensions.flatMap((d) =>
    [
      ...groupsOf(d.findings.filter((f) => f.points > 0)),
      ...groupsOf(d.findings.filter((f) => f.points < 0)),
    ].map((group) => {
      const points = (group.points * d.weight) / 100;
      return { group, points, worth: points * lead(group, crossed) };
    }),
  );
  const losses = weighted
    .filter(({ points, group }) => -points >= WORTH_TRYING && isLesson(group))
    .sort((a, b) => a.worth - b.worth);
  const costly = losses.filter(({ points }) => -points >= COSTLY).map(({ group }) => group);
  const change = costly.find((group) => !isUndone(group)) ?? mostUndone(costly, grade);
  const others = losses.map(({ group }) => group).filter((group) => group !== change);
  const elsewhere = others.filter((group) => group.first.dimension !== change?.first.dimension);
  const another = elsewhere.filter((group) => !(isSilence(group) && change !== null && isSilence(change)));
  const attempt = another.find(isUndone) ?? another[0] ?? elsewhere[0] ?? others[0] ?? null;
  const gains = weighted
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ group }) => group);
  return { keep: toKeep(gains, [change, attempt], grade), change, attempt };
}

/** What can be done otherwise tomorrow, not only read about. */
function isLesson({ first }: Group): boolean {
  return first.better !== null && !ASIDE.has(first.rule);
}

/** Told among the others: an opinion, a sum, or fine words that could be finer. */
const ASIDE: ReadonlySet<string> = new Set(['tone.author', 'tone.unnamed', 'responsibility.fitsHalf']);

/** Where everything lost was left undone: what cost most, and of a silence, the first word to begin with. */
function mostUndone(costly: readonly Group[], grade: Grade): Group | null {
  const weight = (group: Group) =>
    grade.dimensions.find((d) => d.dimension === group.first.dimension)?.weight ?? 0;
  const [most] = [...costly].sort((a, b) => a.points * weight(a) - b.points * weight(b));
  if (most === undefined || !isSilence(most)) return most ?? null;
  return costly.find(({ first }) => first.rule === 'timing.firstWordNone') ?? most;
}

/** About the same word of the player, else about the same thing at the same moment. */
function isOfTheSame(a: Finding, b: Finding): boolean {
  if (a.saying !== null || b.saying !== null) return a.saying === b.saying;
  return a.tick === b.tick && a.post === b.post && a.params.message === b.params.message;
}

/** The best gain that is not about words, or a post, that another finding faults. */
function toKeep(gains: readonly Group[], told: readonly (Group | null)[], grade: Grade): Group | null {
  const lost = grade.dimensions.flatMap((d) => d.findings).filter((f) => f.points < 0);
  const faulted = lost.filter((f) => f.quote !== '' && !SLIGHT.has(f.rule));
  const silenced = new Set(lost.filter((f) => f.rule.startsWith('moderation.criticism')).map((f) => f.post));
  const isClear = ({ first }: Group) =>
    first.quote === '' || !faulted.some((finding) => isOfTheSame(finding, first));
  const isApart = ({ first }: Group) =>
    first.post === null ||
    !(silenced.has(first.post) || told.some((group) => group?.first.post === first.post));
  const apart = gains.filter(isApart);
  return apart.find((group) => isClear(group) && group.first.params.class !== 'spam') ?? apart[0] ?? null;
}

/** What fine words may lack and remain worth keeping. */
const SLIGHT: ReadonlySet<string> = new Set([
  'tone.unnamed',
  'tone.noWarmth',
  'tone.noFacts',
  'tone.coldFacts',
]);

const RED: Readonly<Record<string, RedLine>> = {
  'information.contradictsKnown': 'knownFalsehood',
  'channel.personalDataAsked': 'personalDataInPublic',
  'moderation.illegalLeft': 'threatLeft',
  'moderation.criticismRemoved': 'criticismRemoved',
  'tone.attack': 'publicInsulted',
  'tone.threaten': 'publicInsulted',
};

/** Orders obeyed so many times are a habit, and the dictated words that other findings fault come from it. */
const HABIT = 5;

/** How much earlier than its points a finding is told. */
function lead({ first: { dimension, rule }, others }: Group, crossed: ReadonlySet<RedLine>): number {
  if (rule === 'channel.directionObeyed' && others.length + 1 >= HABIT) return 6;
  const line = RED[rule];
  if (line !== undefined && crossed.has(line)) return 6;
  return dimension === 'tone' || dimension === 'timing' ? 1.25 : 1;
}

/** One lesson under many rules: nothing was said. */
export function isSilence({ first }: Group): boolean {
  return SILENCE.has(first.rule);
}

/** Left undone, rather than done and to be done otherwise. */
export function isUndone(group: Group): boolean {
  return isSilence(group) || UNDONE.has(group.first.rule);
}

const UNDONE: ReadonlySet<string> = new Set([
  'timing.signalUnseen',
  'timing.signalLate',
  'timing.watchLate',
  'timing.watchNone',
  'timing.watchNoneCalm',
  'timing.alertsIgnored',
  'timing.plannedOut',
  'timing.conclusiveLate',
  'information.todoHalf',
  'information.nextWordVague',
  'information.happenedVague',
  'information.factHidden',
  'information.unverified',
  'moderation.illegalLeft',
  'moderation.illegalLate',
  'moderation.illegalNotRaised',
  'moderation.illegalNotGone',
  'moderation.abuseLeft',
  'channel.ownerNone',
  'channel.directionIgnored',
]);

const SILENCE: ReadonlySet<string> = new Set([
  'tone.silence',
  'tone.fewWords',
  'timing.firstWordNone',
  'timing.conclusiveNone',
  'timing.answersNone',
  'timing.notFollowed',
  'timing.deadlineMissed',
  'responsibility.responsibilityNone',
  'responsibility.repairNone',
  'responsibility.apologyNone',
  'responsibility.explainNone',
  'responsibility.heardByFew',
  'information.happenedNone',
  'information.nextWordNone',
  'information.todoNone',
  'information.heardByFew',
  'information.sharedFew',
  'channel.coverageThin',
]);
