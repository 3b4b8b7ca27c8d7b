import { readdirSync, readFileSync } from 'node:fs';
import type { Scenario } from '../../src/model/scenario.ts';
import { compileScenario } from '../../src/scenario/index.ts';

/** Names of the shipped stories, as their files bear them. */
export const SHIPPED = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

const COMPILED = new Map<string, Scenario>();

/** A shipped story, compiled once. Throws when it does not compile. */
export function shippedStory(name: string): Scenario {
  const kept = COMPILED.get(name);
  if (kept !== undefined) return kept;
  const file = `scenarios/${name}.yaml`;
  const { scenario } = compileScenario(readFileSync(file, 'utf8'), {
    file,
    include: (path) => readFileSync(`scenarios/${path}`, 'utf8'),
  });
  if (scenario === null) throw new Error(`${file} does not compile`);
  COMPILED.set(name, scenario);
  return scenario;
}
