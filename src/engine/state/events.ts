import type { ActionType } from '../../model/action.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';

type ActEvent = Extract<CrisisEvent, { kind: 'act' }>;

/** The event of an act done now; what `about` leaves out has its empty value. */
export function actEvent(
  state: CrisisState,
  type: ActionType,
  target: string | null,
  about: Partial<Pick<ActEvent, 'thread' | 'author' | 'acts' | 'factor' | 'id'>> = {},
): ActEvent {
  return {
    tick: state.tick,
    kind: 'act',
    type,
    target,
    thread: about.thread ?? null,
    author: about.author ?? 'player',
    acts: about.acts ?? [],
    factor: about.factor ?? 1,
    id: about.id ?? null,
  };
}
