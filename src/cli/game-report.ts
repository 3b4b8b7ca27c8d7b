import { hashState, meanTrust } from '../engine/index.ts';
import { DIMENSIONS } from '../model/codes.ts';
import type { Grade } from '../model/grade.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { DIMENSION_NAMES, RED_LINE_NAMES } from '../words/codes/codes.ts';
import { say } from '../words/define.ts';
import { contestText } from './contest-report.ts';
import { columns, formatFigure, type Kit, rounded } from './kit.ts';

/** The head of a game, as `play` and `grade` print it. Names are stable. */
export function gameJson(scenario: Scenario, record: GameRecord, state: CrisisState) {
  return {
    scenario: scenario.id,
    seed: record.seed,
    player: record.settings.player,
    ticks: state.tick,
    secondsPerTick: scenario.secondsPerTick,
    hash: hashState(state),
    volume: state.volume,
    trust: { start: state.perTick.trust[0] ?? 0, end: meanTrust(state, scenario) },
  };
}

/** The figures of a grade. */
export function gradeJson(grade: Grade) {
  return {
    total: grade.total,
    process: grade.process,
    outcome: grade.outcome,
    dimensions: Object.fromEntries(grade.dimensions.map(({ dimension, score }) => [dimension, score])),
  };
}

/** The same for people. */
export function gameText(kit: Kit, game: ReturnType<typeof gameJson>, grade: Grade): string {
  const head = [
    [kit.word('lineScenario'), game.scenario],
    [kit.word('lineSeed'), game.seed],
    [kit.word('linePlayer'), game.player],
    [kit.word('lineVolume'), formatFigure(kit, game.volume)],
    [
      kit.word('lineTrust'),
      `${formatFigure(kit, game.trust.start, 1)} → ${formatFigure(kit, game.trust.end, 1)}`,
    ],
    [kit.word('lineHash'), game.hash],
  ];
  return `${columns(head)}\n${gradeText(kit, grade)}`;
}

function gradeText(kit: Kit, grade: Grade): string {
  const score = (value: number | null) => formatFigure(kit, value === null ? null : rounded(value));
  const rows = [
    [kit.colours.bold(kit.word('lineTotal')), kit.colours.bold(score(grade.total))],
    [kit.word('lineProcess'), score(grade.process)],
    [kit.word('lineOutcome'), score(grade.outcome)],
    ...DIMENSIONS.map((dimension) => [
      `  ${say(DIMENSION_NAMES, kit.lang, dimension)}`,
      score(grade.dimensions.find((one) => one.dimension === dimension)?.score ?? null),
    ]),
  ];
  const lines = grade.redLines.map(({ line, quote }) =>
    kit.word('redLine', { line: say(RED_LINE_NAMES, kit.lang, line), quote }),
  );
  return `${columns(rows)}${contestText(kit, grade)}${lines.map((line) => `${line}\n`).join('')}`;
}
