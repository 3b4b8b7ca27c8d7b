import { hashJson } from '../base/hash.ts';
import { type ActId, REGISTERS, SPEECH_ACTS } from './codes.ts';
import { DATA_DOUBTS, DOUBTS, type Reading, type ReadOptions, type Span, TONES } from './reading.ts';

/**
 * What is kept of a reading, in whole numbers: all that a rule or a mark may use. Numbers stand in a fixed order, which is
 * part of the format of a record: a new one takes the last place.
 */
export interface ReadingRow {
  readonly figures: readonly number[]; // ROW_FIGURES of them; then the doubts about personal data, where there are any
  readonly acts: readonly number[]; // of each act said, its place in SPEECH_ACTS and its strength in hundredths
  readonly spans: readonly number[]; // of each, the place of its cue in CUES, its start, its length, and 1 when it was learned
}

/** D. Strength from which an act is kept: no rule takes in a weaker one. */
const SAID = 0.5;

/** D. Passages kept of one cue. */
const MOST_SPANS = 4;

const LANGUAGES = ['fr', 'en', 'other'] as const;
const HARMS = ['hostility', 'defensiveness', 'sarcasm'] as const;
const CUES: readonly string[] = [...SPEECH_ACTS, ...HARMS];
const COUNTS = ['words', 'sentences', 'exclamations', 'slips'] as const;
const FORMS = ['capitals', 'jargon', 'quality'] as const;
const TONE_FIGURES = ['sentiment', 'politeness', 'empathy', ...HARMS, 'specificity', 'confidence'] as const;

/** Numbers of `figures` at least: counts, forms and tones; then quality, language, register, doubt and unsure tones. */
export const ROW_FIGURES = COUNTS.length + FORMS.length + TONE_FIGURES.length + 5;

/** The whole numbers of a reading. Figures are cut to hundredths, so that none passes a limit that it did not reach. */
export function rowOfReading(reading: Reading): ReadingRow {
  const { language, acts, quality, doubt, unsure, data = [] } = reading;
  return {
    figures: [
      ...COUNTS.map((name) => language[name]),
      ...FORMS.map((name) => hundredths(language[name])),
      ...TONE_FIGURES.map((name) => hundredths(reading[name])),
      quality === null ? -1 : hundredths(quality),
      LANGUAGES.indexOf(language.lang),
      REGISTERS.indexOf(reading.register),
      doubt === null ? -1 : DOUBTS.indexOf(doubt),
      bitsOf(TONES, unsure),
      ...(data.length > 0 ? [bitsOf(DATA_DOUBTS, data)] : []),
    ],
    acts: SPEECH_ACTS.flatMap((act, i) => ((acts[act] ?? 0) >= SAID ? [i, hundredths(acts[act] ?? 0)] : [])),
    spans: CUES.flatMap((cue, i) =>
      isKept(reading, cue)
        ? reading.spans
            .filter((span) => span.cue === cue)
            .slice(0, MOST_SPANS)
            .flatMap(({ start, end, why }) => [i, start, end - start, why.code === LEARNED ? 1 : 0])
        : [],
    ),
  };
}

/** The reading that these numbers tell; numbers that tell nothing give the least that can be said. Never throws. */
export function readingOfRow({ figures, acts, spans }: ReadingRow): Reading {
  const at = (i: number) => figures[i] ?? 0;
  const rest = COUNTS.length + FORMS.length + TONE_FIGURES.length;
  const counts = Object.fromEntries(COUNTS.map((name, i) => [name, at(i)]));
  const forms = Object.fromEntries(FORMS.map((name, i) => [name, at(COUNTS.length + i) / 100]));
  const tones = Object.fromEntries(
    TONE_FIGURES.map((name, i) => [name, at(COUNTS.length + FORMS.length + i) / 100]),
  ) as Record<(typeof TONE_FIGURES)[number], number>;
  const [quality = -1, lang = 2, register = 3, doubt = -1, unsure = 0, data = 0] = figures.slice(rest);
  return {
    ...tones,
    register: REGISTERS[register] ?? 'none',
    acts: Object.fromEntries(
      inGroups(acts, 2).map(([act = 0, strength = 0]) => [SPEECH_ACTS[act], strength / 100]),
    ),
    language: {
      lang: LANGUAGES[lang] ?? 'other',
      ...(counts as Record<(typeof COUNTS)[number], number>),
      ...(forms as Record<(typeof FORMS)[number], number>),
    },
    quality: quality < 0 ? null : quality / 100,
    doubt: DOUBTS[doubt] ?? null,
    unsure: ofBits(TONES, unsure),
    ...(data === 0 ? {} : { data: ofBits(DATA_DOUBTS, data) }),
    spans: inGroups(spans, 4).map(([cue = 0, start = 0, length = 0, learned = 0]): Span => {
      const name = CUES[cue] ?? '';
      return { start, end: start + length, cue: name, why: { code: learned === 1 ? LEARNED : name } };
    }),
  };
}

/** A reading with no more than its row tells: what the state of a game holds, and what grades it. */
export function keptReading(reading: Reading): Reading {
  return readingOfRow(rowOfReading(reading));
}

/** Hash of what a text was read beside, 8 hexadecimal digits: the text and the detail of the post answered; null alone. */
export function besideHash({ to, detail }: Pick<ReadOptions, 'to' | 'detail'>): string | null {
  return to === undefined ? null : hashJson([to, detail ?? []]).slice(0, 8);
}

const LEARNED = 'word/learned';

/** Whether passages of a cue are kept: of an act that is said, of a harm at any strength. */
function isKept({ acts }: Reading, cue: string): boolean {
  return HARMS.includes(cue as (typeof HARMS)[number]) || (acts[cue as ActId] ?? 0) >= SAID;
}

function bitsOf<T>(all: readonly T[], there: readonly T[]): number {
  return all.reduce((bits, one, i) => bits + (there.includes(one) ? 1 << i : 0), 0);
}

function ofBits<T>(all: readonly T[], bits: number): T[] {
  return all.filter((_, i) => (bits & (1 << i)) !== 0);
}

/** Whole hundredths, towards zero; a figure made of hundredths gives them again. */
function hundredths(x: number): number {
  return Math.trunc(x * 100 + (x < 0 ? -1e-6 : 1e-6)) + 0; // never -0, which no file tells
}

function inGroups(list: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.floor(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}
