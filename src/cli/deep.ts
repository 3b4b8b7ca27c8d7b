import { concludeProofs, PROVE, proofTasks } from '../lab/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Scenario } from '../model/scenario.ts';
import { placeRemarks } from '../scenario/index.ts';
import { doTasks } from './do-tasks.ts';
import type { Kit } from './kit.ts';
import { loadTone, sourceOf } from './load-files.ts';
import { progressOf } from './progress.ts';

/** The proofs of a scenario on every core, each finding at its place in the author's files. */
export async function proveFile(
  kit: Kit,
  path: string,
  scenario: Scenario,
  seeds: number,
): Promise<readonly Diagnostic[]> {
  const tone = loadTone(kit);
  const started = kit.io.now();
  kit.tell('proving', { file: path, last: seeds });
  const tasks = proofTasks(seeds);
  const progress = progressOf(kit, tasks.length, 'proofProgress');
  const pieces = await doTasks(kit.io.workers, PROVE, { scenario, tone }, tasks, progress.step);
  progress.end();
  const proved = concludeProofs(scenario, pieces);
  const games = proved.reports.reduce((sum, report) => sum + report.games.length, 0);
  kit.tell('proved', { games, seconds: Math.round((kit.io.now() - started) / 1000) });
  const { source, options } = sourceOf(kit, path);
  return placeRemarks(source, options, proved.remarks);
}
