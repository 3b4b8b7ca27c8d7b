/** Why a text is no record we can open. Closed; each is worded, with its cure, in `words/record.ts`. */
const RECORD_FAULTS = [
  'record/empty',
  'record/too-large', // size, limit
  'record/not-json',
  'record/not-a-record',
  'record/newer', // version, known
  'record/field', // path, wanted
  'record/too-many', // path, limit
  'record/out-of-order', // path
  'record/code-damaged',
  'record/code-newer', // version, known
  'record/needs-scenario', // id, mark: first digits of the hash wanted
  'record/other-scenario', // id, mark, here: those wanted and those at hand
] as const;
export type RecordFaultCode = (typeof RECORD_FAULTS)[number];

export interface RecordFault {
  readonly code: RecordFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Things to tell beside a result: the record does not come from quite the same house. */
const RECORD_NOTICES = [
  'record/scenario-differs', // id
  'record/text-mended', // prose that no rule takes in was touched since: the game is the same
  'record/posts-differ', // the same rules, but other words of posts, drafts or the crowd
  'record/engine-differs', // record, here
  'record/tone-differs', // and no reading is stored: typed words are read anew
  'record/read-elsewhere', // texts, otherwise: graded by stored readings of another reader; those heard otherwise here
  'record/reading-changed', // a stored reading is not the one that the same reader gives
  'record/acts-refused', // count
  'record/rubric-differs', // other figures set by the author, or an earlier version of the rules of grading
  'record/left-belied', // it says that the player had left, and acts stand after that
  'record/cut', // percent, of the scenario's length: saved before its end
  'record/opinions-unread', // grades given by hand stand in the file: they count only on their author's machine
  'record/unsealed', // version 1: nothing holds its settings
  'record/seal-broken', // acts, settings or end are not what was sealed
] as const;
type RecordNoticeCode = (typeof RECORD_NOTICES)[number];

export interface RecordNotice {
  readonly code: RecordNoticeCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A result that has no record, with the reason; `params` fill the words of its code. */
export function fault(
  code: RecordFaultCode,
  params: Readonly<Record<string, string | number>> = {},
): { readonly ok: false; readonly error: RecordFault } {
  return { ok: false, error: { code, params } };
}
