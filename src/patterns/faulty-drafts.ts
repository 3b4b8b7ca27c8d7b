import type { ActId } from '../model/codes.ts';

/** Ways in which an answer is wrong and may still be sent by a good person. Words: `DRAFT_FAULT_WORDS`. */
export const DRAFT_FAULTS = [
  'halfApology',
  'template',
  'tooEarly',
  'namesPerson',
  'trueButCold',
  'tooSoonPromised',
  'wrongTwin',
] as const;
type DraftFault = (typeof DRAFT_FAULTS)[number];

/** What a draft with that fault does and is worth, to start from. */
export const FAULTY_DRAFTS: Readonly<
  Record<DraftFault, { readonly acts: readonly ActId[]; readonly level: 0 | 1 | 2 }>
> = {
  halfApology: { acts: ['nameConcern', 'halfApology'], level: 1 },
  template: { acts: ['acknowledge', 'hold'], level: 1 },
  tooEarly: { acts: ['nameConcern', 'empathy', 'deny'], level: 0 },
  namesPerson: { acts: ['nameConcern', 'explain', 'shiftBlame'], level: 0 },
  trueButCold: { acts: ['explain'], level: 2 },
  tooSoonPromised: { acts: ['nameConcern', 'promise'], level: 1 },
  wrongTwin: { acts: ['nameConcern', 'explain'], level: 0 },
};

/** The keys of the words of a fault: what makes it plausible, a sentence to fill in, the reason shown after the game. */
export function faultKeys(fault: DraftFault) {
  return { why: `${fault}Why`, write: `${fault}Write`, mark: `${fault}Mark` } as const;
}
