import { clamp, pow } from '../base/maths.ts';
import type { Answer, Contacting, Declare } from '../model/action.ts';
import type { ActId } from '../model/codes.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Draft } from '../model/scenario.ts';
import type { CrisisState, Post, Saying, Wordsource } from '../model/state.ts';
import { textIn } from '../model/text.ts';
import { scheduleEchoes } from './echo.ts';
import { type ActContext, type ActEffect, effectOf } from './effect.ts';
import { allPosts, giveBirth, isStanding, postOf, setMass, threadRecord } from './posts.ts';
import { keepByWords, makePromise } from './promises.ts';
import { isPublic, knowsFact } from './select.ts';
import { textOf } from './text.ts';
import { ACTS, DEFAULT_PROMISE, STATEMENT_VISIBILITY } from './tuning.ts';
import { likeness, readWording, type Said } from './wording.ts';
import { ticksIn, type World } from './world.ts';

/** An answer to a post, in public under it or in private to its author. */
export function answer(state: CrisisState, action: Answer, world: World, events: CrisisEvent[]): void {
  const target = postOf(state, action.post) as Post;
  const drafts = world.posts[action.post]?.drafts ?? [];
  const detail = world.posts[action.post]?.detail[action.lang] ?? [];
  const said = readWording(world, action.wording, action.lang, drafts, {
    text: textOf(world.scenario, state, target, action.lang),
    detail,
  });
  const isOpen = action.channel === 'public';
  const effect = effectOf(contextOf(state, world, said, target, isOpen));
  const id = `o${state.tick}-0`;
  if (isOpen)
    houseIsHeard(
      state,
      world,
      { id, said, target, platform: target.platform, lang: action.lang, ofDrafts: target.id },
      events,
    );
  note(
    state,
    world,
    { id, kind: isOpen ? 'answer' : 'private', to: target.id, platform: target.platform, isApproved: false },
    said,
    effect,
  );
  moveCrowd(state, world, effect, target, isOpen ? weightOf(state, world, target) : 0);
  after(
    state,
    world,
    said,
    effect,
    { id, post: target.id, keeps: action.keeps, promiseTicks: undefined },
    events,
  );
  events.push({
    tick: state.tick,
    kind: 'act',
    type: 'answer',
    target: target.id,
    thread: target.root,
    author: 'player',
    acts: said.acts,
    factor: effect.factor,
    id: isOpen ? id : null,
  });
  if (isOpen) scheduleEchoes(state, world, id);
}

/** A public statement on one or more platforms. Without an approval it spends a credit. */
export function declare(state: CrisisState, action: Declare, world: World, events: CrisisEvent[]): void {
  const drafts = world.scenario.statements.map((s) => s.draft);
  const said = readWording(world, action.wording, action.lang, drafts, null);
  const effect = effectOf(contextOf(state, world, said, null, true));
  const granted = state.approvals.find((a) => a.status === 'granted');
  const needsApproval = world.scenario.services.some((s) => s.approves);
  if (granted !== undefined) granted.status = 'used';
  else if (needsApproval) state.credit = Math.max(0, state.credit - 1);
  const draftId = action.wording.mode === 'typed' ? null : action.wording.draft;
  const ofDrafts = world.scenario.statements.find((s) => s.draft.id === draftId)?.id ?? '';
  const id = `o${state.tick}-0`;
  action.platforms.forEach((platform, i) => {
    const own = `o${state.tick}-${i}`;
    houseIsHeard(
      state,
      world,
      { id: own, said, target: null, platform, lang: action.lang, ofDrafts },
      events,
    );
    const born = postOf(state, own);
    if (action.pinned && born !== undefined) born.status = 'pinned';
  });
  note(
    state,
    world,
    {
      id,
      kind: 'statement',
      to: null,
      platform: action.platforms[0] ?? null,
      isApproved: granted !== undefined,
    },
    said,
    effect,
  );
  const share =
    action.platforms.length / Math.max(1, world.scenario.platforms.filter((p) => p.kind !== 'press').length);
  moveCrowd(
    state,
    world,
    effect,
    null,
    STATEMENT_VISIBILITY * pow(clamp(share, 0, 1), 0.5) * (action.pinned ? 1 : 0.85),
  );
  after(
    state,
    world,
    said,
    effect,
    { id, post: null, keeps: action.keeps, promiseTicks: action.promiseTicks },
    events,
  );
  events.push({
    tick: state.tick,
    kind: 'act',
    type: 'declare',
    target: null,
    thread: id,
    author: 'player',
    acts: said.acts,
    factor: effect.factor,
    id,
  });
  scheduleEchoes(state, world, id);
}

