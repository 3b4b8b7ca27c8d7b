import type { GameRecord } from '../model/record.ts';

type Leaving = Pick<GameRecord, 'actions' | 'annexes'>;

/** Tick at which the player ended a game before its end; undefined: they stayed, or an act after it belies what is said. */
export function leftAt(record: Leaving): number | undefined {
  return isLeftBelied(record) ? undefined : record.annexes.left;
}

/** Whether a record says that its player had left, and holds an act of theirs from later on. The annexes are not sealed. */
export function isLeftBelied({ actions, annexes: { left } }: Leaving): boolean {
  return left !== undefined && actions.some(({ at }) => at > left);
}
