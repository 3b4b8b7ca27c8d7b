import { attributedCluster } from '../engine/index.ts';
import type { Cluster } from '../model/codes.ts';
import type { Draft } from '../model/scenario.ts';
import { type GameTrace, knewAt } from './game-trace.ts';
import { hasHarm } from './harm.ts';

/** Whether words with those acts and so many facts settle an affair, by who is held responsible for it (R3, T5). */
export function settles(cluster: Cluster, acts: ReadonlySet<string>, facts: number): boolean {
  const has = (...any: string[]) => any.some((act) => acts.has(act));
  const isExplained = facts > 0 || has('explain');
  if (cluster === 'preventable') return has('responsibility', 'apology') && has('repair', 'compensate');
  if (cluster === 'accidental')
    return isExplained && has('repair', 'instruct', 'apology', 'responsibility', 'compensate');
  return isExplained || has('instruct');
}

/** Words that an author has ready, and the tick from which they can truly be said. */
interface Ready {
  readonly at: number;
  readonly draft: Draft;
}

/**
 * The first tick at which all that settles could be said in this game, with the words its author has ready: their
 * post is there, their statement is offered, the facts they tell were learned. Null where they never could, or where
 * the player had only to ask sooner: a fact asked for on a later day than the affair began excuses nobody.
 */
export function sayableSince(
  story: GameTrace,
  start: number,
  dayOf: (tick: number) => number,
): number | null {
  const isAskedLate = (id: string) =>
    story.state.asked.some((asked) => asked.fact === id && dayOf(asked.at) > dayOf(start));
  const ready = readyWords(story).filter(({ draft }) => !draft.states.some(isAskedLate));
  const cluster = attributedCluster(story.scenario);
  const acts = new Set<string>();
  let facts = 0;
  for (const { at, draft } of ready.sort((a, b) => a.at - b.at)) {
    for (const act of draft.acts) acts.add(act);
    facts += draft.states.length;
    if (settles(cluster, acts, facts)) return Math.max(at, start);
  }
  return null;
}

/** Fair words for the public, of posts about the affair that showed and of statements that were offered. */
function readyWords(story: GameTrace): Ready[] {
  const answers = [...story.shown].flatMap(([id, shown]) => {
    const post = story.authored.get(id);
    return post?.isAboutAffair === true ? post.drafts.map((draft) => ({ draft, offered: shown })) : [];
  });
  const statements = story.scenario.statements.flatMap(({ id, draft }) => {
    const offered = story.offered.get(id);
    return offered === undefined ? [] : [{ draft, offered }];
  });
  return [...answers, ...statements].flatMap(({ draft, offered }) => {
    const known = knownSince(story, draft);
    return known === null || !isFair(draft) ? [] : [{ draft, at: Math.max(offered, known) }];
  });
}

/** An author's level from which words are worth waiting for. */
const FAIR_LEVEL = 2;

function isFair({ level, acts, contradicts, channel }: Draft): boolean {
  const isRated = level < 0 || level >= FAIR_LEVEL;
  return isRated && channel !== 'private' && contradicts.length === 0 && !hasHarm(acts);
}

/** Tick from which every fact that a draft tells was known; null when one never was, or is false. */
function knownSince(story: GameTrace, { states }: Draft): number | null {
  let since = 0;
  for (const id of states) {
    if (story.facts.get(id)?.isTrue !== true) return null;
    if (knewAt(story, id, 0)) continue;
    const at = story.state.facts.find((fact) => fact.id === id)?.at;
    if (at === undefined) return null;
    since = Math.max(since, at);
  }
  return since;
}
