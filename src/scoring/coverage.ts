import { ticksInMinutes } from '../base/time.ts';
import { figureOf } from '../model/rubric.ts';
import type { Deed } from '../model/state.ts';
import { callsForWord, type GameTrace, playedBetween } from './game-trace.ts';
import { atPost, type Extra, type Part, roundTo } from './marks.ts';
import { isRightOwner } from './owners.ts';
import { isAnswer, isNod } from './substance.ts';
import { CHANNEL_FAULTS, CHANNEL_PARTS, FEW_CALLERS, NOD_SHARE, REACH_GAP } from './tuning.ts';

/** Somebody of the story whose post calls for a word. */
export interface Caller {
  readonly post: string;
  readonly reach: number;
  readonly isAnswered: boolean;
  readonly isNodded: boolean; // told only that their post was read
}

/**
 * One caller for each post that was shown and calls for a word, when it was answered or stood for the minutes of play
 * of the rubric's `standing`.
 */
export function callersOf(trace: GameTrace): Caller[] {
  const found: Caller[] = [];
  const reaches = new Map(trace.scenario.people.map((person) => [person.id, person.reach]));
  for (const [id, seen] of trace.shown) {
    const authored = trace.authored.get(id);
    if (authored === undefined || !callsForWord(authored)) continue;
    const isAnswered =
      trace.said.some((word) => word.to?.id === id && isAnswer(trace, word)) ||
      trace.state.deeds.some((deed) => deed.post === id && deed.by === 'player' && isServed(trace, deed));
    if (
      !isAnswered &&
      playedBetween(trace.scenario, seen, trace.state.tick) <
        ticksInMinutes(trace.scenario, figureOf(trace.scenario.rubric, 'standing'))
    )
      continue;
    const isNodded = !isAnswered && trace.said.some((word) => word.to?.id === id && isNod(trace, word));
    found.push({ post: id, reach: reaches.get(authored.by) ?? authored.reach, isAnswered, isNodded });
  }
  return found;
}

/** Whether a post was passed on to a service that owns it, or thanked for support; thanks answer no complaint. */
function isServed(trace: GameTrace, deed: Deed): boolean {
  if (deed.tool === 'thank') return deed.class === 'support';
  return deed.tool === 'handOver' && isRightOwner(trace, deed);
}

/**
 * The share of callers who got a word of their own or were passed on, full from the rubric's `coverageExpected`; a nod
 * counts by `NOD_SHARE`. No part without callers.
 */
export function coverage(trace: GameTrace, callers: readonly Caller[]): Part[] {
  if (callers.length === 0) return [];
  const answered = callers.filter((caller) => caller.isAnswered).length;
  const nodded = callers.filter((caller) => caller.isNodded).length;
  const reached = (answered + NOD_SHARE * nodded) / callers.length;
  const share = Math.min(1, reached / figureOf(trace.scenario.rubric, 'coverageExpected'));
  const isGood = share >= 0.75;
  const waiting = callers.find((caller) => !caller.isAnswered) ?? callers[0];
  return [
    {
      rule: isGood ? 'channel.coverage' : 'channel.coverageThin',
      source: 'R15',
      spot: atPost(trace, waiting?.post ?? ''),
      weight: CHANNEL_PARTS.coverage,
      share,
      params: { answered, callers: callers.length },
      better: isGood ? undefined : callers.length <= FEW_CALLERS ? 'answerSmall' : 'answerGroup',
    },
  ];
}

/**
 * Points lost when callers with a large audience are answered more often than the others, by `REACH_GAP` or more (T12).
 * Not judged under four callers, or under two of either sort.
 */
export function unfair(trace: GameTrace, callers: readonly Caller[]): Extra[] {
  if (callers.length < 4) return [];
  const sorted = callers.map((caller) => caller.reach).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const high = callers.filter((caller) => caller.reach >= middle);
  const low = callers.filter((caller) => caller.reach < middle);
  if (low.length < 2 || high.length < 2) return [];
  const shareOf = (list: readonly Caller[]) =>
    list.filter((caller) => caller.isAnswered).length / list.length;
  if (shareOf(high) - shareOf(low) < REACH_GAP) return [];
  const forgotten = low.find((caller) => !caller.isAnswered);
  const params = { high: roundTo(100 * shareOf(high), 0), low: roundTo(100 * shareOf(low), 0) };
  return [
    {
      rule: 'channel.onlyInfluencers',
      source: 'T12',
      spot: atPost(trace, forgotten?.post ?? ''),
      points: -CHANNEL_FAULTS.onlyInfluencers,
      params,
      better: 'answerSmall',
    },
  ];
}
