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
 * What closing comments to everybody moves in moderation. Over criticism it is heavy-handed, the more so
 * without a word (M1, L1b); while threats or private addresses pile up it may be done, and then it is said
 * once to all (M9). Opened again soon, half of what it cost is given back.
 */
export function closingExtras(story: GameTrace): Extra[] {
  let isCredited = false;
  return closingsOf(story).map((closing) => {
    const { at, isExplained, isPileOn, criticisms, openedAt, post } = closing;
    const minutes = openedAt === null ? null : Math.round(minutesIn(story.scenario, openedAt - at));
    const share = minutes !== null && minutes <= REOPENED_MINUTES ? REOPENED_SHARE : 1;
    const found = {
      spot: { ...atTick(at), post: post?.id ?? null }, // nobody's words are to blame: none is quoted
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
 * Whether abuse had piled up on a platform by a tick: several moderable posts within the window, one of them a
 * threat or somebody's private data.
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
  readonly post: Post | null; // the house's latest there: under it people can no longer answer
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
