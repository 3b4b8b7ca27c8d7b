import { recordedWorld } from '../../engine/index.ts';
import { referenceEnds } from '../../lab/index.ts';
import { rerun } from '../../record/index.ts';
import { gradeRecord } from '../../scoring/index.ts';
import { findingText } from '../findings.ts';
import { gameJson, gameText, gradeJson } from '../game-report.ts';
import { loadRecord, loadTone } from '../load-files.ts';
import { gradedBy, rubricJson, rubricText } from '../rubric.ts';
import { formatOption, langOption, rubricOption, type Verb } from '../verb.ts';
import { judge, tellJudged } from '../verdict.ts';

/** The grade of a recorded game, re-run here, with what was found. */
export const grade: Verb = {
  shape: (command, kit) => {
    command
      .argument('<RECORD>', kit.word('argRecord'))
      .option('--scenario <FILE>', kit.word('optionScenario'))
      .addOption(rubricOption(kit))
      .addOption(formatOption(kit))
      .addOption(langOption(kit));
  },
  run: (kit, [file], options) => {
    const { record, scenario: played } = loadRecord(kit, file ?? '', options.scenario as string | undefined);
    const scenario = gradedBy(kit, played, options.rubric);
    const tone = loadTone(kit);
    const world = recordedWorld(record, scenario, tone);
    const run = rerun(world, record.actions, { until: record.end.tick });
    const judged = judge(kit, record, world, tone, run);
    const given = gradeRecord(scenario, record, referenceEnds(scenario, record.seed, tone), { tone });
    tellJudged(kit, judged);
    kit.tell('seed', { seed: record.seed });
    const game = gameJson(scenario, record, run.state);
    if (options.format === 'json') {
      const figures = gradeJson(given);
      const findings = given.dimensions.flatMap((one) => one.findings);
      const { redLines, moderation, isCapped, passMark, contest } = given;
      const rubric = rubricJson(scenario.rubric);
      const { replay, firstMismatch, notices } = judged;
      kit.io.out(
        `${JSON.stringify({ ...game, ...figures, grade: figures, isCapped, passMark, rubric, redLines, moderation, contest, findings, replay, firstMismatch, notices })}\n`,
      );
    } else {
      const rubric = rubricText(kit, scenario.rubric, record.settings.mode);
      const findings = findingText(kit, { grade: given, world, actions: record.actions });
      kit.io.out([gameText(kit, game, given), rubric, findings].filter((part) => part !== '').join('\n'));
    }
    return judged.status;
  },
};
