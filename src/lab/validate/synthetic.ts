import { hashJson } from '../../base/hash.ts';
import { deepFreeze } from '../../base/json.ts';
import { pow } from '../../base/maths.ts';
import { AUTHORED_REACH, reachMark } from '../../engine/index.ts';
import type { ActId, Cluster, Severity } from '../../model/codes.ts';
import { USUAL_RUBRIC } from '../../model/rubric.ts';
import type { AuthoredPost, Draft, Scenario } from '../../model/scenario.ts';
import { hashesOf } from '../../model/scenario-hashes.ts';

/** What a small synthetic crisis is made of: enough to measure the engine without an author's story. */
interface Synthetic {
  readonly id: string;
  readonly severity: Severity;
  readonly cluster: Cluster;
  readonly hours: number;
  readonly secondsPerTick: number;
  readonly start?: string;
  readonly morality?: number;
  readonly kind?: 'microblog' | 'page';
  readonly posts: readonly Partial<AuthoredPost>[];
}

const AUDIENCES = [
  ['affected', 0.08, 0.2, -0.25, 0.35, 58],
  ['customers', 0.22, 0.25, 0.1, 0.2, 68],
  ['bystanders', 0.45, 0.35, 0, 0.15, 62],
  ['activists', 0.08, 0.07, -0.35, 0.4, 45],
  ['fans', 0.1, 0.08, 0.5, 0.3, 80],
  ['trolls', 0.05, 0.01, -0.3, 0.45, 40],
  ['press', 0.02, 0.04, -0.05, 0.2, 55],
] as const;

/** Drafts offered under every synthetic post and as statements, by what they do. */
const WORDS: Readonly<Record<string, readonly ActId[]>> = {
  apology: ['responsibility', 'repair', 'apology', 'explain'],
  compensate: ['compensate'],
  facts: ['explain', 'instruct'],
  empathy: ['empathy'],
  channel: ['handOver'],
  hold: ['hold'],
};

/** A complete scenario from a synthetic one: one microblog, one press, one shift for the whole run, no story. */
function synthetic(of: Synthetic): Scenario {
  const both = (text: string) => ({ fr: text, en: text });
  const ticks = Math.round((of.hours * 3600) / of.secondsPerTick);
  const drafts = Object.entries(WORDS).map(([id, acts]) => aDraft(id, acts));
  const bare: Omit<Scenario, 'hash' | 'rulesHash' | 'wordsHash'> = {
    format: 'avis-de-tempete/1',
    id: of.id,
    title: both(of.id),
    summary: both(''),
    lang: 'en',
    langs: ['fr', 'en'],
    minutes: 18,
    difficulty: 2,
    skills: [],
    objectives: [],
    warnings: [],
    start: of.start ?? '2026-10-12T09:00',
    ticks,
    secondsPerTick: of.secondsPerTick,
    seed: '1',
    organisation: {
      name: both('Organisation'),
      handle: 'organisation',
      sector: 'utilitarian',
      about: both(''),
      voice: 'vous',
      voiceNote: both(''),
      history: 'none',
      reputation: 'neutral',
      rules: [{ id: 'respect', text: both('Respect people.') }],
      signature: both(''),
    },
    crisis: {
      cluster: of.cluster,
      severity: of.severity,
      morality: of.morality ?? 0.5,
      harm: 'some',
      known: both(''),
    },
    quarts: [{ id: 'all', title: both(''), intro: both(''), from: 0, to: ticks }],
    platforms: [
      { id: 'fil', kind: of.kind ?? 'microblog', name: both('Fil'), limit: 280 },
      { id: 'presse', kind: 'press', name: both('Presse'), limit: 2000 },
    ],
    audiences: AUDIENCES.map(([id, share, weight, stance, arousal, trust]) => ({
      id,
      name: both(id),
      share,
      weight,
      stance,
      arousal,
      trust,
    })),
    people: [
      { ...aPerson('someone'), audience: 'customers', reach: 300 },
      { ...aPerson('influencer'), audience: 'activists', reach: 20_000 },
    ],
    facts: [],
    services: [],
    posts: of.posts.map((post, i) => aPost(post, i, drafts)).sort((a, b) => a.at - b.at),
    planned: [],
    messages: [],
    statements: drafts.map((draft) => ({ id: `s_${draft.id}`, title: both(draft.id), when: null, draft })),
    contacts: [],
    beats: [],
    imprevus: [],
    imprevusDrawn: 0,
    chatter: { groups: [], slots: {}, handles: ['someone'] },
    debrief: {
      pattern: both(''),
      lessons: [],
      endings: [{ id: 'end', title: both(''), when: null, text: both(''), became: [] }],
    },
    rubric: USUAL_RUBRIC,
  };
  return deepFreeze({ ...bare, hash: hashJson(bare), ...hashesOf(bare) });
}

function aPerson(id: string) {
  return { id, name: id, handle: id, bio: {}, isProtected: false, isRecurring: false };
}

