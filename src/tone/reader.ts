import type { Reading, ReadOptions } from '../model/reading.ts';
import type { ToneModel } from './model.ts';
import { readTone } from './read-tone.ts';

/** D. Readings in a cache before it is emptied. */
const MOST_CACHED = 2000;

/** A `readTone` with a cache: the same text with the same options is read once. */
export function createToneReader(model: ToneModel): (text: string, opts: ReadOptions) => Reading {
  const cache = new Map<string, Reading>();
  return (text, opts) => {
    const key = JSON.stringify([text, opts.lang, opts.to ?? null, opts.voice ?? null, opts.detail ?? null]);
    const known = cache.get(key);
    if (known !== undefined) return known;
    const reading = readTone(model, text, opts);
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(key, reading);
    return reading;
  };
}
