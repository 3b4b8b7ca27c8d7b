import { postOf } from '../../engine/index.ts';
import { CRITICISM } from '../../model/codes.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ToneModel } from '../../tone/index.ts';
import { mean, type Row, row, shareOf } from './row.ts';
import {
  answersAt,
  both,
  declaresAt,
  type Measured,
  type Policy,
  playRuns,
  silentRuns,
  tickAt,
} from './runs.ts';
import { IGNITION_HOUR, SERIOUS, storm } from './synthetic.ts';

const HOUR_AFTER = IGNITION_HOUR + 1;

/** V13 to V15 and V22: what is said to everybody, on paired seeds. */
export function speechRows(tone: ToneModel, seeds: number): Row[] {
  const scenario = SERIOUS;
  const arm = (policy: Policy) => playRuns(scenario, seeds, policy, tone);
  const silent = silentRuns(scenario, seeds, tone);
  const soon = arm(declaresAt('apology', HOUR_AFTER));
  const late = arm(declaresAt('apology', IGNITION_HOUR + 24));
  const paid = arm(declaresAt('compensate', HOUR_AFTER));
  const kept = arm(
    both(
      declaresAt('hold', HOUR_AFTER, { promiseTicks: tickAt(scenario, 2) }),
      declaresAt('facts', HOUR_AFTER + 1.5),
    ),
  );
  const missed = arm(declaresAt('hold', HOUR_AFTER, { promiseTicks: tickAt(scenario, 2) }));
  return [
    row(
      'V13a',
      'Full apology within 60 min: volume over that of silence',
      ratio(soon, silent),
      [0.5, 0.9],
      seeds,
    ),
    row(
      'V13b',
      'Full apology within 60 min: lower volume than silence, paired seeds',
      shareOf(soon, (run, i) => run.posts.length < volume(silent[i])),
      [0.65, 1],
      seeds,
    ),
    row(
      'V14a',
      'Same apology at 24 h: volume over that of silence',
      ratio(late, silent),
      [0.93, 1.02],
      seeds,
    ),
    row(
      'V14b',
      'Same apology at 24 h: final trust above silence, paired seeds',
      shareOf(late, (run, i) => run.trust > (silent[i]?.trust ?? 0)),
      [0.8, 1],
      seeds,
    ),
    row(
      'V15',
      'Public compensation at once: more negative posts than the apology, paired seeds',
      shareOf(paid, (run, i) => negatives(run) > negatives(soon[i])),
      [0.65, 1],
      seeds,
    ),
    row(
      'V22a',
      'Holding statement kept: final trust less that of silence (mean)',
      mean(kept.map((run, i) => run.trust - (silent[i]?.trust ?? 0))),
      [0, 100],
      seeds,
    ),
    row(
      'V22b',
      'Holding statement whose deadline is missed: final trust less that of silence (mean)',
      mean(missed.map((run, i) => run.trust - (silent[i]?.trust ?? 0))),
      [-100, -0.001],
      seeds,
    ),
  ];
}

/** V16, V17: where the sign flips. */
export function flipRows(tone: ToneModel, seeds: number): Row[] {
  const inSpark = SERIOUS;
  const silent = silentRuns(inSpark, seeds, tone);
  const spark = playRuns(inSpark, seeds, answersAt('opener', 'channel', 1), tone);
  const fire = playRuns(inSpark, seeds, onceInFire('ignition', 'channel'), tone);
  const furious = storm('serious', 'preventable', 0.85);
  const calm = storm('serious', 'preventable', 0.2);
  const arm = (scenario: Scenario, draft: string) =>
    playRuns(scenario, seeds, answersAt('opener', draft, 1), tone);
  return [
    row(
      'V16a',
      'Change of channel in spark: volume over that of silence',
      ratio(spark, silent),
      [0, 0.999],
      seeds,
    ),
    row(
      'V16b',
      'Change of channel in fire: volume over that of silence',
      ratio(fire, silent),
      [1.001, 10],
      seeds,
    ),
    row(
      'V17a',
      'High-arousal opener: volume under facts over that under empathy',
      ratio(arm(furious, 'facts'), arm(furious, 'empathy')),
      [0, 0.999],
      seeds,
    ),
    row(
      'V17b',
      'Low-arousal opener: volume under empathy over that under facts',
      ratio(arm(calm, 'empathy'), arm(calm, 'facts')),
      [0, 0.999],
      seeds,
    ),
  ];
}

function onceInFire(post: string, draft: string): Policy {
  let said: string | null = null;
  return (state) => {
    if (state.tick === 0) said = null;
    if (said !== null || state.stage !== 'fire' || postOf(state, post) === undefined) return null;
    said = draft;
    return {
      type: 'answer',
      post,
      wording: { mode: 'draft', draft },
      lang: 'en',
      channel: 'public',
    } as never;
  };
}

/** V18: criticism removed, with and without a word. */
export function removalRows(tone: ToneModel, seeds: number): Row[] {
  const scenario = SERIOUS;
  const left = silentRuns(scenario, seeds, tone);
  const removed = playRuns(scenario, seeds, removing(scenario, null), tone);
  const explained = playRuns(scenario, seeds, removing(scenario, 'We removed it, and here is why.'), tone);
  const lost = mean(left.map((run, i) => run.trust - (removed[i]?.trust ?? 0)));
  const regained = mean(explained.map((run, i) => run.trust - (removed[i]?.trust ?? 0)));
  return [
    row(
      'V18a',
      'Criticism removed: final trust below that of leaving it, paired seeds',
      shareOf(removed, (run, i) => run.trust < (left[i]?.trust ?? 0)),
      [0.7, 1],
      seeds,
    ),
    row(
      'V18b',
      'Share of that loss which a custom explanation recovers',
      lost > 0 ? regained / lost : 0,
      [0.3, 0.7],
      seeds,
    ),
  ];
}

const REMOVED = 8; // criticisms, one every half hour from the hour after ignition

function removing(scenario: Scenario, explanation: string | null): Policy {
  const every = tickAt(scenario, 0.5);
  const from = tickAt(scenario, HOUR_AFTER);
  return (state) => {
    if (state.tick < from || (state.tick - from) % every !== 0 || state.tick >= from + REMOVED * every)
      return null;
    const posts = state.shelves.slice(-2).flatMap((shelf) => shelf.posts);
    const post = posts.findLast(
      (p) => CRITICISM.includes(p.class) && p.status === 'standing' && p.reshareOf === null,
    );
    return post === undefined ? null : ({ type: 'remove', post: post.id, rule: null, explanation } as never);
  };
}

function volume(run: Measured | undefined): number {
  return run?.posts.length ?? 0;
}

function negatives(run: Measured | undefined): number {
  return run?.posts.filter((p) => p.purpose === 'condemn').length ?? 0;
}

function ratio(of: readonly Measured[], to: readonly Measured[]): number {
  return mean(of.map(volume)) / Math.max(1, mean(to.map(volume)));
}
