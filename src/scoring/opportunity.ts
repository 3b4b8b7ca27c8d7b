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
  readonly quiet: Deed | null; // on a criticism left in sight: moved down, reported as abuse, passed to who owns nothing of it
}

/**
 * The opportunity set: posts of a moderable class and the criticisms beside them that stood on the visible
 * desk at least ten simulated minutes of play, or that the player acted upon. Hits are moderable posts dealt
 * with; false alarms are criticisms taken out of sight and not put back.
 */
export function occasionsOf(story: GameTrace): Occasion[] {
  const deeds = deedsByPost(story);
  const ids = new Set([...story.shown.keys(), ...deeds.keys()]);
  const found: Occasion[] = [];
  for (const id of ids) {
    const post = story.posts.get(id);
    if (post === undefined || post.segment === 'house' || post.author === 'press') continue;
    const isModerable = MODERABLE.includes(post.class);
    if (!isModerable && !isCriticism(post.class)) continue;
    const mine = deeds.get(id) ?? [];
    const seen = story.shown.get(id) ?? mine[0]?.at ?? post.at;
    const acted = mine.find((deed) =>
      isModerable ? isDealing(deed, post) : OUT_OF_SIGHT.includes(deed.tool),
    );
    const stood = playedBetween(story.scenario, seen, acted?.at ?? goneAt(story, id) ?? story.state.tick);
    if (
      acted === undefined &&
      stood < ticksInMinutes(story.scenario, figureOf(story.scenario.rubric, 'standing'))
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
    const quiet = kind === 'correctLeave' ? (mine.find((deed) => isAgainst(story, deed)) ?? null) : null;
    found.push({ post, seen, deed: acted ?? null, deeds: mine, kind, quiet });
  }
  return found.sort((a, b) => a.seen - b.seen || (a.post.id < b.post.id ? -1 : 1));
}

/** Taken out of sight, raised or moved down; for illegal content moving it down is no dealing with it. */
function isDealing({ tool }: Deed, post: Post): boolean {
  if (OUT_OF_SIGHT.includes(tool) || RAISING.includes(tool)) return true;
  return factsOf(tool).lowers === true && !ILLEGAL.includes(post.class);
}

/** Dealings with a criticism as though it were abuse, which leave it to be read. */
function isAgainst(story: GameTrace, deed: Deed): boolean {
  if (factsOf(deed.tool).lowers === true || deed.tool === 'report') return true;
  return deed.tool === 'escalate' && !isRightOwner(story, deed);
}

function isCriticism(cls: PostClass): boolean {
  return CRITICISM.includes(cls);
}

function deedsByPost(story: GameTrace): Map<string, Deed[]> {
  const found = new Map<string, Deed[]>();
  for (const deed of story.state.deeds) {
    if (deed.by !== 'player' || !factsOf(deed.tool).isGraded) continue;
    const list = found.get(deed.post) ?? [];
    list.push(deed);
    found.set(deed.post, list);
  }
  return found;
}

/** When the direction took it away itself. */
function goneAt(story: GameTrace, id: string): number | null {
  return story.state.deeds.find((deed) => deed.post === id && deed.by === 'direction')?.at ?? null;
}

export function countsOf(occasions: readonly Occasion[]): ModerationCounts {
  const n = (kind: Occasion['kind']) => occasions.filter((occasion) => occasion.kind === kind).length;
  return {
    hits: n('hit'),
    misses: n('miss'),
    falseAlarms: n('falseAlarm'),
    correctLeaves: n('correctLeave'),
  };
}
