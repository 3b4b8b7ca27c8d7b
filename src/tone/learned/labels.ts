import { type ActId, SPEECH_ACTS } from '../../model/codes.ts';
import { TONES, type ToneId } from '../../model/reading.ts';

/** Whether personal data are asked for in public, asked for in private, or given away. */
const DATA = ['asksPublic', 'asksPrivate', 'reveals'] as const;

/** What two raters say is there or not: the acts, then the data. */
export const REPLY_LABELS = [...SPEECH_ACTS, ...DATA] as const;
export type ReplyLabel = ActId | (typeof DATA)[number];

/** Tones that are said to be there from a mark on, as an act is. */
export const STRONG_TONES = ['hostility', 'defensiveness', 'sarcasm'] as const satisfies readonly ToneId[];
export type StrongTone = (typeof STRONG_TONES)[number];

/** The outputs of the learned reader, in order: shares of raters 0..1, marks 0..4. */
export const OUTPUTS = REPLY_LABELS.length + TONES.length;
