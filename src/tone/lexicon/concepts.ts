import { foldLetters } from '../../base/fold.ts';
import { compile, type Matcher, matcher } from '../match.ts';
import { tokenise } from '../text/tokens.ts';
import { DISCOURSE } from './discourse.ts';
import { FEELINGS } from './feelings.ts';
import { INSULTS } from './insults.ts';
import { JUDGEMENTS } from './judgements.ts';
import { MORE_WORDS } from './more-words.ts';
import { TURNS } from './turns.ts';

/** One idea, with words in both languages, so that what is learned on English words serves French ones. */
export interface Concept {
  readonly id: string;
  readonly valence: number; // -3..3
  readonly tags: string; // letters explained at the head of each list
}

type Row = { readonly concept: Concept; readonly en: string; readonly fr: string };

function rows(lines: string): Row[] {
  return lines
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => {
      const [head = '', en = '', fr = ''] = line.split(/ ?: ?/);
      const [id = '', valence = '0', tags = ''] = head.split(' ');
      return { concept: { id, valence: Number(valence), tags }, en, fr };
    });
}

const ROWS: readonly Row[] = [FEELINGS, JUDGEMENTS, MORE_WORDS, TURNS, DISCOURSE, INSULTS].flatMap(rows);

function matcherOf(side: (row: Row) => string): Matcher<Concept> {
  return matcher(
    ROWS.flatMap((row) =>
      side(row)
        .split(' ')
        .filter((word) => word.length > 0)
        .map((word) => ({ pattern: compile(opened(word)), item: row.concept })),
    ),
  );
}

/** A lexicon word as the tokens it gives in a text: "d_accord" is "de accord". */
function opened(word: string): string {
  const spaced = foldLetters(word)
    .replace(/_/g, ' ')
    .trim()
    .replace(/\b(d|l|n|s|c|j|m|t|qu) (?=[a-z])/g, "$1'");
  if (/[*^$]/.test(spaced))
    return spaced.replace(/\b(d|l|n|s|j|m|qu)'/g, (_, l: string) => `${ELIDED[l] ?? l} `);
  return tokenise(spaced)
    .list.map((token) => token.t)
    .join(' ');
}

const ELIDED: Readonly<Record<string, string>> = {
  d: 'de',
  l: 'le',
  n: 'ne',
  s: 'se',
  j: 'je',
  m: 'me',
  qu: 'que',
};

/** Emoji may be in either column and serve both languages. */
const EMOJI = /[☀-➿⭐]|[\uD83C-\uD83E]/;
const emojiOf = (row: Row) =>
  [row.en, row.fr]
    .join(' ')
    .split(' ')
    .filter((w) => EMOJI.test(w))
    .join(' ');

export const CONCEPT_MATCHERS: Readonly<Record<'fr' | 'en', Matcher<Concept>>> = {
  fr: matcherOf((row) => (EMOJI.test(row.en) ? emojiOf(row) : row.fr)),
  en: matcherOf((row) => (EMOJI.test(row.en) ? emojiOf(row) : row.en)),
};
