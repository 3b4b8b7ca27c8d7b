import { draftsOf, type World } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import type { Draft } from '../../model/scenario.ts';
import { walkAlong } from '../counterfactual.ts';
import { optionsOf } from './options.ts';
import { SAID_WELL } from './tuning.ts';

/**
 * The words of the author that would have done best at a tick, with what was known then: to a post, or to
 * everybody (`post` null). Null when none were fair and good enough; never a shortcut.
 */
export function bestWords(
  world: World,
  actions: readonly Action[],
  at: number,
  post: string | null,
): Draft | null {
  const { state } = walkAlong(world, actions).at(at);
  const point = { id: '', at: state.tick, n: -1, kind: 'silence', action: null, post } as const;
  let best: { readonly id: string; readonly worth: number } | null = null;
  for (const { action, worth, shortcut } of optionsOf(world, state, point, actions)) {
    const isSaid = action?.type === 'answer' || action?.type === 'declare';
    if (!isSaid || action.wording.mode !== 'draft' || shortcut !== null || worth === null) continue;
    if (worth >= (best?.worth ?? SAID_WELL)) best = { id: action.wording.draft, worth };
  }
  if (best === null) return null;
  const { id } = best;
  const drafts = post === null ? world.scenario.statements.map((s) => s.draft) : draftsOf(world, post);
  return drafts.find((draft) => draft.id === id) ?? null;
}
