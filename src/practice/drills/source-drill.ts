import { hash32 } from '../../base/hash.ts';
import { isOver, playOut, type World } from '../../engine/index.ts';
import type { Fact } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { appraise } from '../../scoring/index.ts';
import type { SourceCard, SourceChoice, SourceDrill, SourceStanding } from './source-key.ts';

const SOURCE_CARDS = 8;
const LEAST_CARDS = 4;

/**
 * The cards of La source from a game that was played: at one tick, what may be said in public of what is known, half
 * known, secret, over or unheard. Where the rubric disagrees (telling it would gain, or lose), it is no card.
 * Null when there is too little to tell apart.
 */
export function sourceDrill(
  world: World,
  actions: Parameters<typeof playOut>[1],
  tick: number,
  lang: Lang,
): SourceDrill | null {
  const { state } = playOut(world, actions, { until: tick });
  const cards = world.scenario.facts.flatMap((fact) => sourceCard(world, state, fact, lang) ?? []);
  const rank = ({ fact }: SourceCard) => hash32(`${world.seed} source ${fact}`);
  const chosen = mixed(cards.sort((a, b) => rank(a) - rank(b)));
  const kinds = new Set(chosen.map(({ good }) => good));
  return chosen.length < LEAST_CARDS || kinds.size < 2 ? null : { tick: state.tick, cards: chosen };
}

/** As many as may be of each kind: what may be said must not be guessed from what is asked. */
function mixed(cards: readonly SourceCard[]): SourceCard[] {
  const taken: SourceCard[] = [];
  const left = [...cards];
  while (taken.length < SOURCE_CARDS && left.length > 0) {
    const rarest = [...left].sort((a, b) => countOf(taken, a.good) - countOf(taken, b.good))[0] as SourceCard;
    taken.push(rarest);
    left.splice(left.indexOf(rarest), 1);
  }
  return taken;
}

function countOf(cards: readonly SourceCard[], good: SourceChoice): number {
  return cards.filter((card) => card.good === good).length;
}

function sourceCard(world: World, state: CrisisState, fact: Fact, lang: Lang): SourceCard | null {
  const known = state.facts.find(({ id }) => id === fact.id);
  const standing = standingOf(state, fact, known !== undefined);
  const good: SourceChoice = standing === 'confirmed' ? 'say' : standing === 'internal' ? 'keep' : 'check';
  const worth = worthOfTelling(world, state, fact.id);
  const text = textIn(fact.text, lang);
  // Unheard and not to be told: two right answers.
  if (standing === 'unheard' && !fact.isPublic) return null;
  if (text === '' || (good === 'say' ? worth <= 0 : worth > 0)) return null;
  return {
    fact: fact.id,
    text,
    from: known?.from ?? '',
    at: known?.at ?? -1,
    sure: fact.sure,
    standing,
    good,
    worth,
  };
}

function standingOf(state: CrisisState, fact: Fact, isKnown: boolean): SourceStanding {
  if (!isKnown) return 'unheard';
  if (isOver(state, fact)) return 'over';
  if (!fact.isPublic) return 'internal';
  return fact.isTrue ? fact.sure : 'rumour';
}

/** What telling a fact moves a kind public answer by, in points of worth. */
function worthOfTelling(world: World, state: CrisisState, fact: string): number {
  const post = criticOf(state);
  if (post === undefined) return 0;
  const answer = {
    acts: ['nameConcern', 'empathy'],
    contradicts: [],
    promise: null,
    channel: 'public',
  } as const;
  const told = appraise(world, state, post, { ...answer, states: [fact] });
  return told - appraise(world, state, post, { ...answer, states: [] });
}

/** The first critic of the affair, answered already so that only the words weigh. */
function criticOf(state: CrisisState) {
  const critic = state.shelves
    .flatMap(({ posts }) => posts)
    .find((post) => post.isAffair && post.segment !== 'house');
  return critic === undefined ? undefined : { ...critic, answers: 1 };
}
