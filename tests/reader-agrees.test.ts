import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../src/model/text.ts';
import { readActs } from '../src/tone/acts.ts';
import { analyse } from '../src/tone/analyse.ts';
import { gather } from '../src/tone/evidence.ts';
import type { ReplyInput } from '../src/tone/learned/features.ts';
import { readReply } from '../src/tone/learned/read-reply.ts';
import { hintsOf, MOST_WORDS, seenWords } from '../src/tone/learned/seen.ts';
import { readTone } from '../src/tone/read-tone.ts';
import { tokenise } from '../src/tone/text/tokens.ts';
import { ratedReplies } from './support/corpus.ts';
import { shippedTone } from './support/shipped-tone.ts';

/** Written by docs/training/reader/sample.py, which reads the shipped files by itself. */
const THEIRS: Readonly<Record<string, readonly number[]>> = JSON.parse(
  readFileSync('tests/golden/reader.json', 'utf8'),
);

function inputOf(text: string, lang: Lang, to: string): ReplyInput {
  const a = analyse(text, lang);
  const post = tokenise(to);
  const alone = readTone({ ...shippedTone(), replies: null }, text, { lang, to });
  return {
    reply: seenWords(a.tokens, MOST_WORDS.reply, post),
    post: seenWords(post, MOST_WORDS.post, a.tokens),
    hints: hintsOf(a, gather(a, readActs(a)), alone),
  };
}

describe('the reader beside a post', () => {
  it('reads in the game what it reads where it is learned', () => {
    const replies = ratedReplies().filter(({ slot }) => THEIRS[slot] !== undefined);
    expect(replies).toHaveLength(Object.keys(THEIRS).length);
    expect(replies.length).toBeGreaterThan(10);
    for (const { slot, lang, text, post } of replies) {
      const { labels, marks } = readReply(shippedTone().replies![lang], inputOf(text, lang, post));
      [...labels, ...marks].forEach((score, i) => {
        expect(Math.abs(score - THEIRS[slot]![i]!), `${slot}, output ${i}`).toBeLessThan(1e-5);
      });
    }
  });
});
