import { draftsOf, type World } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import type { Draft } from '../../model/scenario.ts';
import { walkAlong } from '../counterfactual.ts';
import { optionsOf } from './options.ts';
import { SAID_WELL } from './tuning.ts';

/**
 * The words of the author that would have done best at a tick, with what was known then: to a post, or to
 * everybody (`post` null). Only those that fit, when it is said what fits. Null when none were fair and good
 * enough; never a shortcut.
 */
export function bestWords(
  world: World,
  actions: readonly Action[],
  at: number,
  post: string | null,
  fits: (draft: Draft) => boolean = () => true,
): Draft | null {
  const { state } = walkAlong(world, actions).at(at);
  const point = { id: '', at: state.tick, n: -1, kind: 'silence', action: null, post } as const;
  const drafts = post === null ? world.scenario.statements.map((s) => s.draft) : draftsOf(world, post);
  let best: { readonly draft: Draft; readonly worth: number } | null = null;
  for (const { action, worth, shortcut } of optionsOf(world, state, point, actions)) {
    const isSaid = action?.type === 'answer' || action?.type === 'declare';
    if (!isSaid || action.wording.mode !== 'draft' || shortcut !== null || worth === null) continue;
    const { draft: id } = action.wording;
    const draft = drafts.find((one) => one.id === id);
    if (draft === undefined || !fits(draft)) continue;
    if (worth >= (best?.worth ?? SAID_WELL)) best = { draft, worth };
  }
  return best?.draft ?? null;
}
