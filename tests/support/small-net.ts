import { hash32 } from '../../src/base/hash.ts';
import { MARK_LEVELS, NET_LABELS, TONES } from '../../src/tone/learned/labels.ts';

/** For tests: the file of a small net whose weights follow from a seed. It reads nothing well, and everything alike. */
export function smallNet(lang: 'fr' | 'en', changes: Readonly<Record<string, unknown>> = {}): string {
  const layer = (name: string, rows: number, columns: number) => {
    const bytes = new Uint8Array(rows * columns);
    for (let i = 0; i < bytes.length; i++) bytes[i] = hash32(`${name} ${i}`) & 255;
    return { rows, columns, scale: 0.01, data: base64(bytes) };
  };
  const width = 4;
  const channels = 3;
  const tones = TONES.length * MARK_LEVELS;
  return JSON.stringify({
    format: 1,
    lang,
    words: 'we nous sorry pardon',
    hints: 'brief length',
    limits: NET_LABELS.map(() => 0.5),
    sure: TONES.map(() => [
      [0, 0.4],
      [1, 1],
    ]),
    gradedFrom: 0.5,
    word: layer('word', 5, width),
    group: layer('group', 16, width),
    flag: layer('flag', width, 4),
    near: layer('near', channels, width * 3),
    wide: layer('wide', channels, channels * 3),
    post: layer('post', 2, width * 2),
    hint: layer('hint', 2, 2),
    hidden: layer('hidden', 5, channels * 2 + 4),
    tone: layer('tone', tones, 5),
    label: layer('label', NET_LABELS.length, 5),
    mark: layer('mark', NET_LABELS.length, channels),
    toneHint: layer('toneHint', tones, 2),
    labelHint: layer('labelHint', NET_LABELS.length, 2),
    ...changes,
  });
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
