import type { Reading } from '../model/reading.ts';
import type { CoachCode } from '../model/tone-codes.ts';

/** What the colleague knows besides the reading. All fields are optional: without them there are fewer questions. */
export interface CoachContext {
  readonly voice?: 'tu' | 'vous'; // the house's register
  readonly isPublic?: boolean; // the reply goes out in public (default true)
  readonly isFirst?: boolean; // first answer to this person
  readonly isOurFault?: boolean; // the player has learned that the house is at fault
  readonly likeness?: number; // 0..1 to the likest earlier saying of the house, as the engine finds it
  readonly names?: string; // a person named whom the dossier asks to protect; '' or missing: none
  readonly isAboutPost?: boolean; // a post is being answered, so that its concern can be named
}

export interface CoachQuestion {
  readonly code: CoachCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** D. Likeness, 0..1, from which a reply counts as already sent. */
const SAID_BEFORE = 0.7;

/** D. Strength, 0..1, from which an act counts as done. */
const CLEAR = 0.5;
const MOST = 2;

/**
 * At most two questions that a colleague may ask after reading a reply, the gravest first. They never write the reply;
 * when the reader has a doubt, the one question is that the colleague does not understand.
 */
export function coachQuestions(reading: Reading, context: CoachContext = {}): readonly CoachQuestion[] {
  const asked: CoachQuestion[] = [];
  const ask = (code: CoachCode, params: Record<string, string | number> = {}) => asked.push({ code, params });
  const names = context.isPublic !== false ? (context.names ?? '') : '';
  if (names !== '') ask('coach/namesShielded', { name: names });
  if (reading.doubt !== null) {
    if (asked.length === 0 && reading.language.words >= 2) ask('coach/notUnderstood');
    return asked;
  }
  const has = (act: keyof Reading['acts']) => (reading.acts[act] ?? 0) >= CLEAR;
  if (context.isPublic !== false && has('askPersonalData')) ask('coach/personalData');
  if (reading.hostility > 0.5 || has('attack') || has('threaten')) ask('coach/hostile');
  if (has('halfApology')) ask('coach/halfApology');
  else if (has('apology') && !has('responsibility') && reading.specificity < 0.4) ask('coach/apologyForWhat');
  if ((context.likeness ?? 0) >= SAID_BEFORE) ask('coach/template');
  if (has('humourSharp') || reading.sarcasm > 0.6) ask('coach/ironic');
  if (has('shiftBlame') || has('excuse') || reading.defensiveness > 0.65) ask('coach/defensive');
  if (context.isOurFault === true && !has('responsibility') && !has('apology')) ask('coach/whoDid');
  if (has('promise') && (reading.acts.promise ?? 0) < 0.75) ask('coach/promiseWhen');
  if (
    context.isPublic !== false &&
    context.isFirst === true &&
    has('redirect') &&
    !has('empathy') &&
    !has('explain') &&
    !has('instruct')
  )
    ask('coach/privateTooSoon');
  if (context.isAboutPost === true && reading.specificity < 0.2) ask('coach/nameConcern');
  if (
    has('apology') &&
    !has('repair') &&
    !has('promise') &&
    !has('instruct') &&
    !has('hold') &&
    !has('compensate') &&
    !has('redirect')
  )
    ask('coach/whatNext');
  if (context.voice !== undefined && reading.register !== 'none' && reading.register !== context.voice)
    ask('coach/register', { voice: context.voice, read: reading.register });
  if (reading.language.jargon > 0.3) ask('coach/jargon');
  return asked.slice(0, MOST);
}
