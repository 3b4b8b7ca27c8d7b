import { fold } from '../../base/fold.ts';
import { cloneJson } from '../../base/json.ts';
import type { Wording } from '../../model/action.ts';
import { SPEECH_ACTS as ACT_IDS, type ActId } from '../../model/codes.ts';
import type { Reading } from '../../model/reading.ts';
import type { Draft, DraftPromise } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { textOf } from '../state/post-text.ts';
import { postOf } from '../state/posts.ts';
import { ACTS } from '../tuning.ts';
import type { World } from '../world.ts';
import { claims } from './claim.ts';

/** What the words of the house amount to, whoever wrote them. */
export interface Said {
  readonly mode: 'draft' | 'adapted' | 'typed';
  readonly draft: string | null; // its id, sent or adapted
  readonly text: string; // as sent, in the language sent
  readonly acts: ActId[];
  readonly reading: Reading | null;
  readonly states: string[];
  readonly contradicts: string[];
  readonly promise: DraftPromise | null;
}

/**
 * Reads a wording. A draft says what its labels say; words adapted or typed are read by the tone reader, and
 * by the phrases of each fact. Below the graded confidence a text counts as a bare acknowledgement.
 */
export function readWording(
  world: World,
  wording: Wording,
  lang: Lang,
  drafts: readonly Draft[],
  to: { readonly text: string; readonly detail: readonly string[] } | null,
): Said {
  const draft = wording.mode === 'typed' ? undefined : drafts.find((d) => d.id === wording.draft);
  if (wording.mode === 'draft' && draft !== undefined) {
    return {
      mode: 'draft',
      draft: draft.id,
      text: textIn(draft.text, lang),
      acts: [...draft.acts],
      reading: null,
      states: [...draft.states],
      contradicts: [...draft.contradicts],
      promise: draft.promise,
    };
  }
  const text = wording.mode === 'draft' ? '' : wording.text;
  const reading = world.read(text, {
    lang,
    voice: world.scenario.organisation.voice,
    ...(to === null ? {} : { to: to.text, detail: to.detail }),
  });
  const folded = fold(text);
  const facts = world.scenario.facts;
  const acts = reading.doubt !== null ? ['acknowledge' as const] : actsOf(reading);
  return {
    mode: wording.mode === 'adapted' ? 'adapted' : 'typed',
    draft: draft?.id ?? null,
    text,
    acts,
    reading: cloneJson(reading), // a copy: the reader caches its own, and no node may be in two places of the state
    states: facts.filter((f) => claims(folded, f.cues[lang], lang)).map((f) => f.id),
    contradicts: facts.filter((f) => claims(folded, f.contradictedBy[lang], lang)).map((f) => f.id),
    promise: acts.includes('promise') ? (draft?.promise ?? null) : null,
  };
}

/** Acts of a reading that are strong enough to count, in the order of the list. */
function actsOf(reading: Reading): ActId[] {
  return ACT_IDS.filter((act) => (reading.acts[act] ?? 0) >= ACTS.counted);
}

/** Likeness of a text to each earlier public word of the house but the direction's own, in order. */
export function likenesses(state: CrisisState, world: World, text: string): number[] {
  const { scenario } = world;
  return state.sayings
    .filter((s) => s.mode !== 'house')
    .map((s) => {
      const post = postOf(state, s.id);
      return post === undefined ? 0 : textLikeness(text, textOf(scenario, state, post, scenario.lang));
    });
}

/** Likeness of two texts, 0..1: shared words over all words (Jaccard), names and numbers apart. */
export function textLikeness(a: string, b: string): number {
  const wordsA = wordsIn(a);
  const wordsB = wordsIn(b);
  if (wordsA.size === 0 || wordsB.size === 0) return 0;
  let shared = 0;
  for (const word of wordsA) if (wordsB.has(word)) shared++;
  return shared / (wordsA.size + wordsB.size - shared);
}

const KEPT = new Map<string, ReadonlySet<string>>();

/** Words of a text, cached: the same replies are compared again in each of a thousand games. */
function wordsIn(text: string): ReadonlySet<string> {
  const kept = KEPT.get(text);
  if (kept !== undefined) return kept;
  const words = new Set(fold(text).match(/[a-z]{3,}/g) ?? []);
  if (KEPT.size > 2048) KEPT.clear();
  KEPT.set(text, words);
  return words;
}
