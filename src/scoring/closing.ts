import { minutesIn, ticksInMinutes } from '../base/time.ts';
import { CRITICISM, ILLEGAL, MODERABLE } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Post } from '../model/state.ts';
import type { GameTrace } from './game-trace.ts';
import { atTick, type Extra } from './marks.ts';
import {
  CLOSING_PILE,
  CLOSING_POINTS,
  CLOSING_WINDOW_MINUTES,
  REOPENED_MINUTES,
  REOPENED_SHARE,
} from './tuning.ts';

/**
 * The points of moderation that each closing of comments to everybody moves. Over criticism it costs points, more
 * without an explanation (M1, L1b). While abuse piles up it costs little without an explanation, and the first explained
 * closing gains points (M9). Opened again within `REOPENED_MINUTES`, it costs `REOPENED_SHARE` of the points.
 */
export function closingExtras(trace: GameTrace): Extra[] {
  let isCredited = false;
  return closingsOf(trace).map((closing) => {
    const { at, isExplained, isPileOn, criticisms, openedAt, post } = closing;
    const minutes = openedAt === null ? null : Math.round(minutesIn(trace.scenario, openedAt - at));
    const share = minutes !== null && minutes <= REOPENED_MINUTES ? REOPENED_SHARE : 1;
    const found = {
      spot: { ...atTick(at), post: post?.id ?? null }, // no text is at fault, so none is quoted
      params: { criticisms, ...(minutes === null ? {} : { minutes }) },
    };
    if (isPileOn && isExplained) {
      const points = isCredited ? 0 : CLOSING_POINTS.safety;
      isCredited = true;
      return { ...found, rule: 'moderation.closedForSafety', source: 'M9', points };
    }
    if (isPileOn)
      return {
        ...found,
        rule: 'moderation.closedNoWord',
        source: 'M9',
        points: -CLOSING_POINTS.noWord * share,
        better: 'sayWhyClosed',
      };
    return {
      ...found,
      rule: isExplained ? 'moderation.closedWide' : 'moderation.closedOnCriticism',
      source: isExplained ? 'L1b' : 'M1',
      points: -(isExplained ? CLOSING_POINTS.wide : CLOSING_POINTS.criticism) * share,
      better: 'keepOpen',
    };
  });
}

/**
 * Whether abuse piles up on a platform at a tick: `CLOSING_PILE` moderable posts or more in the last
 * `CLOSING_WINDOW_MINUTES` minutes, one of them a threat or somebody's private data.
 */
export function isPileOn(posts: Iterable<Post>, scenario: Scenario, platform: string, tick: number): boolean {
  const since = tick - ticksInMinutes(scenario, CLOSING_WINDOW_MINUTES);
  const abuse = [...posts].filter(
    (post) =>
      post.platform === platform && post.at <= tick && post.at > since && MODERABLE.includes(post.class),
  );
  return abuse.length >= CLOSING_PILE && abuse.some((post) => ILLEGAL.includes(post.class));
}

interface Closing {
  readonly at: number;
  readonly isExplained: boolean;
  readonly isPileOn: boolean;
  readonly criticisms: number; // on that platform within the window
  readonly openedAt: number | null;
  readonly post: Post | null; // the house's latest there, under which people cannot answer
}

function closingsOf({ actions, posts, scenario }: GameTrace): Closing[] {
  return actions.flatMap((action, n): Closing[] => {
    if (action.type !== 'closeComments') return [];
    const { at, platform } = action;
    const there = [...posts.values()].filter((post) => post.platform === platform && post.at <= at);
    const since = at - ticksInMinutes(scenario, CLOSING_WINDOW_MINUTES);
    const opening = actions.find(
      (later, m) => m > n && later.type === 'openComments' && later.platform === platform,
    );
    return [
      {
        at,
        isExplained: (action.explanation ?? '').trim() !== '',
        isPileOn: isPileOn(there, scenario, platform, at),
        criticisms: there.filter((post) => post.at > since && CRITICISM.includes(post.class)).length,
        openedAt: opening?.at ?? null,
        post: there.filter((post) => post.segment === 'house').at(-1) ?? null,
      },
    ];
  });
}
