import { describe, expect, it } from 'vitest';
import { smallWeights } from '../../../tests/support/small-weights.ts';
import { type Reading, TONES } from '../../model/reading.ts';
import { loadToneModel, RULES_ONLY, type ToneModel, withReplies } from '../model.ts';
import { readTone } from '../read-tone.ts';
import { tokenise } from '../text/tokens.ts';
import { readBeside } from './beside.ts';
import { featuresOfReply } from './features.ts';
import { OUTPUTS, REPLY_LABELS } from './labels.ts';
import { readReply } from './read-reply.ts';
import { SECOND_INPUTS } from './second-layer.ts';
import { MOST_WORDS, seenWords } from './seen.ts';
import { SURE_INPUTS } from './sureness.ts';
import { loadReplyWeights, type ReplyWeights } from './weights.ts';

const weightsOf = (text: string): ReplyWeights => {
  const loaded = loadReplyWeights(text);
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value;
};
const inputOf = (text: string, to: string) => {
  const reply = tokenise(text);
  const post = tokenise(to);
  return {
    reply: seenWords(reply, MOST_WORDS.reply, post),
    post: seenWords(post, MOST_WORDS.post, reply),
    hints: new Map([['length', 0.5]]),
  };
};
const POST = 'Where is my coat? It has been three weeks.';
const REPLY = 'We are sorry about your coat. It leaves tomorrow before noon.';

const ALONE = loadToneModel({ format: 1, id: 'small', bits: 0, heads: [] });
const modelWith = (en: string): ToneModel => {
  const whole = ALONE.ok ? withReplies(ALONE.value, { fr: smallWeights('fr'), en }) : ALONE;
  if (!whole.ok) throw new Error(whole.error.code);
  return whole.value;
};

describe('the file of a learned reader', () => {
  it.each([
    ['no JSON', '{', 'replies/not-json'],
    ['no object', '12', 'replies/not-weights'],
    ['another format', smallWeights('en', { format: 'x' }), 'replies/not-weights'],
    ['a newer format', smallWeights('en', { format: 9 }), 'replies/newer-format'],
    ['another language', smallWeights('en', { lang: 'de' }), 'replies/not-weights'],
    ['no features', smallWeights('en', { features: 7 }), 'replies/damaged'],
    ['a feature twice', smallWeights('en', { features: 'w:a\nw:a' }), 'replies/damaged'],
    ['a feature too many', smallWeights('en', { features: 'w:a' }), 'replies/damaged'],
    [
      'a strange letter',
      smallWeights('en', { features: 'w:a', weights: '~'.repeat(OUTPUTS) }),
      'replies/damaged',
    ],
    ['no scales', smallWeights('en', { scales: null }), 'replies/damaged'],
    ['a scale short', smallWeights('en', { scales: { word: [1] } }), 'replies/damaged'],
    ['a limit short', smallWeights('en', { limits: [0.5] }), 'replies/damaged'],
    ['a sure limit short', smallWeights('en', { clear: [0.5] }), 'replies/damaged'],
    ['no strong mark', smallWeights('en', { strongFrom: [] }), 'replies/damaged'],
    ['no limit of a question', smallWeights('en', { askedFrom: [0.5] }), 'replies/damaged'],
    ['no second layer', smallWeights('en', { second: [[1]] }), 'replies/damaged'],
    ['no bias', smallWeights('en', { bias: null }), 'replies/damaged'],
    ['no sureness', smallWeights('en', { sure: TONES.map(() => []) }), 'replies/damaged'],
    ['no cut', smallWeights('en', { gradedFrom: [] }), 'replies/damaged'],
  ])('with %s is refused with a code', (_, text, code) => {
    const loaded = loadReplyWeights(text);
    expect(loaded.ok ? 'ok' : loaded.error.code).toBe(code);
  });
});

