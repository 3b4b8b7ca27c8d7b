import { logistic } from '../../base/maths.ts';
import { ticksInSeconds } from '../../base/time.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState, Saying } from '../../model/state.ts';
import { giveBirth } from '../state/posts.ts';
import { hourlyRate } from '../state/select.ts';
import { MEDIA } from '../tuning.ts';
import type { World } from '../world.ts';

/**
 * Each tick the press may pick the affair up: logistic in rate, severity, morality and censorship (threshold
 * D on T7). The article lands 2.5 h later (T10).
 */
export function pressWatches(state: CrisisState, world: World, events: CrisisEvent[]): void {
  if (state.media >= MEDIA.max || state.volume < 5) return;
  const n = state.articles.length + state.pending.filter((p) => p.what === 'article').length;
  const chance = (logistic(pickupLogit(state, world, n)) * world.scenario.secondsPerTick) / 300;
  if (world.luck.at('media', state.tick, 0) >= chance) return;
  state.pending.push({ at: state.tick + ticksInSeconds(world.scenario, MEDIA.lag), what: 'article', n });
  events.push({
    tick: state.tick,
    kind: 'media',
    id: `pickup-${n}`,
    phase: 'pickup',
    quotes: null,
    level: state.media,
    thread: null,
    author: 'press',
  });
}

function pickupLogit(state: CrisisState, world: World, already: number): number {
  const { severity, morality } = world.scenario.crisis;
  return (
    MEDIA.base +
    MEDIA.perRate * Math.min(MEDIA.rateCap, hourlyRate(state, world.scenario)) +
    MEDIA.severity[severity] +
    MEDIA.morality * morality +
    MEDIA.censorship * state.censorship +
    (state.tick < state.loudUntil ? MEDIA.influencer : 0) +
    MEDIA.repeat * already
  );
}

/** Publishes an article: it adds attention and half of the time quotes the house's last public words (P9). */
export function articleLands(state: CrisisState, world: World, n: number, events: CrisisEvent[]): void {
  const { luck, scenario } = world;
  const said = lastQuotable(state);
  const quoted = luck.at('media', n, 1) < MEDIA.quoted ? said : undefined;
  const id = `a${state.tick}-${n}`;
  const press = scenario.platforms.find((p) => p.kind === 'press') ?? scenario.platforms[0];
  state.media = Math.min(MEDIA.max, state.media + 1);
  if (quoted !== undefined) quoteMoves(state, quoted);
  const mood = quoted === undefined ? -0.3 : quoted.fit - 0.5;
  giveBirth(
    state,
    world,
    {
      id,
      at: state.tick,
      platform: press?.id ?? '',
      author: 'press',
      segment: 'press',
      parent: null,
      reshareOf: null,
      class: 'news',
      purpose: mood < 0 ? 'condemn' : 'other',
      tone: 'cordial',
      arousal: 0.45,
      mass: MEDIA.mass,
      isAffair: true,
      words: { from: 'report', quotes: quoted?.id ?? null },
    },
    events,
  );
  state.articles.push({ id, at: state.tick, quotes: quoted?.id ?? null });
  events.push({
    tick: state.tick,
    kind: 'media',
    id,
    phase: 'article',
    quotes: quoted?.id ?? null,
    level: state.media,
    thread: id,
    author: 'press',
  });
}

/** What the press would quote: the last public words of the house, whoever wrote them. */
export function lastQuotable(state: CrisisState): Saying | undefined {
  return state.sayings.findLast((s) => s.kind === 'statement' || s.kind === 'house' || s.kind === 'answer');
}

function quoteMoves(state: CrisisState, quoted: Saying): void {
  const by = quoted.fit >= 0.5 ? MEDIA.goodQuoteTrust * quoted.fit : MEDIA.badQuoteTrust * (1 - quoted.fit);
  for (const segment of state.segments)
    segment.trust = Math.max(0, Math.min(100, segment.trust + by * segment.exposure));
}
