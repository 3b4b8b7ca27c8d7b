import { clamp } from '../base/maths.ts';
import type { ActId, Cluster, PostClass, PostTone } from '../model/codes.ts';
import type { Reading } from '../model/reading.ts';
import type { Scenario } from '../model/scenario.ts';
import { isBoast } from './boast.ts';
import {
  AUTHOR_SHARE,
  DEFENSIVE,
  FURY,
  HOSTILE,
  PASTED,
  SARCASTIC,
  SHOUTING,
  SPECIFIC,
  TONE_FAULTS,
  TONE_MERITS,
  TONE_START,
  TONE_UNSPECIFIC_CAP,
} from './tuning.ts';

/** What the tone of one word is judged on: nothing that happened after it was sent. */
export interface Utterance {
  readonly acts: readonly ActId[];
  readonly reading: Reading | null; // null for an authored draft: its labels are what counts
  readonly likeness: number; // 0..1 to the likest earlier word
  readonly states: readonly string[]; // facts told
  readonly contradicts: readonly string[];
  readonly level: number; // the author's opinion 0..4, -1 none
  readonly isEmergency?: boolean; // said to somebody in danger: missing is no
  readonly to: { readonly arousal: number; readonly tone: PostTone; readonly class: PostClass } | null;
}

export interface House {
  readonly cluster: Cluster; // as the public takes it
  readonly harm: 'low' | 'some' | 'high';
  readonly voice: 'tu' | 'vous';
}

export type VoiceMerit = keyof typeof TONE_MERITS;
export type VoiceFault = keyof typeof TONE_FAULTS;
export interface Voice {
  readonly score: number; // 0..100
  readonly merits: readonly VoiceMerit[];
  readonly faults: readonly VoiceFault[];
  readonly isFury: boolean; // the post it answers is furious
  readonly isLowByAuthor: boolean; // its acts score well, but its author rates it 0 or 1
}

const WARM_IN_TONE: readonly ActId[] = ['empathy', 'apology', 'humourKind'];
const HUMAN: readonly ActId[] = [...WARM_IN_TONE, 'responsibility', 'ask'];
/** Conciliatory acts: beside them the reader's figure alone does not make a word hostile. */
const YIELDING: readonly ActId[] = ['apology', 'responsibility', 'repair', 'empathy'];
const FACTUAL: readonly ActId[] = ['explain', 'instruct', 'repair'];

/** Tone of one word, 0..100, with why (F6b, R9, R11-R13). */
export function voiceOf(word: Utterance, house: House): Voice {
  const said = (acts: readonly ActId[]) => acts.some((act) => word.acts.includes(act));
  // Thanks are warm to a supporter; to a complaint they are a formula.
  const isThanked = word.to?.class === 'support' && said(['thank']);
  const isFury =
    word.to !== null &&
    (word.to.arousal >= FURY || (word.to.tone === 'aggressive' && word.to.arousal >= 0.5));
  const isFactual = said(FACTUAL) || word.states.length > 0;
  // A statement answers nobody in particular: a fact is what makes it specific.
  const isSpecific =
    !isBoast(word) && // it names what the house sells, not what was reproached
    word.likeness < PASTED && // it names what somebody else reproached
    (said(['nameConcern']) ||
      (word.isEmergency === true && said(['instruct'])) || // what to do is what was asked
      (word.to === null && word.states.length > 0) ||
      (word.reading?.specificity ?? 0) >= SPECIFIC);
  const faults = faultsOf(word, house, said, isFury, isFactual);
  const merits: VoiceMerit[] = [];
  if (isSpecific) merits.push('namesConcern');
  const isUrgent = isFury || word.isEmergency === true;
  const isWarm = isThanked || said(WARM_IN_TONE) || (said(['responsibility']) && isFactual);
  if (isUrgent ? isFactual : isWarm || (word.to === null && isFactual)) merits.push('fitsArousal');
  if ((isThanked || said(HUMAN)) && !faults.includes('pasted') && !faults.includes('register'))
    merits.push('human');
  let score = TONE_START;
  for (const merit of merits) score += TONE_MERITS[merit];
  for (const fault of faults) score -= TONE_FAULTS[fault];
  score = clamp(score, 0, isSpecific ? 100 : TONE_UNSPECIFIC_CAP);
  const isLowByAuthor = faults.length === 0 && word.level >= 0 && word.level <= 1 && score >= TONE_START + 10;
  // A high level from the author does not make up for an insult in the draft.
  if (word.level >= 0 && faults.length === 0)
    score = (1 - AUTHOR_SHARE) * score + AUTHOR_SHARE * word.level * 25;
  else if (word.level >= 0)
    score = Math.min(score, (1 - AUTHOR_SHARE) * score + AUTHOR_SHARE * word.level * 25);
  return { score, merits, faults, isFury, isLowByAuthor };
}

function faultsOf(
  word: Utterance,
  house: House,
  said: (acts: readonly ActId[]) => boolean,
  isFury: boolean,
  isFactual: boolean,
): VoiceFault[] {
  const found: VoiceFault[] = [];
  const { reading } = word;
  if (said(['attack'])) found.push('attack');
  if (said(['threaten'])) found.push('threaten');
  if (said(['humourSharp'])) found.push('sharpHumour');
  if (said(['shiftBlame'])) found.push('shiftBlame');
  if (said(['halfApology'])) found.push('halfApology');
  if (said(['excuse']) && house.cluster !== 'victim') found.push('excuse');
  if (isDenialWrong(word, house.cluster)) found.push('denial');
  if (said(['humourKind']) && house.harm !== 'low') found.push('humourHarm');
  if (isBoast(word) && word.to?.class !== 'support') found.push('boast');
  if (word.likeness >= PASTED) found.push('pasted');
  if (isFury && !isFactual && said(['empathy'])) found.push('empathyForFury');
  const isUrgent = isFury || word.isEmergency === true;
  if (!isUrgent && word.to !== null && isFactual && !said(HUMAN) && !said(['nameConcern']))
    found.push('coldFacts');
  if (reading === null) return found;
  if (reading.hostility >= HOSTILE && !found.includes('attack') && !said(YIELDING)) found.push('hostile');
  if (reading.sarcasm >= SARCASTIC && !found.includes('sharpHumour')) found.push('sarcastic');
  const isRescue = word.isEmergency === true && said(FACTUAL);
  if (reading.defensiveness >= DEFENSIVE && found.length === 0 && !isRescue) found.push('defensive');
  if (reading.language.capitals >= SHOUTING) found.push('shouting');
  const isOther = reading.register !== 'none' && reading.register !== house.voice;
  if (isOther && reading.language.lang === 'fr') found.push('register');
  return found;
}

/**
 * Whether a text denies what it should not: it contradicts a fact, or answers a false claim with no fact and no
 * explanation, or anything else with no fact outside a `victim` crisis (R3, R20).
 */
export function isDenialWrong(
  word: Pick<Utterance, 'acts' | 'states' | 'contradicts' | 'to'>,
  cluster: Cluster,
): boolean {
  if (!word.acts.includes('deny')) return false;
  if (word.contradicts.length > 0) return true;
  if (word.to?.class === 'falseClaim') return word.states.length === 0 && !word.acts.includes('explain');
  return cluster !== 'victim' && word.states.length === 0;
}

/** What the tone of a word depends on besides the word: the crisis as the public takes it, and the house's register. */
export function houseOf(scenario: Scenario, cluster: Cluster): House {
  return { cluster, harm: scenario.crisis.harm, voice: scenario.organisation.voice };
}
