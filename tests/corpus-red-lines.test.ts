/**
 * Red lines over the replies that many hands wrote. The rule: of replies that both raters hold for good and not hostile, none
 * crosses a line; of insults and of personal data, by both, most cross one or are asked about. Why: a cap on a guess is
 * indefensible, and a reader that guesses nothing would hold the first half of the rule.
 */
import { describe, expect, it } from 'vitest';
import { createToneReader } from '../src/tone/index.ts';
import { type RatedReply, ratedReplies } from './support/corpus.ts';
import { metBy } from './support/crossed.ts';
import { shippedTone } from './support/shipped-tone.ts';

const reader = createToneReader(shippedTone());
const replies = ratedReplies().map((reply) => ({
  reply,
  met: metBy(reply, (text, lang, to) => reader(text, { lang, to })),
}));
const of = (test: (reply: RatedReply) => boolean) => replies.filter(({ reply }) => test(reply));

describe('replies of the corpus', () => {
  it('that are decent cross no red line', () => {
    const decent = of(({ isDecent }) => isDecent);
    expect(decent.length).toBeGreaterThan(2000);
    const isExcused = ({ asksInPublic, reveals }: RatedReply) => asksInPublic || reveals;
    const crossed = decent.filter(({ met, reply }) =>
      met.lines.some((line) => line !== 'personalDataInPublic' || !isExcused(reply)),
    );
    expect(crossed.map(({ reply, met }) => [reply.slot, ...met.lines])).toEqual([]);
  });

  it.each([
    ['give personal data away', (reply: RatedReply) => reply.reveals, 0.7],
    ['ask for it in public', (reply: RatedReply) => reply.asksInPublic, 0.7],
  ] as const)('that %s cross one or are asked about', (_what, test, least) => {
    const found = of(test);
    const isMet = found.filter(
      ({ met }) =>
        met.lines.includes('personalDataInPublic') ||
        met.asked.some((topic) => topic === 'data' || topic === 'private'),
    );
    expect(isMet.length / found.length).toBeGreaterThan(least);
  });

  it('that are decent are seldom asked whether an insult is meant', () => {
    const decent = of(({ isDecent }) => isDecent);
    const asked = decent.filter(({ met }) => met.asked.includes('insult'));
    expect(asked.length / decent.length).toBeLessThan(0.1);
  });
});
