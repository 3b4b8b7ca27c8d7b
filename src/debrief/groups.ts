import type { RedLine } from '../model/codes.ts';
import type { Finding, Grade } from '../model/grade.ts';
import { type Group, groupsOf } from '../scoring/index.ts';

export interface Three {
  readonly keep: Group | null;
  readonly change: Group | null;
  readonly attempt: Group | null;
}

/** Points of the whole grade under which no loss is called costly, so that a good game is not blamed for a detail. */
const COSTLY = 1.8;
const WORTH_TRYING = 0.8;

/**
 * The three groups shown first: to keep, what was worth most; to change, the act that cost most; to try, what was left
 * undone and would have helped most. When nothing was done wrong, what was left undone is to change. A crossed red line
 * goes first; tone and timing come first when the points are close. The three speak of different posts and messages; each
 * is null when the game has none.
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
  const told = change === null ? [] : [change.first];
  const others = losses.flatMap(({ group }) =>
    group === change ? [] : (headedBy(group, (finding) => isApart(finding, told)) ?? []),
  );
  const elsewhere = others.filter((group) => group.first.dimension !== change?.first.dimension);
  const another = elsewhere.filter((group) => !(isSilence(group) && change !== null && isSilence(change)));
  const attempt = another.find(isUndone) ?? another[0] ?? elsewhere[0] ?? others[0] ?? null;
  const gains = weighted
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ group }) => group);
  return { keep: toKeep(gains, attempt === null ? told : [...told, attempt.first], grade), change, attempt };
}

/** A group with the finding of most points that `fits` put first; null when none does. */
function headedBy(group: Group, fits: (finding: Finding) => boolean): Group | null {
  if (fits(group.first)) return group;
  const fitting = group.others.filter(fits).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const [first] = fitting;
  if (first === undefined) return null;
  const others = [group.first, ...group.others].filter((finding) => finding !== first);
  return { ...group, first, others: others.sort((a, b) => a.tick - b.tick) };
}

/** Whether a finding speaks of no post, no message and no word that the others speak of. */
function isApart(finding: Finding, others: readonly Finding[]): boolean {
  const isShared = (a: unknown, b: unknown) => a !== null && a !== undefined && a === b;
  return !others.some(
    (other) =>
      isShared(finding.post, other.post) ||
      isShared(finding.saying, other.saying) ||
      isShared(finding.params.message, other.params.message),
  );
}

/** Whether a group teaches something that the player can do otherwise. */
function isLesson({ first }: Group): boolean {
  return first.better !== null && !ASIDE.has(first.rule);
}

/** Losses shown only among the others: an author's opinion, a mean, or good words that could be better. */
const ASIDE: ReadonlySet<string> = new Set(['tone.author', 'tone.unnamed', 'responsibility.fitsHalf']);

/** When all that was lost was left undone: the costliest group, or for a silence the missing first word. */
function mostUndone(costly: readonly Group[], grade: Grade): Group | null {
  const weight = (group: Group) =>
    grade.dimensions.find((d) => d.dimension === group.first.dimension)?.weight ?? 0;
  const [most] = [...costly].sort((a, b) => a.points * weight(a) - b.points * weight(b));
  if (most === undefined || !isSilence(most)) return most ?? null;
  return costly.find(({ first }) => first.rule === 'timing.firstWordNone') ?? most;
}

/** Whether two findings are about the same word of the player, else about the same thing at the same tick. */
function isOfTheSame(a: Finding, b: Finding): boolean {
  if (a.saying !== null || b.saying !== null) return a.saying === b.saying;
  return a.tick === b.tick && a.post === b.post && a.params.message === b.params.message;
}

/**
 * The best gain about something done well and apart from what the others tell: words that no finding blames, or an act.
 * Null without one, since praise for words that served nobody teaches to send them again.
 */
function toKeep(gains: readonly Group[], told: readonly Finding[], grade: Grade): Group | null {
  const lost = grade.dimensions.flatMap((d) => d.findings).filter((f) => f.points < 0);
  const faulted = lost.filter((f) => f.quote !== '' && !SLIGHT.has(f.rule));
  const silenced = new Set(lost.filter((f) => f.rule.startsWith('moderation.criticism')).map((f) => f.post));
  const isGood = (finding: Finding) =>
    finding.better === null &&
    finding.params.class !== 'spam' &&
    isApart(finding, told) &&
    (finding.post === null || !silenced.has(finding.post)) &&
    (finding.quote === '' || !faulted.some((fault) => isOfTheSame(fault, finding)));
  for (const group of gains) {
    const kept = OF_THE_WHOLE.has(group.first.rule) ? null : headedBy(group, isGood);
    if (kept !== null) return kept;
  }
  return null;
}

/** Gains of a whole game, earned also by doing nothing or by one text sent to all. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['moderation.criticismKept', 'language.clear']);

/** What good words may lack and still be worth keeping. */
const SLIGHT: ReadonlySet<string> = new Set([
  'tone.unnamed',
  'tone.noWarmth',
  'tone.noFacts',
  'tone.coldFacts',
  'timing.answersSlow', // of the whole game: the words themselves are good
]);

const RED: Readonly<Record<string, RedLine>> = {
  'information.contradictsKnown': 'knownFalsehood',
  'information.fromNowhere': 'inventedHarm',
  'channel.personalDataAsked': 'personalDataInPublic',
  'moderation.illegalLeft': 'threatLeft',
  'moderation.criticismRemoved': 'criticismRemoved',
  'tone.attack': 'publicInsulted',
  'tone.threaten': 'publicInsulted',
};

/** Orders obeyed this many times are a habit, and it explains the dictated words that other findings blame. */
const HABIT = 5;

/** Factor on the points of a group when the groups are put in order. */
function lead({ first: { dimension, rule }, others }: Group, crossed: ReadonlySet<RedLine>): number {
  if (rule === 'channel.directionObeyed' && others.length + 1 >= HABIT) return 6;
  const line = RED[rule];
  if (line !== undefined && crossed.has(line)) return 6;
  return dimension === 'tone' || dimension === 'timing' ? 1.25 : 1;
}

/** Whether the rule of a group means that nothing was said: many rules give this one lesson. */
export function isSilence({ first }: Group): boolean {
  return SILENCE.has(first.rule);
}

/** Whether a group is about something left undone, rather than done wrongly. */
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
