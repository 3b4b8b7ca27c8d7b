import { clamp } from '../../base/maths.ts';
import { minutesIn } from '../../base/time.ts';
import {
  draftsOf,
  held,
  isOver,
  postOf,
  readWording,
  type Said,
  textLikeness,
  textOf,
  type World,
} from '../../engine/index.ts';
import type { ActionOf, Wording } from '../../model/action.ts';
import { acknowledgeMinutes } from '../../model/rubric.ts';
import type { AuthoredMessage, Draft, Fact, MessageOption } from '../../model/scenario.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import type { Lang } from '../../model/text.ts';
import { appraise, lateness } from '../../scoring/index.ts';
import { atDesk } from './desk-time.ts';
import { DELAY_POINTS, TYPED_FAULTS, UNAPPROVED_POINTS, UNKNOWN_POINTS } from './tuning.ts';

/** Words as the review reads them: what they amount to, and whether they could be read at all. */
export interface ReadWords extends Said {
  readonly isUnsure: boolean;
}

/** Reads the words of an act, as the engine would at that moment. */
export function wordsOf(
  world: World,
  state: CrisisState,
  action: ActionOf<'answer' | 'declare' | 'contact'>,
): ReadWords {
  const to = action.type === 'answer' ? postOf(state, action.post) : undefined;
  const read = readWording(
    world,
    action.wording,
    action.lang,
    draftsFor(world, action),
    to === undefined
      ? null
      : {
          text: textOf(world.scenario, state, to, action.lang),
          detail: world.posts[to.id]?.detail[action.lang] ?? [],
        },
  );
  const isPublic = action.type === 'declare' || (action.type === 'answer' && action.channel === 'public');
  const said = held(
    state,
    world,
    read,
    { lang: action.lang, post: to ?? null, offered: draftsFor(world, action), isPublic },
    action.sources,
  );
  return { ...said, isUnsure: said.reading !== null && said.reading.doubt !== null };
}

function draftsFor(world: World, action: ActionOf<'answer' | 'declare' | 'contact'>): readonly Draft[] {
  if (action.type === 'answer') return draftsOf(world, action.post);
  if (action.type === 'contact') return draftsOf(world, action.contact);
  return world.scenario.statements.map((statement) => statement.draft);
}

/** Worth of an answer there and then, 0..100; null when its words cannot be read. */
export function answerWorth(world: World, state: CrisisState, action: ActionOf<'answer'>): number | null {
  const post = postOf(state, action.post);
  if (post === undefined) return null;
  const words = wordsOf(world, state, action);
  if (words.isUnsure) return null;
  const level = levelOf(draftsOf(world, post.id), action.wording);
  const worth = spoken(world, state, post, words, action.channel, level, action.lang);
  return clamp(worth - delayLoss(world, post, state.tick), 0, 100);
}

/** Worth of a statement: the author's opinion of a draft, weighed with ours of it as a word to the first critic. */
export function statementWorth(world: World, state: CrisisState, action: ActionOf<'declare'>): number | null {
  const words = wordsOf(world, state, action);
  if (words.isUnsure) return null;
  const level = levelOf(
    world.scenario.statements.map((s) => s.draft),
    action.wording,
  );
  const ours = spoken(world, state, everybody(state), words, 'public', level, action.lang);
  const needs = world.scenario.services.some((service) => service.approves);
  const isApproved = state.approvals.some((approval) => approval.status === 'granted');
  const lost = needs && !isApproved ? UNAPPROVED_POINTS : 0;
  return clamp(blended(ours, level) - lost, 0, 100);
}

/** Worth of words said to somebody outside. */
export function contactWorth(world: World, state: CrisisState, action: ActionOf<'contact'>): number | null {
  const words = wordsOf(world, state, action);
  if (words.isUnsure) return null;
  const level = levelOf(draftsOf(world, action.contact), action.wording);
  return blended(spoken(world, state, everybody(state), words, 'either', level, action.lang), level);
}

