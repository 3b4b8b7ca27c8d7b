import { canonicalJson, cloneJson } from '../../base/json.ts';
import { createWorld, hashState, playOut } from '../../engine/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ToneModel } from '../../tone/index.ts';
import { playScripted } from '../play.ts';
import { flipRows, removalRows, speechRows } from './act-rows.ts';
import { playerRows, protectionRows, silenceRows } from './player-rows.ts';
import { type Row, row } from './row.ts';
import { backgroundRows, isolatedRows, stormRows } from './shape-rows.ts';
import { SERIOUS, storm } from './synthetic.ts';
import { threadRows } from './thread-rows.ts';

export type { Row } from './row.ts';

export interface Validating {
  readonly scenarios: readonly Scenario[]; // as shipped, compiled
  readonly tone: ToneModel;
  readonly only?: readonly string[]; // V2, V2a ...; all unless given
  readonly seeds?: number; // runs of a synthetic row, 500 unless given
  readonly onProgress?: (done: number, of: number) => void;
}

const SEEDS = 500;
const SHIPPED_SEEDS = 25; // of each shipped scenario: six players, each graded
const TAIL_SEEDS = 25; // of each scenario with its month after

/**
 * The validation table: published statements against what the engine does, on fixed seeds. Bands are the
 * published ones; a row that fails shows its figure.
 */
export function validateEngine({ scenarios, tone, only, seeds = SEEDS, onProgress }: Validating): Row[] {
  const few = (n: number) => Math.min(n, seeds);
  const suffix = (i: number) => (scenarios.length > 1 ? `-${(scenarios[i] as Scenario).id}` : '');
  const groups: readonly (readonly [ids: readonly string[], run: () => Row[]])[] = [
    [['V1'], () => sameBytesRows(scenarios, tone)],
    [['V2'], () => isolatedRows(tone, seeds)],
    [['V4', 'V10'], () => backgroundRows(tone, few(100), 4 * seeds)],
    [['V5', 'V6', 'V8', 'V11', 'V23'], () => stormRows(tone, seeds)],
    [['V13', 'V14', 'V15', 'V22'], () => speechRows(tone, seeds)],
    [['V16', 'V17'], () => flipRows(tone, seeds)],
    [['V18'], () => removalRows(tone, seeds)],
    [['V24'], () => silenceRows([...scenarios, ...STORMS], tone, few(TAIL_SEEDS))],
    [['V28', 'V29'], () => threadRows(scenarios, tone, few(SHIPPED_SEEDS))],
    ...scenarios.flatMap((scenario, i) => [
      [['V19'], () => protectionRows(scenario, tone, few(SHIPPED_SEEDS), suffix(i))] as const,
      [['V26', 'V27'], () => playerRows(scenario, tone, few(SHIPPED_SEEDS), suffix(i))] as const,
    ]),
  ];
  const isWanted = (id: string) =>
    only === undefined ||
    only.some((o) => id === o || (id.startsWith(o) && !/\d/.test(id[o.length] ?? '')) || o.startsWith(id));
  const wanted = groups.filter(([ids]) => ids.some(isWanted));
  const rows: Row[] = [];
  wanted.forEach(([, run], i) => {
    onProgress?.(i, wanted.length);
    rows.push(
      ...run().filter((r) => only === undefined || only.some((o) => r.id === o || isPartOf(r.id, o))),
    );
  });
  onProgress?.(wanted.length, wanted.length);
  return rows;
}

/** V2a is part of V2, V26 is not. */
function isPartOf(id: string, of: string): boolean {
  return id.startsWith(of) && !/\d/.test(id[of.length] ?? '');
}

/** Storms as the published sample has them: serious and explosive, of a firm more or less to blame (F4). */
const STORMS: readonly Scenario[] = [
  storm('serious', 'accidental'),
  SERIOUS,
  storm('explosive', 'accidental'),
  storm('explosive', 'preventable'),
];

/** V1: the same game twice, and once more from a saved and loaded middle. (Immer and browsers: the tests.) */
function sameBytesRows(scenarios: readonly Scenario[], tone: ToneModel): Row[] {
  let games = 0;
  let same = 0;
  for (const scenario of [...scenarios, SERIOUS]) {
    for (const player of ['expert', 'random', 'silence'] as const) {
      const first = playScripted(scenario, player, 'v1', tone);
      const again = playScripted(scenario, player, 'v1', tone);
      const world = createWorld(scenario, 'v1', tone);
      const middle = Math.floor(scenario.ticks / 2);
      const state = playOut(world, first.actions, { until: middle }).state;
      const rest = playOut(
        world,
        first.actions.filter((a) => a.at > middle),
        { from: { state: cloneJson(state) } },
      );
      games++;
      if (
        canonicalJson(first.events) === canonicalJson(again.events) &&
        hashState(rest.state) === hashState(first.state)
      )
        same++;
    }
  }
  return [
    row(
      'V1',
      'Same seed, same acts: byte-identical log twice, and from a saved middle',
      same / games,
      [1, 1],
      games,
    ),
  ];
}
