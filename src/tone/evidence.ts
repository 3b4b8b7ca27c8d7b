import type { WhyCode } from '../model/tone-codes.ts';
import type { ActsFound } from './acts.ts';
import type { Analysis } from './analyse.ts';

/** Something found in a text that may move figures: how much of it, where, and its code. */
export interface Evidence {
  readonly name: string;
  readonly amount: number; // 0 upwards: the second of a kind counts less than the first
  readonly places: readonly (readonly [number, number])[]; // token ranges
  readonly why: WhyCode;
}

/** The evidence of a text by name: marks, acts, words by their valence and tags, form. */
export function gather(a: Analysis, found: ActsFound): ReadonlyMap<string, Evidence> {
  const map = new Map<
    string,
    { name: string; amount: number; places: (readonly [number, number])[]; why: WhyCode; keys: Set<string> }
  >();
  const put = (
    name: string,
    key: string,
    amount: number,
    place: readonly [number, number] | undefined,
    why: WhyCode,
  ) => {
    const known = map.get(name) ?? { name, amount: 0, places: [], why, keys: new Set<string>() };
    if (!map.has(name)) map.set(name, known);
    if (place !== undefined && known.places.length < 8) known.places.push(place);
    if (known.keys.has(key)) return;
    known.keys.add(key);
    known.amount += amount * (JUDGES.has(name) ? slowly(known.keys.size) : fading(known.keys.size));
  };
  for (const cue of a.cues) {
    if (cue.id === 'time') continue;
    if (MARK_IDS.has(cue.id))
      put(cue.id, cue.key, cue.weight, [cue.from, cue.to], `mark/${cue.id}` as WhyCode);
  }
  for (const hit of found.hits)
    put(
      `act:${hit.act}`,
      `${hit.act}`,
      found.acts[hit.act] ?? hit.strength,
      [hit.from, hit.to],
      `act/${hit.act}`,
    );
  for (const hit of a.concepts) {
    if (hit.isQuoted) continue;
    const { id, valence, tags } = hit.concept;
    const place = [hit.from, hit.to] as const;
    const strength = Math.abs(valence) / 3;
    if (valence !== 0) {
      const isGood = valence > 0 !== hit.isNegated;
      put(
        isGood ? 'praised' : 'blame',
        id,
        hit.isNegated ? strength * 0.7 : strength,
        place,
        isGood ? 'word/praise' : 'word/blame',
      );
    }
    if (hit.isNegated && !/[XT]/.test(tags)) continue;
    if (tags.includes('I'))
      put(
        hit.atYou ? 'insultAtYou' : 'insult',
        id,
        strength,
        place,
        hit.atYou ? 'word/insultAtYou' : 'word/insult',
      );
    if (tags.includes('O')) put('tellOffWord', id, 1, place, 'word/insultAtYou');
    if (tags.includes('X')) put('slur', id, 1, place, 'word/slur');
    // Swearing at one's own bad luck is not swearing at somebody.
    if (tags.includes('S')) put('coarse', id, hit.atYou ? 1 : 0.6, place, 'word/coarse');
    if (tags.includes('T')) put('violence', id, strength, place, 'mark/menace');
    if (tags.includes('F')) put('suffering', id, strength, place, 'word/blame');
    if (tags.includes('C')) put('care', id, 1, place, 'word/praise');
    if (tags.includes('D')) put('trouble', id, 1, place, 'word/blame');
    if (tags.includes('P')) put('acclaim', id, strength, place, 'word/praise');
    if (tags.includes('N')) put('fault', id, strength, place, 'word/blame');
  }
  const { tokens } = a;
  const shouted = tokens.letters > 0 ? tokens.shouted / tokens.letters : 0;
  if (shouted > 0.15) put('shout', 'shout', Math.min(1, shouted * 1.5), shoutPlace(a), 'form/shout');
  if (tokens.exclamations > 0)
    put('exclaim', 'exclaim', Math.min(1, tokens.exclamations / 3), undefined, 'form/exclaim');
  if (tokens.questions > 0)
    put('question', 'question', Math.min(1, tokens.questions / 2), undefined, 'act/ask');
  if (a.register.tu.length > 0) put('tu', 'tu', 1, tokenPlace(a.register.tu[0]), 'register/tu');
  if (a.register.vous.length > 0) put('vous', 'vous', 1, tokenPlace(a.register.vous[0]), 'register/vous');
  return map;
}

const MARK_IDS: ReadonlySet<string> = new Set(
  'please greeting closing softRequest bareOrder harshQuestion accuse insult tellOff menace minimise coldFormula jargon irony refuseApology refuse humanVoice agree hedge absolute praise'.split(
    ' ',
  ),
);

/** The n-th of a kind counts 1/n, so that repeating one kind of word gains little. */
const fading = (n: number) => 1 / n;

/** The n-th judgement counts 1/√n: in a review, several judgements do mean more. */
const slowly = (n: number) => 1 / Math.sqrt(n);
const JUDGES: ReadonlySet<string> = new Set(['praised', 'blame']);

const tokenPlace = (i: number | undefined) => (i === undefined ? undefined : ([i, i + 1] as const));

function shoutPlace(a: Analysis): readonly [number, number] | undefined {
  const at = a.tokens.list.findIndex((token) => token.shout);
  return at < 0 ? undefined : [at, at + 1];
}
