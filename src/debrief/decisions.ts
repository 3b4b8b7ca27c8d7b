import { cloneJson } from '../base/json.ts';
import { availableStatements, draftsFor, playOut, postOf, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import { CRITICISM } from '../model/codes.ts';
import type { CrisisState, Post } from '../model/state.ts';
import { appraise } from '../scoring/index.ts';

/** Something the player decided, or let pass, that can be played again otherwise. */
export interface Decision {
  readonly id: string;
  readonly at: number; // tick
  readonly kind: 'answer' | 'statement' | 'moderation' | 'reply' | 'silence';
  readonly action: Action | null; // null: nothing was done
  readonly post: string | null;
  readonly alternatives: readonly Alternative[]; // best first, by the rubric and what was known then
  readonly stake: number; // how much better the best alternative looks, weighed by how many saw it
}

export interface Alternative {
  readonly id: string;
  readonly kind: 'draft' | 'leave' | 'statement' | 'option' | 'undone';
  readonly draft: string | null; // id of the draft, statement or option
  readonly action: Action | null; // null: the act is left out
  readonly worth: number; // 0..100
}

const MINUTES_TO_ANSWER = 10; // a post left unanswered is tried so long after it could be seen (D)
const STATEMENT_MINUTES = 25; // a statement is tried so long into a shift (D)

interface Seen {
  readonly at: number; // tick at which the act is put
  readonly make: (state: CrisisState) => Decision | null;
}

/**
 * Every decision of a game that has an alternative, in order of time: answers, moderation of criticism,
 * options taken, and the posts and moments at which nothing was said. One run of the game.
 */
export function decisionsOf(world: World, actions: readonly Action[], until: number): Decision[] {
  const seen = [...actedOn(world, actions), ...letPass(world, actions)].sort((a, b) => a.at - b.at);
  const found: Decision[] = [];
  let next = 0;
  const onTick = (state: CrisisState) => {
    // The state as the player had it: after the acts of the tick before.
    while (next < seen.length && (seen[next] as Seen).at <= state.tick + 1) {
      const decision = (seen[next++] as Seen).make(state);
      if (decision !== null && decision.alternatives.length > 0) found.push(decision);
    }
  };
  playOut(world, actions, { until, onTick });
  return found;
}

function actedOn(world: World, actions: readonly Action[]): Seen[] {
  const found: Seen[] = [];
  actions.forEach((action, n) => {
    const id = `d${action.at}-${n}`;
    if (action.type === 'answer')
      found.push({ at: action.at, make: (state) => answered(world, state, action, id) });
    else if (action.type === 'remove' || action.type === 'hide')
      found.push({ at: action.at, make: (state) => moderated(state, action, id) });
    else if (action.type === 'reply') found.push({ at: action.at, make: () => replied(world, action, id) });
    else if (action.type === 'declare')
      found.push({ at: action.at, make: (state) => declared(world, state, action, id) });
  });
  return found;
}

type Of<T extends Action['type']> = Extract<Action, { type: T }>;

function answered(world: World, state: CrisisState, action: Of<'answer'>, id: string): Decision | null {
  const post = postOf(state, action.post);
  if (post === undefined) return null;
  const drafts = draftsFor(world, action.post);
  const sent = action.wording.mode === 'typed' ? null : action.wording.draft;
  const chosen = drafts.find((draft) => draft.id === sent);
  const worth = chosen === undefined ? 50 : appraise(world, state, post, chosen);
  const alternatives: Alternative[] = drafts
    .filter((draft) => action.wording.mode !== 'draft' || draft.id !== sent)
    .map((draft) => ({
      id: `${id}:${draft.id}`,
      kind: 'draft',
      draft: draft.id,
      action: { ...action, wording: { mode: 'draft', draft: draft.id } },
      worth: appraise(world, state, post, draft),
    }));
  alternatives.push({ id: `${id}:leave`, kind: 'leave', draft: null, action: null, worth: 40 });
  return decision(id, action.at, 'answer', action, action.post, alternatives, worth, weightOf(post));
}

function moderated(
  state: CrisisState,
  action: Action & { readonly post: string },
  id: string,
): Decision | null {
  const post = postOf(state, action.post);
  if (post === undefined) return null;
  const isCriticism = CRITICISM.includes(post.class);
  const undone: Alternative = {
    id: `${id}:undone`,
    kind: 'undone',
    draft: null,
    action: null,
    worth: isCriticism ? 80 : 20,
  };
  return decision(
    id,
    action.at,
    'moderation',
    action,
    action.post,
    [undone],
    isCriticism ? 10 : 80,
    weightOf(post),
  );
}

function replied(world: World, action: Of<'reply'>, id: string): Decision | null {
  const message = world.scenario.messages.find((m) => m.id === action.message);
  const taken = message?.options.find((o) => o.id === action.option);
  if (message === undefined || taken === undefined) return null;
  const alternatives = message.options
    .filter((option) => option.id !== taken.id)
    .map(
      (option): Alternative => ({
        id: `${id}:${option.id}`,
        kind: 'option',
        draft: option.id,
        action: { ...action, option: option.id },
        worth: option.level * 25,
      }),
    );
  return decision(id, action.at, 'reply', action, null, alternatives, taken.level * 25, 6);
}

function declared(world: World, state: CrisisState, action: Of<'declare'>, id: string): Decision | null {
  const sent = action.wording.mode === 'typed' ? null : action.wording.draft;
  const statements = world.scenario.statements;
  const taken = statements.find((s) => s.draft.id === sent);
  const open = availableStatements(state, world);
  const alternatives = open
    .filter((statement) => statement.draft.id !== sent)
    .map(
      (statement): Alternative => ({
        id: `${id}:${statement.id}`,
        kind: 'statement',
        draft: statement.id,
        action: { ...action, wording: { mode: 'draft', draft: statement.draft.id } },
        worth: levelWorth(statement.draft.level),
      }),
    );
  alternatives.push({ id: `${id}:undone`, kind: 'undone', draft: null, action: null, worth: 30 });
  return decision(
    id,
    action.at,
    'statement',
    action,
    null,
    alternatives,
    levelWorth(taken?.draft.level ?? 2),
    12,
  );
}

/** Posts that called for a word and had none, and shifts without a statement. */
function letPass(world: World, actions: readonly Action[]): Seen[] {
  const { scenario } = world;
  const minutes = (n: number) => Math.max(1, Math.round((n * 60) / scenario.secondsPerTick));
  const found: Seen[] = [];
  const busy = (at: number) =>
    actions.some((a) => a.at <= at && a.at + minutes(12) > at && a.type === 'declare');
  for (const authored of scenario.posts) {
    if (authored.drafts.length === 0 || !authored.isAboutAffair || authored.at < 0) continue;
    if (actions.some((a) => a.type === 'answer' && a.post === authored.id)) continue;
    const quart = scenario.quarts.find((q) => authored.at < q.to - minutes(MINUTES_TO_ANSWER));
    if (quart === undefined) continue;
    const at = Math.max(authored.at, quart.from) + minutes(MINUTES_TO_ANSWER);
    found.push({ at, make: (state) => unanswered(world, state, authored.id, at) });
  }
  for (const quart of scenario.quarts) {
    const at = quart.from + minutes(STATEMENT_MINUTES);
    if (
      at >= quart.to ||
      busy(at) ||
      actions.some((a) => a.type === 'declare' && a.at >= quart.from && a.at < quart.to)
    )
      continue;
    found.push({ at, make: (state) => unsaid(world, state, at) });
  }
  return found;
}

function unanswered(world: World, state: CrisisState, of: string, at: number): Decision | null {
  const post = postOf(state, of);
  if (post === undefined || post.status === 'removed') return null;
  const id = `s${at}-${of}`;
  const alternatives = draftsFor(world, of).map(
    (draft): Alternative => ({
      id: `${id}:${draft.id}`,
      kind: 'draft',
      draft: draft.id,
      action: {
        type: 'answer',
        at,
        post: of,
        wording: { mode: 'draft', draft: draft.id },
        lang: world.scenario.lang,
        channel: draft.channel === 'private' ? 'private' : 'public',
      },
      worth: appraise(world, state, post, draft),
    }),
  );
  return decision(id, at, 'silence', null, of, alternatives, 35, weightOf(post));
}

function unsaid(world: World, state: CrisisState, at: number): Decision | null {
  const id = `s${at}-statement`;
  const platforms = world.scenario.platforms.filter((p) => p.kind !== 'press').map((p) => p.id);
  const alternatives = availableStatements(state, world).map(
    (statement): Alternative => ({
      id: `${id}:${statement.id}`,
      kind: 'statement',
      draft: statement.id,
      action: {
        type: 'declare',
        at,
        wording: { mode: 'draft', draft: statement.draft.id },
        lang: world.scenario.lang,
        platforms,
        pinned: true,
      },
      worth: levelWorth(statement.draft.level),
    }),
  );
  return decision(id, at, 'silence', null, null, alternatives, 35, 12);
}

function levelWorth(level: number): number {
  return level < 0 ? 50 : level * 25;
}

/** How many saw it: mass of the post, softened. */
function weightOf(post: Post): number {
  return 1 + Math.sqrt(Math.max(0, post.mass)) + post.arousal;
}

function decision(
  id: string,
  at: number,
  kind: Decision['kind'],
  action: Action | null,
  post: string | null,
  alternatives: readonly Alternative[],
  worth: number,
  weight: number,
): Decision {
  const sorted = [...alternatives].sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
  const stake = Math.max(0, (sorted[0]?.worth ?? 0) - worth) * weight;
  return { id, at, kind, action, post, alternatives: sorted, stake };
}

/** The acts of a game with one decision taken otherwise. */
export function actsWith(actions: readonly Action[], decision: Decision, alternative: Alternative): Action[] {
  if (decision.action !== null) {
    return actions.flatMap((action) =>
      action === decision.action || same(action, decision.action as Action)
        ? (alternative.action ?? [])
        : action,
    );
  }
  const added = alternative.action;
  if (added === null) return [...actions];
  const at = actions.findIndex((action) => action.at > added.at);
  return at < 0 ? [...actions, added] : [...actions.slice(0, at), added, ...actions.slice(at)];
}

function same(a: Action, b: Action): boolean {
  return a.at === b.at && a.type === b.type && JSON.stringify(a) === JSON.stringify(b);
}

/** A copy of the game as it stood just before each decision, from one run. */
export function statesBefore(
  world: World,
  actions: readonly Action[],
  decisions: readonly Decision[],
): Map<string, CrisisState> {
  const found = new Map<string, CrisisState>();
  const last = Math.max(0, ...decisions.map((d) => d.at));
  const onTick = (state: CrisisState) => {
    for (const d of decisions) if (d.at - 1 === state.tick) found.set(d.id, cloneJson(state));
  };
  playOut(world, actions, { until: last, onTick });
  return found;
}
