import { describe, expect, it } from 'vitest';
import { smallNet } from '../../../tests/support/small-net.ts';
import { signedBytes } from '../../base/base64.ts';
import type { Reading } from '../../model/reading.ts';
import { loadToneModel, RULES_ONLY, type ToneModel, withNet } from '../model.ts';
import { readTone } from '../read-tone.ts';
import { tokenise } from '../text/tokens.ts';
import { readBeside } from './beside.ts';
import { NET_LABELS, TONES } from './labels.ts';
import { runNet } from './net.ts';
import { loadReplyNet, type ReplyNet } from './net-file.ts';
import { MOST_WORDS, seenWords } from './seen.ts';

const netOf = (text: string): ReplyNet => {
  const loaded = loadReplyNet(text);
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value;
};
const NET = netOf(smallNet('en'));
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

const modelWith = (text: string): ToneModel => {
  const loaded = loadToneModel({
    format: 1,
    id: 'small',
    bits: 0,
    heads: [],
    nets: { en: netOf(text).hash },
  });
  if (!loaded.ok) throw new Error(loaded.error.code);
  const more = withNet(loaded.value, text);
  if (!more.ok) throw new Error(more.error.code);
  return more.value;
};

describe('the file of a net', () => {
  it.each([
    ['no JSON', '{', 'net/not-json'],
    ['no object', '12', 'net/not-a-net'],
    ['another format', smallNet('en', { format: 'x' }), 'net/not-a-net'],
    ['a newer format', smallNet('en', { format: 9 }), 'net/newer-format'],
    ['another language', smallNet('en', { lang: 'de' }), 'net/not-a-net'],
    ['a limit short', smallNet('en', { limits: [0.5] }), 'net/not-a-net'],
    ['no knots', smallNet('en', { sure: TONES.map(() => []) }), 'net/not-a-net'],
    ['a layer gone', smallNet('en', { near: null }), 'net/damaged'],
    [
      'a layer cut',
      smallNet('en', { near: { rows: 3, columns: 12, scale: 1, data: 'AAAA' } }),
      'net/damaged',
    ],
    ['a word more than rows', smallNet('en', { words: 'a b c d e f' }), 'net/damaged'],
  ])('with %s is refused with a code', (_, text, code) => {
    const loaded = loadReplyNet(text);
    expect(loaded.ok ? 'ok' : loaded.error.code).toBe(code);
  });

  it('holds signed bytes', () => {
    expect(signedBytes('AH+A', 3)).toEqual(Int8Array.from([0, 127, -128]));
    expect(signedBytes('AH+A', 4)).toBeNull();
    expect(signedBytes('AH*A', 3)).toBeNull();
  });
});

describe('a net', () => {
  it('gives chances, the same each time', () => {
    const read = runNet(NET, inputOf(REPLY, POST));
    expect(read).toEqual(runNet(NET, inputOf(REPLY, POST)));
    for (const levels of read.levels) expect(levels.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(read.labels).toHaveLength(NET_LABELS.length);
    for (const chance of read.labels) expect(chance > 0 && chance < 1).toBe(true);
  });

  it('reads the post, the order of words and the letters of unknown ones', () => {
    const levels = (text: string, to: string) => runNet(NET, inputOf(text, to)).levels[0];
    expect(levels(REPLY, 'Good.')).not.toEqual(levels(REPLY, POST));
    expect(levels('sorry we', POST)).not.toEqual(levels('we sorry', POST));
    expect(levels('unfathomable', POST)).not.toEqual(levels('hippopotamus', POST));
  });

  it('takes nothing in without failing', () => {
    const read = runNet(NET, inputOf('', ''));
    for (const levels of read.levels) expect(levels.every(Number.isFinite)).toBe(true);
    expect(read.loudest.every((word) => word === -1)).toBe(true);
  });

  it('is graded from the confidence its file names', () => {
    const read = (gradedFrom: number) =>
      readBeside(netOf(smallNet('en', { gradedFrom })), inputOf(REPLY, POST), tokenise(REPLY));
    const { confidence } = read(0);
    expect(read(confidence).isGraded).toBe(true);
    expect(read(confidence + 0.001).isGraded).toBe(false);
  });
});

describe('a model with a net', () => {
  const model = modelWith(smallNet('en'));
  const read = (text: string, to?: string): Reading =>
    readTone(model, text, to === undefined ? { lang: 'en' } : { lang: 'en', to });

  it('refuses the net of another model, and tells models apart by their nets', () => {
    const other = withNet(model, smallNet('en', { gradedFrom: 0.6 }));
    expect(other.ok ? 'ok' : other.error.code).toBe('model/other-net');
    expect(modelWith(smallNet('en', { gradedFrom: 0.6 })).hash).not.toBe(model.hash);
    expect(model.hash).not.toBe(RULES_ONLY.hash);
  });

  it('marks the quality of a reply, and of nothing else', () => {
    expect(read(REPLY, POST).quality).toBeGreaterThanOrEqual(0);
    expect(read(REPLY).quality).toBeNull();
    expect(read('Sorry', POST).quality).toBeNull();
    expect(
      readTone(model, 'Nous sommes désolés pour votre manteau.', { lang: 'fr', to: POST }).quality,
    ).toBeNull();
  });

  it('points inside the text', () => {
    const { spans } = read(REPLY, POST);
    for (const { start, end } of spans) expect(start >= 0 && start < end && end <= REPLY.length).toBe(true);
  });

  it('says why it does not grade', () => {
    expect(
      readTone(modelWith(smallNet('en', { gradedFrom: 1 })), REPLY, { lang: 'en', to: POST }).doubt,
    ).toMatch(/unlike|irony/);
    expect(read('').doubt).toBe('noWords');
    expect(read('Sorry').doubt).toBe('oneWord');
    expect(read('Lo sentimos mucho, señora, el abrigo sale mañana por la tarde.').doubt).toBe(
      'otherLanguage',
    );
    expect(read('He wrote: “You never answer anybody and you never will.” So.').doubt).toBe('quotation');
    expect(read(REPLY).doubt).toBeNull();
  });
});
