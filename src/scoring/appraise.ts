import { clamp } from '../base/maths.ts';
import { attributedCluster, isOver, type World } from '../engine/index.ts';
import type { Draft } from '../model/scenario.ts';
import type { CrisisState, Post } from '../model/state.ts';
import { unbackedAct } from './backing.ts';
import { isEmergency } from './emergency.ts';
import { adviceFit, isHarshDenial, judgedActs } from './strategy.ts';
import { APPRAISE } from './tuning.ts';
import { houseOf, isDenialWrong, voiceOf } from './voice.ts';

/** The fields of a draft that `appraise` reads; a typed answer may be given in the same shape. */
export type Offered = Pick<Draft, 'acts' | 'states' | 'contradicts' | 'promise' | 'channel'> & {
  readonly level?: number;
};

/**
 * How good an answer would be if it were sent at that tick, 0..100: tone, fit and information by the rubric, less what
 * the channel and unknown facts cost (`APPRAISE`). A known fact denied, or personal data asked in public, gives 0.
 * `level` absent: no author has rated it.
 */
export function appraise(world: World, state: CrisisState, post: Post, offered: Offered): number {
  const { scenario } = world;
  const cluster = attributedCluster(scenario);
  const acts = offered.acts;
  const facts = new Map(scenario.facts.map((fact) => [fact.id, fact]));
  const over = new Set(scenario.facts.filter((fact) => isOver(state, fact)).map(({ id }) => id));
  const knows = (id: string) =>
    !over.has(id) && (facts.get(id)?.isKnownAtStart === true || state.facts.some((fact) => fact.id === id));
  if (offered.contradicts.some((id) => facts.get(id)?.isTrue === true && knows(id))) return 0;
  if (acts.includes('askPersonalData') && offered.channel !== 'private') return 0;
  const word = {
    acts,
    reading: null,
    likeness: 0,
    states: offered.states,
    contradicts: offered.contradicts,
    level: offered.level ?? -1,
    to: post,
    isEmergency: isEmergency(world.posts[post.id]),
  };
  const voice = voiceOf(word, houseOf(scenario, cluster)).score;
  const told = offered.states.flatMap((id) => {
    const fact = facts.get(id);
    return fact?.isTrue === true && knows(id) ? [fact] : [];
  });
  const judged = judgedActs(acts, told, cluster);
  const isFairDenial = judged.includes('deny') && !isDenialWrong(word, cluster);
  const fit = isHarshDenial(judged, cluster, isFairDenial)
    ? 0
    : (adviceFit(isFairDenial ? judged.filter((act) => act !== 'deny') : judged, cluster) ??
      (isFairDenial ? 1 : 0.5));
  const score =
    APPRAISE.tone * voice +
    APPRAISE.fit * 100 * (post.isAffair ? fit : 0.7) +
    APPRAISE.information * informationOf(offered, facts, knows);
  return clamp(score - losses(world, state, post, offered, facts, knows, over), 0, 100);
}

type Facts = ReadonlyMap<string, { readonly isTrue: boolean; readonly isPublic: boolean }>;

function informationOf(offered: Offered, facts: Facts, knows: (id: string) => boolean): number {
  const told = offered.states.some((id) => facts.get(id)?.isTrue === true && knows(id));
  const next = offered.promise !== null;
  const todo = offered.acts.includes('instruct') || offered.acts.includes('repair');
  return Math.min(
    100,
    (told || offered.acts.includes('explain') ? 45 : 0) + (next ? 35 : 0) + (todo ? 35 : 0),
  );
}

function losses(
  world: World,
  state: CrisisState,
  post: Post,
  offered: Offered,
  facts: Facts,
  knows: (id: string) => boolean,
  over: ReadonlySet<string>,
): number {
  let lost = 0;
  const isOpen = offered.channel !== 'private';
  for (const id of offered.states) {
    const fact = facts.get(id);
    if (fact === undefined) continue;
    if (!fact.isTrue || over.has(id)) lost += APPRAISE.rumour;
    else if (!knows(id)) lost += APPRAISE.unknown;
    if (isOpen && !fact.isPublic) lost += APPRAISE.secret;
  }
  if (offered.contradicts.some((id) => !over.has(id))) lost += APPRAISE.unknown;
  if (isOpen && (post.class === 'troll' || post.class === 'spam')) lost += APPRAISE.fed;
  if (isOpen && state.stage === 'fire' && offered.acts.includes('redirect')) lost += APPRAISE.elsewhere;
  if (
    !isOpen &&
    post.isAffair &&
    post.answers === 0 &&
    !state.sayings.some((saying) => saying.kind === 'statement')
  )
    lost += APPRAISE.elsewhere;
  if (unbackedAct(world.scenario, { acts: offered.acts, isAffair: post.isAffair }, knows) !== null)
    lost += APPRAISE.unknown;
  return lost;
}
