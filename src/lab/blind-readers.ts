import type { ActId } from '../model/codes.ts';
import { BLIND_READERS, type BlindReader } from '../model/proof.ts';
import type { Reading } from '../model/reading.ts';
import type { Draft, Scenario } from '../model/scenario.ts';
import { type Lang, textIn } from '../model/text.ts';
import { readTone, type ToneModel } from '../tone/index.ts';

/** One post and its drafts as somebody sees them who knows nothing else, and what their author holds of them. */
export interface BlindSet {
  readonly id: string; // of the post
  readonly at: number; // its index among the posts of the scenario
  readonly post: string;
  readonly drafts: readonly BlindDraft[];
}

/** One draft as it is seen, and its level, 0..4. */
interface BlindDraft {
  readonly text: string;
  readonly level: number;
  readonly reading: Reading; // beside the post, without the details its author wants named
}

/** How often one blind reader is right, over the sets that have one best draft, or one worst. */
export interface BlindScore {
  readonly reader: BlindReader;
  readonly finds: 'best' | 'worst';
  readonly by: 'most' | 'least'; // it points at the draft with the most of what it reads, or with the least
  readonly hits: number; // a tie between drafts is shared
  readonly sets: number;
  readonly chance: number; // the share that would be found by drawing lots
}

/** Acts that a good answer is commonly made of, and those that a bad one is. */
const GOOD: readonly ActId[] = [
  'nameConcern',
  'empathy',
  'responsibility',
  'apology',
  'repair',
  'explain',
  'instruct',
  'promise',
  'ask',
];
const BAD: readonly ActId[] = [
  'hold',
  'excuse',
  'deny',
  'bolster',
  'attack',
  'threaten',
  'shiftBlame',
  'redirect',
  'halfApology',
  'humourSharp',
  'askPersonalData',
];

const strength = ({ acts }: Reading, of: readonly ActId[]) =>
  of.reduce((sum, act) => sum + (acts[act] ?? 0), 0);
const count = (text: string, of: RegExp) => text.match(of)?.length ?? 0;

/** What each blind reader looks at in a draft: a figure, higher for more of it. */
const LOOKS_AT: Readonly<Record<BlindReader, (draft: BlindDraft, place: number) => number>> = {
  place: (_, place) => -place,
  length: ({ text }) => text.length,
  commonWords: ({ reading }) => reading.specificity,
  warmth: ({ reading }) => reading.empathy,
  politeness: ({ reading }) => reading.politeness,
  hostility: ({ reading }) => reading.hostility,
  defensiveness: ({ reading }) => reading.defensiveness,
  sentiment: ({ reading }) => reading.sentiment,
  quality: ({ reading }) => reading.quality ?? 0,
  figures: ({ text }) => count(text, /\d+/g),
  names: ({ text }) => count(text, /(?<=[\p{Ll},;:]\s)\p{Lu}\p{L}+/gu),
  sentences: ({ reading }) => reading.language.sentences,
  promises: ({ reading }) => strength(reading, ['promise']),
  owning: ({ reading }) => strength(reading, ['responsibility', 'apology', 'repair']),
  facts: ({ reading }) => strength(reading, ['explain', 'instruct']),
  acts: ({ reading }) => strength(reading, GOOD) - strength(reading, BAD),
  mixed: ({ reading, text }) =>
    strength(reading, GOOD) - strength(reading, BAD) + reading.specificity + count(text, /\d+/g) / 4,
};

/** The posts of a scenario that offer several drafts, all of them given a level, in one language. */
export function blindSets(scenario: Scenario, lang: Lang, tone: ToneModel): BlindSet[] {
  return scenario.posts.flatMap(({ id, text, drafts }, at) => {
    if (drafts.length < 2 || drafts.some(({ level }) => level < 0)) return [];
    const post = textIn(text, lang);
    return [{ id, at, post, drafts: drafts.map((draft) => seen(draft, post, scenario, lang, tone)) }];
  });
}

function seen(draft: Draft, to: string, scenario: Scenario, lang: Lang, tone: ToneModel): BlindDraft {
  const text = textIn(draft.text, lang);
  const reading = readTone(tone, text, { lang, to, voice: scenario.organisation.voice });
  return { text, level: draft.level, reading };
}

/** What `reader` sees in each draft of a set, in the order of the drafts. */
export function blindFigures(reader: BlindReader, { drafts }: BlindSet): number[] {
  return drafts.map(LOOKS_AT[reader]);
}

/** Every blind reader on the sets, in both its senses, for the best draft and for the worst. */
export function blindScores(sets: readonly BlindSet[]): BlindScore[] {
  return BLIND_READERS.flatMap((reader) =>
    (['best', 'worst'] as const).flatMap((finds) =>
      (['most', 'least'] as const).map((by): BlindScore => {
        const shares = sets.flatMap((set) => {
          const wanted = soughtIn(set, finds);
          if (wanted === null) return [];
          return [{ found: shareOf(blindFigures(reader, set), wanted, by), lots: 1 / set.drafts.length }];
        });
        const hits = shares.reduce((sum, { found }) => sum + found, 0);
        const chance = shares.reduce((sum, { lots }) => sum + lots, 0) / Math.max(1, shares.length);
        return { reader, finds, by, hits, sets: shares.length, chance };
      }),
    ),
  );
}

/** Index of the one draft of the highest level, or of the lowest; null when several share it. */
export function soughtIn({ drafts }: BlindSet, finds: 'best' | 'worst'): number | null {
  const levels = drafts.map(({ level }) => level);
  const level = finds === 'best' ? Math.max(...levels) : Math.min(...levels);
  return levels.filter((one) => one === level).length === 1 ? levels.indexOf(level) : null;
}

/** 1 when the figures single out the wanted draft, a share when they tie, else 0. */
function shareOf(figures: readonly number[], wanted: number, by: 'most' | 'least'): number {
  const top = by === 'most' ? Math.max(...figures) : Math.min(...figures);
  return figures[wanted] === top ? 1 / figures.filter((figure) => figure === top).length : 0;
}
