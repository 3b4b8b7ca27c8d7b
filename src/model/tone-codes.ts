import type { ActId } from './codes.ts';

/** The figures of a Reading that are explained by spans. */
export const READING_FIGURES = [
  'sentiment',
  'politeness',
  'empathy',
  'hostility',
  'defensiveness',
  'sarcasm',
] as const;
export type FigureId = (typeof READING_FIGURES)[number];

/** Codes of a Reading's `why`: one for each act, then the reader's own marks. */
export type WhyCode =
  | `act/${ActId}`
  | `mark/${MarkId}`
  | 'word/praise'
  | 'word/blame'
  | 'word/insult'
  | 'word/insultAtYou'
  | 'word/coarse'
  | 'word/slur'
  | 'word/learned'
  | 'form/shout'
  | 'form/exclaim'
  | 'register/tu'
  | 'register/vous'
  | 'specific/word'
  | 'clash/praiseAndTrouble';

const MARKS = [
  'please',
  'greeting',
  'closing',
  'softRequest',
  'bareOrder',
  'harshQuestion',
  'accuse',
  'insult',
  'tellOff',
  'menace',
  'minimise',
  'coldFormula',
  'jargon',
  'irony',
  'refuseApology',
  'refuse',
  'humanVoice',
  'agree',
  'hedge',
  'absolute',
  'praise',
] as const;
type MarkId = (typeof MARKS)[number];

/** Questions a colleague may ask after reading a reply. */
export const COACH_CODES = [
  'coach/namesShielded',
  'coach/apologyForWhat',
  'coach/halfApology',
  'coach/whoDid',
  'coach/whatNext',
  'coach/promiseWhen',
  'coach/nameConcern',
  'coach/template',
  'coach/hostile',
  'coach/defensive',
  'coach/ironic',
  'coach/personalData',
  'coach/register',
  'coach/privateTooSoon',
  'coach/jargon',
  'coach/notUnderstood',
] as const;
export type CoachCode = (typeof COACH_CODES)[number];
