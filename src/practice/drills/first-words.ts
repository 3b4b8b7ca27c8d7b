import { hash32 } from '../../base/hash.ts';
import { meanTrust, playOut, type World } from '../../engine/index.ts';
import { type Fork, isAnotherTime, type Option, optionsOf, tellAction } from '../../lab/index.ts';
import type { Action } from '../../model/action.ts';
import type { Lang } from '../../model/text.ts';
import { worthOf } from '../good-ways.ts';
import { hourEnd } from '../hour-after.ts';
import { AS_GOOD } from '../tuning.ts';
import type { FirstWords } from './hour-key.ts';
import { pointOf } from './hour-target.ts';

/** Words to choose between, at most. */
const MOST_CHOICES = 4;

/**
 * The first act in order that sends prepared words, with the other words prepared there: those are good that are as good
 * as the best by the rubric; the others are asked about where the best also ends the hour with more trust on every luck.
 * Null when nothing is left to tell apart.
 */
export function firstWords(
  world: World,
  lucks: readonly World[],
  fork: Fork,
  order: readonly Action[],
  lang: Lang,
): FirstWords | null {
  for (const act of order) {
    const found = wordsAt(world, lucks, fork, act, lang);
    if (found !== null) return found;
  }
  return null;
}

function wordsAt(
  world: World,
  lucks: readonly World[],
  fork: Fork,
  act: Action,
  lang: Lang,
): FirstWords | null {
  if (act.type !== 'answer' && act.type !== 'declare') return null;
  const { state } = fork;
  const kind = act.type === 'answer' ? 'answer' : 'statement';
  const point = { ...pointOf(act), kind } as const;
  const naming = { world, state, lang };
  const ways = optionsOf(world, state, point, [])
    .filter((way) => way.action?.type === act.type && !isAnotherTime(way) && way.worth !== null)
    .sort((a, b) => rankOf(b) - rankOf(a));
  const [best] = ways;
  if (best === undefined || best.shortcut !== null) return null;
  const good = ways
    .filter((way) => way.shortcut === null && worthOf(way) >= worthOf(best) - AS_GOOD)
    .slice(0, 2);
  const base = trustsAfter(lucks, fork, best);
  const poor = ways
    .filter((way) => way.shortcut !== null || worthOf(way) < worthOf(best) - AS_GOOD)
    .filter((way) => trustsAfter(lucks, fork, way).every((trust, i) => trust < (base[i] ?? 0)))
    .slice(0, MOST_CHOICES - good.length);
  if (poor.length === 0) return null;
  const choices = [...good, ...poor]
    .map((way) => ({ id: way.id, quote: tellAction(naming, point, way.action).quote }))
    .filter(({ quote }) => quote !== '');
  if (choices.length !== good.length + poor.length) return null;
  return {
    about: tellAction(naming, point, act).what,
    choices: choices.sort((a, b) => hash32(`${world.seed} ${a.quote}`) - hash32(`${world.seed} ${b.quote}`)),
    good: good.map(({ id }) => id),
  };
}

/** Worth, with what is never done below all else. */
function rankOf(way: Option): number {
  return way.shortcut === null ? worthOf(way) : worthOf(way) - 1000;
}

function trustsAfter(lucks: readonly World[], fork: Fork, { action }: Option): number[] {
  return lucks.map((luck) => {
    const until = hourEnd(luck.scenario, fork.state.tick);
    const acts = action === null ? [] : [action];
    return meanTrust(playOut(luck, acts, { from: fork, until }).state, luck.scenario);
  });
}
