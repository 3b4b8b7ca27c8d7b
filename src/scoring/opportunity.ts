import { ticksInMinutes } from '../base/time.ts';
import { factsOf, OUT_OF_SIGHT, RAISING } from '../model/actions.ts';
import { CRITICISM, ILLEGAL, MODERABLE, type PostClass } from '../model/codes.ts';
import type { ModerationCounts } from '../model/grade.ts';
import { figureOf } from '../model/rubric.ts';
import type { Deed, Post } from '../model/state.ts';
import { type GameTrace, playedBetween } from './game-trace.ts';
import { isRightOwner } from './owners.ts';

/** A post that called for a decision of moderation, and what was decided. */
export interface Occasion {
  readonly post: Post;
  readonly seen: number; // tick
  readonly deed: Deed | null; // the first that counts: a removal, a hiding, a raising
  readonly deeds: readonly Deed[];
  readonly kind: 'hit' | 'miss' | 'falseAlarm' | 'correctLeave';
  readonly quiet: Deed | null; // a criticism in sight moved down, reported as abuse, or passed to a wrong service
}

/**
 * The opportunity set, in order of time: posts of a moderable class and criticisms that stood on the visible desk for the
 * minutes of play of the rubric's `standing`, or that the player acted upon. Hits are moderable posts dealt with; false
 * alarms are criticisms taken out of sight and not put back.
 */
export function occasionsOf(trace: GameTrace): Occasion[] {
  const deeds = deedsByPost(trace);
  const ids = new Set([...trace.shown.keys(), ...deeds.keys()]);
  const found: Occasion[] = [];
  for (const id of ids) {
    const post = trace.posts.get(id);
    if (post === undefined || post.segment === 'house' || post.author === 'press') continue;
    const isModerable = MODERABLE.includes(post.class);
    if (!isModerable && !isCriticism(post.class)) continue;
    const mine = deeds.get(id) ?? [];
    const seen = trace.shown.get(id) ?? mine[0]?.at ?? post.at;
    const acted = mine.find((deed) =>
      isModerable ? isDealing(deed, post) : OUT_OF_SIGHT.includes(deed.tool),
    );
    const stood = playedBetween(trace.scenario, seen, acted?.at ?? goneAt(trace, id) ?? trace.state.tick);
    if (
      acted === undefined &&
      stood < ticksInMinutes(trace.scenario, figureOf(trace.scenario.rubric, 'standing'))
    )
      continue;
    const isBack = acted !== undefined && mine.some((deed) => deed.tool === 'restore' && deed.at > acted.at);
    const kind = isModerable
      ? acted === undefined
        ? 'miss'
        : 'hit'
      : acted === undefined || isBack
        ? 'correctLeave'
        : 'falseAlarm';
    const quiet = kind === 'correctLeave' ? (mine.find((deed) => isAgainst(trace, deed)) ?? null) : null;
    found.push({ post, seen, deed: acted ?? null, deeds: mine, kind, quiet });
  }
  return found.sort((a, b) => a.seen - b.seen || (a.post.id < b.post.id ? -1 : 1));
}

/** Whether an act deals with a moderable post: out of sight, raised, or moved down; the last is too little when illegal. */
function isDealing({ tool }: Deed, post: Post): boolean {
  if (OUT_OF_SIGHT.includes(tool) || RAISING.includes(tool)) return true;
  return factsOf(tool).lowers === true && !ILLEGAL.includes(post.class);
}

/** Whether an act treats a criticism as abuse but leaves it in sight. */
function isAgainst(trace: GameTrace, deed: Deed): boolean {
  if (factsOf(deed.tool).lowers === true || deed.tool === 'report') return true;
  return deed.tool === 'escalate' && !isRightOwner(trace, deed);
}

function isCriticism(cls: PostClass): boolean {
  return CRITICISM.includes(cls);
}

function deedsByPost(trace: GameTrace): Map<string, Deed[]> {
  const found = new Map<string, Deed[]>();
  for (const deed of trace.state.deeds) {
    if (deed.by !== 'player' || !factsOf(deed.tool).isGraded) continue;
    const list = found.get(deed.post) ?? [];
    list.push(deed);
    found.set(deed.post, list);
  }
  return found;
}

/** Tick at which the direction took the post away itself; null when it did not. */
function goneAt(trace: GameTrace, id: string): number | null {
  return trace.state.deeds.find((deed) => deed.post === id && deed.by === 'direction')?.at ?? null;
}

/** How many occasions there are of each kind. */
export function countsOf(occasions: readonly Occasion[]): ModerationCounts {
  const n = (kind: Occasion['kind']) => occasions.filter((occasion) => occasion.kind === kind).length;
  return {
    hits: n('hit'),
    misses: n('miss'),
    falseAlarms: n('falseAlarm'),
    correctLeaves: n('correctLeave'),
  };
}
