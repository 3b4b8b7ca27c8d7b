import { fold } from '../../base/fold.ts';
import { dataAskedIn, saysAny } from '../../claims/index.ts';
import type { Wording } from '../../model/action.ts';
import type { AnsweredClaim } from '../../model/claim.ts';
import { SPEECH_ACTS as ACT_IDS, type ActId, ADVERSE_ACTS } from '../../model/codes.ts';
import { besideHash, keptReading } from '../../model/kept-reading.ts';
import { CLEAR_ACT, type Reading } from '../../model/reading.ts';
import type { Cost, Draft, DraftPromise } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { textOf } from '../state/post-text.ts';
import { postOf } from '../state/posts.ts';
import { ACTS } from '../tuning.ts';
import type { World } from '../world.ts';

/** What the words of the house amount to, whoever wrote them. */
export interface Said {
  readonly mode: 'draft' | 'adapted' | 'typed';
  readonly draft: string | null; // its id, sent or adapted
  readonly text: string; // as sent, in the language sent
  readonly acts: ActId[];
  readonly reading: Reading | null;
  readonly beside?: string; // hash of what it was read beside; missing when it was read alone
  readonly states: string[];
  readonly contradicts: string[];
  readonly outdated?: readonly string[]; // facts told that are no longer true; missing when there are none
  readonly promise: DraftPromise | null;
  readonly cost?: Cost; // of a draft sent as it is
  readonly claims?: readonly AnsweredClaim[]; // what came of the player's answers; missing when there were none
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
      ...(draft.cost === undefined ? {} : { cost: draft.cost }),
    };
  }
  const text = wording.mode === 'draft' ? '' : wording.text;
  const opts = {
    lang,
    voice: world.scenario.organisation.voice,
    ...(to === null ? {} : { to: to.text, detail: to.detail }),
  };
  // What a record keeps of a reading must be all that grades: hence a game replays without the reader that read it.
  const reading = keptReading(world.read(text, opts));
  const beside = besideHash(opts);
  const folded = fold(text);
  const facts = world.scenario.facts;
  const acts = reading.doubt !== null ? ['acknowledge' as const] : actsOf(reading, text, lang);
  const denied = deniedAsIn(drafts, text, lang);
  return {
    mode: wording.mode === 'adapted' ? 'adapted' : 'typed',
    draft: draft?.id ?? null,
    text,
    acts,
    reading,
    ...(beside === null ? {} : { beside }),
    states: facts.filter((f) => saysAny(folded, f.cues[lang], lang)).map((f) => f.id),
    contradicts: facts
      .filter(({ id, contradictedBy }) => denied.has(id) || saysAny(folded, contradictedBy[lang], lang))
      .map(({ id }) => id),
    promise: acts.includes('promise') ? (draft?.promise ?? null) : null,
  };
}

/**
 * Acts of a reading that are strong enough to count, in the order of the list: those that would be held against the
 * writer must be sure. That personal data is asked for is not left to the reader: a request names what it wants.
 */
function actsOf(reading: Reading, text: string, lang: Lang): ActId[] {
  const asks = dataAskedIn(text, lang).some(({ channel }) => channel !== 'private');
  return ACT_IDS.filter((act) => {
    if (act === 'askPersonalData') return asks;
    return (reading.acts[act] ?? 0) >= (ADVERSE_ACTS.has(act) ? CLEAR_ACT : ACTS.counted);
  });
}

/**
 * Facts denied by the draft that a text says again in other words: mostly the same words, as many negations, the same
 * numbers, and no other draft likelier. Who types a lie that was offered tells it as who sends it; of drafts that differ by
 * one fact only the one typed counts.
 */
function deniedAsIn(drafts: readonly Draft[], text: string, lang: Lang): ReadonlySet<string> {
  const own = signsOf(text);
  const same = drafts
    .map((draft) => ({ draft, offered: textIn(draft.text, lang) }))
    .map(({ draft, offered }) => ({ draft, offered, likeness: textLikeness(text, offered) }))
    .filter(({ offered, likeness }) => likeness >= ACTS.sameDraft && signsOf(offered) === own);
  const most = Math.max(...same.map(({ likeness }) => likeness));
  const likeliest = same.filter(({ likeness }) => likeness === most);
  if (likeliest.some(({ draft }) => draft.contradicts.length === 0)) return new Set();
  return new Set(likeliest.flatMap(({ draft }) => draft.contradicts));
}

/** What a few changed letters turn around in a text: its negations and its numbers. */
function signsOf(text: string): string {
  const folded = fold(text);
  const negations = folded.match(
    /\b(?:ne|pas|jamais|aucune?|rien|personne|sans|not|no|never|nobody|no one|nothing|without)\b|n't\b|\bn'/g,
  );
  return [negations?.length ?? 0, ...new Set(folded.match(/\d+/g) ?? [])].join(' ');
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
