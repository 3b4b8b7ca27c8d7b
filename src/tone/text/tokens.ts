import { foldChar, isInvisible } from '../../base/fold.ts';
import { isForeignLetter, isLatin } from './scripts.ts';
import { openWord } from './spoken.ts';

type TokenKind = 'word' | 'num' | 'url' | 'mention' | 'emoji' | 'phone' | 'mail' | 'foreign';

/** A word or sign of the text. The words that one spelling stands for ("don't") share their place. */
export interface Token {
  readonly t: string; // folded; for an emoji, its characters
  readonly kind: TokenKind;
  readonly start: number; // UTF-16 offset in the text given
  readonly end: number;
  readonly sent: number; // sentence number
  readonly clause: number; // clause number, unique in the text
  readonly shout: boolean; // written in capitals, three letters or more
  readonly quoted: boolean; // inside quotation marks
  readonly mark: string; // the punctuation just after, folded to one of '' , . ! ? … :
}

/** A text cut into tokens, with counts of its form. */
export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  readonly sentences: number;
  readonly exclamations: number; // runs of !
  readonly questions: number; // runs of ?
  readonly letters: number;
  readonly shouted: number; // letters in shouted words
}

/** Most tokens read: a reply of 10,000 characters has about 2,000. */
const MOST_TOKENS = 6000;

/** Cuts any string into tokens. Never throws; linear in its length; offsets are UTF-16 units of the text as given. */
export function tokenise(text: string): Tokens {
  const list: Mutable[] = [];
  const quotes = quotedStretches(text);
  let sent = 0;
  let clause = 0;
  let exclamations = 0;
  let questions = 0;
  let letters = 0;
  let shouted = 0;
  let i = 0;
  let quoteAt = 0;
  const isQuoted = (at: number) => {
    while (quoteAt < quotes.length && (quotes[quoteAt]?.[1] ?? 0) < at) quoteAt++;
    const here = quotes[quoteAt];
    return here !== undefined && here[0] <= at && at < here[1];
  };
  const push = (t: string, kind: TokenKind, start: number, end: number, shout = false) => {
    if (list.length >= MOST_TOKENS) return;
    list.push({ t, kind, start, end, sent, clause, shout, quoted: isQuoted(start), mark: '' });
  };
  const mark = (char: string) => {
    const last = list[list.length - 1];
    if (last !== undefined && (last.mark === '' || last.mark === ',')) last.mark = char;
  };
  let tagEnd = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 35) tagEnd = hashtagEnd(text, i + 1);
    const special = specialAt(text, i, code);
    if (special !== undefined) {
      if (special.kind !== 'sign') push(special.t, special.kind, i, special.end);
      i = special.end;
    } else if (isLatin(code)) {
      const word = wordAt(text, i, i < tagEnd);
      letters += word.letters;
      const shout = word.letters >= 3 && word.capitals === word.letters;
      if (shout) shouted += word.letters;
      for (const t of openWord(word.folded)) push(t, 'word', i, word.end, shout);
      i = word.end;
    } else if (isDigit(code)) {
      let end = i + 1;
      while (end < text.length && (isDigit(text.charCodeAt(end)) || isInnerDigitMark(text, end))) end++;
      push(text.slice(i, end), 'num', i, end);
      i = end;
    } else if (isEmojiUnit(code)) {
      const end = emojiEnd(text, i);
      push(text.slice(i, end), 'emoji', i, end);
      i = end;
    } else if (isForeignLetter(code)) {
      let end = i + 1;
      while (end < text.length && isForeignLetter(text.charCodeAt(end))) end++;
      push(text.slice(i, Math.min(end, i + 24)), 'foreign', i, end);
      letters += end - i;
      i = end;
    } else {
      const char = text.charAt(i);
      if (char === '!' || char === '?' || char === '.' || char === '…' || char === '\n') {
        const before = text.charAt(i - 1);
        if (char === '!' && before !== '!') exclamations++;
        if (char === '?' && before !== '?') questions++;
        const dots = char === '.' && text.charAt(i + 1) === '.';
        mark(char === '\n' ? '.' : dots ? '…' : char);
        sent++;
        clause++;
      } else if (
        char === ';' ||
        char === ',' ||
        char === ':' ||
        char === '(' ||
        char === ')' ||
        char === '—'
      ) {
        mark(char === ':' ? ':' : char === ';' ? '.' : ',');
        clause++;
        if (char === ';') sent++;
      }
      i++;
    }
  }
  return { text, list, sentences: countSentences(list), exclamations, questions, letters, shouted };
}

