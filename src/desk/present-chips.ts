import { type ActId, SPEECH_ACTS } from '../model/codes.ts';
import type { Reading } from '../model/reading.ts';
import type { Lang } from '../model/text.ts';
import { speaker } from '../ui/speak.ts';
import { ACT_CHIPS } from '../words/codes/act-chips.ts';
import { timeWordsIn } from './time-words.ts';

/** What the player says of acts one by one: it does this, it does not do that. */
export type Turned = Readonly<Partial<Record<ActId, boolean>>>;

export interface ChipsView {
  readonly chips: readonly ChipView[]; // what was heard, and what the player added
  readonly others: readonly { readonly act: ActId; readonly label: string }[]; // that may be added
  readonly wordsLang: Lang; // of the text
  readonly isUnsure: boolean; // the reader is in doubt: nothing may be said
}

interface ChipView {
  readonly act: ActId;
  readonly label: string;
  readonly isOn: boolean;
  readonly quote: string; // words in which it was heard; '' none
}

/** Acts that may be added when they were not heard: those a writer means to do. */
const ADDABLE: readonly ActId[] = [
  'apology',
  'empathy',
  'nameConcern',
  'responsibility',
  'explain',
  'repair',
  'instruct',
  'promise',
  'ask',
  'thank',
  'redirect',
  'deny',
];
/** Strength from which an act is heard, 0..1: that of the engine. */
const HEARD = 0.5;
const LONGEST_QUOTE = 30; // characters

/** The acts heard in a text, in the order of the list; none when the reader is in doubt. */
export function actsHeard(reading: Reading): ActId[] {
  if (reading.doubt !== null) return [];
  return SPEECH_ACTS.filter((act) => (reading.acts[act] ?? 0) >= HEARD);
}

/** The acts that the player says a text does: those heard, corrected one by one. */
export function actsSaid(heard: readonly ActId[], turned: Turned): ActId[] {
  return SPEECH_ACTS.filter((act) => turned[act] ?? heard.includes(act));
}

/** The chips of a text: one for each act heard, with the words in which it was heard, then those that were added. */
export function presentChips(
  text: string,
  reading: Reading,
  turned: Turned,
  wordsLang: Lang,
  lang: Lang,
): ChipsView {
  const heard = actsHeard(reading);
  const says = actsSaid(heard, turned);
  const word = speaker(ACT_CHIPS, lang);
  const when = timeWordsIn(text, wordsLang);
  const label = (act: ActId) => word(act, { when });
  const shown = SPEECH_ACTS.filter((act) => heard.includes(act) || says.includes(act));
  return {
    chips: shown.map((act) => ({
      act,
      label: label(act),
      isOn: says.includes(act),
      quote: quoteOf(text, reading, act),
    })),
    others: ADDABLE.filter((act) => !shown.includes(act)).map((act) => ({ act, label: label(act) })),
    wordsLang,
    isUnsure: reading.doubt !== null,
  };
}

function quoteOf(text: string, { spans }: Reading, act: ActId): string {
  const span = spans.find(({ cue }) => cue === act);
  const quote = span === undefined ? '' : text.slice(span.start, span.end).trim();
  return quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}
