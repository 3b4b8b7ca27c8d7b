import { authorOf, postOf, textOf, type World } from '../../engine/index.ts';
import { playAs, tellAction, walkAlong } from '../../lab/index.ts';
import type { Action } from '../../model/action.ts';
import type { Lang } from '../../model/text.ts';
import { pointOf } from '../drills/hour-target.ts';

/** A decision of the expert’s first shift, as it is told. */
export interface ExpertStep {
  readonly key: string; // act and what it deals with: `answer_latte_froid`
  readonly at: number; // tick
  readonly post: { readonly who: string; readonly text: string } | null; // that it deals with
  readonly what: string; // the act, in one line
  readonly quote: string; // the words that it sends, '' none
}

/**
 * The first shift of a story as `expert` plays it, in order of time. That a post is opened is a step of its own only when
 * something else is done first. The same world gives the same steps.
 */
export function expertQuart(world: World, lang: Lang): ExpertStep[] {
  const { scenario } = world;
  const { actions } = playAs(world, 'expert');
  const until = scenario.quarts[0]?.to ?? 0;
  const acts = actions.filter(({ at }) => at <= until);
  const walk = walkAlong(world, actions);
  return acts.flatMap((act, n): ExpertStep[] => {
    const next = acts[n + 1];
    if (act.type === 'open' && next !== undefined && postIn(next) === act.post) return [];
    const { state } = walk.before(n);
    const id = postIn(act);
    const post = id === null ? undefined : postOf(state, id);
    const shown =
      post === undefined
        ? null
        : { who: authorOf(scenario, post).name, text: textOf(scenario, state, post, lang) };
    const told = tellAction({ world, state, lang }, pointOf(act), act);
    const quote = act.type === 'remove' ? '' : told.quote;
    return [{ key: keyOf(act), at: act.at, post: shown, what: told.what, quote }];
  });
}

function postIn(act: Action): string | null {
  return 'post' in act ? act.post : null;
}

function keyOf(act: Action): string {
  const fields = act as unknown as Readonly<Record<string, unknown>>;
  const about = ['post', 'fact', 'service', 'quart']
    .map((field) => fields[field])
    .find((value) => typeof value === 'string');
  return [act.type, about].filter((part) => part !== undefined).join('_');
}
