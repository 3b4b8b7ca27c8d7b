import { attributedCluster } from '../engine/index.ts';
import { CLAIM_KINDS } from '../model/claim.ts';
import type { ActId } from '../model/codes.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';
import { isDenialWrong } from './voice.ts';

const HARMS = ['attack', 'threaten', 'humourSharp', 'shiftBlame', 'halfApology', 'askPersonalData'] as const;

/** Whether one of the acts hurts the reader, whatever else is said. */
export function hasHarm(acts: readonly ActId[]): boolean {
  return HARMS.some((act) => acts.includes(act));
}

/** A word that asserts what no fact tells, once its author was asked where it comes from and said it anyway. */
export function isFromNowhere({ saying }: Pick<PlayerWord, 'saying'>): boolean {
  return (saying.claims ?? []).some(
    ({ topic, how, fact }) =>
      how === 'stands' && fact === null && (CLAIM_KINDS as readonly string[]).includes(topic),
  );
}

/** Whether a word is worse than no word: it is false or over, it hurts, or it denies what it should not. */
export function isHarmful(trace: GameTrace, word: PlayerWord): boolean {
  const { acts, states, contradicts, outdated } = word.saying;
  if (isFromNowhere(word) || outdated !== undefined) return true;
  if (contradicts.length > 0 || states.some((fact) => trace.facts.get(fact)?.isTrue === false)) return true;
  if (hasHarm(acts)) return true;
  return isDenialWrong({ acts, states, contradicts, to: word.to }, attributedCluster(trace.scenario));
}

/** Whether a word may count for what it says: it harms nobody, and its author does not rate it 0. */
export function isSound(trace: GameTrace, word: PlayerWord): boolean {
  return word.level !== 0 && !isHarmful(trace, word);
}
