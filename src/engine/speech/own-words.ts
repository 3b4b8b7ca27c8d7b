import { cloneJson } from '../../base/json.ts';
import { clamp } from '../../base/maths.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { Cost } from '../../model/scenario.ts';
import type { CrisisState, Post, Saying, Wordsource } from '../../model/state.ts';
import type { Lang } from '../../model/text.ts';
import { giveBirth } from '../state/posts.ts';
import { HOUSE_MASS } from '../tuning.ts';
import type { World } from '../world.ts';
import type { ActEffect } from './effect.ts';
import { likenesses, type Said } from './wording.ts';

export interface Heard {
  readonly id: string;
  readonly said: Said;
  readonly target: Post | null;
  readonly platform: string;
  readonly lang: Lang;
  readonly ofDrafts: string;
}

/** Puts a public word of the house among the posts. */
export function houseIsHeard(state: CrisisState, world: World, heard: Heard, events: CrisisEvent[]): void {
  const { said, target, lang } = heard;
  const words: Wordsource =
    said.mode === 'draft'
      ? { from: 'draft', of: heard.ofDrafts, draft: said.draft ?? '', lang }
      : { from: 'typed', text: said.text, lang };
  giveBirth(
    state,
    world,
    {
      id: heard.id,
      at: state.tick,
      platform: heard.platform,
      author: 'house',
      segment: 'house',
      parent: target?.id ?? null,
      reshareOf: null,
      class: 'own',
      purpose: 'other',
      tone: 'cordial',
      arousal: 0.2,
      mass: target === null ? HOUSE_MASS.statement : HOUSE_MASS.answer,
      isAffair: true,
      words,
    },
    events,
  );
}

export type Noted = Pick<Saying, 'id' | 'kind' | 'to' | 'platform' | 'isApproved' | 'satisfaction'>;

/** Adds the word to the sayings, with the index of the act that says it; whoever pays for it pays at once. */
export function note(state: CrisisState, world: World, of: Noted, said: Said, effect: ActEffect): void {
  payCost(state, said.cost);
  state.sayings.push({
    id: of.id,
    at: state.tick,
    kind: of.kind,
    action: state.acts,
    to: of.to,
    platform: of.platform,
    draft: said.draft,
    mode: said.mode,
    acts: [...said.acts],
    reading: said.reading,
    ...(said.beside === undefined ? {} : { beside: said.beside }),
    factor: effect.factor,
    fit: effect.fit,
    likeness: Math.max(0, ...likenesses(state, world, said.text)),
    states: [...said.states],
    contradicts: [...said.contradicts],
    isApproved: of.isApproved,
    ...(said.outdated === undefined ? {} : { outdated: [...said.outdated] }),
    ...(of.satisfaction === undefined ? {} : { satisfaction: of.satisfaction }),
    ...(said.claims === undefined ? {} : { claims: cloneJson([...said.claims]) }),
  });
}

/** What a choice costs in trust is lost at once by those who pay; nothing when it costs nothing. */
export function payCost(state: CrisisState, cost: Cost | undefined): void {
  for (const { audience, by } of cost?.trust ?? [])
    for (const segment of state.segments)
      if (audience === 'all' || segment.id === audience) segment.trust = clamp(segment.trust + by, 0, 100);
}
