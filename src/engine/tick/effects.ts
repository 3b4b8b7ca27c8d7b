import { never } from '../../base/result.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { Effect } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { removeByDirection } from '../actions/deed.ts';
import { freshId, giveBirth } from '../state/posts.ts';
import { CREDIT } from '../tuning.ts';
import type { World } from '../world.ts';
import { learnFact, messageArrives, postAppears } from './arrivals.ts';
import { houseSpeaks } from './boss.ts';
import { lastQuotable } from './media.ts';

/** One effect of a beat, a mishap or an answer to the house. */
export function takeEffect(
  state: CrisisState,
  world: World,
  effect: Effect,
  of: { id: string; n: number },
  events: CrisisEvent[],
): void {
  const { tick } = state;
  switch (effect.do) {
    case 'post':
      return postAppears(state, world, effect.post, events);
    case 'message':
      return messageArrives(state, world, effect.message, events);
    case 'reveal':
      return learnFact(state, effect.fact, of.id, events);
    case 'trust':
      for (const s of state.segments) {
        if (effect.audience === 'all' || s.id === effect.audience)
          s.trust = bounded(s.trust + effect.by, 100);
      }
      return;
    case 'blame':
    case 'vacuum':
      state[effect.do] = bounded(state[effect.do] + effect.by, 1);
      return;
    case 'credit':
      state.credit = Math.max(0, Math.min(CREDIT.max, state.credit + effect.by));
      return;
    case 'intensity':
      state.intensity = Math.max(0.1, state.intensity + effect.by);
      return;
    case 'media':
      state.media = Math.max(0, Math.min(3, state.media + effect.by));
      return;
    case 'article':
      return articleOfAuthor(state, world, effect, of, events);
    case 'removePost':
      return removeByDirection(state, world, effect.post, events);
    case 'houseStatement':
      return houseSpeaks(state, world, { from: 'beat', beat: of.id, effect: of.n }, effect.acts, events);
    case 'flag':
      if (!state.flags.includes(effect.flag)) state.flags.push(effect.flag);
      return;
    case 'quart': {
      const quart = world.scenario.quarts.find((q) => q.id === effect.quart);
      if (quart !== undefined && state.quart !== quart.id) {
        if (state.quart !== null) events.push({ tick, kind: 'quart', id: state.quart, phase: 'end' });
        state.quart = quart.id;
        events.push({ tick, kind: 'quart', id: quart.id, phase: 'start' });
      }
      return;
    }
    case 'end':
      state.status = 'ended';
      state.ending = effect.ending;
      events.push({ tick, kind: 'end', ending: effect.ending });
      return;
    default:
      return never(effect);
  }
}

function articleOfAuthor(
  state: CrisisState,
  world: World,
  effect: Extract<Effect, { do: 'article' }>,
  of: { id: string; n: number },
  events: CrisisEvent[],
): void {
  const id = freshId(state, 'a', 90);
  const said = lastQuotable(state);
  state.media = Math.min(3, state.media + 1);
  giveBirth(
    state,
    world,
    {
      id,
      at: state.tick,
      platform: effect.platform,
      author: effect.by,
      segment: 'press',
      parent: null,
      reshareOf: null,
      class: 'news',
      purpose: 'other',
      tone: 'cordial',
      arousal: 0.45,
      mass: effect.mass,
      isAffair: true,
      words: { from: 'beat', beat: of.id, effect: of.n },
    },
    events,
  );
  state.articles.push({ id, at: state.tick, quotes: said?.id ?? null });
  events.push({
    tick: state.tick,
    kind: 'media',
    id,
    phase: 'article',
    quotes: said?.id ?? null,
    level: state.media,
    thread: id,
    author: effect.by,
  });
}

function bounded(x: number, most: number): number {
  return Math.max(0, Math.min(most, x));
}
