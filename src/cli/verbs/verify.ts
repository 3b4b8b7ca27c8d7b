import { createWorld } from '../../engine/index.ts';
import { verifyRecord } from '../../record/index.ts';
import { FAULTY, FINE } from '../io.ts';
import { loadRecord, loadTone, wordNotices } from '../kit.ts';
import { formatOption, langOption, type Verb } from '../verb.ts';

/** Re-runs a record and compares hashes: an accident or an edit is found, a forger is not. */
export const verify: Verb = {
  name: 'verify',
  about: 'aboutVerify',
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
    const verdict = verifyRecord(record, createWorld(scenario, record.seed, tone), tone);
    const { ok, firstMismatch } = verdict;
    const notices = wordNotices(kit, verdict.notices);
    if (options.format === 'json') {
      kit.tell('seed', { seed: record.seed });
      kit.io.out(
        `${JSON.stringify({ ok, firstMismatch, notices, scenario: scenario.id, seed: record.seed })}\n`,
      );
    } else {
      const key = ok ? 'verified' : firstMismatch === null ? 'notExact' : 'mismatch';
      kit.io.out(`${kit.word(key, { seed: record.seed, tick: firstMismatch ?? 0 })}\n`);
      for (const notice of notices) kit.io.out(`${notice.message}\n`);
    }
    return ok ? FINE : FAULTY;
  },
};
