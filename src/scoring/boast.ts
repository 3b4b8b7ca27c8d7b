import type { ActId } from '../model/codes.ts';

/** Acts that are warm to whoever reads. */
export const WARM: readonly ActId[] = ['empathy', 'apology'];
/** Acts that commit the house, or do something for whoever reads. */
export const COMMITTING: readonly ActId[] = [
  'responsibility',
  'repair',
  'compensate',
  'instruct',
  'promise',
  'hold',
  'handOver',
];
/** Praise of the house with no fact, and nothing that commits it (Coombs: bolstering alone looks self-centred; R3). */
export function isBoast({
  acts,
  states,
}: {
  readonly acts: readonly ActId[];
  readonly states: readonly string[];
}): boolean {
  return (
    acts.includes('bolster') &&
    states.length === 0 &&
    ![...WARM, ...COMMITTING].some((act) => acts.includes(act))
  );
}
