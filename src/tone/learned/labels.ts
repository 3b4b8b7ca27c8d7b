import { SPEECH_ACTS } from '../../model/codes.ts';

/** What raters mark from 0 to 4, in the order of the learned reader's outputs. */
export const TONES = ['quality', 'politeness', 'empathy', 'hostility', 'defensiveness', 'sarcasm'] as const;
export type ToneId = (typeof TONES)[number];

/** Levels of a mark, 0 to 4. */
export const MARK_LEVELS = 5;

/** Acts, then whether personal data are asked for in public, in private, or given away; last, a sentence that hurts. */
export const NET_LABELS = [...SPEECH_ACTS, 'asksPublic', 'asksPrivate', 'reveals', 'cutting'] as const;
export type LabelId = (typeof NET_LABELS)[number];
