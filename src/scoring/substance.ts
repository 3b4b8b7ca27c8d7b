import type { ActId } from '../model/codes.ts';
import { GRADED_CONFIDENCE } from '../model/reading.ts';
import { COMMITTING, isBoast, WARM } from './boast.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';
import { isSound } from './harm.ts';
import { isOtherLanguage } from './language.ts';
import { HOSTILE, PASTED, SARCASTIC, SPECIFIC } from './tuning.ts';

/**
 * What a word says to who was waiting for one: it answers; it nods (it says that it was read, or is sorry, and no
 * more); it says nothing of what was written (a boast, thanks, a way elsewhere); or it could not be read, and is as a
 * word not said.
 */
export type Substance = 'answer' | 'nod' | 'nothing' | 'unread';

/** Acts that take up what was written. */
const TAKING_UP: readonly ActId[] = ['explain', 'deny', 'ask'];
/** Acts that show the post was read, and by themselves do nothing about it. */
const NODDING: readonly ActId[] = ['acknowledge', 'nameConcern', ...WARM];

/** An author's level from which a draft answers whatever its labels say, and under which it answers nobody. */
const ANSWERS_BY_AUTHOR = 3;
const NOTHING_BY_AUTHOR = 0;

/** What a word of the player says to those who waited, whether or not it also harms. */
export function substanceOf(story: GameTrace, word: PlayerWord): Substance {
  const { acts, states } = word.saying;
  const { reading } = word;
  const said = (any: readonly ActId[]) => any.some((act) => acts.includes(act));
  if (reading !== null && (reading.confidence < GRADED_CONFIDENCE || isOtherLanguage(word))) return 'unread';
  if (word.level === NOTHING_BY_AUTHOR || isBoast(word.saying)) return 'nothing';
  if (word.level >= ANSWERS_BY_AUTHOR) return 'answer';
  if (reading !== null && (reading.hostility >= HOSTILE || reading.sarcasm >= SARCASTIC)) return 'nothing';
  const isTold = states.some((id) => story.facts.get(id)?.isTrue === true);
  const isThanked = word.to?.class === 'support' && said(['thank']);
  const isSpecific = (reading?.specificity ?? 0) >= SPECIFIC;
  if (isTold || isThanked || isSpecific || said(COMMITTING) || said(TAKING_UP)) return 'answer';
  return said(NODDING) ? 'nod' : 'nothing';
}

/** A word that answers somebody: it harms nobody, says something, and is not the same text again. */
export function isAnswer(story: GameTrace, word: PlayerWord): boolean {
  return isFresh(story, word, 'answer');
}

/** A word that says it was read and no more, harms nobody, and is not the same text again. */
export function isNod(story: GameTrace, word: PlayerWord): boolean {
  return isFresh(story, word, 'nod');
}

function isFresh(story: GameTrace, word: PlayerWord, wanted: Substance): boolean {
  return isSound(story, word) && word.saying.likeness < PASTED && substanceOf(story, word) === wanted;
}
