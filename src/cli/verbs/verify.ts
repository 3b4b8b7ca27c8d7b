import { recordedWorld } from '../../engine/index.ts';
import { rerun } from '../../record/index.ts';
import { FAULTY, FINE } from '../io.ts';
import { loadRecord, loadTone } from '../load-files.ts';
import { formatOption, langOption, type Verb } from '../verb.ts';
import { judge } from '../verdict.ts';

/** Re-runs a record and compares hashes, which finds accidents and edits but no forgery. */
export const verify: Verb = {
  shape: (command, kit) => {
    command
      .argument('<RECORD>', kit.word('argRecord'))
      .option('--scenario <FILE>', kit.word('optionScenario'))
      .addOption(formatOption(kit))
      .addOption(langOption(kit));
  },
  run: (kit, [file], options) => {
    const { record, scenario } = loadRecord(kit, file ?? '', options.scenario as string | undefined);
    const tone = loadTone(kit);
    const world = recordedWorld(record, scenario, tone);
    const run = rerun(world, record.actions, { until: record.end.tick });
    const { ok, replay, firstMismatch, headline, notices } = judge(kit, record, world, tone, run);
    if (options.format === 'json') {
      kit.tell('seed', { seed: record.seed });
      kit.io.out(
        `${JSON.stringify({ ok, replay, firstMismatch, notices, scenario: scenario.id, seed: record.seed })}\n`,
      );
    } else {
      kit.io.out(`${headline}\n`);
      for (const notice of notices) kit.io.out(`${notice.message}\n`);
    }
    return ok ? FINE : FAULTY;
  },
};
