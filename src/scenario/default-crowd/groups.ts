import type { ActId, PostClass, PostTone, Purpose, SegmentId } from '../../model/codes.ts';

type Row = readonly [
  id: string,
  audiences: readonly SegmentId[],
  purpose: Purpose,
  tone: PostTone | null,
  postClass: PostClass,
];

/** Posts of the crowd by audience, purpose and tone. A group without an audience is open to all of them. */
export const CROWD = [
  ['condemn_calm', [], 'condemn', 'cordial', 'complaint'],
  ['condemn_calm_affected', ['affected'], 'condemn', 'cordial', 'complaint'],
  ['condemn_calm_customers', ['customers'], 'condemn', 'cordial', 'complaint'],
  ['condemn_calm_activists', ['activists'], 'condemn', 'cordial', 'complaint'],
  ['condemn_calm_fans', ['fans'], 'condemn', 'cordial', 'complaint'],
  ['condemn_calm_press', ['press'], 'condemn', 'cordial', 'complaint'],
  ['condemn_calm_trolls', ['trolls'], 'condemn', 'cordial', 'complaint'],
  ['condemn_loud', [], 'condemn', 'aggressive', 'complaint'],
  ['condemn_loud_affected', ['affected'], 'condemn', 'aggressive', 'complaint'],
  ['condemn_loud_customers', ['customers'], 'condemn', 'aggressive', 'complaint'],
  ['condemn_loud_activists', ['activists'], 'condemn', 'aggressive', 'complaint'],
  ['insult', [], 'condemn', 'aggressive', 'uncivil'],
  ['troll', ['trolls'], 'condemn', 'aggressive', 'troll'],
  ['false_claim', [], 'condemn', null, 'falseClaim'],
  ['support_calm', [], 'support', 'cordial', 'support'],
  ['support_calm_affected', ['affected'], 'support', 'cordial', 'support'],
  ['support_calm_customers', ['customers'], 'support', 'cordial', 'support'],
  ['support_calm_fans', ['fans'], 'support', 'cordial', 'support'],
  ['support_loud', [], 'support', 'aggressive', 'support'],
  ['support_insult', [], 'support', 'aggressive', 'uncivil'],
  ['ask', [], 'ask', 'cordial', 'question'],
  ['ask_affected', ['affected'], 'ask', 'cordial', 'question'],
  ['ask_customers', ['customers'], 'ask', 'cordial', 'question'],
  ['ask_press', ['press'], 'ask', 'cordial', 'question'],
  ['muse', [], 'other', null, 'offTopic'],
] as const satisfies readonly Row[];

/** Posts unrelated to the affair. */
export const NOISE = [
  ['noise_weather', [], 'other', 'cordial', 'offTopic'],
  ['noise_city', [], 'other', 'cordial', 'offTopic'],
  ['noise_home', [], 'other', 'cordial', 'offTopic'],
  ['noise_food', [], 'other', 'cordial', 'offTopic'],
  ['noise_sport', [], 'other', 'cordial', 'offTopic'],
  ['noise_help', [], 'ask', 'cordial', 'offTopic'],
  ['noise_spam', [], 'other', 'cordial', 'spam'],
] as const satisfies readonly Row[];

/** Answers to a word of the house. Those with an act take it up; the others fit any. */
export const ECHOES = [
  ['echo_support', null, 'support', null],
  ['echo_condemn_calm', null, 'condemn', 'cordial'],
  ['echo_condemn_loud', null, 'condemn', 'aggressive'],
  ['echo_ask', null, 'ask', null],
  ['echo_apology_good', 'apology', 'support', null],
  ['echo_apology_bad', 'apology', 'condemn', null],
  ['echo_half_apology', 'halfApology', 'condemn', null],
  ['echo_responsibility_good', 'responsibility', 'support', null],
  ['echo_repair_good', 'repair', 'support', null],
  ['echo_repair_bad', 'repair', 'condemn', null],
  ['echo_explain_good', 'explain', 'support', null],
  ['echo_explain_bad', 'explain', 'condemn', null],
  ['echo_empathy_good', 'empathy', 'support', null],
  ['echo_empathy_bad', 'empathy', 'condemn', null],
  ['echo_promise_good', 'promise', 'support', null],
  ['echo_promise_bad', 'promise', 'condemn', null],
  ['echo_hold_good', 'hold', 'support', null],
  ['echo_hold_bad', 'hold', 'condemn', null],
  ['echo_redirect', 'redirect', 'condemn', null],
  ['echo_hand_over', 'handOver', 'support', null],
  ['echo_compensate', 'compensate', 'condemn', null],
  ['echo_deny', 'deny', 'condemn', null],
  ['echo_excuse', 'excuse', 'condemn', null],
  ['echo_shift_blame', 'shiftBlame', 'condemn', null],
  ['echo_attack', 'attack', 'condemn', null],
  ['echo_bolster', 'bolster', 'condemn', null],
  ['echo_humour_kind', 'humourKind', 'support', null],
  ['echo_humour_sharp', 'humourSharp', 'condemn', null],
  ['echo_personal_data', 'askPersonalData', 'condemn', null],
  ['echo_threaten', 'threaten', 'condemn', null],
] as const satisfies readonly (readonly [string, ActId | null, Purpose, PostTone | null])[];

export type LinesId =
  | (typeof CROWD)[number][0]
  | (typeof NOISE)[number][0]
  | (typeof ECHOES)[number][0]
  | 'reshare'
  | 'about_removal_calm'
  | 'about_removal_loud';
export type SlotId =
  | 'start'
  | 'kin'
  | 'place'
  | 'want'
  | 'pout'
  | 'anger'
  | 'last'
  | 'cheer'
  | 'since'
  | 'name';
