import { attributedCluster } from '../engine/index.ts';
import type { ActId } from '../model/codes.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';
import { isDenialWrong } from './voice.ts';

const HARMS = ['attack', 'threaten', 'humourSharp', 'shiftBlame', 'halfApology', 'askPersonalData'] as const;

/** Acts that wound whoever reads them, whatever else is said. */
export function hasHarm(acts: readonly ActId[]): boolean {
  return HARMS.some((act) => acts.includes(act));
}

/** A word that opens the affair worse than no word would. */
export function isHarmful(story: GameTrace, word: PlayerWord): boolean {
  const { acts, states, contradicts } = word.saying;
  if (contradicts.length > 0 || states.some((fact) => story.facts.get(fact)?.isTrue === false)) return true;
  if (hasHarm(acts)) return true;
  return isDenialWrong({ acts, states, contradicts, to: word.to }, attributedCluster(story.scenario));
}

/** A word that may count for what it says: it harms nobody, and its author does not hold it for nothing. */
export function isSound(story: GameTrace, word: PlayerWord): boolean {
  return word.level !== 0 && !isHarmful(story, word);
}
