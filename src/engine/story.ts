import type { CrisisEvent } from '../model/event.ts';
import type { Beat, Effect } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { houseSpeaks } from './boss.ts';
import { holds } from './conditions.ts';
import { lastQuotable } from './media.ts';
import { removeByDirection } from './moderate.ts';
import { authoredMass, freshId, giveBirth, postOf } from './posts.ts';
import { knowsFact } from './select.ts';
import { ACT_ROWS, ACTS, CREDIT, MEDIA } from './tuning.ts';
import { ticksIn, type World } from './world.ts';

/** All that the author scheduled for this tick, then the beats whose condition holds. */
export function storyTells(state: CrisisState, world: World, events: CrisisEvent[]): void {
  for (const { what, id } of world.clocked.get(state.tick) ?? []) {
    if (what === 'post') postAppears(state, world, id, events);
    else if (what === 'message') messageArrives(state, world, id, events);
    else if (state.planned.find((p) => p.id === id)?.status === 'due')
      publishPlanned(state, world, id, events);
  }
  const { beats } = world.scenario;
  for (let i = 0; i < beats.length; i++) {
    const beat = beats[i] as Beat;
    if (beat.at > state.tick) continue; // its hour has not come: the usual case, and the cheap one
    const told = state.beats[i];
    if (told === undefined || !isDue(state, world, beat, told)) continue;
    told.firedAt = state.tick;
    if (beat.unless !== null && holds(beat.unless, state, world, beat.id)) continue;
    events.push({ tick: state.tick, kind: 'beat', id: beat.id });
    beat.effects.forEach((effect, n) => {
      takeEffect(state, world, effect, { id: beat.id, n }, events);
    });
  }
  for (const drawn of state.imprevus) {
    const imprevu = world.scenario.imprevus.find((i) => i.id === drawn.id);
    if (imprevu === undefined || drawn.firedAt >= 0 || state.tick < drawn.at || state.tick > imprevu.to)
      continue;
    if (!holds(imprevu.when, state, world, imprevu.id)) continue;
    drawn.firedAt = state.tick;
    events.push({ tick: state.tick, kind: 'imprevu', id: imprevu.id });
    imprevu.effects.forEach((effect, n) => {
      takeEffect(state, world, effect, { id: imprevu.id, n }, events);
    });
  }
}

/** Arms a beat whose condition holds, and tells whether its time has come. */
function isDue(
  state: CrisisState,
  world: World,
  beat: Beat,
  told: { armedAt: number; firedAt: number },
): boolean {
  if (told.firedAt >= 0 && beat.isOnce) return false;
  if (told.armedAt < 0 || (!beat.isOnce && told.firedAt >= told.armedAt)) {
    if (!holds(beat.when, state, world, beat.id)) return false;
    told.armedAt = state.tick;
  }
  return state.tick >= told.armedAt + beat.after && told.firedAt < told.armedAt;
}

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
  }
}

function postAppears(state: CrisisState, world: World, id: string, events: CrisisEvent[]): void {
  const post = world.posts[id];
  if (post === undefined || state.placed[id] !== undefined) return;
  const author = world.people[post.by];
  if (post.isAboutAffair && post.reach >= MEDIA.loudReach)
    state.loudUntil = state.tick + ticksIn(world.scenario, MEDIA.loudSeconds);
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

function messageArrives(state: CrisisState, world: World, id: string, events: CrisisEvent[]): void {
  const message = world.scenario.messages.find((m) => m.id === id);
  if (message === undefined || state.messages.some((m) => m.id === id)) return;
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

/** A fact becomes known to the player, once. */
export function learnFact(state: CrisisState, id: string, from: string, events: CrisisEvent[]): void {
  if (knowsFact(state, id)) return;
  state.facts.push({ id, at: state.tick, from });
  events.push({ tick: state.tick, kind: 'fact', id, from });
}

/** A scheduled post of the house goes out; in a storm a tactless one costs. */
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
