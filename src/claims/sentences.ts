import { foldChar } from '../base/fold.ts';

/** A stretch of a text, folded, that still knows where each of its characters stood. */
export interface Stretch {
  readonly folded: string; // lower case, no accents, plain apostrophes, single spaces; quoted words are left out
  readonly from: readonly number[]; // UTF-16 offset in the text of each character of `folded`
  readonly start: number;
  readonly end: number; // exclusive
}

/** A clause, with the word or sign that joins it to the clause before: '' for the first of its sentence. */
export interface Clause extends Stretch {
  readonly joint: string;
}

export interface Sentence extends Stretch {
  readonly isQuestion: boolean;
  readonly clauses: readonly Clause[];
}

/** Takes a text apart into sentences and clauses. Total and linear; offsets are those of the text as given. */
export function sentencesOf(text: string): Sentence[] {
  const quoted = quotedIn(text);
  const found: Sentence[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const isEnd = i === text.length;
    if (!isEnd && (quoted(i) || !endsSentence(text, i))) continue;
    const stretch = stretchOf(text, start, i, quoted);
    if (/[a-z0-9]/.test(stretch.folded)) {
      const isQuestion = !isEnd && /^[?!.…»”" ]*\?/.test(text.slice(i, i + 6));
      found.push({ ...stretch, isQuestion, clauses: clausesOf(stretch) });
    }
    start = i + 1;
  }
  return found;
}

/** The offsets in the text of a stretch `from..to` of the folded characters. */
export function placeIn(stretch: Stretch, from: number, to: number): { start: number; end: number } {
  const start = stretch.from[from] ?? stretch.start;
  const last = stretch.from[Math.max(from, to - 1)] ?? stretch.end - 1;
  return { start, end: last + 1 };
}

const ABBREVIATIONS = /(?:^|[^a-zà-ÿ])(?:m|mm|mr|mrs|ms|dr|st|ste|no|art|p|a|s|v|vs|etc|tel|app)$/;

function endsSentence(text: string, i: number): boolean {
  const char = text[i] as string;
  if (char === '\n' || char === '!' || char === '?' || char === '…' || char === ';') return true;
  if (char !== '.') return false;
  const next = text[i + 1] ?? ' ';
  if (!/[\s»”")]/.test(next) && next !== '.') return false;
  return !ABBREVIATIONS.test(text.slice(Math.max(0, i - 5), i).toLowerCase());
}

/** Stretches between quotation marks, at most 300 characters; when they are nearly all of the text, none. */
function quotedIn(text: string): (at: number) => boolean {
  const marks = [...text.matchAll(/«[^»]{1,300}»|“[^”]{1,300}”|"[^"]{1,300}"/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const inside = marks.reduce((sum, { start, end }) => sum + end - start, 0);
  if (inside > text.trim().length * MOSTLY) return () => false;
  return (at) => marks.some(({ start, end }) => at >= start && at < end);
}
/** D. Share in quotation marks from which the marks are the writer's own. */
const MOSTLY = 0.8;

function stretchOf(text: string, start: number, end: number, quoted: (at: number) => boolean): Stretch {
  let folded = '';
  const from: number[] = [];
  for (let i = start; i < end; i++) {
    const raw = text[i] as string;
    const isOut = quoted(i);
    const char = isOut || /\s/.test(raw) ? ' ' : raw === '’' || raw === '‘' ? "'" : foldChar(raw);
    if (char === ' ' && (folded === '' || folded.endsWith(' '))) continue;
    for (const unit of char) {
      folded += unit;
      from.push(i);
    }
  }
  return { folded, from, start, end };
}

/** Commas and colons between digits, and "et quart", part nothing. */
const JOINT =
  /,(?!\d{3}\b)|:(?!\d)|\(|\)| [–—-] |—| (?:mais|pis|puis|car|donc|tandis que|alors que|parce que|puisque|but|because|so|while|although|though) | (?:et|and) (?!quart|demie?\b|trente|un\b|a half)/g;

function clausesOf(sentence: Stretch): Clause[] {
  const { folded } = sentence;
  const found: Clause[] = [];
  let at = 0;
  let joint = '';
  const push = (to: number) => {
    const part = folded.slice(at, to);
    if (/[a-z0-9]/.test(part)) {
      const trimmed = at + (part.length - part.trimStart().length);
      const last = at + part.trimEnd().length;
      const { start, end } = placeIn(sentence, trimmed, last);
      found.push({
        folded: folded.slice(trimmed, last),
        from: sentence.from.slice(trimmed, last),
        start,
        end,
        joint,
      });
    }
  };
  for (const mark of folded.matchAll(JOINT)) {
    push(mark.index);
    joint = mark[0].trim();
    // The word that gives a reason belongs to what it brings.
    at = BRINGS.test(joint) ? mark.index : mark.index + mark[0].length;
  }
  push(folded.length);
  return found;
}
const BRINGS = /^(?:car|parce que|puisque|because)$/;