describe('the features of a reply', () => {
  const names = (text: string, to: string) => featuresOfReply(inputOf(text, to)).map(({ name }) => name);

  it('are words, pairs, letters, ends, the post and the hints, each once', () => {
    const found = names('No no coat', 'Coat?');
    expect(found).toEqual([...new Set(found)]);
    for (const name of ['w:no', 'b:no coat', 'c:^co', 'p:coat', 'F:no', 'L:coat', 'h:length'])
      expect(found).toContain(name);
  });

  it('weigh more when they are met again, and less beside many', () => {
    const amount = (text: string) =>
      featuresOfReply(inputOf(text, POST)).find(({ name }) => name === 'w:coat')?.amount ?? 0;
    expect(amount('coat')).toBe(1);
    expect(amount('your coat')).toBeCloseTo(1 / Math.sqrt(3), 12);
    expect(amount('coat coat')).toBeCloseTo((1 + Math.log(2)) / Math.sqrt(3), 12);
  });
});

describe('a learned reader', () => {
  const WEIGHTS = weightsOf(smallWeights('en'));

  it('adds up, the same each time', () => {
    const read = readReply(WEIGHTS, inputOf(REPLY, POST));
    const again = readReply(WEIGHTS, inputOf(REPLY, POST));
    expect([read.labels, read.marks, read.unknown]).toEqual([again.labels, again.marks, again.unknown]);
    expect(read.labels).toHaveLength(REPLY_LABELS.length);
    for (const share of read.labels) expect(share >= 0 && share <= 1).toBe(true);
    for (const mark of read.marks) expect(mark >= 0 && mark <= 4).toBe(true);
    expect(read.unknown).toBeGreaterThan(0.5);
    expect(read.unknown).toBeLessThan(1);
  });

  it('reads the post and the order of words', () => {
    const marks = (text: string, to: string) => readReply(WEIGHTS, inputOf(text, to)).marks;
    expect(marks(REPLY, 'Good.')).not.toEqual(marks(REPLY, POST));
    expect(marks('sorry about it', POST)).not.toEqual(marks('about it sorry', POST));
  });

  it('says which words move an output: without them, it moves by as much', () => {
    const output = REPLY_LABELS.length + 1;
    const input = inputOf(REPLY, POST);
    const moved = readReply(WEIGHTS, input).pushesOf(output);
    const at = input.reply.findIndex(({ word }) => word === 'sorry');
    const features = featuresOfReply(input).filter(
      ({ name, words }) => WEIGHTS.places.has(name) && words.includes(at),
    );
    const whole = features.reduce((sum, { name, family, amount, words }) => {
      const weight = WEIGHTS.whole[WEIGHTS.places.get(name)! * OUTPUTS + output]!;
      return sum + (amount * weight * WEIGHTS.scales[family][output]!) / words.length;
    }, 0);
    expect(moved[at]).toBeCloseTo(whole, 12);
    expect(moved[at]).not.toBe(0);
  });

  it('hears one sentence among many: the strongest speaks for a label', () => {
    const highest = Array.from({ length: OUTPUTS }, (_, output) =>
      [0, ...new Array<number>(SECOND_INPUTS).fill(0)].map((_, i) =>
        i === 1 + 2 * OUTPUTS + output ? 1 : 0,
      ),
    );
    const weights = weightsOf(smallWeights('en', { second: highest }));
    const parts = ['We know.', 'So sorry about your coat!', 'At noon.'];
    const labels = (text: string) => readReply(weights, inputOf(text, POST)).labels;
    const alone = parts.map(
      (part) => readReply(weights, { ...inputOf(part, POST), hints: new Map() }).labels,
    );
    const strongest = REPLY_LABELS.map((_, i) => Math.max(...alone.map((each) => each[i]!)));
    expect(labels(parts.join(' '))).toEqual(strongest);
    expect(new Set(alone.map((each) => each.join())).size).toBeGreaterThan(1);
  });

  it('takes nothing in without failing', () => {
    const read = readReply(WEIGHTS, inputOf('', ''));
    expect(read.marks.every(Number.isFinite)).toBe(true);
    expect(read.unknown).toBe(1);
  });

  it('grades each tone from the sureness its file names', () => {
    const unsure = (gradedFrom: readonly number[]) =>
      readBeside(weightsOf(smallWeights('en', { gradedFrom })), inputOf(REPLY, POST), tokenise(REPLY)).unsure;
    const all = TONES.map(() => 0.5);
    expect(unsure(all)).toEqual([]);
    expect(unsure(all.with(3, 0.9))).toEqual(['hostility']);
  });

  it('asks about personal data from the shares its file names, and says nothing of it elsewhere', () => {
    const data = (askedFrom: readonly number[]) =>
      readTone(modelWith(smallWeights('en', { askedFrom })), REPLY, { lang: 'en', to: POST }).data;
    expect(data([0, 0])).toEqual(['asksPublic', 'reveals']);
    expect(data([1.1, 0])).toEqual(['reveals']);
    expect(data([1.1, 1.1])).toBeUndefined();
  });

  it('foresees from its marks, the words it does not know and their count', () => {
    const sure = TONES.map(() => [0, ...new Array<number>(SURE_INPUTS).fill(0)].with(-2, -9));
    const confidence = (text: string) =>
      readBeside(weightsOf(smallWeights('en', { sure })), inputOf(text, POST), tokenise(text)).confidence;
    expect(confidence('sorry coat')).toBeCloseTo(0.5, 12);
    expect(confidence('hippopotamus')).toBeLessThan(0.01);
  });
});

