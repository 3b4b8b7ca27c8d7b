import { never } from '../../base/result.ts';
import type { ComposerTarget, Writing } from '../../desk/index.ts';
import { SPEECH_ACTS } from '../../model/codes.ts';
import { LANGS } from '../../model/text.ts';

/** Where words are being written: the session keeps them by this name until they are sent. */
export function placeOf(target: ComposerTarget): string {
  switch (target.kind) {
    case 'answer':
    case 'correct':
      return `${target.kind}:${target.post}`;
    case 'contact':
      return `contact:${target.contact ?? ''}`;
    case 'declare':
      return 'declare';
    default:
      return never(target);
  }
}

/** What is written, as a text to be kept; '' when there are no words in it. */
export function draftText(writing: Writing): string {
  const hasWords = (writing.mode === 'typed' || writing.mode === 'adapted') && writing.text.trim() !== '';
  return hasWords ? JSON.stringify(writing) : '';
}

/**
 * Reads a kept text; null when there is none. A part that is not understood is as in `blank`, and a text of another make
 * is taken as words typed.
 */
export function readDraft(text: string | undefined, blank: Writing): Writing | null {
  if (text === undefined || text === '') return null;
  const kept = parsed(text);
  if (typeof kept?.text !== 'string') return { ...blank, mode: 'typed', draft: '', text };
  const { mode, draft, channel, lang, keeps, platforms, pinned, nextWord, turned } = kept;
  const isAdapted = mode === 'adapted' && typeof draft === 'string' && draft !== '';
  return {
    ...blank,
    ...(isAdapted ? { mode: 'adapted', draft } : { mode: 'typed', draft: '' }),
    text: kept.text,
    channel: channel === 'private' || channel === 'public' ? channel : blank.channel,
    lang: LANGS.find((one) => one === lang) ?? blank.lang,
    keeps: typeof keeps === 'string' ? keeps : blank.keeps,
    platforms: Array.isArray(platforms)
      ? platforms.filter((id): id is string => typeof id === 'string')
      : blank.platforms,
    pinned: typeof pinned === 'boolean' ? pinned : blank.pinned,
    nextWord: typeof nextWord === 'number' && Number.isInteger(nextWord) ? nextWord : blank.nextWord,
    turned: readTurned(turned),
  };
}

/**
 * What is written once a choice is changed in the composer. Going back to the ready-made answers and then to one's own
 * words, or to the same draft, gives back what was written there.
 */
export function changeWriting(writing: Writing, change: Partial<Writing>, kept: string | undefined): Writing {
  const next = { ...writing, ...change, ...(change.mode === undefined ? {} : { turned: {} }) };
  if (change.mode !== 'typed' && change.mode !== 'adapted') return next;
  const before = readDraft(kept, next);
  const isSame = before !== null && before.mode === next.mode && before.draft === next.draft;
  return isSame ? { ...next, text: before.text, turned: before.turned } : next;
}

function readTurned(value: unknown): Writing['turned'] {
  const kept = value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  return Object.fromEntries(
    SPEECH_ACTS.flatMap((act) => (typeof kept[act] === 'boolean' ? [[act, kept[act]]] : [])),
  );
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
