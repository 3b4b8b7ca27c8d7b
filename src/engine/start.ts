import { entityOf } from '../base/luck.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { meanTrust } from './state/select.ts';
import { startBlame } from './tick/blame.ts';
import { land } from './tick/land.ts';
import { BRANCHING, CREDIT, VACUUM } from './tuning.ts';
import type { World } from './world.ts';

/** The crisis at tick 0, with what the author scheduled for that tick already there. */
export function startState(world: World, events: CrisisEvent[] = []): CrisisState {
  const { scenario } = world;
  const state: CrisisState = {
    seed: world.seed,
    tick: 0,
    status: 'running',
    ending: null,
    quart: null,
    acts: 0,
    busyUntil: 0,
    keyboardTakenUntil: -1,
    segments: scenario.audiences.map(({ id, stance, arousal, trust }) => ({
      id,
      stance,
      arousal,
      trust,
      exposure: 0,
      seen: 0,
    })),
    blame: startBlame(world),
    vacuum: VACUUM.start,
    censorship: 0,
    media: 0,
    attention: 1,
    intensity: BRANCHING.n0[scenario.crisis.severity],
    actsFactor: 1,
    match: 0,
    information: 0,
    scandal: 0,
    stage: 'spark',
    approval: 0,
    civility: 1,
    loudUntil: -1,
    closed: [],
    credit: CREDIT.start,
    shelves: [],
    placed: {},
    shelfPull: scenario.platforms.map(() => ({ mass: [], moment: [] })),
    eraPull: scenario.platforms.map(() => ({ mass: [], moment: [] })),
    volume: 0,
    negative: 0,
    perTick: { posts: [0], negative: [0], trust: [0] },
    peakRate: 0,
    threads: [],
    isViral: false,
    promises: [],
    approvals: [],
    asked: [],
    facts: scenario.facts
      .filter((fact) => fact.isKnownAtStart)
      .map((fact) => ({ id: fact.id, at: 0, from: 'dossier' })),
    messages: [],
    sayings: [],
    deeds: [],
    opened: [],
    left: [],
    watch: null,
    planned: scenario.planned.map(({ id }) => ({ id, status: 'due' as const })),
    beats: scenario.beats.map(({ id }) => ({ id, armedAt: -1, firedAt: -1 })),
    imprevus: drawImprevus(world),
    contacts: [],
    bilans: [],
    flags: [],
    articles: [],
    pending: [],
  };
  state.perTick.trust[0] = meanTrust(state, scenario);
  land(state, world, events);
  return state;
}

function drawImprevus({ scenario, luck }: World): CrisisState['imprevus'] {
  return scenario.imprevus
    .map((imprevu, i) => ({ imprevu, rank: luck.at('story', 0, entityOf(imprevu.id)), i }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .slice(0, scenario.imprevusDrawn)
    .sort((a, b) => a.i - b.i)
    .map(({ imprevu }) => ({
      id: imprevu.id,
      at:
        imprevu.from +
        Math.floor(luck.at('story', 1, entityOf(imprevu.id)) * Math.max(1, imprevu.to - imprevu.from)),
      firedAt: -1,
    }));
}
