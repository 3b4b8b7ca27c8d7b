import { Option } from 'commander';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { withRubric } from '../../model/rubric.ts';
import { isRubricText } from '../../scenario/index.ts';
import { looksLikeSheet, readSheet, scenarioFromCsv } from '../../scenario/sheets.ts';
import { type DiagnosticFormat, printDiagnostics } from '../../words/author/diagnostics-print.ts';
import { proveFile } from '../deep.ts';
import { FAULTY, FINE, type Status } from '../io.ts';
import { readNamed, readNamedBytes } from '../kit.ts';
import { compileFile } from '../load-files.ts';
import { compileRubricFile } from '../rubric.ts';
import { formatOption, langOption, rubricOption, type Verb, wholeNumber } from '../verb.ts';

const SEEDS = 12;
const MAX_SEEDS = 500;

/**
 * Every fault of every file, a scenario, a rubric or a spreadsheet of posts, all at once, in place; `--deep` proves more by playing.
 * Warnings alone are fine.
 */
export const check: Verb = {
  shape: (command, kit) => {
    command
      .argument('<FILE...>', kit.word('argScenarios'))
      .option('--deep', kit.word('optionDeep'))
      .addOption(
        new Option('--seeds <N>', kit.word('optionProofSeeds'))
          .argParser(wholeNumber(MAX_SEEDS))
          .default(SEEDS),
      )
      .addOption(rubricOption(kit))
      .addOption(formatOption(kit, ['text', 'json', 'github']))
      .addOption(langOption(kit));
  },
  run: async (kit, [files], options): Promise<Status> => {
    const found: Diagnostic[] = [];
    const over = typeof options.rubric === 'string' ? compileRubricFile(kit, options.rubric) : null;
    found.push(...(over?.diagnostics ?? []));
    for (const file of files ?? []) {
      const bytes = readNamedBytes(kit, file);
      if (looksLikeSheet(bytes)) {
        const sheet = {
          file: file.replaceAll('\\', '/'),
          id: 'scenario',
          lang: readSheet(bytes, kit.lang)?.lang ?? kit.lang,
        };
        found.push(...scenarioFromCsv(bytes, sheet).diagnostics);
        kit.tell('sheetChecked', { file });
        continue;
      }
      if (isRubricText(readNamed(kit, file))) {
        found.push(...compileRubricFile(kit, file).diagnostics);
        continue;
      }
      const { scenario, diagnostics } = compileFile(kit, file);
      found.push(...diagnostics);
      if (options.deep !== true || scenario === null || over?.rubric === null) continue;
      const graded = withRubric(scenario, over?.rubric ?? null);
      found.push(...(await proveFile(kit, file, graded, options.seeds as number)));
    }
    kit.io.out(printDiagnostics(found, kit.lang, options.format as DiagnosticFormat));
    return found.some((one) => one.severity === 'error') ? FAULTY : FINE;
  },
};
