import type { ActId } from '../model/codes.ts';
import { GRADED_CONFIDENCE } from '../model/reading.ts';
import { COMMITTING, isBoast, WARM } from './boast.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';
import { isSound } from './harm.ts';
import { isOtherLanguage } from './language.ts';
import { HOSTILE, PASTED, SARCASTIC, SPECIFIC } from './tuning.ts';

/**
 * What a word gives to the person who waits for one. `answer`; `nod`: the post was read or the house is sorry, and no
 * more; `nothing` about what was written: a boast, thanks, a way elsewhere; `unread`: the reader is not sure of it, so it
 * counts as not said.
 */
export type Substance = 'answer' | 'nod' | 'nothing' | 'unread';

/** Acts that take up what was written. */
const TAKING_UP: readonly ActId[] = ['explain', 'deny', 'ask'];
/** Acts that show the post was read, and by themselves do nothing about it. */
const NODDING: readonly ActId[] = ['acknowledge', 'nameConcern', ...WARM];

/** Author's level from which a draft answers whatever its acts are, and the level at which it answers nobody. */
const ANSWERS_BY_AUTHOR = 3;
const NOTHING_BY_AUTHOR = 0;

/** What a word of the player gives to those who waited, whether or not it also harms. */
export function substanceOf(trace: GameTrace, word: PlayerWord): Substance {
  const { acts, states } = word.saying;
  const { reading } = word;
  const said = (any: readonly ActId[]) => any.some((act) => acts.includes(act));
  if (reading !== null && (reading.confidence < GRADED_CONFIDENCE || isOtherLanguage(word))) return 'unread';
  if (word.level === NOTHING_BY_AUTHOR || isBoast(word.saying) || isPasted(word)) return 'nothing';
  if (word.level >= ANSWERS_BY_AUTHOR) return 'answer';
  if (reading !== null && (reading.hostility >= HOSTILE || reading.sarcasm >= SARCASTIC)) return 'nothing';
  const isTold = states.some((id) => trace.facts.get(id)?.isTrue === true);
  const isThanked = word.to?.class === 'support' && said(['thank']);
  const isSpecific = (reading?.specificity ?? 0) >= SPECIFIC;
  if (isTold || isThanked || isSpecific || said(COMMITTING) || said(TAKING_UP)) return 'answer';
  return said(NODDING) ? 'nod' : 'nothing';
}

/** Whether a word answers somebody: it harms nobody, says something, and is not the same text again. */
export function isAnswer(trace: GameTrace, word: PlayerWord): boolean {
  return isFresh(trace, word, 'answer');
}

/** Whether a word only nods: it harms nobody, and is not the same text again. */
export function isNod(trace: GameTrace, word: PlayerWord): boolean {
  return isFresh(trace, word, 'nod');
}

function isFresh(trace: GameTrace, word: PlayerWord, wanted: Substance): boolean {
  return isSound(trace, word) && substanceOf(trace, word) === wanted;
}

/** A text said before, under another post: what it says was not written to this person. */
function isPasted(word: PlayerWord): boolean {
  return word.saying.likeness >= PASTED;
}
