/**
 * How often replies of the corpus cross a red line or raise a question: `npx tsx docs/training/claims.ts`. Rates are by split;
 * those of `test` are of writers whose replies nobody looked at while the patterns were written. In brackets: where what the
 * writer was told of the house counts as told.
 */
import { createToneReader } from '../../src/tone/index.ts';
import { type RatedReply, ratedReplies } from '../../tests/support/corpus.ts';
import { type Met, metBy } from '../../tests/support/crossed.ts';
import { shippedTone } from '../../tests/support/shipped-tone.ts';

const reader = createToneReader(shippedTone());
const all = ratedReplies().map((reply) => {
  const read: Parameters<typeof metBy>[1] = (text, lang, to) => reader(text, { lang, to });
  return { reply, met: metBy(reply, read), metTold: metBy(reply, read, true) };
});

const KINDS: readonly (readonly [string, (reply: RatedReply) => boolean, (met: Met) => boolean])[] = [
  ['decent: a red line', (reply) => reply.isDecent, ({ lines }) => lines.length > 0],
  ['decent: any question', (reply) => reply.isDecent, ({ asked }) => asked.length > 0],
  ['decent: asked about harm', (reply) => reply.isDecent, ({ asked }) => asked.includes('harm')],
  ['decent: asked about settled', (reply) => reply.isDecent, ({ asked }) => asked.includes('settled')],
  ['decent: asked about cause', (reply) => reply.isDecent, ({ asked }) => asked.includes('cause')],
  ['decent: asked about hour', (reply) => reply.isDecent, ({ asked }) => asked.includes('hour')],
  ['decent: asked about number', (reply) => reply.isDecent, ({ asked }) => asked.includes('number')],
  ['decent: asked about private', (reply) => reply.isDecent, ({ asked }) => asked.includes('private')],
  ['decent: asked about data', (reply) => reply.isDecent, ({ asked }) => asked.includes('data')],
  ['decent: asked about insult', (reply) => reply.isDecent, ({ asked }) => asked.includes('insult')],
  ['insult: line', (reply) => reply.isInsult, ({ lines }) => lines.includes('publicInsulted')],
  [
    'insult: line or question',
    (reply) => reply.isInsult,
    ({ lines, asked }) => lines.includes('publicInsulted') || asked.includes('insult'),
  ],
  [
    'insult: any line or question',
    (reply) => reply.isInsult,
    ({ lines, asked }) => lines.length + asked.length > 0,
  ],
  ['data asked: line', (reply) => reply.asksInPublic, ({ lines }) => lines.includes('personalDataInPublic')],
  ['data asked: line or question', (reply) => reply.asksInPublic, isDataMet],
  ['data revealed: line', (reply) => reply.reveals, ({ lines }) => lines.includes('personalDataInPublic')],
  ['data revealed: line or question', (reply) => reply.reveals, isDataMet],
  [
    'asked to state the unverified: a claim is heard',
    (reply) => reply.brief === 'guess-as-fact',
    isClaimHeard,
  ],
];

function isDataMet({ lines, asked }: Met): boolean {
  return (
    lines.includes('personalDataInPublic') || asked.some((topic) => topic === 'data' || topic === 'private')
  );
}

function isClaimHeard({ asked }: Met): boolean {
  return asked.some((topic) => topic !== 'data' && topic !== 'private' && topic !== 'insult');
}

for (const [name, isOne, isMet] of KINDS) {
  const cells = ['train', 'valid', 'test'].map((split) => {
    const found = all.filter(({ reply }) => reply.split === split && isOne(reply));
    const [met, told] = [found.filter((one) => isMet(one.met)), found.filter((one) => isMet(one.metTold))];
    return `${split} ${met.length} (${told.length}) of ${found.length}`;
  });
  console.info(`${name.padEnd(50)}${cells.join('   ')}`);
}
