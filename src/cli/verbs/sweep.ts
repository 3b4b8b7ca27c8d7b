import { InvalidArgumentError, Option } from 'commander';
import { SWEEP, type Sweep, sweepSeeds, tabulate, trustPicture } from '../../lab/index.ts';
import { SCRIPTED_PLAYERS, type ScriptedPlayer } from '../../model/codes.ts';
import { doTasks } from '../do-tasks.ts';
import { FINE, MISUSED, type Status } from '../io.ts';
import { columns, formatFigure, type Kit, Stop } from '../kit.ts';
import { loadScenario, loadTone } from '../load-files.ts';
import { progressOf } from '../progress.ts';
import { gradedBy, rubricJson, rubricText } from '../rubric.ts';
import { formatOption, langOption, rubricOption, type Verb, wholeNumber } from '../verb.ts';

const MAX_SEEDS = 10_000;

/** The balance of a scenario: every scripted player over the same seeds, 1 to N. */
export const sweep: Verb = {
  shape: (command, kit) => {
    command
      .argument('<FILE>', kit.word('argScenario'))
      .addOption(
        new Option('--seeds <N>', kit.word('optionSeeds')).argParser(wholeNumber(MAX_SEEDS)).default(20),
      )
      .addOption(
        new Option(
          '--players <a,b>',
          kit.word('optionPlayers', { players: SCRIPTED_PLAYERS.join(' ') }),
        ).argParser(playersOf),
      )
      .option('--svg <FILE>', kit.word('optionSvg'))
      .addOption(rubricOption(kit))
      .addOption(formatOption(kit))
      .addOption(langOption(kit));
  },
  run: async (kit, [file], options): Promise<Status> => {
    const scenario = gradedBy(kit, loadScenario(kit, file ?? ''), options.rubric);
    const tone = loadTone(kit);
    const players = (options.players as ScriptedPlayer[] | undefined) ?? [...SCRIPTED_PLAYERS];
    const seeds = sweepSeeds(options.seeds as number);
    kit.tell('sweeping', { players: players.length, first: seeds[0] ?? '', last: seeds.at(-1) ?? '' });
    const progress = progressOf(kit, seeds.length);
    const setup = { scenario, players, tone };
    const games = (await doTasks(kit.io.workers, SWEEP, setup, seeds, progress.step)).flat();
    progress.end();
    const table = tabulate(games);
    if (typeof options.svg === 'string') {
      if (!kit.io.write(options.svg, trustPicture(scenario, games, kit.lang))) {
        kit.tell('unwritable', { path: options.svg });
        throw new Stop(MISUSED);
      }
      kit.tell('written', { path: options.svg });
    }
    if (options.format === 'json')
      kit.io.out(`${JSON.stringify({ ...table, rubric: rubricJson(scenario.rubric) })}\n`);
    else {
      const rubric = rubricText(kit, scenario.rubric, 'entrainement');
      kit.io.out([sweepText(kit, table), rubric].filter((part) => part !== '').join('\n'));
    }
    return FINE;
  },
};

function playersOf(text: string): ScriptedPlayer[] {
  const names = text.split(',').map((name) => name.trim());
  const isKnown = (name: string): name is ScriptedPlayer =>
    (SCRIPTED_PLAYERS as readonly string[]).includes(name);
  if (names.some((name) => !isKnown(name)) || new Set(names).size !== names.length)
    throw new InvalidArgumentError(`Allowed choices are ${SCRIPTED_PLAYERS.join(', ')}.`);
  return names.filter(isKnown);
}

function sweepText(kit: Kit, table: Sweep): string {
  const spread = ({ mean, p10, p90 }: { mean: number; p10: number; p90: number }) => [
    formatFigure(kit, mean, 1),
    `${formatFigure(kit, p10)} – ${formatFigure(kit, p90)}`,
  ];
  const head = ['player', 'total', 'p1090', 'trust', 'p1090', 'volume', 'p1090'] as const;
  const titles = head.map((one) => kit.word(`column_${one}`));
  const rows = table.ranking.map((player) => {
    const of = table.players[player];
    return of === undefined ? [] : [player, ...spread(of.grade), ...spread(of.trust), ...spread(of.volume)];
  });
  return columns([titles, ...rows]);
}
