import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBusyScenario } from '../../tests/support/a-busy-scenario.ts';
import type { Action } from '../model/action.ts';
import { ACTION_TYPES, type FieldKind, factsOf } from '../model/actions.ts';
import { ANSWER_WAYS, QUESTION_TOPICS } from '../model/claim.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { allPosts, createWorld, perform, playOut, postOf, startState, step, type World } from './index.ts';

const SCENARIO = aBusyScenario();
const POSTS = [
  ...SCENARIO.posts.map((p) => p.id),
  'pub',
  'personne',
  'c12-0',
  'c80-1',
  'o20-0',
  'r90-0',
  'a99-0',
];
const TEXTS = [
  'Nous réparons ce soir.',
  'C’est faux.',
  'Merci!',
  '',
  '🙂🙂',
  'x'.repeat(2100),
  '{{org}} <b>',
];

const text = fc.constantFrom(...TEXTS);
const wording = fc.oneof(
  fc.record({ mode: fc.constant('typed' as const), text }),
  fc.record({
    mode: fc.constant('draft' as const),
    draft: fc.constantFrom('repare', 'gabarit', 'nie', 'mot', 'rien'),
  }),
  fc.record({ mode: fc.constant('adapted' as const), draft: fc.constantFrom('repare', 'rien'), text }),
);

/** What each field of an act may hold: good and bad values, by the name of the field, then by its kind. */
const BY_NAME: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  post: fc.constantFrom(...POSTS),
  person: fc.constantFrom('nemo', 'odette', 'u4'),
  service: fc.constantFrom('direction', 'technique', 'personne'),
  platforms: fc.subarray(['fil', 'babillard', 'rien']),
  platform: fc.constantFrom('fil', 'babillard', 'rien'),
  rule: fc.constantFrom('respect', 'rien'),
  fact: fc.constantFrom('machine', 'rien'),
  promise: fc.constantFrom('p20-0', 'p31-0', 'p1-0'),
  message: fc.constantFrom('efface', 'presse', 'rien'),
  option: fc.constantFrom('obeir', 'refuser', 'vrai'),
  contact: fc.constantFrom('appel', 'rien'),
  planned: fc.constantFrom('pub', 'rien'),
  quart: fc.constantFrom('matin', 'midi', 'rien'),
  saying: fc.constantFrom('o20-0', 'o31-0', 'rien'),
  page: fc.constantFrom('dossier', 'x'.repeat(80)),
  of: fc.constantFrom('opener', 'appel', 'rien'),
  card: fc.constantFrom(...POSTS, 'efface', 'rien'),
  proposal: fc.constantFrom('q1', 'q2'),
  deed: fc.constantFrom('hide', 'declare', 'rien'),
};
const BY_KIND: Readonly<Record<FieldKind, fc.Arbitrary<unknown>>> = {
  id: fc.constantFrom('rien', 'p20-0', 'opener'),
  'id|null': fc.constantFrom(null, 'rien'),
  'id?': fc.constantFrom(undefined, 'p20-0'),
  ids: fc.subarray(['fil', 'rien']),
  text,
  'text|null': fc.option(text),
  'text?': fc.option(text, { nil: undefined }),
  texts: fc.array(fc.constantFrom('tort', 'x'.repeat(80)), { maxLength: 3 }),
  count: fc.constantFrom(-1, 0, 0.5, 1, 20, 400, Number.NaN),
  'count?': fc.constantFrom(undefined, 10, 90),
  flag: fc.boolean(),
  lang: fc.constantFrom('fr', 'en'),
  channel: fc.constantFrom('public', 'private'),
  wording,
  'sources?': fc.option(
    fc.array(
      fc.record({
        topic: fc.constantFrom(...QUESTION_TOPICS),
        start: fc.constantFrom(0, 3, 400),
        end: fc.constantFrom(0, 12, 400),
        how: fc.constantFrom(...ANSWER_WAYS),
        fact: fc.constantFrom(null, 'machine', 'rien'),
      }),
      { maxLength: 3 },
    ),
    { nil: undefined },
  ),
  acts: fc.subarray(['apology', 'attack', 'rien']),
  'acts?': fc.option(fc.subarray(['apology', 'promise', 'rien']), { nil: undefined }),
};

