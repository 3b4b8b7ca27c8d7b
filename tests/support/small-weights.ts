import { hash32 } from '../../src/base/hash.ts';
import { TONES } from '../../src/model/reading.ts';
import { FAMILIES } from '../../src/tone/learned/features.ts';
import { OUTPUTS, REPLY_LABELS, STRONG_TONES } from '../../src/tone/learned/labels.ts';
import { SECOND_INPUTS } from '../../src/tone/learned/second-layer.ts';
import { SURE_INPUTS } from '../../src/tone/learned/sureness.ts';

const FEATURES = ['w:sorry', 'w:coat', 'b:sorry about', 'c:^co', 'p:coat', 'F:we', 'L:noon', 'h:length'];

/** For tests: the file of a learned reader whose few weights follow from a seed. It reads nothing well, and everything alike. */
export function smallWeights(lang: 'fr' | 'en', changes: Readonly<Record<string, unknown>> = {}): string {
  const letters = Array.from({ length: FEATURES.length * OUTPUTS }, (_, i) =>
    String.fromCharCode(40 + (hash32(`weight ${i}`) % 33)),
  );
  const each = (count: number, value: number) => new Array<number>(count).fill(value);
  return JSON.stringify({
    format: 4,
    lang,
    features: FEATURES.join('\n'),
    weights: letters.join(''),
    scales: Object.fromEntries(FAMILIES.map((family) => [family, each(OUTPUTS, 0.05)])),
    bias: [...each(REPLY_LABELS.length, 0.2), ...each(TONES.length, 1.5)],
    second: Array.from({ length: OUTPUTS }, (_, output) => {
      const half = output < REPLY_LABELS.length ? 0.5 : 2;
      return [0, ...each(SECOND_INPUTS, 0)].map((none, i) =>
        i === 1 + output || i === 1 + 2 * OUTPUTS + output ? half : none,
      );
    }),
    limits: each(REPLY_LABELS.length, 0.4),
    clear: each(REPLY_LABELS.length, 0.6),
    strongFrom: STRONG_TONES.map(() => [2, 3]),
    askedFrom: [1.1, 1.1],
    sure: TONES.map(() => [1, ...each(SURE_INPUTS, 0)]),
    gradedFrom: each(TONES.length, 0.5),
    ...changes,
  });
}
