import { z } from 'zod';
import { LIMITS } from './tuning.ts';

// The probe for `new Function` would fire a violation under our strict policy.
z.config({ jitless: true });

/*
 * The `@...` messages are never shown: `authored-shape.ts` turns them into codes. They name what was expected by a key of
 * `words/author/diagnostics-parts.ts`.
 */
const at = (expected: string) => ({ error: `@${expected}` });

export const ID = /^[a-z][a-z0-9_]*$/;
const FILE_ID = /^[a-z][a-z0-9_-]*$/;
const DURATION = /^(?=\d)(\d+d)?(\d+h(?:\d{1,2}$)?)?(\d+m)?(\d+s)?$/;
export const HOUR = /^(?:(?:day|jour) (\d{1,2}) )?([01]?\d|2[0-4])[:h]([0-5]\d)$/;
export const AFTER_START = /^\+((?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?)$/;

export const id = z.string(at('id')).regex(ID, at('id')).max(48, at('id'));
export const fileId = z.string(at('fileId')).regex(FILE_ID, at('fileId')).max(48, at('fileId'));
const words = z.string(at('text')).max(LIMITS.text, at('text'));
export const word = z.string(at('word')).min(1, at('word')).max(120, at('word'));

const phrase = z.union([word, z.number()], at('word'));

export const text = z
  .union([words, z.number(), mapping({ fr: words.optional(), en: words.optional() })], at('text'))
  .meta({
    id: 'text',
    description: 'A text: a string in the language of the scenario, or {fr: ..., en: ...}.',
  });

export const phraseList = z
  .union([list(phrase), mapping({ fr: list(phrase).optional(), en: list(phrase).optional() })], at('phrases'))
  .meta({
    id: 'phrases',
    description: 'A list of phrases in the language of the scenario, or {fr: [...], en: [...]}.',
  });

export const duration = z
  .union([z.string().regex(DURATION, at('duration')), z.literal(0)], at('duration'))
  .meta({ id: 'duration', description: 'A duration: 90s, 40m, 20h, 2d, 1h30m.' });

export const hour = z.union([z.string().regex(HOUR), z.string().regex(AFTER_START)], at('hour')).meta({
  id: 'hour',
  description: 'An hour of the first day (06:10), of another (day 2 05:00), or +40m after the start.',
});

export const claim = z
  .union([z.boolean(), z.enum(['yes', 'no', 'oui', 'non'])], at('claim'))
  .meta({ id: 'claim', description: 'true or false (yes, no, oui, non).' });

export const condition = z
  .union([z.string().max(LIMITS.condition, at('condition')), z.boolean()], at('condition'))
  .meta({ id: 'condition', description: 'A condition, e.g. volume > 20 and not said(apology).' });

export const share = z
  .union([range(0, 1), z.string().regex(/^\d{1,3}([.,]\d+)?\s?%$/, at('share'))], at('share'))
  .meta({ id: 'share', description: 'A share: 0.22 or 22%.' });

/** A number from `min` to `max`. */
export function range(min: number, max: number) {
  const token = at(`range:${min}:${max}`);
  return z.number(at('number')).min(min, token).max(max, token);
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number) {
  const token = at(`range:${min}:${max}`);
  return z.int(at('whole')).min(min, token).max(max, token);
}

/** A mark out of 100, never a share such as 0.6. */
export function mark() {
  const token = at('range:0:100');
  return z
    .number(at('mark'))
    .min(0, token)
    .max(100, token)
    .refine((value) => value <= 0 || value >= 1, at('mark'));
}

/** A mapping of named fields; the names it knows travel with the fault, for a suggestion. */
export function mapping<T extends z.core.$ZodShape>(shape: T) {
  const known = `@keys:${Object.keys(shape).join(',')}`;
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : '@mapping'),
  });
}

/** A mapping whose keys are of a closed list, none of them required. */
export function byKey<const K extends string, T extends z.ZodType>(keys: readonly K[], value: T) {
  const shape = Object.fromEntries(keys.map((key) => [key, value.optional()]));
  return mapping(shape as { [key in K]: z.ZodOptional<T> });
}

/** A list of at most LIMITS.items. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item, at('list')).max(LIMITS.items, at('list'));
}

/** A word of a closed list. */
export function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values);
}

/** A thing, or a list of them. */
export function some<T extends z.ZodType>(item: T) {
  return z.union([item, list(item)], at('some'));
}

export { at };
