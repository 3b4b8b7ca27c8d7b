import { recordedWorld } from '../../engine/index.ts';
import { textIn } from '../../model/text.ts';
import { rerun } from '../../record/index.ts';
import { storyHour } from '../../words/story-hour.ts';
import { hourColumn } from '../hour.ts';
import { kitOf } from '../kit.ts';
import { loadRecord, loadTone } from '../load-files.ts';
import { storyOf } from '../story.ts';
import { formatOption, langOption, type Verb } from '../verb.ts';
import { judge, tellJudged } from '../verdict.ts';

/** The story of a recorded game, in the reader's language, else in the player's. */
export const replay: Verb = {
  shape: (command, kit) => {
    command
      .argument('<RECORD>', kit.word('argRecord'))
      .option('--scenario <FILE>', kit.word('optionScenario'))
      .addOption(formatOption(kit))
      .addOption(langOption(kit));
  },
  run: (machine, [file], options) => {
    const { record, scenario } = loadRecord(machine, file ?? '', options.scenario as string | undefined);
    const kit = options.lang === undefined ? kitOf(machine.io, record.settings.lang) : machine;
    const tone = loadTone(kit);
    const world = recordedWorld(record, scenario, tone);
    const run = rerun(world, record.actions, { until: record.end.tick });
    const judged = judge(kit, record, world, tone, run);
    tellJudged(kit, judged);
    const { state, events } = run;
    const story = storyOf(kit, { scenario, state, events, actions: record.actions });
    const hour = (tick: number) => storyHour(scenario, tick, kit.lang);
    const { seed } = record;
    const { player } = record.settings;
    if (options.format === 'json') {
      const told = story.map(({ tick, text }) => ({ tick, hour: hour(tick), text }));
      kit.tell('seed', { seed });
      kit.io.out(`${JSON.stringify({ scenario: scenario.id, seed, player, story: told, events })}\n`);
    } else {
      const head = kit.word('storyHead', {
        title: textIn(scenario.title, kit.lang),
        id: scenario.id,
        seed,
        player,
      });
      const lines = story.map(
        ({ tick, text }) => `${kit.colours.dim(hourColumn(scenario, tick, kit.lang))}  ${text}`,
      );
      kit.io.out(`${kit.colours.bold(head)}\n\n${lines.join('\n')}\n`);
    }
    return judged.status;
  },
};