/** Worth of an option taken in answer to a message: the author's opinion, less what is not known. */
export function optionWorth(state: CrisisState, world: World, option: MessageOption): number {
  const knows = (id: string) => isKnown(state, world, id);
  const isStale = ({ id }: Fact) => option.states.includes(id);
  if (world.scenario.facts.some((fact) => isStale(fact) && isOver(state, fact))) return 0;
  const unknown = [...option.states, ...option.contradicts].filter((id) => !knows(id)).length;
  if (option.contradicts.some(knows)) return 0;
  return clamp(option.level * 25 - UNKNOWN_POINTS * unknown, 0, 100);
}

/** Whether the player knows a fact, from the start or since. */
export function isKnown(state: CrisisState, world: World, id: string): boolean {
  if (state.facts.some((fact) => fact.id === id)) return true;
  return world.scenario.facts.some((fact) => fact.id === id && fact.isKnownAtStart);
}

/** The authored message of that id; undefined for a service's answer. */
export function messageOf(world: World, id: string): AuthoredMessage | undefined {
  return world.scenario.messages.find((message) => message.id === id);
}

function levelOf(drafts: readonly Draft[], wording: Wording): number {
  return wording.mode === 'draft' ? (drafts.find((draft) => draft.id === wording.draft)?.level ?? -1) : -1;
}

/** The author's opinion twice, ours once; ours alone where there is none or where a line is crossed. */
function blended(ours: number, level: number): number {
  return level < 0 || ours === 0 ? ours : (level * 50 + ours) / 3;
}

function spoken(
  world: World,
  state: CrisisState,
  to: Post,
  words: ReadWords,
  channel: 'public' | 'private' | 'either',
  level: number,
  lang: Lang,
): number {
  const { reading } = words;
  const isSpecific = reading !== null && reading.specificity >= 0.5;
  const acts =
    isSpecific && !words.acts.includes('nameConcern') ? [...words.acts, 'nameConcern' as const] : words.acts;
  const { contradicts, promise } = words;
  const states = [...words.states, ...(words.outdated ?? [])];
  const isPromise = promise !== null || acts.includes('promise');
  const offered = {
    acts,
    states,
    contradicts,
    promise: isPromise ? (promise ?? { text: {}, ticks: 1 }) : null,
    channel,
    level,
  };
  let worth = appraise(world, state, to, offered);
  if (reading !== null) {
    if (reading.hostility >= 0.5) worth -= TYPED_FAULTS.hostile;
    if (reading.sarcasm >= 0.5) worth -= TYPED_FAULTS.sarcastic;
  }
  if (isPasted(world, state, words.text, lang)) worth -= TYPED_FAULTS.pasted;
  return clamp(worth, 0, 100);
}

/** The same text as an earlier word of the player's. */
function isPasted(world: World, state: CrisisState, text: string, lang: Lang): boolean {
  return state.sayings.some((saying) => {
    if (saying.mode === 'house') return false;
    const post = postOf(state, saying.id);
    return post !== undefined && textLikeness(text, textOf(world.scenario, state, post, lang)) >= PASTED;
  });
}
const PASTED = 0.8;

/** What is lost to the delay since the post could be seen, points (T5). */
function delayLoss(world: World, post: Post, tick: number): number {
  const { scenario } = world;
  if (!post.isAffair) return 0;
  const seen = atDesk(scenario, post.at) ?? post.at;
  const kind = scenario.platforms.find((platform) => platform.id === post.platform)?.kind ?? 'microblog';
  const limit = acknowledgeMinutes(scenario.rubric, kind);
  return DELAY_POINTS * (1 - lateness(minutesIn(scenario, tick - seen), limit));
}

/** Whom a statement speaks to: nobody in particular, as worried as the crowd. */
function everybody(state: CrisisState): Post {
  return {
    id: 'everybody',
    at: state.tick,
    platform: '',
    author: '',
    segment: 'customers',
    parent: null,
    root: 'everybody',
    reshareOf: null,
    class: 'complaint',
    purpose: 'condemn',
    tone: 'cordial',
    arousal: 0.4,
    mass: 1,
    isAffair: true,
    status: 'standing',
    words: { from: 'authored' },
    replies: 0,
    reshares: 0,
    answers: 1,
    thread: -1,
    sharedBy: null,
  };
}
