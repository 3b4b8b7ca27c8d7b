import { hashText } from '../base/hash.ts';
import type { Action, Wording } from '../model/action.ts';
import type { FieldKind } from '../model/actions.ts';
import type { Annexes, GameRecord } from '../model/record.ts';
import { packWhole } from './pack.ts';
import { fieldsOf } from './read-action.ts';

/** Stands in a record for words that are kept elsewhere: their hash, by which they are found again. */
const MARK = '#~';
const IS_MARK = /^#~[0-9a-f]{8}$/;

/** The figure of a point de quart is a text in the file and a choice on the screen. */
const CODE_FIELD = 'figure';

/** Words kept out of a record, by the mark that stands for them. */
type HeldWords = Readonly<Record<string, string>>;

/** A record's code as a platform is given it, and what is not in it. */
interface FittedCode {
  readonly code: string; // longer than asked only where the acts alone do not fit
  readonly held: HeldWords;
  readonly actsHeld: number; // acts whose words are not in the code
}

/**
 * The code of a game for a place that takes so many characters. Words that the player typed are left out of it, all of
 * them when `withWords` is false, else the oldest that do not fit; a mark stands for each. Acts are never left out.
 */
export function fitCode(record: GameRecord, limit: number, withWords: boolean): FittedCode {
  const short: GameRecord = { ...record, readings: null };
  const typed = record.actions.flatMap((action, i) => (wordsOfAct(action).length > 0 ? [i] : []));
  const fitted = (newest: number): FittedCode => {
    const from = newest === 0 ? record.actions.length : (typed[typed.length - newest] ?? 0);
    const { record: held, words, acts } = holdWords(short, from, newest < typed.length || !withWords);
    return { code: packWhole(held), held: words, actsHeld: acts };
  };
  if (!withWords) return fitted(0);
  const whole = fitted(typed.length);
  if (whole.code.length <= limit) return whole;
  let [fits, tooMany] = [0, typed.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (fitted(middle).code.length <= limit) fits = middle;
    else tooMany = middle;
  }
  return fitted(fits);
}

/** Puts words back where their marks are. Acts whose words are not at hand are left out, and counted. */
export function joinWords(
  record: GameRecord,
  words: HeldWords,
): { readonly record: GameRecord; readonly lost: number } {
  const actions = record.actions.flatMap((action) => {
    let isWhole = true;
    const joined = mapWords(action, (text) => {
      if (!IS_MARK.test(text)) return text;
      const found = Object.hasOwn(words, text) ? words[text] : undefined;
      if (found !== undefined && markOf(found) === text) return found;
      isWhole = false;
      return text;
    });
    return isWhole ? [joined] : [];
  });
  return { record: { ...record, actions }, lost: record.actions.length - actions.length };
}

/** Every word that a player typed in these acts, by the mark that would stand for it. */
export function wordsByMark(actions: readonly Action[]): HeldWords {
  return Object.fromEntries(actions.flatMap(wordsOfAct).map((text) => [markOf(text), text]));
}

function holdWords(
  record: GameRecord,
  from: number, // acts before this one give up their words
  annexesToo: boolean,
): { readonly record: GameRecord; readonly words: HeldWords; readonly acts: number } {
  const words: Record<string, string> = {};
  let acts = 0;
  const actions = record.actions.map((action, i) => {
    if (i >= from || wordsOfAct(action).length === 0) return action;
    acts++;
    return mapWords(action, (text) => {
      if (text === '') return text;
      words[markOf(text)] = text;
      return markOf(text);
    });
  });
  const annexes: Annexes = annexesToo ? withoutWords(record.annexes) : record.annexes;
  return { record: { ...record, actions, annexes }, words, acts };
}

/** Guesses, sureness, plans and times are numbers and codes; all the rest of the annexes is a person's own words or name. */
function withoutWords({ guesses, unseen, sures, plan, planned, left, seconds }: Annexes): Annexes {
  return {
    ...(guesses === undefined ? {} : { guesses }),
    ...(unseen === undefined ? {} : { unseen }),
    ...(sures === undefined ? {} : { sures }),
    ...(plan === undefined ? {} : { plan }),
    ...(planned === undefined ? {} : { planned }),
    ...(left === undefined ? {} : { left }),
    ...(seconds === undefined ? {} : { seconds }),
  };
}

function markOf(text: string): string {
  return `${MARK}${hashText(text).slice(0, 8)}`;
}

function wordsOfAct(action: Action): string[] {
  const found: string[] = [];
  mapWords(action, (text) => {
    if (text !== '') found.push(text);
    return text;
  });
  return found;
}

/** The act with each text that a player wrote replaced. */
function mapWords(action: Action, replace: (text: string) => string): Action {
  const changed: Record<string, unknown> = { ...action };
  for (const [name, kind] of Object.entries(fieldsOf(action.type))) {
    const value = changed[name];
    if (value !== undefined && value !== null && name !== CODE_FIELD)
      changed[name] = mapField(value, kind, replace);
  }
  return changed as unknown as Action;
}

function mapField(value: unknown, kind: FieldKind, replace: (text: string) => string): unknown {
  if (kind === 'text' || kind === 'text|null' || kind === 'text?') return replace(value as string);
  if (kind === 'texts') return (value as readonly string[]).map(replace);
  if (kind !== 'wording') return value;
  const wording = value as Wording;
  return wording.mode === 'draft' ? wording : { ...wording, text: replace(wording.text) };
}
