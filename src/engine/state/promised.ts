import { isAboutSame } from '../../claims/index.ts';
import type { ActId } from '../../model/codes.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { KeptBy } from '../../model/scenario.ts';
import type { CrisisState, Promised, Saying } from '../../model/state.ts';
import type { Lang } from '../../model/text.ts';
import type { World } from '../world.ts';
import { postOf } from './posts.ts';
import { isPublic } from './select.ts';

/** Makes a promise that falls due at a time. */
export function makePromise(
  state: CrisisState,
  made: { ticks: number; post: string | null; saying: string; text: string; keptBy?: KeptBy | undefined },
  events: CrisisEvent[],
): void {
  const id = `p${state.tick}-${state.promises.length}`;
  state.promises.push({
    id,
    at: state.tick,
    due: state.tick + made.ticks,
    status: 'open',
    closedAt: -1,
    post: made.post,
    saying: made.saying,
    text: made.text,
    ...(made.keptBy === undefined ? {} : { keptBy: { ...made.keptBy } }),
  });
  events.push({ tick: state.tick, kind: 'promise', id, phase: 'made' });
}

const SUBSTANCE: readonly ActId[] = [
  'explain',
  'instruct',
  'repair',
  'compensate',
  'responsibility',
  'apology',
];

/**
 * A later public word of substance keeps the promise it names, the open ones of its own thread, or, said to everybody, those
 * whose matter it speaks of: a promise in words of its own is not kept by a word on something else. What an author
 * wrote that keeps a promise keeps it alone (`keepAsWritten`).
 */
export function keepByWords(
  state: CrisisState,
  word: {
    id: string;
    post: string | null;
    acts: readonly ActId[];
    keeps: string | undefined;
    text: string;
    lang: Lang;
  },
  events: CrisisEvent[],
): void {
  const root = word.post === null ? null : (postOf(state, word.post)?.root ?? word.post);
  const hasSubstance = word.acts.some((act) => SUBSTANCE.includes(act));
  for (const promise of state.promises) {
    if (promise.status !== 'open' || promise.at >= state.tick || promise.keptBy !== undefined) continue;
    const isNamed = promise.id === word.keeps;
    const promisedIn = promise.post === null ? null : (postOf(state, promise.post)?.root ?? promise.post);
    const isOfMatter = promise.text === '' || isAboutSame(promise.text, word.text, word.lang);
    if (isNamed || (hasSubstance && isOfMatter && (root === null || promisedIn === root)))
      closePromise(state, promise, 'kept', events);
  }
}

/** The latest word keeps each earlier promise of which its author wrote that such a word keeps it. */
export function keepAsWritten(state: CrisisState, { scenario }: World, events: CrisisEvent[]): void {
  const word = state.sayings.at(-1);
  if (word === undefined) return;
  for (const promise of state.promises)
    if (promise.status === 'open' && promise.keptBy !== undefined && promise.at < word.at)
      if (doesAll(state, scenario, word, promise.keptBy)) closePromise(state, promise, 'kept', events);
}

function doesAll(
  state: CrisisState,
  scenario: World['scenario'],
  word: Saying,
  { fact, act, person, statement }: KeptBy,
): boolean {
  if (person === undefined ? !isPublic(word) : spokenTo(state, scenario, word) !== person) return false;
  if (fact !== undefined && !word.states.includes(fact)) return false;
  if (act !== undefined && !word.acts.includes(act)) return false;
  return statement === undefined || (word.kind === 'statement' && word.draft === statement);
}

/** The person of the story to whom a word was said: who wrote the post, was called or had written; null for all others. */
function spokenTo(
  state: CrisisState,
  { contacts, messages }: World['scenario'],
  { to }: Saying,
): string | null {
  if (to === null) return null;
  const called = contacts.find(({ id }) => id === to)?.person ?? messages.find(({ id }) => id === to)?.from;
  return called ?? postOf(state, to)?.author ?? null;
}

/** Whether anything was said in public since the promise that could keep it; not one that a certain word alone keeps. */
export function canKeep(state: CrisisState, promise: Promised): boolean {
  return (
    promise.status === 'open' &&
    promise.keptBy === undefined &&
    state.sayings.some((s) => isPublic(s) && s.at > promise.at)
  );
}

/** Closes as kept the promise of that id, if there is one. */
export function callKept(state: CrisisState, id: string, events: CrisisEvent[]): void {
  const promise = state.promises.find((p) => p.id === id);
  if (promise !== undefined) closePromise(state, promise, 'kept', events);
}

/** Closes a promise, kept or missed. */
export function closePromise(
  state: CrisisState,
  promise: Promised,
  status: 'kept' | 'missed',
  events: CrisisEvent[],
): void {
  promise.status = status;
  promise.closedAt = state.tick;
  events.push({ tick: state.tick, kind: 'promise', id: promise.id, phase: status });
}
