import {
  allPosts,
  deservesCard,
  holds,
  mayBeAsked,
  offeredDrafts,
  playOut,
  postOf,
  type Run,
  type RunHooks,
  textOf,
  type World,
} from '../engine/index.ts';
import type { Action, Wording } from '../model/action.ts';
import { factsOf } from '../model/actions.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Draft, MessageOption } from '../model/scenario.ts';
import type { CrisisState, Saying } from '../model/state.ts';
import { type Lang, textIn } from '../model/text.ts';
import { type GameTrace, nextAtDesk, offerKeys, type PlayerWord } from './game-trace.ts';

/**
 * Plays a run again and keeps what the grader needs of it. `lang` is the language in which the posts of the
 * crowd are quoted; it changes no figure. `until`: last tick played.
 */
export function gatherStory(world: World, actions: readonly Action[], lang: Lang, until?: number): GameTrace {
  const gather = openGather(world, lang);
  const run = playOut(world, actions, { ...(until === undefined ? {} : { until }), ...gather.hooks });
  return gather.tell(run, actions);
}

/** Follows a run that somebody else plays, since the grader needs to know when each post was shown. */
export interface Gather {
  /** Before the acts of each tick: what was shown does not depend on what was done about it. */
  readonly hooks: RunHooks;
  /** What was gathered, once the run is over. `actions`: all that were tried. */
  readonly tell: (run: PlayedRun, actions: readonly Action[]) => GameTrace;
}
interface PlayedRun {
  readonly state: CrisisState;
  readonly events: readonly CrisisEvent[];
  readonly skipped: readonly Action[];
}

/** Starts to follow one run of `world`: the run takes `hooks`, and `tell` gives the trace. `lang`: as in `gatherStory`. */
export function openGather(world: World, lang: Lang): Gather {
  const shown = new Map<string, number>();
  const offered = new Map<string, number>();
  const waiting = offersOf(world);
  let read = 0;
  const look = ({ state, events }: Run) => {
    if (state.quart !== null)
      for (const [key, isOffered] of waiting) {
        if (!isOffered(state)) continue;
        offered.set(key, state.tick);
        waiting.delete(key);
      }
    for (; read < events.length; read++) {
      const event = events[read];
      if (event?.kind !== 'post') continue;
      const post = postOf(state, event.id);
      const at = nextAtDesk(world.scenario, event.tick);
      if (post !== undefined && at !== null && deservesCard(state, post)) shown.set(post.id, at);
    }
  };
  return {
    hooks: { beforeActs: look },
    tell: ({ state, events, skipped }, actions) => {
      const refused = new Set(skipped);
      for (const [id, at] of shown) if (at > state.tick) shown.delete(id);
      const accepted = actions.filter((action) => !refused.has(action));
      return storyOf(world, state, events, accepted, { shown, offered }, lang);
    },
  };
}

/** What may come to be offered, and whether it is at a tick: statements, and what has a condition of its own. */
function offersOf(world: World): Map<string, (state: CrisisState) => boolean> {
  const { statements, posts, facts } = world.scenario;
  const offers = new Map<string, (state: CrisisState) => boolean>();
  for (const { id, when } of statements)
    offers.set(offerKeys.statement(id), (state) => holds(when, state, world, id));
  for (const { id, drafts } of posts)
    for (const draft of drafts)
      if (draft.when !== undefined)
        offers.set(
          offerKeys.draft(id, draft.id),
          (state) => state.placed[id] !== undefined && offeredDrafts(state, world, id).includes(draft),
        );
  for (const fact of facts)
    if (fact.learn?.when !== undefined)
      offers.set(offerKeys.question(fact.id), (state) => mayBeAsked(state, world, fact));
  return offers;
}

