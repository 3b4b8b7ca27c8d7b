import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BENCHES, type BenchRow, benchEngine } from '../../lab/index.ts';
import { asSnapshot, stepImmer } from '../../session/run-immer.ts';
import { FAULTY, FINE, type Status } from '../io.ts';
import { columns, formatFigure, type Kit } from '../kit.ts';
import { loadScenario, loadTone } from '../load-files.ts';
import { progressOf } from '../progress.ts';
import { shippedScenario } from '../shipped.ts';
import { formatOption, langOption, type Verb } from '../verb.ts';

/** Speed, as ratios to a floor measured in the same run. A ratio past its limit is a failed check. */
export const bench: Verb = {
  shape: (command, kit) => {
    command.addOption(formatOption(kit)).addOption(langOption(kit));
  },
  run: (kit, _, options): Status => {
    const progress = progressOf(kit, BENCHES.length, 'benchProgress');
    const rows = benchEngine({
      scenario: loadScenario(kit, shippedScenario(kit, 'letiquette')),
      tone: loadTone(kit),
      tools: { now: () => performance.now(), heap: heapReader(), freeze: asSnapshot, stepImmer },
      onProgress: progress.step,
    });
    progress.end();
    kit.io.out(options.format === 'json' ? `${JSON.stringify(rows)}\n` : tableOf(kit, rows));
    return rows.every((row) => row.pass) ? FINE : FAULTY;
  },
};

/** Megabytes in use once all that can go is gone. */
function heapReader(): () => number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    collect();
    collect();
    return memoryUsage().heapUsed / 1e6;
  };
}

function tableOf(kit: Kit, rows: readonly BenchRow[]): string {
  const lines = rows.map((row) => [
    row.name,
    formatFigure(kit, row.value, 3),
    formatFigure(kit, row.floor, 3),
    formatFigure(kit, row.ratio, 2),
    row.limit === null ? '–' : formatFigure(kit, row.limit, 1),
    row.limit === null ? '' : kit.word(row.pass ? 'inBand' : 'outOfBand'),
  ]);
  const head = ['bench', 'value', 'floor', 'ratio', 'limit'] as const;
  return columns([[...head.map((one) => kit.word(`column_${one}`)), ''], ...lines]);
}
