import { parseMoment } from '../../base/calendar.ts';
import { kernelIntegral } from '../../engine/index.ts';
import type { PostEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ToneModel } from '../../tone/index.ts';
import { cascadeSizes, depthOneShare, hillSlope, topShare } from './cascades.ts';
import { mean, quantile, type Row, row, shareOf } from './row.ts';
import { hoursOf, type Measured, playRun, playRuns, SILENT, silentRuns, tickAt } from './runs.ts';
import { BACKGROUND, IGNITION_HOUR, ISOLATED, ordinaryPost, SERIOUS } from './synthetic.ts';

const VIRAL = 20; // descendants or reshares: all that a lone post set off

/** V2: when the answers to one post come. Those past the horizon count among all that ever would. */
export function isolatedRows(tone: ToneModel, seeds: number): Row[] {
  const runs = playRuns(ISOLATED, seeds, SILENT, tone, { isTideOff: true });
  const horizon = ISOLATED.ticks * ISOLATED.secondsPerTick;
  const answers = runs.flatMap((run) => run.posts.filter((p) => p.parent === 'alone'));
  const ever = answers.length / kernelIntegral(horizon);
  const within = (hours: number) => answers.filter((p) => p.tick <= tickAt(ISOLATED, hours)).length / ever;
  return [
    row('V2a', 'One isolated post: share of its replies within 1 h', within(1), [0.5, 0.6], seeds),
    row('V2b', 'One isolated post: share of its replies within 24 h', within(24), [0.72, 0.82], seeds),
  ];
}

/** V4, V10: ordinary days. */
export function backgroundRows(tone: ToneModel, seeds: number, ordinary: number): Row[] {
  const runs = playRuns(BACKGROUND, seeds, SILENT, tone);
  const alone = Array.from({ length: ordinary }, (_, i) =>
    playRun(ordinaryPost(i), `v${i + 1}`, SILENT, tone),
  );
  const viral = alone.map((run) => run.posts.length - 1 >= VIRAL);
  const start = parseMoment(BACKGROUND.start)?.hour ?? 0;
  const around = (hour: number) =>
    runs.reduce(
      (sum, run) => sum + run.posts.filter((p) => isBorn(p) && Math.abs(hourOf(p, start) - hour) <= 1).length,
      0,
    );
  return [
    row(
      'V4',
      'Background negative posts that pass the viral threshold unanswered',
      shareOf(viral, Boolean),
      [0.02, 0.05],
      ordinary,
    ),
    row('V10', 'Rate at 03:00 over rate at 15:00', around(3) / Math.max(1, around(15)), [0.3, 0.6], seeds),
  ];
}

function isBorn(post: PostEvent): boolean {
  return !post.id.startsWith('post_');
}

function hourOf(post: PostEvent, start: number): number {
  return (start + hoursOf(BACKGROUND, post.tick)) % 24;
}

/** V5 to V11 and V23: a serious crisis that nobody answers. */
export function stormRows(tone: ToneModel, seeds: number): Row[] {
  const scenario = SERIOUS;
  const runs = silentRuns(scenario, seeds, tone);
  const sizes = runs.flatMap((run) => cascadeSizes(run.posts));
  const rests = runs.map((run) => run.posts.map((p) => hoursOf(scenario, p.tick)));
  const supports = runs.map((run) => shareOf(run.posts, (p) => p.purpose === 'support'));
  return [
    row(
      'V5a',
      'Serious, no action: share of posts in the largest 1 % of cascades',
      topShare(sizes),
      [0.15, 1],
      seeds,
    ),
    row('V5b', 'Serious, no action: Hill slope of cascade sizes', hillSlope(sizes), [1, 2.5], seeds),
    row(
      'V5c',
      'Serious, no action: share of cascades that are one post',
      shareOf(sizes, (n) => n === 1),
      [0.4, 1],
      seeds,
    ),
    row('V6', 'Reshares at depth 1', mean(runs.map((run) => depthOneShare(run.posts))), [0.8, 1], seeds),
    row(
      'V8a',
      'Serious, no action: hours from ignition to the peak (median)',
      quantile(
        runs.map((r) => peakHour(r, scenario) - IGNITION_HOUR),
        0.5,
      ),
      [1, 12],
      seeds,
    ),
    row(
      'V8b',
      'Serious, no action: hours from ignition to half the volume (median)',
      quantile(
        rests.map((hours) => quantile(hours, 0.5) - IGNITION_HOUR),
        0.5,
      ),
      [3, 12],
      seeds,
    ),
    row(
      'V8c',
      'Serious, no action: share of the volume within 24 h of ignition (median)',
      quantile(
        rests.map((hours) => shareOf(hours, (h) => h <= IGNITION_HOUR + 24)),
        0.5,
      ),
      [0.75, 1],
      seeds,
    ),
    row(
      'V11a',
      'Negative share at the peak, less that at the start (mean)',
      mean(runs.map((run) => negativeAtPeak(run, scenario) - negativeAtStart(run))),
      [0.001, 1],
      seeds,
    ),
    row('V11b', 'Support share, least of all runs', Math.min(...supports), [0.05, 0.3], seeds),
    row('V11c', 'Support share, most of all runs', Math.max(...supports), [0.05, 0.3], seeds),
    row(
      'V11d',
      'Runs in which cordial and aggressive are both present',
      shareOf(
        runs,
        (run) =>
          run.posts.some((p) => p.tone === 'cordial') && run.posts.some((p) => p.tone === 'aggressive'),
      ),
      [1, 1],
      seeds,
    ),
    row(
      'V23a',
      'Serious, no action: picked up by the press within 24 h',
      shareOf(runs, (run) => isPickedUp(run, 24)),
      [0.55, 0.85],
      seeds,
    ),
    row(
      'V23b',
      'Serious, no action: picked up by the press within 1 h',
      shareOf(runs, (run) => isPickedUp(run, 1)),
      [0.05, 0.3],
      seeds,
    ),
  ];
}

function isPickedUp(run: Measured, hours: number): boolean {
  return run.pickup >= 0 && hoursOf(run.scenario, run.pickup) <= IGNITION_HOUR + hours;
}

/** Middle of the hour with most posts, in hours since the start. */
function peakHour(run: Measured, scenario: Scenario): number {
  const counts = hourly(run, scenario);
  return counts.indexOf(Math.max(...counts)) + 0.5;
}

function hourly(run: Measured, scenario: Scenario): number[] {
  const counts = new Array<number>(Math.ceil(hoursOf(scenario, scenario.ticks)) + 1).fill(0);
  for (const post of run.posts) {
    const hour = Math.floor(hoursOf(scenario, post.tick));
    counts[hour] = (counts[hour] ?? 0) + 1;
  }
  return counts;
}

function negativeAtPeak(run: Measured, scenario: Scenario): number {
  const peak = Math.floor(peakHour(run, scenario));
  return shareOf(
    run.posts.filter((p) => Math.floor(hoursOf(scenario, p.tick)) === peak),
    (p) => p.purpose === 'condemn',
  );
}

/** Of the crowd's first twenty posts, the authored ones apart: what people said before they saw each other. */
function negativeAtStart(run: Measured): number {
  const first = run.posts.filter((p) => p.id.startsWith('c')).slice(0, 20);
  return shareOf(first, (p) => p.purpose === 'condemn');
}