/** The trace of a run that is over, with the ticks at which things were shown and offered. */
function storyOf(
  world: World,
  state: CrisisState,
  events: readonly CrisisEvent[],
  actions: readonly Action[],
  looked: Pick<GameTrace, 'shown' | 'offered'>,
  lang: Lang,
): GameTrace {
  const { scenario } = world;
  const posts = new Map(allPosts(state).map((post) => [post.id, post]));
  const opened = openedOf(actions);
  const shown = new Map(looked.shown);
  for (const [id, at] of opened) shown.set(id, Math.min(at, shown.get(id) ?? at));
  const fire = events.find((event) => event.kind === 'stage' && event.stage === 'fire');
  const article = events.find((event) => event.kind === 'media' && event.phase === 'article');
  return {
    scenario,
    lang,
    state,
    events,
    actions,
    posts,
    shown,
    offered: looked.offered,
    opened,
    authored: new Map(scenario.posts.map((post) => [post.id, post])),
    facts: new Map(scenario.facts.map((fact) => [fact.id, fact])),
    textOf: (post) => textOf(scenario, state, post, lang),
    said: state.sayings.flatMap((saying) => saidOf(world, state, saying, actions) ?? []),
    fireAt: fire?.tick ?? null,
    articleAt: article?.tick ?? null,
  };
}

/** Tick at which each post was first opened or acted upon. */
function openedOf(actions: readonly Action[]): Map<string, number> {
  const opened = new Map<string, number>();
  for (const action of actions) {
    if (!('post' in action) || action.post === null || !factsOf(action.type).isGraded) continue;
    if (!opened.has(action.post)) opened.set(action.post, action.at);
  }
  return opened;
}

const OURS: readonly Saying['kind'][] = ['answer', 'statement', 'private', 'contact', 'reply'];

/** A word with its text and its target; null for words that are not the player's. */
function saidOf(
  world: World,
  state: CrisisState,
  saying: Saying,
  actions: readonly Action[],
): PlayerWord | null {
  if (saying.mode === 'house' || !OURS.includes(saying.kind)) return null;
  const action = actions[saying.action];
  if (action === undefined) return null;
  const to = saying.to === null ? null : (postOf(state, saying.to) ?? null);
  if (action.type === 'reply') return replied(world, saying, action);
  if (action.type !== 'answer' && action.type !== 'declare' && action.type !== 'contact') return null;
  const draft = draftOf(world, action);
  const text = action.wording.mode === 'draft' ? textIn(draft?.text, action.lang) : action.wording.text;
  const reading = saying.mode === 'draft' ? null : saying.reading;
  const spans = reading?.spans ?? (text === '' ? [] : world.read(text, { lang: action.lang }).spans);
  const where =
    saying.kind === 'statement'
      ? 'statement'
      : saying.kind === 'answer'
        ? 'public'
        : saying.kind === 'contact'
          ? 'contact'
          : 'private';
  return {
    saying,
    at: saying.at,
    where,
    text,
    spans,
    reading,
    lang: action.lang,
    to,
    isAffair: to === null || to.isAffair,
    level: saying.mode === 'draft' ? (draft?.level ?? -1) : -1,
    draft: saying.draft,
  };
}

/** The reply to a message from outside: a statement to the press, a private word to a person; null inside the house. */
function replied(
  world: World,
  saying: Saying,
  action: Extract<Action, { type: 'reply' }>,
): PlayerWord | null {
  const message = world.scenario.messages.find((m) => m.id === action.message);
  const option: MessageOption | undefined = message?.options.find((o) => o.id === action.option);
  if (
    message === undefined ||
    option === undefined ||
    (message.kind !== 'press' && message.kind !== 'private')
  )
    return null;
  const lang = world.scenario.lang;
  return {
    saying,
    at: saying.at,
    where: message.kind === 'press' ? 'statement' : 'private',
    text: textIn(option.text, lang),
    spans: [],
    reading: null,
    lang,
    to: null,
    isAffair: true,
    level: option.level,
    draft: option.id,
  };
}

function draftOf(
  world: World,
  action: { readonly wording: Wording } & (
    | { readonly type: 'answer'; readonly post: string }
    | { readonly type: 'declare' }
    | { readonly type: 'contact'; readonly contact: string }
  ),
): Draft | undefined {
  if (action.wording.mode === 'typed') return undefined;
  const id = action.wording.draft;
  return draftsFor(world, action).find((draft) => draft.id === id);
}

function draftsFor(
  world: World,
  action:
    | { readonly type: 'answer'; readonly post: string }
    | { readonly type: 'declare' }
    | { readonly type: 'contact'; readonly contact: string },
): readonly Draft[] {
  if (action.type === 'answer')
    return world.scenario.posts.find((post) => post.id === action.post)?.drafts ?? [];
  if (action.type === 'contact')
    return world.scenario.contacts.find((c) => c.id === action.contact)?.drafts ?? [];
  return world.scenario.statements.map((statement) => statement.draft);
}
