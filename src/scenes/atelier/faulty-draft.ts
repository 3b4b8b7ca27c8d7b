import type { Lang } from '../../model/text.ts';
import { type DRAFT_FAULTS, FAULTY_DRAFTS, faultKeys } from '../../patterns/index.ts';
import { type Plain, valueAt } from '../../scenario/edit/index.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import { DRAFT_FAULT_WORDS } from '../../words/author/draft-faults.ts';
import { say } from '../../words/define.ts';
import { writtenText } from './present-rows.ts';

type Fault = (typeof DRAFT_FAULTS)[number];

/** Stands in a draft where the author's own words go. */
export const BLANK = '[…]';
/** Level from which a draft is an answer that a false twin may be made of. */
const GOOD = 3;

/** A draft with that fault, to fill in, in the languages given. A false twin is the best draft beside it, word for word. */
export function faultyDraft(
  fault: Fault,
  drafts: Plain | undefined,
  langs: readonly Lang[],
  main: Lang,
): { readonly [field: string]: Plain } {
  const keys = faultKeys(fault);
  const both = (key: string): Plain => {
    const said = (lang: Lang) => say(DRAFT_FAULT_WORDS, lang, key as keyof (typeof DRAFT_FAULT_WORDS)['fr']);
    return langs.length > 1 ? { fr: said('fr'), en: said('en') } : said(main);
  };
  const { acts, level } = FAULTY_DRAFTS[fault];
  const best = fault === 'wrongTwin' ? bestOf(drafts) : null;
  const text = best === null ? undefined : valueAt(best, 'text');
  const does = best === null ? undefined : valueAt(best, 'acts');
  return { level, acts: does ?? acts, text: text ?? both(keys.write), why: both(keys.mark) };
}

function bestOf(drafts: Plain | undefined): Plain {
  if (!Array.isArray(drafts)) return null;
  const levelOf = (draft: Plain) => Number(valueAt(draft, 'level') ?? 0);
  const best = drafts.reduce((a: Plain, b: Plain) => (a === null || levelOf(b) > levelOf(a) ? b : a), null);
  return best !== null && levelOf(best) >= GOOD ? best : null;
}

/** How many blanks are left to fill in a text. */
export function blanksIn(text: string): number {
  return text.split(BLANK).length - 1;
}

/** Where the next blank is after `from`, the first one again when there is none; null: nothing is left to fill. */
export function nextBlank(text: string, from: number): number | null {
  const at = text.indexOf(BLANK, from);
  const found = at < 0 ? text.indexOf(BLANK) : at;
  return found < 0 ? null : found;
}

/** The draft before `index` that says the same in a language, from 0; null: none does, or it is still to be written. */
export function sameBefore(
  tree: Plain,
  list: string,
  index: number,
  langs: readonly Lang[],
  main: Lang,
): number | null {
  const said = (i: number, lang: Lang) => {
    const text = writtenText(tree, `${list}[${i}].text`, lang, main) ?? '';
    return text === say(ATELIER_WORDS, lang, 'toBeWritten') || blanksIn(text) > 0 ? '' : text;
  };
  for (let i = 0; i < index; i++)
    if (langs.some((lang) => said(index, lang) !== '' && said(i, lang) === said(index, lang))) return i;
  return null;
}
