import type { Action, Wording } from '../model/action.ts';
import { ACTIONS, factsOf, secondsOf } from '../model/actions.ts';
import type { Refusal } from '../model/codes.ts';
import type { Draft, Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { holds } from './conditions.ts';
import { isStanding, postOf } from './posts.ts';
import { canKeep } from './promises.ts';
import { knowsFact } from './select.ts';
import { ticksIn, type World } from './world.ts';

/** Why an act was refused; a refused act changes nothing. */
export interface Refused {
  readonly code: Refusal;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Longest text taken from a player, in characters, whatever the platform. */
export const LONGEST_TEXT = 2000;

/** Ticks the act takes when sent, by the published rule. */
export function costTicks(action: Action, scenario: Scenario): number {
  const seconds = secondsOf(action);
  return seconds === 0 ? 0 : ticksIn(scenario, seconds);
}

/** Null when the act may be done now; else the first reason against it. */
export function validate(state: CrisisState, action: Action, world: World): Refused | null {
  if (state.status === 'ended' && action.type !== 'bilan') return refuse('action/ended');
  if (action.at !== state.tick) return refuse('action/wrong-tick', { at: action.at, tick: state.tick });
  if (!Object.hasOwn(ACTIONS, action.type)) return refuse('action/malformed');
  const isFree = factsOf(action.type).seconds === 0;
  if (state.busyUntil > state.tick && !isFree) return refuse('action/busy', { until: state.busyUntil });
  if (state.quart === null && action.type !== 'bilan') return refuse('action/not-in-quart');
  return ofItsKind(state, action, world);
}

function ofItsKind(state: CrisisState, action: Action, world: World): Refused | null {
  const { scenario } = world;
  switch (action.type) {
    case 'open':
    case 'leave':
    case 'thank':
    case 'pin':
    case 'relegate':
    case 'hide':
    case 'report':
      return onPost(state, action.post, true) ?? twice(state, action.type, action.post);
    case 'restore': {
      const post = postOf(state, action.post);
      if (post === undefined) return refuse('action/unknown-post', { post: action.post });
      return post.status === 'standing' || post.status === 'removed' ? refuse('action/already-done') : null;
    }
    case 'remove':
      if (action.rule !== null && !scenario.organisation.rules.some((r) => r.id === action.rule))
        return refuse('action/unknown-rule', { rule: action.rule });
      return onPost(state, action.post, true) ?? tooLong(action.explanation ?? '');
    case 'block':
      return (
        onPost(state, action.post, true) ??
        (postOf(state, action.post)?.author === action.person
          ? null
          : refuse('action/unknown-person', { person: action.person }))
      );
    case 'escalate':
    case 'handOver':
      return (
        onPost(state, action.post, false) ??
        service(scenario, action.service) ??
        twice(state, action.type, action.post)
      );
    case 'answer':
      return (
        mayWrite(state) ??
        onPost(state, action.post, true) ??
        words(action.wording, world.posts[action.post]?.drafts ?? [])
      );
    case 'declare':
      return (
        mayWrite(state) ??
        platforms(scenario, action.platforms) ??
        words(action.wording, offered(state, world))
      );
    case 'ask':
      if (!scenario.facts.some((f) => f.id === action.fact))
        return refuse('action/unknown-fact', { fact: action.fact });
      if (
        knowsFact(state, action.fact) ||
        state.asked.some((a) => a.fact === action.fact && a.service === action.service)
      )
        return refuse('action/already-done');
      return service(scenario, action.service);
    case 'requestApproval': {
      const of = scenario.services.find((s) => s.id === action.service);
      if (of === undefined || !of.approves)
        return refuse('action/unknown-service', { service: action.service });
      if (state.approvals.some((a) => a.service === action.service && a.status !== 'used'))
        return refuse('action/already-done');
      return action.keen && state.credit < 1 ? refuse('action/not-offered') : null;
    }
    case 'promise':
      if (!(Number.isInteger(action.ticks) && action.ticks > 0 && action.ticks <= scenario.ticks))
        return refuse('action/malformed');
      return tooLong(action.text) ?? (action.post === null ? null : onPost(state, action.post, true));
    case 'keepPromise': {
      const promise = state.promises.find((p) => p.id === action.promise);
      if (promise === undefined) return refuse('action/unknown-promise', { promise: action.promise });
      if (promise.status !== 'open') return refuse('action/already-done');
      return canKeep(state, promise) ? null : refuse('action/nothing-said');
    }
    case 'reply': {
      const message = state.messages.find((m) => m.id === action.message);
      const authored = scenario.messages.find((m) => m.id === action.message);
      if (message === undefined || authored === undefined)
        return refuse('action/unknown-message', { message: action.message });
      if (message.repliedAt >= 0) return refuse('action/already-done');
      return authored.options.some((o) => o.id === action.option)
        ? null
        : refuse('action/unknown-option', { option: action.option });
    }
    case 'contact': {
      const to = scenario.contacts.find((c) => c.id === action.contact);
      if (to === undefined) return refuse('action/unknown-person', { person: action.contact });
      if (state.contacts.some((c) => c.id === to.id)) return refuse('action/already-done');
      return holds(to.when, state, world, to.id)
        ? words(action.wording, to.drafts)
        : refuse('action/not-offered');
    }
    case 'pause':
    case 'release': {
      const planned = state.planned.find((p) => p.id === action.planned);
      if (planned === undefined) return refuse('action/unknown-planned', { planned: action.planned });
      const wanted = action.type === 'pause' ? 'due' : 'paused';
      return planned.status === wanted ? null : refuse('action/already-done');
    }
    case 'correct':
    case 'retract': {
      const post = postOf(state, action.post);
      if (post === undefined) return refuse('action/unknown-post', { post: action.post });
      if (post.author !== 'house') return refuse('action/not-yours');
      if (post.status === 'removed') return refuse('action/already-done');
      return action.type === 'correct' ? (empty(action.text) ?? tooLong(action.text)) : null;
    }
    case 'closeComments':
    case 'openComments': {
      const isClosed = state.closed.includes(action.platform);
      return (
        platforms(scenario, [action.platform]) ??
        (isClosed === (action.type === 'closeComments') ? refuse('action/already-done') : null) ??
        (action.type === 'closeComments' ? tooLong(action.explanation ?? '') : null)
      );
    }
    case 'watch':
      if (!(Number.isFinite(action.threshold) && action.threshold >= 1) || action.words.length > 20)
        return refuse('action/malformed');
      return action.words.some((w) => typeof w !== 'string' || w.length > 60)
        ? refuse('action/malformed')
        : null;
    case 'bilan':
      if (!scenario.quarts.some((q) => q.id === action.quart))
        return refuse('action/unknown-option', { option: action.quart });
      if (state.bilans.some((b) => b.quart === action.quart)) return refuse('action/already-done');
      return tooLong(action.intent);
    case 'read':
      return action.page.length > 60 ? refuse('action/malformed') : null;
    default:
      return refuse('action/malformed');
  }
}

function onPost(state: CrisisState, id: string, mustBeSeen: boolean): Refused | null {
  const post = postOf(state, id);
  if (post === undefined) return refuse('action/unknown-post', { post: id });
  return mustBeSeen && !isStanding(post.status) ? refuse('action/not-visible', { post: id }) : null;
}

function twice(state: CrisisState, tool: string, post: string): Refused | null {
  const isDone =
    state.deeds.some((d) => d.tool === tool && d.post === post) ||
    (tool === 'leave' && state.left.includes(post));
  return isDone && tool !== 'pin' && tool !== 'relegate' && tool !== 'hide'
    ? refuse('action/already-done')
    : null;
}

function mayWrite(state: CrisisState): Refused | null {
  return state.keyboardTakenUntil > state.tick
    ? refuse('action/keyboard-taken', { until: state.keyboardTakenUntil })
    : null;
}

function service(scenario: Scenario, id: string): Refused | null {
  return scenario.services.some((s) => s.id === id)
    ? null
    : refuse('action/unknown-service', { service: id });
}

function platforms(scenario: Scenario, ids: readonly string[]): Refused | null {
  if (ids.length === 0 || new Set(ids).size !== ids.length) return refuse('action/malformed');
  const unknown = ids.find((id) => !scenario.platforms.some((p) => p.id === id && p.kind !== 'press'));
  return unknown === undefined ? null : refuse('action/unknown-platform', { platform: unknown });
}

function words(wording: Wording, drafts: readonly Draft[]): Refused | null {
  if (wording.mode !== 'typed' && !drafts.some((d) => d.id === wording.draft))
    return refuse('action/unknown-draft', { draft: wording.draft });
  if (wording.mode === 'draft') return null;
  return empty(wording.text) ?? tooLong(wording.text);
}

function offered(state: CrisisState, world: World): Draft[] {
  return world.scenario.statements.filter((s) => holds(s.when, state, world, s.id)).map((s) => s.draft);
}

function empty(text: string): Refused | null {
  return text.trim() === '' ? refuse('action/empty-text') : null;
}

function tooLong(text: string): Refused | null {
  return text.length > LONGEST_TEXT
    ? refuse('action/too-long', { most: LONGEST_TEXT, length: text.length })
    : null;
}

function refuse(code: Refusal, params: Refused['params'] = {}): Refused {
  return { code, params };
}
