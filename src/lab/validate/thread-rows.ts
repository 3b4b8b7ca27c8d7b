import type { PostEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ToneModel } from '../../tone/index.ts';
import { quantile, type Row, row, shareOf } from './row.ts';
import { playRuns, SILENT } from './runs.ts';

/** A reply of the crowd in a thread that the public opened. */
interface Reply {
  readonly minutes: number; // simulated, since the post it answers
  readonly isToFirst: boolean; // it answers the first post of its thread
}

/** V28, V29: when the crowd replies and to whom, all scenarios left alone. */
export function threadRows(scenarios: readonly Scenario[], tone: ToneModel, seeds: number): Row[] {
  const runs = scenarios.flatMap((scenario) => playRuns(scenario, seeds, SILENT, tone));
  const replies = runs.flatMap((run) => repliesIn(run.posts, run.scenario.secondsPerTick));
  return [
    row(
      'V28',
      'Silence, all scenarios: minutes from a post to a reply to it (median)',
      quantile(
        replies.map((r) => r.minutes),
        0.5,
      ),
      [15, 45],
      runs.length,
    ),
    row(
      'V29',
      'Silence, all scenarios: share of replies that answer the first post of their thread',
      shareOf(replies, (r) => r.isToFirst),
      [0.6, 0.95],
      runs.length,
    ),
  ];
}

/**
 * Replies of the crowd among posts in order of birth, the house's apart: those that an author wrote are not counted, nor
 * those in a thread whose first post is not among them.
 */
export function repliesIn(posts: readonly PostEvent[], secondsPerTick: number): Reply[] {
  const born = new Map<string, { readonly tick: number; readonly first: string }>();
  const replies: Reply[] = [];
  for (const post of posts) {
    const above = post.parent ?? post.reshareOf;
    if (above === null) {
      born.set(post.id, { tick: post.tick, first: post.id });
      continue;
    }
    const answered = born.get(above);
    if (answered === undefined) continue;
    born.set(post.id, { tick: post.tick, first: answered.first });
    if (post.parent === null || !isOfCrowd(post)) continue;
    replies.push({
      minutes: ((post.tick - answered.tick) * secondsPerTick) / 60,
      isToFirst: post.parent === answered.first,
    });
  }
  return replies;
}

/** People of a scenario have names; those of the crowd are u and a number. */
function isOfCrowd({ author }: PostEvent): boolean {
  return /^u\d+$/.test(author);
}