/** A call or a private word to somebody outside: no crowd sees it, the story may answer. */
export function contact(state: CrisisState, action: Contacting, world: World, events: CrisisEvent[]): void {
  const to = world.scenario.contacts.find((c) => c.id === action.contact);
  if (to === undefined) return;
  const said = readWording(world, action.wording, action.lang, to.drafts, null);
  const effect = effectOf(contextOf(state, world, said, null, false));
  note(
    state,
    world,
    { id: `o${state.tick}-0`, kind: 'contact', to: to.id, platform: null, isApproved: false },
    said,
    { ...effect, factor: 1 },
  );
  state.contacts.push({ id: to.id, person: to.person, at: state.tick, acts: [...said.acts] });
  events.push({
    tick: state.tick,
    kind: 'act',
    type: 'contact',
    target: to.person,
    thread: null,
    author: 'player',
    acts: said.acts,
    factor: 1,
    id: null,
  });
}

function contextOf(
  state: CrisisState,
  world: World,
  said: Said,
  target: Post | null,
  isOpen: boolean,
): ActContext {
  const { scenario } = world;
  const earlier = state.sayings.filter((s) => s.mode !== 'house');
  const likes = earlier.map((s) => likeness(said.text, sayingText(world, state, s)));
  const known = (id: string) => knowsFact(state, id);
  const real = scenario.facts.filter((f) => f.isTrue);
  const enabling = real.filter((f) => f.enables.length > 0);
  return {
    scenario,
    acts: said.acts,
    stage: state.stage,
    arousal: target?.arousal ?? crowdArousal(state, world),
    isPublic: isOpen,
    isRepairTrue: enabling.length === 0 || enabling.some((f) => f.enables.includes('repair') && known(f.id)),
    isRumourRefuted:
      scenario.crisis.cluster === 'victim' &&
      said.states.some((id) => known(id) && real.some((f) => f.id === id)),
    contradictsKnown: said.contradicts.some((id) => known(id) && real.some((f) => f.id === id)),
    contradictsTruth: said.contradicts.some((id) => real.some((f) => f.id === id)),
    secondsSinceStart: (state.tick - firstCriticism(state)) * scenario.secondsPerTick,
    information: state.information,
    likeness: Math.max(0, ...likes),
    timesSaid: likes.filter((l) => l >= ACTS.alike).length,
    exchanges:
      target === null
        ? 0
        : state.sayings.filter(
            (s) => s.kind === 'answer' && s.to !== null && postOf(state, s.to)?.author === target.author,
          ).length,
    isUnfair: isOpen && target !== null && leavesOthersWaiting(state, world, target),
    defensiveness: said.reading?.defensiveness ?? 0,
  };
}

function crowdArousal(state: CrisisState, world: World): number {
  let sum = 0;
  state.segments.forEach((s, i) => {
    sum += s.arousal * (world.scenario.audiences[i]?.share ?? 0);
  });
  return sum;
}

/** Tick of the first criticism of the affair to be seen, or now. */
export function firstCriticism(state: CrisisState): number {
  for (const shelf of state.shelves) {
    for (const post of shelf.posts) if (post.isAffair && post.purpose === 'condemn') return post.at;
  }
  return state.tick;
}

/** In fire, answering some of the affected while three others as affected wait over an hour (R15). */
function leavesOthersWaiting(state: CrisisState, world: World, target: Post): boolean {
  if (state.stage !== 'fire') return false;
  const hour = ticksIn(world.scenario, 3600);
  let waiting = 0;
  for (const id of Object.keys(state.placed)) {
    const post = postOf(state, id);
    if (post === undefined || post.id === target.id || post.class !== 'complaint' || post.answers > 0)
      continue;
    if (post.segment === 'affected' && isStanding(post.status) && state.tick - post.at > hour) waiting++;
  }
  return waiting >= 3;
}

interface Heard {
  readonly id: string;
  readonly said: Said;
  readonly target: Post | null;
  readonly platform: string;
  readonly lang: Answer['lang'];
  readonly ofDrafts: string;
}

function houseIsHeard(state: CrisisState, world: World, heard: Heard, events: CrisisEvent[]): void {
  const { said, target, lang } = heard;
  const words: Wordsource =
    said.mode === 'draft'
      ? { from: 'draft', of: heard.ofDrafts, draft: draftIdOf(world, heard.ofDrafts, said.text, lang), lang }
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
      mass: target === null ? 1.5 : 0.4,
      isAffair: true,
      words,
    },
    events,
  );
}

function draftIdOf(world: World, of: string, text: string, lang: Answer['lang']): string {
  return draftsOf(world, of).find((d) => textIn(d.text, lang) === text)?.id ?? '';
}

/** Drafts of an authored post, statement or contact. */
export function draftsOf(world: World, of: string): readonly Draft[] {
  const post = world.posts[of];
  if (post !== undefined) return post.drafts;
  const statement = world.scenario.statements.find((s) => s.id === of);
  if (statement !== undefined) return [statement.draft];
  return world.scenario.contacts.find((c) => c.id === of)?.drafts ?? [];
}

