import { ENGINE_VERSION, type GameRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { RetakeDeck } from '../../practice/index.ts';
import { decodeRecord, findScenario, samenessOf, scenarioForCode } from '../../record/index.ts';

/** A game that cards come from, to be played again here; or why it cannot be. */
export type DeckGameHere =
  | {
      readonly fault: null;
      readonly record: GameRecord;
      readonly scenario: Scenario;
      readonly isOtherEngine: boolean;
    }
  | { readonly fault: 'gone' | 'changed' | 'unreadable' };

/** Each game of a deck as it can be played here, by its id. */
export function gamesHere(
  { games }: RetakeDeck,
  known: readonly Scenario[],
): ReadonlyMap<string, DeckGameHere> {
  return new Map(Object.entries(games).map(([id, { code }]) => [id, gameHere(code, known)]));
}

function gameHere(code: string, known: readonly Scenario[]): DeckGameHere {
  const read = decodeRecord(code, (id, mark) => scenarioForCode(known, id, mark));
  if (!read.ok) return { fault: 'unreadable' };
  const record = read.value;
  const scenario = findScenario(known, record.scenario, true);
  if (scenario === undefined) return { fault: 'gone' };
  const sameness = samenessOf(record.scenario, scenario);
  if (sameness !== 'same' && sameness !== 'mended') return { fault: 'changed' };
  return { fault: null, record, scenario, isOtherEngine: record.engineVersion !== ENGINE_VERSION };
}
