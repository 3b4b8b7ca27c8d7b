import type { ActId } from '../model/codes.ts';

/** Acts that show warmth to the reader. */
export const WARM: readonly ActId[] = ['empathy', 'apology'];
/** Acts that commit the house, or do something for the reader. */
export const COMMITTING: readonly ActId[] = [
  'responsibility',
  'repair',
  'compensate',
  'instruct',
  'promise',
  'hold',
  'handOver',
];
/**
 * Whether a text praises the house and tells no fact, shows no warmth and commits it to nothing (Coombs: bolstering
 * alone looks self-centred; R3).
 */
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
