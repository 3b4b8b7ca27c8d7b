import { never } from '../base/result.ts';
import { ticksInMinutes } from '../base/time.ts';
import { OUT_OF_SIGHT, RAISING } from '../model/actions.ts';
import { CRITICISM, ILLEGAL } from '../model/codes.ts';
import { PLANS, type PlanId, type PlanOutcome } from '../model/plan.ts';
import type { Deed, Post } from '../model/state.ts';
import { firstCriticism } from './delays.ts';
import { isEmergency } from './emergency.ts';
import { isFirstWordInTime } from './first-word.ts';
import { callsForWord, type GameTrace, isPublicWord, playedBetween } from './game-trace.ts';
import { type Occasion, occasionsOf } from './opportunity.ts';

/** A cue that came, and whether the act followed. */
interface Cue {
  readonly at: number; // tick
  readonly isHeld: boolean;
}

/** Minutes of play that a plan leaves for its act. D. */
const SOON = { danger: 10, threat: 15, falseClaim: 30, anger: 60 } as const;

/**
 * What would have come of every plan in a game. `left`: tick at which the player ended it, if they did; what came from
 * then on was no cue, since nobody was there.
 */
export function planOutcomes(trace: GameTrace, left = Number.POSITIVE_INFINITY): Record<PlanId, PlanOutcome> {
  const occasions = occasionsOf(trace);
  return Object.fromEntries(
    PLANS.map((plan) => [plan, outcomeOfCues(cuesOf(plan, trace, occasions).filter(({ at }) => at < left))]),
  ) as Record<PlanId, PlanOutcome>;
}

function outcomeOfCues(cues: readonly Cue[]): PlanOutcome {
  const inOrder = [...cues].sort((a, b) => a.at - b.at);
  return {
    times: cues.length,
    held: cues.filter(({ isHeld }) => isHeld).length,
    at: inOrder[0]?.at ?? null,
    missedAt: inOrder.find(({ isHeld }) => !isHeld)?.at ?? null,
  };
}

function cuesOf(plan: PlanId, trace: GameTrace, occasions: readonly Occasion[]): Cue[] {
  const { state } = trace;
  switch (plan) {
    case 'danger':
      return seenPosts(
        trace,
        ({ id, class: kind }) => kind !== 'threat' && isEmergency(trace.authored.get(id)),
      ).map(({ post, at }) => ({
        at,
        isHeld:
          isAnswered(trace, post, at, SOON.danger) ||
          isDone(trace, post, at, SOON.danger, ({ tool }) => RAISING.includes(tool)),
      }));
    case 'threat':
      return occasions
        .filter(({ post }) => ILLEGAL.includes(post.class))
        .map(({ post, seen }) => ({
          at: seen,
          isHeld:
            isDone(trace, post, seen, SOON.threat, ({ tool }) => OUT_OF_SIGHT.includes(tool)) &&
            isDone(trace, post, seen, SOON.threat, ({ tool }) => RAISING.includes(tool)),
        }));
    case 'firstWord':
      return firstWordCue(trace);
    case 'falseClaim':
      return seenPosts(trace, ({ id, class: kind }) => kind === 'falseClaim' && trace.authored.has(id)).map(
        ({ at }) => ({ at, isHeld: isCheckedOrTold(trace, at) }),
      );
    case 'promise':
      return state.promises
        .filter(({ status, due }) => status !== 'open' || due <= state.tick)
        .map(({ status, due, closedAt }) => ({ at: due, isHeld: status === 'kept' && closedAt <= due }));
    case 'deadline':
      return state.messages
        .filter(({ id, due }) => due >= 0 && due <= state.tick && asksForReply(trace, id))
        .map(({ at, due, repliedAt }) => ({ at, isHeld: repliedAt >= 0 && repliedAt <= due }));
    case 'anger':
      return occasions
        .filter(({ post }) => isAngry(trace, post))
        .map(({ post, seen, kind, quiet }) => ({
          at: seen,
          isHeld: kind === 'correctLeave' && quiet === null && isAnswered(trace, post, seen, SOON.anger),
        }));
    case 'insult':
      return occasions
        .filter(({ post }) => post.class === 'uncivil')
        .map(({ deeds, seen }) => ({
          at: seen,
          isHeld: deeds.some(({ tool, rule }) => tool === 'remove' && rule !== null),
        }));
    default:
      return never(plan);
  }
}

function asksForReply({ scenario }: GameTrace, id: string): boolean {
  return (scenario.messages.find((one) => one.id === id)?.options.length ?? 0) > 0;
}

/** The first criticism, and whether a first word followed in the time that the rubric leaves. */
function firstWordCue(trace: GameTrace): Cue[] {
  const start = firstCriticism(trace);
  return start === null ? [] : [{ at: start.at, isHeld: isFirstWordInTime(trace, start) }];
}

/** A criticism that its author wrote to be answered, in an aggressive tone. */
function isAngry(trace: GameTrace, post: Post): boolean {
  const authored = trace.authored.get(post.id);
  if (authored === undefined || !callsForWord(authored)) return false;
  return CRITICISM.includes(post.class) && post.tone === 'aggressive';
}

function seenPosts(
  { posts, shown }: GameTrace,
  isCue: (post: Post) => boolean,
): { readonly post: Post; readonly at: number }[] {
  return [...shown].flatMap(([id, at]) => {
    const post = posts.get(id);
    return post === undefined || post.segment === 'house' || !isCue(post) ? [] : [{ post, at }];
  });
}

function isSoon({ scenario }: GameTrace, from: number, to: number, minutes: number): boolean {
  return to >= from && playedBetween(scenario, from, to) <= ticksInMinutes(scenario, minutes);
}

function isAnswered(trace: GameTrace, { id }: Post, from: number, minutes: number): boolean {
  return trace.said.some(({ at, to }) => to?.id === id && isSoon(trace, from, at, minutes));
}

function isDone(
  trace: GameTrace,
  { id }: Post,
  from: number,
  minutes: number,
  isIt: (deed: Deed) => boolean,
): boolean {
  return trace.state.deeds.some(
    (deed) => deed.post === id && deed.by === 'player' && isIt(deed) && isSoon(trace, from, deed.at, minutes),
  );
}

/** Whether somebody was asked, or a fact was told in public, soon after a false claim showed. */
function isCheckedOrTold(trace: GameTrace, from: number): boolean {
  const isAsked = trace.actions.some(
    ({ type, at }) => (type === 'ask' || type === 'inquire') && isSoon(trace, from, at, SOON.falseClaim),
  );
  return (
    isAsked ||
    trace.said.some(
      (word) =>
        isPublicWord(word) &&
        word.saying.states.length > 0 &&
        word.saying.contradicts.length === 0 &&
        isSoon(trace, from, word.at, SOON.falseClaim),
    )
  );
}