function aDraft(id: string, acts: readonly ActId[]): Draft {
  const text = { fr: `Mot ${id}.`, en: `Word ${id}.` };
  return { id, text, acts, why: {}, level: 2, states: [], contradicts: [], promise: null, channel: 'either' };
}

function aPost(over: Partial<AuthoredPost>, i: number, drafts: readonly Draft[]): AuthoredPost {
  return {
    id: `post_${String.fromCharCode(97 + (i % 26))}${Math.floor(i / 26)}`,
    at: 0,
    by: 'someone',
    platform: 'fil',
    to: null,
    class: 'complaint',
    purpose: 'condemn',
    tone: 'cordial',
    arousal: 0.4,
    moral: 1,
    text: { fr: 'Une plainte.', en: 'A complaint.' },
    detail: { fr: [], en: [] },
    rule: null,
    topic: null,
    about: null,
    image: null,
    reach: 300,
    drafts,
    isAboutAffair: true,
    ...over,
  };
}

const OPENER: Partial<AuthoredPost> = { id: 'opener', at: 0, reach: 600 };
const IGNITION: Partial<AuthoredPost> = {
  id: 'ignition',
  by: 'influencer',
  reach: 10_000,
  arousal: 0.6,
  moral: 2,
};
export const IGNITION_HOUR = 3;

/** A storm: a small opening, an influencer at the third hour, three days, five-minute ticks. */
export function storm(severity: Severity, cluster: Cluster = 'preventable', arousal = 0.4): Scenario {
  return synthetic({
    id: `${severity}-${cluster}-${Math.round(arousal * 100)}`,
    severity,
    cluster,
    hours: 72,
    secondsPerTick: 300,
    posts: [
      { ...OPENER, arousal },
      { ...IGNITION, at: (IGNITION_HOUR * 3600) / 300 },
    ],
  });
}

/** The serious storm that most rows are measured on. */
export const SERIOUS: Scenario = storm('serious');

/** One post alone, in a house that nobody is angry with. */
export const ISOLATED: Scenario = synthetic({
  id: 'isolated',
  severity: 'small',
  cluster: 'accidental',
  hours: 72,
  secondsPerTick: 60,
  posts: [{ id: 'alone', at: 0, reach: 6000, arousal: 0.2, moral: 0 }],
});

const AUTHORS = 123; // of ordinary posts, by quantiles of reach

/** A negative post on an ordinary day, half of them small matters: one run each, so that each is counted alone. */
export function ordinaryPost(i: number): Scenario {
  const reach = ordinaryReach(i, AUTHORS);
  return synthetic({
    id: 'ordinary',
    severity: i % 2 === 0 ? 'small' : 'medium',
    cluster: 'accidental',
    hours: 72,
    secondsPerTick: 300,
    kind: 'page',
    posts: [{ id: 'alone', at: 0, reach, arousal: 0.3 }],
  });
}

/** A page on ordinary days: a complaint every half hour for three days, by authors of ordinary reach. */
export const BACKGROUND: Scenario = synthetic({
  id: 'background',
  severity: 'small',
  cluster: 'accidental',
  hours: 72,
  secondsPerTick: 300,
  start: '2026-10-12T00:00',
  posts: Array.from({ length: 144 }, (_, i) => ({ at: i * 6, reach: ordinaryReach(i, 144), arousal: 0.3 })),
});

/** Followers of the i-th author of n, so that their marks are those of the crowd: Pareto quantiles, scattered. */
function ordinaryReach(i: number, n: number): number {
  const u = (((i * 55) % n) + 0.5) / n;
  return Math.round(AUTHORED_REACH.unit * pow(reachMark(u), 1 / AUTHORED_REACH.power));
}

export const FEED_PER_TICK = 16; // authored posts a tick

/**
 * A feed of steady arrivals over `ticks` ticks, its crowd nearly silent: the cost of a tick then depends on the size of
 * the feed and not on how many speak.
 */
export function feedScenario(ticks: number): Scenario {
  const n = Math.ceil(ticks) * FEED_PER_TICK;
  return synthetic({
    id: 'feed',
    severity: 'explosive',
    cluster: 'victim',
    hours: Math.ceil(ticks) / 60,
    secondsPerTick: 60,
    posts: Array.from({ length: n }, (_, i) => ({
      id: `f${i}`,
      at: Math.floor(i / FEED_PER_TICK),
      reach: 30,
      arousal: 0.3,
    })),
  });
}

/** A crowd that fills a page: an explosive crisis relayed every ten minutes for a day. */
export const CROWDED: Scenario = synthetic({
  id: 'crowded',
  severity: 'explosive',
  cluster: 'preventable',
  hours: 24,
  secondsPerTick: 60,
  posts: Array.from({ length: 144 }, (_, i) => ({
    at: i * 10,
    by: 'influencer',
    reach: 20_000,
    arousal: 0.6,
  })),
});
