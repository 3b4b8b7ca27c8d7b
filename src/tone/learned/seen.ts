import { SPEECH_ACTS } from '../../model/codes.ts';
import type { Reading } from '../../model/reading.ts';
import { READING_FIGURES } from '../../model/tone-codes.ts';
import type { Analysis } from '../analyse.ts';
import type { Evidence } from '../evidence.ts';
import { stemOf } from '../specificity.ts';
import type { Token, Tokens } from '../text/tokens.ts';

/** What the learned reader sees of a text: its words in order, each with its marks. */
export interface SeenWord {
  readonly word: string; // folded; a sign such as `?` or `#` stands for itself
  readonly token: number; // place in the token list
  readonly sentence: number; // from 0, without gaps
  readonly isShared: boolean; // a word of matter that the other text has too
  readonly isShout: boolean;
  readonly isQuoted: boolean;
}

/** D. Words read of a reply and of the post it answers; what is beyond adds nothing. */
export const MOST_WORDS = { reply: 120, post: 80 } as const;

/** The words of a text as the learned reader sees them, those it shares with `other` marked. */
export function seenWords(tokens: Tokens, most: number, other?: Tokens): SeenWord[] {
  const theirs = new Set<string>();
  for (const token of other?.list ?? []) if (carries(token)) theirs.add(stemOf(token.t));
  const out: SeenWord[] = [];
  let sentence = 0;
  for (let i = 0; i < tokens.list.length && out.length < most; i++) {
    const token = tokens.list[i]!;
    if (i > 0 && token.sent !== tokens.list[i - 1]!.sent) sentence++;
    out.push({
      word: nameOf(token),
      token: i,
      sentence,
      isShared: carries(token) && theirs.has(stemOf(token.t)),
      isShout: token.shout,
      isQuoted: token.quoted,
    });
    if (token.mark !== '' && token.mark !== ',' && out.length < most)
      out.push({
        word: token.mark,
        token: i,
        sentence,
        isShared: false,
        isShout: false,
        isQuoted: token.quoted,
      });
  }
  return out;
}

const carries = (token: Token) => (token.kind === 'word' && token.t.length >= 4) || token.kind === 'num';

function nameOf(token: Token): string {
  if (token.kind === 'word' || token.kind === 'emoji') return token.t;
  if (token.kind === 'num') return token.t.length <= 2 ? '#1' : '#3';
  return `<${token.kind}>`;
}

/**
 * Hints: what rules, cues and concepts found, and the figures of the reader that sees the reply alone, by name. They let
 * a small model start from what is written by hand and from what public texts taught.
 */
export function hintsOf(
  a: Analysis,
  evidence: ReadonlyMap<string, Evidence>,
  alone: Reading,
): ReadonlyMap<string, number> {
  const hints = new Map<string, number>();
  for (const e of evidence.values())
    if (!e.name.startsWith('act:')) hints.set(`e:${e.name}`, Math.min(2, e.amount));
  for (const act of SPEECH_ACTS) {
    const strength = alone.acts[act];
    if (strength !== undefined) hints.set(`a:${act}`, strength);
  }
  for (const figure of READING_FIGURES) hints.set(`f:${figure}`, alone[figure]);
  for (const hit of a.concepts) {
    if (hit.isQuoted) continue;
    hints.set(`c:${hit.isNegated ? '!' : ''}${hit.concept.id}`, 1);
  }
  hints.set('specific', alone.specificity);
  const words = a.tokens.list.length;
  hints.set('length', Math.min(2, words / 40));
  hints.set('brief', words <= 6 ? 1 : words <= 12 ? 0.5 : 0);
  hints.set('sentence', Math.min(2, words / Math.max(1, a.tokens.sentences) / 15));
  hints.set('sure', a.guess.sure);
  hints.set('grammar', a.guess.grammar);
  return hints;
}
