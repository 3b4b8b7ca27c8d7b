import type { Mode } from '../model/codes.ts';
import { RUBRIC_FIGURES, type Rubric, type RubricFile, realChanges, withRubric } from '../model/rubric.ts';
import type { Scenario } from '../model/scenario.ts';
import { type CompiledRubric, compileRubric } from '../scenario/index.ts';
import { printDiagnostics } from '../words/author/diagnostics-print.ts';
import { RUBRIC_WORDS } from '../words/codes/rubric.ts';
import { tellName, tellRubric } from '../words/debrief/rubric-told.ts';
import { say } from '../words/define.ts';
import { FAULTY } from './io.ts';
import { columns, type Kit, readNamed, Stop } from './kit.ts';

/** A rubric file compiled, with whatever is wrong with it. */
export function compileRubricFile(kit: Kit, path: string): CompiledRubric {
  return compileRubric(readNamed(kit, path), path.replaceAll('\\', '/'));
}

/** The rubric named by `--rubric`, null when none is; a faulty one is printed with its faults and ends the command. */
function loadRubric(kit: Kit, path: unknown): RubricFile | null {
  if (typeof path !== 'string') return null;
  const { rubric, diagnostics } = compileRubricFile(kit, path);
  if (diagnostics.length > 0) kit.io.err(printDiagnostics(diagnostics, kit.lang, 'text'));
  if (rubric === null) throw new Stop(FAULTY);
  return rubric;
}

/** A scenario as it will be graded, with a notice when a rubric file changes it. */
export function gradedBy(kit: Kit, scenario: Scenario, path: unknown): Scenario {
  const rubric = loadRubric(kit, path);
  if (rubric !== null) kit.tell('gradedBy', { title: tellName(rubric, kit.lang), file: rubric.file });
  return withRubric(scenario, rubric);
}

/** Names are stable. `changes`: each figure that was set, by whom and why, beside the usual one. */
export function rubricJson(rubric: Rubric) {
  return {
    file: rubric.file?.file ?? null,
    title: rubric.file?.title ?? null,
    changes: rubric.changes.map(({ key, value, why, by, instead }) => ({
      key,
      value,
      usual: RUBRIC_FIGURES[key].usual,
      unit: RUBRIC_FIGURES[key].unit,
      why,
      by,
      ...(instead === undefined ? {} : { instead }),
    })),
  };
}

/** The same for people; '' when nothing was changed. */
export function rubricText(kit: Kit, rubric: Rubric, mode: Mode): string {
  const { lang } = kit;
  const word = (key: keyof (typeof RUBRIC_WORDS)['fr'], params = {}) => say(RUBRIC_WORDS, lang, key, params);
  if (rubric.file === undefined && realChanges(rubric, mode).length === 0) return '';
  const told = tellRubric(rubric, mode, lang);
  const rows = told.flatMap(({ why, changes }) =>
    changes.map(({ what, value, usual, instead }, i) => [
      `  ${what}`,
      value,
      `${word('usual')} ${usual}${instead === null ? '' : `; ${word('instead', { value: instead })}`}`,
      i > 0 ? '' : why === '' ? word('noWhy') : why,
    ]),
  );
  const head = [kit.colours.bold(word('title'))];
  if (rubric.file !== undefined) head.push(word('fromFile', { title: tellName(rubric.file, lang) }));
  if (rows.length === 0) head.push(word('nothing'));
  return `${head.join('\n')}\n${rows.length === 0 ? '' : columns(rows, 4)}`;
}
