import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playScripted, referenceEnds } from '../../src/lab/index.ts';
import type { ScriptedPlayer } from '../../src/model/codes.ts';
import type { GameRecord } from '../../src/model/record.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { encodeRecord } from '../../src/record/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { gradeRecord } from '../../src/scoring/index.ts';
import { shippedTone } from '../support/shipped-tone.ts';

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const textOfFile = (path: string) => readFileSync(inRepository(path), 'utf8');

/**
 * A scripted player's game of the flagship, or of `scenario`, made outside any browser: its record's text, its total
 * grade. Where any story serves, the first quart is played again ten times faster.
 */
export function scriptedGame(
  player: ScriptedPlayer,
  seed: string,
  scenario = flagship(),
): { text: string; total: number } {
  const tone = shippedTone();
  const played = playScripted(scenario, player, seed, tone).record;
  // As a person's game: the débreffage keeps the percentage for an assessment.
  const record: GameRecord = { ...played, settings: { ...played.settings, mode: 'evaluation' } };
  const { total } = gradeRecord(scenario, record, referenceEnds(scenario, seed, tone), { tone });
  return { text: encodeRecord(record), total };
}

export function flagship(): Scenario {
  const file = 'scenarios/letiquette.yaml';
  const { scenario } = compileScenario(textOfFile(file), {
    file,
    include: (name) => {
      const path = `scenarios/letiquette/${name.replace(/^(\.\/)?(letiquette\/)?/, '')}`;
      return existsSync(inRepository(path)) ? textOfFile(path) : undefined;
    },
  });
  if (scenario === null) throw new Error('The flagship does not compile.');
  return scenario;
}

/** The shortest story shipped, of one file. */
export function firstShift(): Scenario {
  const file = 'scenarios/premier-quart.yaml';
  const { scenario } = compileScenario(textOfFile(file), { file });
  if (scenario === null) throw new Error('The first quart does not compile.');
  return scenario;
}
