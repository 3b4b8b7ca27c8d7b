import { Option } from 'commander';
import { type Row, validateEngine } from '../../lab/index.ts';
import { FAULTY, FINE, type Status } from '../io.ts';
import { columns, formatFigure, type Kit } from '../kit.ts';
import { loadScenario, loadTone } from '../load-files.ts';
import { progressOf } from '../progress.ts';
import { shippedScenarios } from '../shipped.ts';
import { formatOption, langOption, type Verb, wholeNumber } from '../verb.ts';

const SEEDS = 500;

/** The validation table: what is published against what the engine does. A band that is missed is a failed check. */
export const validate: Verb = {
  shape: (command, kit) => {
    command
      .argument('[FILE...]', kit.word('argShipped'))
      .addOption(
        new Option('--only <V2,V5>', kit.word('optionOnly')).argParser((text: string) =>
          text.split(',').map((id) => id.trim()),
        ),
      )
      .addOption(
        new Option('--seeds <N>', kit.word('optionTableSeeds')).argParser(wholeNumber(SEEDS)).default(SEEDS),
      )
      .addOption(formatOption(kit))
      .addOption(langOption(kit));
  },
  run: (kit, [files], options): Status => {
    const named = files !== undefined && files.length > 0 ? files : shippedScenarios(kit);
    const scenarios = named.map((file) => loadScenario(kit, file));
    const seeds = options.seeds as number;
    kit.tell('validating', { seeds });
    let progress: ReturnType<typeof progressOf> | null = null;
    const rows = validateEngine({
      scenarios,
      tone: loadTone(kit),
      only: options.only as string[] | undefined,
      seeds,
      onProgress: (_, of) => {
        progress ??= progressOf(kit, of, 'tableProgress');
        progress.step();
      },
    });
    kit.io.out(options.format === 'json' ? `${JSON.stringify(rows.map(asJson))}\n` : tableOf(kit, rows));
    return rows.every((row) => row.pass) ? FINE : FAULTY;
  },
};

function asJson({ id, statement, value, band, pass, seeds }: Row) {
  return { id, statement, value, band, pass, seeds };
}

function tableOf(kit: Kit, rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    `${row.id}  ${row.statement}`,
    formatFigure(kit, row.value, 3),
    `${formatFigure(kit, row.band[0], 3)} – ${formatFigure(kit, row.band[1], 3)}`,
    kit.word(row.pass ? 'inBand' : 'outOfBand'),
  ]);
  return columns([
    [kit.word('column_statement'), kit.word('column_value'), kit.word('column_band'), ''],
    ...lines,
  ]);
}
