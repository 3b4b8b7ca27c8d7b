import { BLIND_READERS, type BlindReader } from '../model/proof.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import type { ToneModel } from '../tone/index.ts';
import { blindFigures, blindSets, soughtIn } from './blind-readers.ts';

/** What those who see only one post and its drafts would guess. */
interface GuessedDrafts {
  readonly post: string;
  readonly best: Guess;
  readonly worst: Guess;
}

interface Guess {
  readonly draft: number; // index of the one most of them point at
  readonly share: number; // of the blind readers, 0..1; a tie between drafts is shared
  readonly meant: number | null; // index of the one its author holds for it; null when several are
  /** What shows the one that is meant, strongest first: readers that point at it and at no other. Empty when none is meant. */
  readonly shownBy: readonly BlindReader[];
  readonly givesAway: boolean; // the guess is right, and so many agree that the post gives it away
}

/** Which way somebody who knows nothing would take each figure, for the best. D. */
const TAKEN_FOR_GOOD: Readonly<Record<BlindReader, 'most' | 'least'>> = {
  place: 'most',
  length: 'most',
  commonWords: 'most',
  warmth: 'most',
  politeness: 'most',
  hostility: 'least',
  defensiveness: 'least',
  sentiment: 'most',
  quality: 'most',
  figures: 'most',
  names: 'most',
  sentences: 'most',
  promises: 'most',
  owning: 'most',
  facts: 'most',
  acts: 'most',
  mixed: 'most',
};

/** Share of the blind readers from which a right guess gives the draft away. D. */
const AGREED = 0.6;

/**
 * What blind readers guess of the drafts of a post, in one language, as `check --deep` has them look; null when the post
 * has fewer than two drafts, or one without a level. Some milliseconds: it may be asked for as one writes.
 */
export function guessDrafts(
  scenario: Scenario,
  post: string,
  lang: Lang,
  tone: ToneModel,
): GuessedDrafts | null {
  const posts = scenario.posts.filter(({ id }) => id === post);
  const [set] = blindSets({ ...scenario, posts }, lang, tone);
  if (set === undefined) return null;
  const guess = (finds: 'best' | 'worst'): Guess => {
    const votes = set.drafts.map(() => 0);
    const meant = soughtIn(set, finds);
    const shownBy: BlindReader[] = [];
    let voting = 0;
    for (const reader of BLIND_READERS) {
      const figures = blindFigures(reader, set);
      const isMost = (TAKEN_FOR_GOOD[reader] === 'most') === (finds === 'best');
      const top = isMost ? Math.max(...figures) : Math.min(...figures);
      const pointed = figures.flatMap((figure, i) => (figure === top ? [i] : []));
      if (pointed.length === figures.length) continue; // it sees no difference
      voting++;
      for (const i of pointed) votes[i] = (votes[i] ?? 0) + 1 / pointed.length;
      if (pointed.length === 1 && pointed[0] === meant) shownBy.push(reader);
    }
    const most = Math.max(...votes);
    const draft = votes.indexOf(most);
    const share = voting === 0 ? 0 : most / voting;
    return { draft, share, meant, shownBy, givesAway: draft === meant && share >= AGREED };
  };
  return { post, best: guess('best'), worst: guess('worst') };
}
