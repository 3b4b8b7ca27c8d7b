import type { Reviewed, ReviewVerdict, VerdictWhy, Weighed } from './review-model.ts';
import { GAPS, HARM_TIE, LEAST_COST, TIE } from './tuning.ts';
import { isAnotherTime } from './weigh.ts';

type Judged = Pick<Reviewed, 'verdict' | 'why' | 'isCostly' | 'gap' | 'best' | 'others'>;

/**
 * Ranks what was open and says how good the choice was: by the rubric with what was known then; between ways as
 * good, by harm to named persons, then by expected trust. Shortcuts are shown after the rest, never best.
 */
export function judgeDecision([played, ...options]: readonly [Weighed, ...Weighed[]]): Judged {
  const fair = options.filter((option) => option.shortcut === null && option.worth !== null);
  const cut = options.filter((option) => option.shortcut !== null || option.worth === null);
  const ranked = [...fair].sort((a, b) => (better(b, a) ? 1 : better(a, b) ? -1 : byId(a, b)));
  const others = [...ranked, ...cut.sort((a, b) => (b.worth ?? 0) - (a.worth ?? 0) || byId(a, b))];
  const challenger = ranked[0] ?? null;
  const isOffence = played.shortcut !== null;
  if (played.worth === null)
    return {
      verdict: 'ungraded',
      why: 'unread',
      isCostly: false,
      gap: null,
      best: challenger ?? played,
      others,
    };
  const wins = challenger !== null && (isOffence || better(challenger, played));
  const best = wins ? challenger : played;
  const gap = Math.max(0, (best.worth ?? 0) - played.worth);
  const [verdict, why] = verdictOf(played, best, gap);
  const isCostly = verdict === 'right' && costs(played, options);
  return { verdict, why, isCostly, gap, best, others };
}

/** Whether one way ranks above another. Close worths are compared by steps, so that no cycle can arise. */
function better(a: Weighed, b: Weighed): boolean {
  const [worthA, worthB] = [a.worth ?? 0, b.worth ?? 0];
  if (Math.abs(worthA - worthB) > TIE) return worthA > worthB;
  // An act at another time was not played out: only a clear worth puts it first.
  if (isAnotherTime(a) || isAnotherTime(b))
    return isAnotherTime(a) ? false : a.way === 'played' || worthA > worthB;
  const harm = (a.harm ?? 0) - (b.harm ?? 0);
  if (Math.abs(harm) > HARM_TIE) return harm < 0;
  if (a.expected !== null && b.expected !== null) {
    const gain = a.expected.gain - b.expected.gain;
    const spread = Math.max(a.expected.spread, b.expected.spread);
    if (Math.abs(gain) > Math.max(spread, LEAST_COST)) return gain > 0;
  } else if (a.expected !== null || b.expected !== null) return a.expected !== null;
  if (a.way === 'played' || b.way === 'played') return a.way === 'played';
  return worthA > worthB;
}

function byId(a: Weighed, b: Weighed): number {
  return (b.worth ?? 0) - (a.worth ?? 0) || (a.id < b.id ? -1 : 1);
}

function verdictOf(played: Weighed, best: Weighed, gap: number): readonly [ReviewVerdict, VerdictWhy] {
  if (played.shortcut !== null)
    return [played.shortcut.code === 'notKnown' && gap < GAPS.avoid ? 'risky' : 'avoid', 'offence'];
  if (best === played) return ['right', 'best'];
  if (gap <= TIE) {
    const isHarm = (played.harm ?? 0) - (best.harm ?? 0) > HARM_TIE;
    return isHarm ? ['imprecise', 'harm'] : ['defensible', 'trust'];
  }
  // What the rubric calls wrong stays wrong, even when luck was kind.
  if (gap > GAPS.avoid) return ['avoid', 'worth'];
  if (gap <= GAPS.risky && isWithinLuck(best)) return ['ungraded', 'luck'];
  if (gap > GAPS.risky) return ['risky', 'worth'];
  return [gap > GAPS.imprecise ? 'imprecise' : 'defensible', 'worth'];
}

/** The gap in expected trust is below its spread over the seeds. */
function isWithinLuck({ expected }: Weighed): boolean {
  return expected !== null && Math.abs(expected.gain) < expected.spread;
}

/** Another way, fair or not, would have brought clearly more trust. */
function costs(played: Weighed, options: readonly Weighed[]): boolean {
  return options.some(
    ({ expected }) =>
      expected !== null && expected.gain > Math.max(expected.spread, LEAST_COST) && played.expected !== null,
  );
}
