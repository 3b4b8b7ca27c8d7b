import { Option } from 'commander';
import { playScripted, referenceEnds } from '../../lab/index.ts';
import { SCRIPTED_PLAYERS, type ScriptedPlayer } from '../../model/codes.ts';
import { textIn } from '../../model/text.ts';
import { encodeRecord } from '../../record/index.ts';
import { gradeRecord } from '../../scoring/index.ts';
import { gameJson, gameText, gradeJson } from '../game-report.ts';
import { FINE, MISUSED } from '../io.ts';
import { Stop } from '../kit.ts';
import { loadScenario, loadTone } from '../load-files.ts';
import { gradedBy, rubricJson, rubricText } from '../rubric.ts';
import { formatOption, langOption, rubricOption, type Verb } from '../verb.ts';

/** One game without a person: the same file, player and seed give the same bytes. */
export const play: Verb = {
  shape: (command, kit) => {
    command
      .argument('<FILE>', kit.word('argScenario'))
      .addOption(
        new Option('--player <P>', kit.word('optionPlayer', { players: SCRIPTED_PLAYERS.join(' ') }))
          .choices([...SCRIPTED_PLAYERS])
          .default('expert'),
      )
      .option('--seed <N>', kit.word('optionSeed'))
      .option('--out <R>', kit.word('optionOut'))
      .addOption(rubricOption(kit))
      .addOption(formatOption(kit))
      .addOption(langOption(kit));
  },
  run: (kit, [file], options) => {
    const scenario = gradedBy(kit, loadScenario(kit, file ?? ''), options.rubric);
    const tone = loadTone(kit);
    const player = options.player as ScriptedPlayer;
    const seed = String(options.seed ?? scenario.seed);
    kit.tell('playing', { title: textIn(scenario.title, kit.lang), player, seed });
    const { record, state, events } = playScripted(scenario, player, seed, tone);
    const ends = referenceEnds(scenario, seed, tone);
    const grade = gradeRecord(scenario, record, ends, { tone });
    const game = gameJson(scenario, record, state);
    if (typeof options.out === 'string') {
      if (!kit.io.write(options.out, encodeRecord(record))) {
        kit.tell('unwritable', { path: options.out });
        throw new Stop(MISUSED);
      }
      kit.tell('written', { path: options.out });
    }
    if (options.format === 'json')
      kit.io.out(
        `${JSON.stringify({ ...game, grade: gradeJson(grade), rubric: rubricJson(scenario.rubric), events })}\n`,
      );
    else {
      const rubric = rubricText(kit, scenario.rubric, record.settings.mode);
      kit.io.out([gameText(kit, game, grade), rubric].filter((part) => part !== '').join('\n'));
    }
    return FINE;
  },
};
