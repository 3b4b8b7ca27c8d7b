import { ticksInMinutes } from '../base/time.ts';
import { figureOf } from '../model/rubric.ts';
import type { Deed } from '../model/state.ts';
import { callsForWord, type GameTrace, playedBetween } from './game-trace.ts';
import { atPost, type Extra, type Part, roundTo } from './marks.ts';
import { isRightOwner } from './owners.ts';
import { isAnswer, isNod } from './substance.ts';
import { CHANNEL_FAULTS, CHANNEL_PARTS, FEW_CALLERS, NOD_SHARE, REACH_GAP } from './tuning.ts';

/** Somebody of the story who called for a word. */
export interface Caller {
  readonly post: string;
  readonly reach: number;
  readonly isAnswered: boolean;
  readonly isNodded: boolean; // told that their post was read, and nothing more
}

/** People of the story who called for a word and whose post stood long enough to be answered. */
export function callersOf(story: GameTrace): Caller[] {
  const found: Caller[] = [];
  const reaches = new Map(story.scenario.people.map((person) => [person.id, person.reach]));
  for (const [id, seen] of story.shown) {
    const authored = story.authored.get(id);
    if (authored === undefined || !callsForWord(authored)) continue;
    const isAnswered =
      story.said.some((word) => word.to?.id === id && isAnswer(story, word)) ||
      story.state.deeds.some((deed) => deed.post === id && deed.by === 'player' && isServed(story, deed));
    if (
      !isAnswered &&
      playedBetween(story.scenario, seen, story.state.tick) <
        ticksInMinutes(story.scenario, figureOf(story.scenario.rubric, 'standing'))
    )
      continue;
    const isNodded = !isAnswered && story.said.some((word) => word.to?.id === id && isNod(story, word));
    found.push({ post: id, reach: reaches.get(authored.by) ?? authored.reach, isAnswered, isNodded });
  }
  return found;
}

/** Passed on to who can settle it, or thanked for support: a complaint that is thanked still waits. */
function isServed(story: GameTrace, deed: Deed): boolean {
  if (deed.tool === 'thank') return deed.class === 'support';
  return deed.tool === 'handOver' && isRightOwner(story, deed);
}

/** The share of them who got a word of their own, or were passed on; a nod counts in part. */
export function coverage(story: GameTrace, callers: readonly Caller[]): Part[] {
  if (callers.length === 0) return [];
  const answered = callers.filter((caller) => caller.isAnswered).length;
  const nodded = callers.filter((caller) => caller.isNodded).length;
  const reached = (answered + NOD_SHARE * nodded) / callers.length;
  const share = Math.min(1, reached / figureOf(story.scenario.rubric, 'coverageExpected'));
  const isGood = share >= 0.75;
  const waiting = callers.find((caller) => !caller.isAnswered) ?? callers[0];
  return [
    {
      rule: isGood ? 'channel.coverage' : 'channel.coverageThin',
      source: 'R15',
      spot: atPost(story, waiting?.post ?? ''),
      weight: CHANNEL_PARTS.coverage,
      share,
      params: { answered, callers: callers.length },
      better: isGood ? undefined : callers.length <= FEW_CALLERS ? 'answerSmall' : 'answerGroup',
    },
  ];
}

/** Only people with a large audience were answered (T12). */
export function unfair(story: GameTrace, callers: readonly Caller[]): Extra[] {
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
      spot: atPost(story, forgotten?.post ?? ''),
      points: -CHANNEL_FAULTS.onlyInfluencers,
      params,
      better: 'answerSmall',
    },
  ];
}