type Mutable = { -readonly [K in keyof Token]: Token[K] };

function countSentences(list: readonly Token[]): number {
  let count = 0;
  for (let i = 0; i < list.length; i++) if (i === 0 || list[i]?.sent !== list[i - 1]?.sent) count++;
  return count;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** A dot or comma between digits; a space only before exactly three digits is left to the phone reader. */
function isInnerDigitMark(text: string, at: number): boolean {
  const char = text.charAt(at);
  return (char === '.' || char === ',') && isDigit(text.charCodeAt(at + 1));
}

const isEmojiUnit = (code: number) =>
  (code >= 0xd83c && code <= 0xd83e) ||
  (code >= 0x2600 && code <= 0x27bf) ||
  code === 0x2b50 ||
  code === 0x2764;

function emojiEnd(text: string, start: number): number {
  let end = start;
  const code = text.charCodeAt(end);
  end += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
  while (end < text.length && end < start + 16) {
    const next = text.charCodeAt(end);
    if (next === 0xfe0f || next === 0x200d) {
      end++;
      if (next === 0x200d && end < text.length) {
        const joined = text.charCodeAt(end);
        end += joined >= 0xd800 && joined <= 0xdbff ? 2 : 1;
      }
    } else if (next === 0xd83c && isSkinTone(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return Math.min(end, text.length);
}

const isSkinTone = (code: number) => code >= 0xdffb && code <= 0xdfff;

const LONGEST_WORD = 60;

/** The end of a hashtag of letters and digits. */
function hashtagEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end < from + LONGEST_WORD) {
    const code = text.charCodeAt(end);
    if (!isLatin(code) && !isDigit(code)) break;
    end++;
  }
  return end;
}

function wordAt(text: string, start: number, isInTag: boolean) {
  let folded = '';
  let end = start;
  let letters = 0;
  let capitals = 0;
  while (end < text.length) {
    const char = text.charAt(end);
    const code = text.charCodeAt(end);
    if (isLatin(code)) {
      letters++;
      const small = foldChar(char);
      const isHigh = isCapital(char, code);
      if (isInTag && isHigh && letters > capitals + 1) {
        letters--;
        break;
      }
      if (isHigh) capitals++;
      if (folded.length < LONGEST_WORD) folded += small;
      end++;
    } else if (isInvisible(code)) end++;
    else if (isApostrophe(code) && end + 1 < text.length && isLatin(text.charCodeAt(end + 1))) {
      if (folded.length < LONGEST_WORD) folded += "'";
      end++;
    } else break;
  }
  end = inclusiveEnd(text, end);
  return { folded: squeeze(folded), end, letters, capitals };
}

const isCapital = (char: string, code: number) =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || char === 'Œ' || char === 'Ÿ';

const isApostrophe = (code: number) =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4;

/** The end of a word with its inclusive ending: désolé·e·s, désolé.e.s, désolé(e)s, désolé-e-s. */
function inclusiveEnd(text: string, at: number): number {
  const tail =
    /^(?:[·•.‧-](?:e|ne|le|se|te|trice|rice|euse|ère)(?:[·•.‧-]?s)?|\((?:e|ne|le)\)s?)(?![A-Za-zÀ-ÿ])/.exec(
      text.slice(at, at + 9),
    );
  return tail === null ? at : at + tail[0].length;
}

const DOUBLES = /(?:oo|ee)/;
const KEEP_DOUBLE = new Set(
  'good cool soon look too need see free been feel keep week mood food room book took wooow seen meet speed'.split(
    ' ',
  ),
);

/** A word with each letter that is repeated three times or more reduced: sooorry, désoléééé, gooood. */
function squeeze(word: string): string {
  if (!/(.)\1\1/.test(word)) return word;
  const two = word.replace(/(.)\1{2,}/g, '$1$1');
  if (DOUBLES.test(two) && KEEP_DOUBLE.has(two)) return two;
  return word.replace(/(.)\1{2,}/g, '$1');
}

interface Special {
  readonly t: string;
  readonly kind: TokenKind | 'sign';
  readonly end: number;
}

/** The link, mention, sign, mail address or telephone number at a place; undefined when none starts there. */
function specialAt(text: string, i: number, code: number): Special | undefined {
  const before = i === 0 ? 32 : text.charCodeAt(i - 1);
  if (isLatin(before) || isDigit(before)) return undefined;
  const ahead = text.slice(i, i + 120);
  if (code === 38 || code === 58 || code === 59 || code === 60 || code === 61) return signAt(ahead, i);
  if (code === 64) {
    const mention = /^@[\p{L}\p{N}_]{1,40}/u.exec(ahead);
    if (mention === null) return undefined;
    const isLink = mention[0] === '@url';
    return { t: isLink ? 'url' : mention[0], kind: isLink ? 'url' : 'mention', end: i + mention[0].length };
  }
  if (isLatin(code)) {
    const link = /^(?:https?:\/\/|www\.)[^\s<>"«»]{1,110}/i.exec(ahead) ?? BARE_LINK.exec(ahead);
    if (link !== null) return { t: 'url', kind: 'url', end: i + trimLink(link[0]).length };
    const mail = /^[A-Za-z0-9._%+-]{1,40}@[A-Za-z0-9-]{1,40}\.[A-Za-z.]{2,12}/.exec(ahead);
    if (mail !== null) return { t: 'mail', kind: 'mail', end: i + mail[0].length };
  }
  if (isDigit(code) || code === 43 || code === 40) {
    const phone = /^[+(]?\d[\d\s().-]{5,18}\d/.exec(ahead);
    if (phone !== null && isPhone(phone[0])) return { t: 'phone', kind: 'phone', end: i + phone[0].length };
  }
  return undefined;
}

const SIGN =
  /^(?:[:;=]['’]?-?([)D(/|PpO\]])|(?:<|&lt;)(3)|&(?:amp|lt|gt|quot|nbsp|apos|#\d{2,4}|#x[0-9a-f]{2,4});)(?![A-Za-z0-9/])/;
const FACES: Readonly<Record<string, string>> = {
  ')': '🙂',
  ']': '🙂',
  D: '😀',
  P: '😀',
  p: '😀',
  '3': '❤',
  '(': '🙁',
  '/': '😕',
  '|': '😕',
};

/** A face typed with signs, read as its emoji; what is left of HTML ("&amp;") is read as nothing. */
function signAt(ahead: string, i: number): Special | undefined {
  const found = SIGN.exec(ahead);
  const face = FACES[found?.[1] ?? found?.[2] ?? ''];
  if (found === null) return undefined;
  return { t: face ?? '', kind: face === undefined ? 'sign' : 'emoji', end: i + found[0].length };
}

const BARE_LINK =
  /^[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,30}){0,2}\.(?:com|ca|org|net|fr|qc\.ca|gouv\.qc\.ca|co|ly|gl|uk|io|me|info)(?:\/[^\s<>"«»]{0,80})?(?![A-Za-z0-9])/;

const trimLink = (link: string) => link.replace(/[.,;:!?)\]]+$/, '');

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && /[\s().-]/.test(text) && !/\d{4}-\d{2}-\d{2}|,/.test(text);
}

/** The passages between quotation marks, at most 300 characters each; a mark that is not closed quotes nothing. */
function quotedStretches(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“' };
  let i = 0;
  while (i < text.length) {
    const close = closing[text.charAt(i)];
    if (close === undefined) {
      i++;
      continue;
    }
    const end = text.slice(i + 1, i + 302).indexOf(close);
    if (end < 0) {
      i++;
      continue;
    }
    found.push([i, i + 1 + end]);
    i += end + 2;
  }
  const all = found.reduce((sum, [a, b]) => sum + b - a, 0);
  return all > text.trim().length * 0.8 ? [] : found;
}
