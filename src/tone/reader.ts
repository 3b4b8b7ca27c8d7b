import type { Reading, ReadOptions } from '../model/reading.ts';
import type { ToneModel } from './model.ts';
import { readTone } from './read-tone.ts';

/** D. Readings kept by a reader before it forgets them all and starts again. */
const KEPT = 2000;

/** A reader that remembers: the same text with the same options is read once. Same values as `readTone`. */
export function createToneReader(model: ToneModel): (text: string, opts: ReadOptions) => Reading {
  const kept = new Map<string, Reading>();
  return (text, opts) => {
    const key = JSON.stringify([text, opts.lang, opts.to ?? null, opts.voice ?? null, opts.detail ?? null]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const reading = readTone(model, text, opts);
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, reading);
    return reading;
  };
}