describe('a model with a learned reader', () => {
  const model = modelWith(smallWeights('en'));
  const read = (text: string, to?: string): Reading =>
    readTone(model, text, to === undefined ? { lang: 'en' } : { lang: 'en', to });

  it('is told apart from others by both languages, and has both or none', () => {
    expect(modelWith(smallWeights('en', { strongFrom: [1, 1, 1].map((said) => [said, 2]) })).hash).not.toBe(
      model.hash,
    );
    expect(model.hash).not.toBe(RULES_ONLY.hash);
    const swapped = withReplies(RULES_ONLY, { fr: smallWeights('en'), en: smallWeights('fr') });
    expect(swapped.ok ? 'ok' : swapped.error.code).toBe('replies/not-weights');
    const half = withReplies(RULES_ONLY, { fr: smallWeights('fr'), en: '' });
    expect(half.ok ? 'ok' : half.error.code).toBe('replies/not-json');
  });

  it('marks the quality of a reply, and of nothing else', () => {
    expect(read(REPLY, POST).quality).toBeGreaterThanOrEqual(0);
    expect(read(REPLY).quality).toBeNull();
    expect(read('Sorry', POST).quality).toBeNull();
    expect(read('Lo sentimos mucho, señora, el abrigo sale mañana.', POST).quality).toBeNull();
  });

  it('points inside the text', () => {
    const { spans } = read(REPLY, POST);
    for (const { start, end } of spans) expect(start >= 0 && start < end && end <= REPLY.length).toBe(true);
  });

  it('says what it does not grade, and why it grades nothing', () => {
    const cut = (gradedFrom: readonly number[]) =>
      readTone(modelWith(smallWeights('en', { gradedFrom })), REPLY, { lang: 'en', to: POST });
    expect(cut(TONES.map(() => 1.01)).doubt).toBe('unlike');
    const one = cut(TONES.map((tone) => (tone === 'empathy' ? 0.5 : 1.01)));
    expect([one.doubt, one.unsure.includes('empathy'), one.unsure.includes('hostility')]).toEqual([
      null,
      false,
      true,
    ]);
    expect(read('', POST).doubt).toBe('noWords');
    expect(read('Sorry', POST).doubt).toBe('oneWord');
    expect(read('Lo sentimos mucho, señora, el abrigo sale mañana por la tarde.', POST).doubt).toBe(
      'otherLanguage',
    );
    expect(read('He wrote: “You never answer anybody and you never will.” So.', POST).doubt).toBe(
      'quotation',
    );
    expect(read(REPLY, POST).doubt).toBeNull();
  });
});
