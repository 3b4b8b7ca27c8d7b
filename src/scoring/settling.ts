import { attributedCluster } from '../engine/index.ts';
import type { Cluster } from '../model/codes.ts';
import type { Draft } from '../model/scenario.ts';
import { type GameTrace, isOverAt, knewAt, offerKeys } from './game-trace.ts';
import { hasHarm } from './harm.ts';

/** Whether words with these acts and this number of facts settle an affair, by who is held responsible for it (R3, T5). */
export function settles(cluster: Cluster, acts: ReadonlySet<string>, facts: number): boolean {
  const has = (...any: string[]) => any.some((act) => acts.has(act));
  const isExplained = facts > 0 || has('explain');
  if (cluster === 'preventable') return has('responsibility', 'apology') && has('repair', 'compensate');
  if (cluster === 'accidental')
    return isExplained && has('repair', 'instruct', 'apology', 'responsibility', 'compensate');
  return isExplained || has('instruct');
}

/** A draft, and the tick from which it is true and can be said. */
interface Ready {
  readonly at: number;
  readonly draft: Draft;
}

/**
 * The first tick, `start` or later, at which drafts of the author could settle the affair together: their post is there,
 * their statement is offered, the facts they tell are known. Null when they never could. A draft that tells a fact asked
 * for on a later day than the start is left out, since the player could have asked sooner.
 * @param dayOf the civil day of a tick, as a number
 */
export function sayableSince(
  trace: GameTrace,
  start: number,
  dayOf: (tick: number) => number,
): number | null {
  const isAskedLate = (id: string) =>
    trace.state.asked.some((asked) => asked.fact === id && dayOf(asked.at) > dayOf(start));
  const ready = readyWords(trace).filter(({ draft }) => !draft.states.some(isAskedLate));
  const cluster = attributedCluster(trace.scenario);
  const acts = new Set<string>();
  let facts = 0;
  for (const { at, draft } of ready.sort((a, b) => a.at - b.at)) {
    for (const act of draft.acts) acts.add(act);
    facts += draft.states.length;
    if (settles(cluster, acts, facts)) return Math.max(at, start);
  }
  return null;
}

/** Fair drafts for the public, of posts about the affair that were shown and of statements that were offered. */
function readyWords(trace: GameTrace): Ready[] {
  const answers = [...trace.shown].flatMap(([id, shown]) => {
    const post = trace.authored.get(id);
    if (post?.isAboutAffair !== true) return [];
    return post.drafts.flatMap((draft) => {
      const since = draft.when === undefined ? shown : trace.offered.get(offerKeys.draft(id, draft.id));
      return since === undefined ? [] : [{ draft, offered: Math.max(shown, since) }];
    });
  });
  const statements = trace.scenario.statements.flatMap(({ id, draft }) => {
    const offered = trace.offered.get(offerKeys.statement(id));
    return offered === undefined ? [] : [{ draft, offered }];
  });
  return [...answers, ...statements].flatMap(({ draft, offered }) => {
    const known = knownSince(trace, draft);
    if (known === null || !isFair(draft)) return [];
    const at = Math.max(offered, known);
    return draft.states.some((id) => isOverAt(trace, id, at)) ? [] : [{ draft, at }];
  });
}

/** Author's level, 0..4, from which a draft is worth waiting for. */
const FAIR_LEVEL = 2;

function isFair({ level, acts, contradicts, channel }: Draft): boolean {
  const isRated = level < 0 || level >= FAIR_LEVEL;
  return isRated && channel !== 'private' && contradicts.length === 0 && !hasHarm(acts);
}

/** Tick from which every fact that a draft tells was known; null when one never was, or is false. */
function knownSince(trace: GameTrace, { states }: Draft): number | null {
  let since = 0;
  for (const id of states) {
    if (trace.facts.get(id)?.isTrue !== true) return null;
    if (knewAt(trace, id, 0)) continue;
    const at = trace.state.facts.find((fact) => fact.id === id)?.at;
    if (at === undefined) return null;
    since = Math.max(since, at);
  }
  return since;
}
