import { never } from '../../base/result.ts';
import { minutesIn } from '../../base/time.ts';
import { actTicks, allPosts, meanTrust, playOut, postOf, type World } from '../../engine/index.ts';
import type { Fork } from '../../lab/index.ts';
import type { Action } from '../../model/action.ts';
import { OUT_OF_SIGHT, RAISING } from '../../model/actions.ts';
import { ILLEGAL } from '../../model/codes.ts';
import type { CrisisState, Deed } from '../../model/state.ts';
import { hourEnd } from '../hour-after.ts';
import type { HourPair, HourReason } from './hour-key.ts';
import { actTarget } from './hour-target.ts';

/** How an hour went. */
interface Went {
  readonly harm: number; // minutes that threats and addresses waited for somebody to deal with them
  readonly silence: number; // minutes until the house said something in public
  readonly kept: number; // things due in that hour that were done in time, less acts that came too late to be done
  readonly trust: number; // mean at the end, 0..100
}

/** Points of trust from which a difference is told. D. */
const TOLD_TRUST = 0.05;

/**
 * Which of two things goes first: each goes first in turn, the other last, and the hour is played on every luck. An
 * attack that waits decides; else what was due; else how long nobody spoke; else trust. Null: no luck or not all of them say the same.
 */
export function pairOf(
  lucks: readonly World[],
  fork: Fork,
  acts: readonly Action[],
  one: Action,
  other: Action,
): HourPair | null {
  const between = acts.filter((act) => act !== one && act !== other);
  const oneFirst = lucks.map((luck) => wentOf(luck, fork, [one, ...between, other]));
  const otherFirst = lucks.map((luck) => wentOf(luck, fork, [other, ...between, one]));
  const found = decided(
    oneFirst,
    otherFirst,
    (reason) => isAbout(reason, fork, one) !== isAbout(reason, fork, other),
  );
  if (found === null) return null;
  const [first, second] = found.isFirst ? [one, other] : [other, one];
  return { first: actTarget(first), second: actTarget(second), reason: found.reason, gain: found.gain };
}

const CRITERIA: readonly {
  readonly reason: HourReason;
  readonly of: (went: Went) => number;
  readonly least: number;
}[] = [
  { reason: 'harm', of: ({ harm }) => -harm, least: 1 },
  { reason: 'deadline', of: ({ kept }) => kept, least: 1 },
  { reason: 'vacuum', of: ({ silence }) => -silence, least: 2 },
  { reason: 'trust', of: ({ trust }) => trust, least: TOLD_TRUST },
];

/** The first criterion on which the two ways differ, when every luck agrees and the mean is large enough to tell. */
function decided(
  these: readonly Went[],
  those: readonly Went[],
  isAsked: (reason: HourReason) => boolean,
): { readonly isFirst: boolean; readonly reason: HourReason; readonly gain: number } | null {
  for (const { reason, of, least } of CRITERIA) {
    if (reason !== 'trust' && !isAsked(reason)) continue;
    const gains = these.map((went, i) => of(went) - of(those[i] as Went));
    if (gains.every((gain) => gain === 0)) continue;
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    const isOne = gains.every((gain) => gain > 0) || gains.every((gain) => gain < 0);
    return isOne && Math.abs(mean) >= least ? { isFirst: mean > 0, reason, gain: Math.abs(mean) } : null;
  }
  return null;
}

/** Whether an act is what a criterion looks at: else the time it takes would pass for what it does. */
function isAbout(reason: HourReason, { state }: Fork, act: Action): boolean {
  switch (reason) {
    case 'harm': {
      const post = 'post' in act && act.post !== null ? postOf(state, act.post) : undefined;
      return post !== undefined && ILLEGAL.includes(post.class);
    }
    case 'deadline':
      return act.type === 'reply';
    case 'vacuum':
      return act.type === 'declare' || (act.type === 'answer' && act.channel === 'public');
    case 'trust':
      return true;
    default:
      return never(reason);
  }
}

/** The hour after a fork when acts are done in that order, each as soon as the one before is over. */
function wentOf(luck: World, fork: Fork, order: readonly Action[]): Went {
  const { scenario } = luck;
  const { state, skipped } = playOut(luck, inTurn(luck, fork, order), {
    from: fork,
    until: hourEnd(scenario, fork.state.tick),
  });
  return {
    harm: minutesIn(scenario, waitingTicks(state, fork.state.tick)),
    silence: minutesIn(scenario, silentTicks(state, fork.state.tick)),
    kept: keptOf(state, fork.state.tick) - skipped.length,
    trust: meanTrust(state, scenario),
  };
}

/** The same acts at the ticks at which a person who does nothing else could do them. */
function inTurn({ scenario }: World, { state }: Fork, order: readonly Action[]): Action[] {
  let at = Math.max(state.tick, state.busyUntil);
  return order.map((act) => {
    const now: Action = { ...act, at };
    at += Math.max(1, actTicks(act, scenario));
    return now;
  });
}

/** Ticks from a tick on that posts which the law forbids waited to be taken away or raised, summed over the posts. */
function waitingTicks(state: CrisisState, from: number): number {
  const illegal = allPosts(state).filter(
    ({ class: kind, segment, at }) => ILLEGAL.includes(kind) && segment !== 'house' && at <= from,
  );
  return illegal.reduce((sum, post) => {
    const dealt = state.deeds.find(({ tool, post: id }) => id === post.id && isDealing(tool));
    return sum + Math.max(0, (dealt?.at ?? state.tick) - from);
  }, 0);
}

function isDealing(tool: Deed['tool']): boolean {
  return OUT_OF_SIGHT.includes(tool) || RAISING.includes(tool);
}

/** Ticks from a tick on before a first public word of the house. */
function silentTicks({ sayings, tick }: CrisisState, from: number): number {
  const first = sayings.find(({ at, kind }) => at >= from && (kind === 'answer' || kind === 'statement'));
  return (first?.at ?? tick) - from;
}

/** Replies and promises that fell due from a tick on and were in time. */
function keptOf({ messages, promises, tick }: CrisisState, from: number): number {
  const isDue = ({ due }: { readonly due: number }) => due >= from && due <= tick;
  return (
    messages.filter((one) => isDue(one) && one.repliedAt >= 0 && one.repliedAt <= one.due).length +
    promises.filter((one) => isDue(one) && one.status === 'kept').length
  );
}