function fieldOf(name: string, kind: FieldKind): fc.Arbitrary<unknown> {
  const named = BY_NAME[name] ?? BY_KIND[kind];
  return kind.endsWith('|null') ? fc.option(named) : named;
}

/** Any act of any kind, most of them illegal at any given moment. */
const act = fc.oneof(
  ...ACTION_TYPES.map((type) =>
    fc.record({
      type: fc.constant(type),
      ...Object.fromEntries(
        Object.entries(factsOf(type).fields).map(([name, kind]) => [name, fieldOf(name, kind)]),
      ),
    }),
  ),
) as fc.Arbitrary<Omit<Action, 'at'>>;

const game = fc.record({
  seed: fc.integer({ min: 1, max: 10_000 }),
  acts: fc.array(fc.record({ after: fc.integer({ min: 0, max: 14 }), act }), {
    minLength: 10,
    maxLength: 60,
  }),
});

function play(
  { seed, acts }: { seed: number; acts: readonly { after: number; act: Omit<Action, 'at'> }[] },
  check: (state: CrisisState, events: readonly CrisisEvent[], world: World) => void,
): void {
  const world = createWorld(SCENARIO, `s${seed}`, RULES_ONLY);
  const events: CrisisEvent[] = [];
  const state = startState(world, events);
  for (const { after, act: of } of acts) {
    for (let i = 0; i < after; i++) step(state, world, events);
    perform(state, { ...of, at: state.tick } as Action, world, events);
    check(state, events, world);
  }
  while (state.status !== 'ended') step(state, world, events);
  check(state, events, world);
}

describe('whatever is done', () => {
  it('shares and levels stay in their ranges and counts never go below nothing', () => {
    fc.assert(
      fc.property(game, (played) => {
        play(played, (state) => {
          for (const s of state.segments) {
            expect(s.trust).toBeGreaterThanOrEqual(0);
            expect(s.trust).toBeLessThanOrEqual(100);
            for (const share of [s.arousal, s.exposure]) expect(share >= 0 && share <= 1).toBe(true);
            for (const lean of [s.stance, s.seen]) expect(lean >= -1 && lean <= 1).toBe(true);
          }
          for (const level of [
            state.blame,
            state.vacuum,
            state.censorship,
            state.attention,
            state.match,
            state.information,
          ])
            expect(level >= 0 && level <= 1).toBe(true);
          expect(state.actsFactor >= 0.7 && state.actsFactor <= 1.35).toBe(true);
          expect(state.credit >= 0 && state.credit <= 5 && state.media >= 0 && state.media <= 3).toBe(true);
          expect(state.scandal).toBeGreaterThanOrEqual(0);
          for (const pull of [...state.shelfPull, ...state.eraPull])
            for (const mass of pull.mass) expect(mass).toBeGreaterThanOrEqual(0);
        });
      }),
      { seed: 20261010, numRuns: 60 },
    );
  });

  it('no post is an orphan, no id is given twice, and the books agree with the posts', () => {
    fc.assert(
      fc.property(game, (played) => {
        play(played, (state, events, world) => {
          if (state.status !== 'ended') return;
          const posts = allPosts(state);
          const ids = new Set(posts.map((p) => p.id));
          expect(ids.size).toBe(posts.length);
          for (const p of posts) {
            expect(postOf(state, p.id)?.id).toBe(p.id);
            for (const above of [p.parent, p.reshareOf, p.root])
              if (above !== null) expect(ids.has(above)).toBe(true);
            expect(p.mass).toBeGreaterThanOrEqual(0);
          }
          const affair = posts.filter((p) => p.isAffair && p.segment !== 'house');
          expect(state.volume).toBe(affair.length);
          expect(state.negative).toBe(affair.filter((p) => p.purpose === 'condemn').length);
          expect(state.perTick.posts.reduce((a, b) => a + b, 0)).toBe(state.volume);
          expect(state.perTick.posts.length).toBe(state.tick + 1);
          expect(events.filter((e) => e.kind === 'post').length).toBe(posts.length);
          world.scenario.platforms.forEach((platform, i) => {
            const there = posts.filter((p) => p.platform === platform.id && p.isAffair);
            const booked = (state.shelfPull[i]?.mass ?? []).reduce((a, b) => a + b, 0);
            expect(booked).toBeCloseTo(
              there.reduce((sum, p) => sum + p.mass, 0),
              6,
            );
            expect((state.eraPull[i]?.mass ?? []).reduce((a, b) => a + b, 0)).toBeCloseTo(booked, 6);
          });
          for (const p of state.promises) expect(p.closedAt === -1).toBe(p.status === 'open');
        });
      }),
      { seed: 19981010, numRuns: 60 },
    );
  });

  it('the books of threads agree with the posts', () => {
    fc.assert(
      fc.property(game, (played) => {
        play(played, (state) => {
          if (state.status !== 'ended') return;
          const below = new Map<string, number>();
          for (const p of allPosts(state)) {
            if (p.root === p.id || p.segment === 'house') continue;
            below.set(p.root, (below.get(p.root) ?? 0) + 1);
          }
          for (const thread of state.threads) expect(thread.posts).toBe(below.get(thread.root) ?? 0);
          for (const root of below.keys()) expect(state.threads.some((t) => t.root === root)).toBe(true);
        });
      }),
      { seed: 5, numRuns: 30 },
    );
  });
});

