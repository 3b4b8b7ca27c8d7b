import { momentAfter, parseMoment } from '../base/calendar.ts';
import { type Luck, luckOf } from '../base/luck.ts';
import { exp } from '../base/maths.ts';
import { ILLEGAL } from '../model/codes.ts';
import type { Reading, ReadOptions } from '../model/reading.ts';
import type { AuthoredPost, ChatterGroup, Person, Scenario } from '../model/scenario.ts';
import { createToneReader, type ToneModel } from '../tone/index.ts';
import { circadian, kernelTable } from './kernel.ts';
import { AGEING, COMMENTS, MODERATION, OPINION, VACUUM, VISIBILITY } from './tuning.ts';

interface Clocked {
  readonly what: 'post' | 'message' | 'planned';
  readonly id: string;
}

/** All that a run reads and never changes: the scenario, its luck, the reader, and tables made from them. */
export interface World {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly luck: Luck;
  readonly read: (text: string, opts: ReadOptions) => Reading;
  readonly kernel: Float64Array; // by age in ticks
  readonly tide: Float64Array; // time of day x ageing, by tick
  readonly seenWeight: number; // of a tick in the mood of the last hour
  readonly fills: readonly number[]; // share of the vacuum filled in a tick, by platform
  readonly censorshipFade: number; // factor of a tick
  readonly comments: readonly number[]; // share of births that answer their parent, by platform
  readonly platformIndex: Readonly<Record<string, number>>;
  readonly visibility: readonly number[]; // by platform
  readonly posts: Readonly<Record<string, AuthoredPost>>;
  readonly clocked: ReadonlyMap<number, readonly Clocked[]>; // what the author set to happen, by tick
  readonly illegal: readonly string[]; // authored posts that the law forbids to leave
  readonly people: Readonly<Record<string, Person>>;
  readonly crowd: readonly ChatterGroup[];
  readonly reads: Readonly<Record<string, readonly ChatterGroup[]>>; // groups by use
}

/** Prepares a run. Cheap enough to be called for each of a thousand games. */
export function createWorld(scenario: Scenario, seed: string, tone: ToneModel): World {
  const tables = tablesOf(scenario);
  return { ...tables, scenario, seed, luck: luckOf(`${scenario.id}/${seed}`), read: createToneReader(tone) };
}

type Tables = Omit<World, 'scenario' | 'seed' | 'luck' | 'read'>;
const KEPT = new WeakMap<Scenario, Tables>();

function tablesOf(scenario: Scenario): Tables {
  const kept = KEPT.get(scenario);
  if (kept !== undefined) return kept;
  const platformIndex: Record<string, number> = {};
  scenario.platforms.forEach((platform, i) => {
    platformIndex[platform.id] = i;
  });
  const reads: Record<string, ChatterGroup[]> = {};
  for (const group of scenario.chatter.groups) {
    reads[group.use] ??= [];
    reads[group.use]?.push(group);
  }
  const tables: Tables = {
    kernel: kernelTable(scenario.secondsPerTick, scenario.ticks),
    tide: tideTable(scenario),
    seenWeight: 1 - exp(-scenario.secondsPerTick / OPINION.seenTau),
    fills: scenario.platforms.map((p) => 1 - exp(-scenario.secondsPerTick / VACUUM.tau[p.kind])),
    censorshipFade: exp((-scenario.secondsPerTick * Math.LN2) / MODERATION.censorshipHalfLife),
    comments: scenario.platforms.map((platform) => COMMENTS.share[platform.kind]),
    platformIndex,
    visibility: scenario.platforms.map((platform) => VISIBILITY[platform.kind]),
    clocked: clockOf(scenario),
    illegal: scenario.posts.filter((post) => ILLEGAL.includes(post.class)).map((post) => post.id),
    posts: Object.fromEntries(scenario.posts.map((post) => [post.id, post])),
    people: Object.fromEntries(scenario.people.map((person) => [person.id, person])),
    crowd: reads.crowd ?? [],
    reads,
  };
  KEPT.set(scenario, tables);
  return tables;
}

/** Posts, then messages, then scheduled posts of each tick, each in the author's order. */
function clockOf(scenario: Scenario): Map<number, Clocked[]> {
  const clock = new Map<number, Clocked[]>();
  const set = (at: number, what: Clocked['what'], id: string) => {
    const kept = clock.get(at);
    if (kept === undefined) clock.set(at, [{ what, id }]);
    else kept.push({ what, id });
  };
  for (const post of scenario.posts) set(post.at, 'post', post.id);
  for (const message of scenario.messages) set(message.at, 'message', message.id);
  for (const planned of scenario.planned) set(planned.at, 'planned', planned.id);
  return clock;
}

function tideTable(scenario: Scenario): Float64Array {
  const start = parseMoment(scenario.start) ?? {
    year: 2026,
    month: 1,
    day: 1,
    hour: 9,
    minute: 0,
    weekday: 3,
  };
  const own = scenario.crowd?.tide;
  const tide = new Float64Array(scenario.ticks + 2);
  for (let tick = 0; tick < tide.length; tick++) {
    const seconds = tick * scenario.secondsPerTick;
    const moment = momentAfter(start, seconds);
    const ofDay = circadian(moment.hour + moment.minute / 60, own?.depth, own?.leastHour);
    tide[tick] = ofDay * exp(-seconds / AGEING.tau);
  }
  return tide;
}