type Noted = Pick<Saying, 'id' | 'kind' | 'to' | 'platform' | 'isApproved'>;

function note(state: CrisisState, _world: World, of: Noted, said: Said, effect: ActEffect): void {
  state.sayings.push({
    id: of.id,
    at: state.tick,
    kind: of.kind,
    to: of.to,
    platform: of.platform,
    mode: said.mode,
    acts: [...said.acts],
    reading: said.reading,
    factor: effect.factor,
    fit: effect.fit,
    likeness: likestEarlier(state, _world, said.text),
    states: [...said.states],
    contradicts: [...said.contradicts],
    isApproved: of.isApproved,
  });
}

function likestEarlier(state: CrisisState, world: World, text: string): number {
  let most = 0;
  for (const s of state.sayings)
    if (s.mode !== 'house') most = Math.max(most, likeness(text, sayingText(world, state, s)));
  return most;
}

function sayingText(world: World, state: CrisisState, saying: Saying): string {
  const post = postOf(state, saying.id);
  return post === undefined ? '' : textOf(world.scenario, state, post, world.scenario.lang);
}

/** Share of the whole affair that an answer under one post touches. */
function weightOf(state: CrisisState, world: World, target: Post): number {
  const visibility = world.visibility[world.platformIndex[target.platform] ?? 0] ?? 0.5;
  let inThread = 0;
  let all = 0;
  for (const post of allPosts(state)) {
    const drawn = post.mass * (world.kernel[state.tick - post.at] ?? 0);
    all += drawn;
    if (post.root === target.root) inThread += drawn;
  }
  return visibility * Math.max(ACTS.localWeight, all > 0 ? inThread / all : 1);
}

function moveCrowd(
  state: CrisisState,
  world: World,
  effect: ActEffect,
  target: Post | null,
  weight: number,
): void {
  if (target !== null) {
    const thread = threadRecord(state, target.root, target.platform);
    thread.factor *= effect.factor;
    for (const post of allPosts(state))
      if (post.root === target.root) setMass(state, world, post, post.mass * effect.factor);
  }
  state.actsFactor = clamp(
    state.actsFactor * pow(effect.factor, target === null ? 1 : weight),
    ACTS.cumulativeLeast,
    ACTS.cumulativeMost,
  );
  const seen = target === null ? weight : Math.max(weight, 0.1);
  if (weight <= 0) return;
  state.match = clamp(
    state.match + seen * (effect.fit - state.match) * (effect.fit < state.match ? 0.8 : 1),
    0,
    1,
  );
  state.blame = clamp(state.blame + effect.blame * (target === null ? 1 : pow(seen, 0.5)), 0, 1);
  if (effect.vacuum !== null)
    state.vacuum += Math.min(0, effect.vacuum - state.vacuum) * (target === null ? 1 : Math.max(0.4, seen));
  state.scandal += effect.scandal;
  for (const s of state.segments) s.trust = clamp(s.trust + effect.trust * s.exposure, 0, 100);
}

interface After {
  readonly id: string;
  readonly post: string | null;
  readonly keeps: string | undefined;
  readonly promiseTicks: number | undefined;
}

function after(
  state: CrisisState,
  world: World,
  said: Said,
  effect: ActEffect,
  of: After,
  events: CrisisEvent[],
): void {
  const isFirstWord = state.sayings.filter(isPublic).length === 1;
  if (
    isFirstWord &&
    state.stage === 'spark' &&
    state.volume < 8 &&
    said.acts.some((a) => a === 'explain' || a === 'responsibility') &&
    effect.factor < 1 &&
    of.post === null
  ) {
    state.intensity *= ACTS.stolenThunder;
  }
  state.information = informationGiven(state);
  keepByWords(state, { id: of.id, post: of.post, acts: said.acts, keeps: of.keeps }, events);
  const ticks =
    of.promiseTicks ??
    said.promise?.ticks ??
    (said.acts.includes('promise') ? ticksIn(world.scenario, DEFAULT_PROMISE) : 0);
  if (ticks > 0) makePromise(state, { ticks, post: of.post, saying: of.id, text: '' }, events);
}

const GIVEN: readonly (readonly ActId[])[] = [
  ['explain'],
  ['instruct', 'redirect', 'handOver'],
  ['promise', 'hold'],
];

/** Base information in public so far: what happened, what to do, what comes next; a third each (R3). */
function informationGiven(state: CrisisState): number {
  const heard = state.sayings.filter(isPublic);
  return (
    GIVEN.filter((any) => heard.some((s) => s.acts.some((act) => any.includes(act)))).length / GIVEN.length
  );
}
