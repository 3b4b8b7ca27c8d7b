import { ticksInSeconds } from '../../base/time.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { holds } from '../state/conditions.ts';
import { authoredMass, giveBirth, postOf } from '../state/posts.ts';
import { knowsFact } from '../state/select.ts';
import { waitsForHost } from '../state/withheld.ts';
import { ACT_ROWS, ACTS, MEDIA } from '../tuning.ts';
import type { World } from '../world.ts';

/** Publishes an authored post, once, if its condition holds. */
export function postAppears(state: CrisisState, world: World, id: string, events: CrisisEvent[]): void {
  const post = world.posts[id];
  if (post === undefined || state.placed[id] !== undefined) return;
  if (!holds(post.when ?? null, state, world, id) || waitsForHost(state, id)) return;
  const author = world.people[post.by];
  if (post.isAboutAffair && post.reach >= MEDIA.loudReach)
    state.loudUntil = state.tick + ticksInSeconds(world.scenario, MEDIA.loudSeconds);
  const parent = post.to !== null && postOf(state, post.to) !== undefined ? post.to : null;
  giveBirth(
    state,
    world,
    {
      id,
      at: state.tick,
      platform: post.platform,
      author: post.by,
      segment: author?.audience ?? 'bystanders',
      parent,
      reshareOf: null,
      class: post.class,
      purpose: post.purpose,
      tone: post.tone,
      arousal: post.arousal,
      mass: post.isAboutAffair ? authoredMass(post.reach, post.arousal, post.moral) : 0,
      isAffair: post.isAboutAffair,
      words: { from: 'authored' },
    },
    events,
  );
}

/** Delivers an authored message, once. */
export function messageArrives(state: CrisisState, world: World, id: string, events: CrisisEvent[]): void {
  const message = world.scenario.messages.find((m) => m.id === id);
  if (message === undefined || state.messages.some((m) => m.id === id) || waitsForHost(state, id)) return;
  const due = message.replyTicks < 0 ? -1 : state.tick + message.replyTicks;
  state.messages.push({
    id,
    at: state.tick,
    from: message.from,
    fact: null,
    due,
    option: null,
    repliedAt: -1,
  });
  events.push({ tick: state.tick, kind: 'message', id, from: message.from });
}

/** Makes a fact known to the player, once. */
export function learnFact(state: CrisisState, id: string, from: string, events: CrisisEvent[]): void {
  if (knowsFact(state, id)) return;
  state.facts.push({ id, at: state.tick, from });
  events.push({ tick: state.tick, kind: 'fact', id, from });
}

/** Publishes a scheduled post of the house; a tactless one costs trust in a storm. */
export function publishPlanned(state: CrisisState, world: World, id: string, events: CrisisEvent[]): void {
  const planned = world.scenario.planned.find((p) => p.id === id);
  const of = state.planned.find((p) => p.id === id);
  if (planned === undefined || of === undefined) return;
  of.status = 'out';
  events.push({ tick: state.tick, kind: 'planned', id, phase: 'out' });
  giveBirth(
    state,
    world,
    {
      id,
      at: state.tick,
      platform: planned.platform,
      author: 'house',
      segment: 'house',
      parent: null,
      reshareOf: null,
      class: 'own',
      purpose: 'other',
      tone: 'cordial',
      arousal: 0.2,
      mass: planned.isTactless ? 6 : 0.5,
      isAffair: planned.isTactless,
      words: { from: 'planned', planned: id },
    },
    events,
  );
  if (!planned.isTactless || state.volume < 3) return;
  const factor = ACT_ROWS.tactlessAd[state.stage === 'spark' ? 0 : 1];
  state.actsFactor = Math.min(ACTS.cumulativeMost, state.actsFactor * factor);
  state.scandal += 2;
}