describe('luck', () => {
  const world = createWorld(SCENARIO, 'chance', RULES_ONLY);
  const declare = (at: number, draft = 'mot') =>
    ({
      type: 'declare',
      at,
      wording: { mode: 'draft', draft },
      lang: 'fr',
      platforms: ['fil'],
      pinned: false,
    }) as Action;

  it('an act replaced by itself changes nothing', () => {
    const acts = [
      declare(60),
      { type: 'remove', at: 100, post: 'injure', rule: 'respect', explanation: null } as Action,
    ];
    const once = playOut(world, acts);
    const again = playOut(
      world,
      acts.map((a) => ({ ...a })),
    );
    expect(again.events).toEqual(once.events);
    expect(again.state).toEqual(once.state);
  });

  it('nothing differs before the act that differs', () => {
    const silent = playOut(world, []).events.filter((e) => e.tick < 60);
    const spoken = playOut(world, [declare(60)]).events.filter((e) => e.tick < 60);
    expect(spoken).toEqual(silent);
  });

  it('one more draw of flavour shifts nothing in the crowd', () => {
    const silent = playOut(world, []);
    const other: World = {
      ...world,
      luck: {
        at: (stream, tick, entity, n) =>
          stream === 'flavour'
            ? world.luck.at(stream, tick, entity, (n ?? 0) + 7)
            : world.luck.at(stream, tick, entity, n),
      },
    };
    const reworded = playOut(other, []);
    const bare = (p: ReturnType<typeof allPosts>[number]) => ({ ...p, words: null });
    expect(allPosts(reworded.state).map(bare)).toEqual(allPosts(silent.state).map(bare));
  });

  it('of the tick after a lowered intensity never gives more posts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 52, max: 300 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (seed, tick, factor) => {
          const w = createWorld(SCENARIO, `i${seed}`, RULES_ONLY);
          const full = playOut(w, [], { until: tick }).state;
          const less = playOut(w, [], { until: tick }).state;
          less.intensity *= factor;
          const count = (state: CrisisState) => {
            const events: CrisisEvent[] = [];
            step(state, w, events);
            return events.filter((e) => e.kind === 'post' && e.reshareOf === null && e.id.startsWith('c'))
              .length;
          };
          expect(count(less)).toBeLessThanOrEqual(count(full));
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });
});
