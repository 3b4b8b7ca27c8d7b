import { join } from 'node:path';
import type { Kit } from './kit.ts';

/** The files of every scenario the game ships, in order. */
export function shippedScenarios(kit: Kit): string[] {
  const folder = join(kit.io.home, 'scenarios');
  const found = kit.io.list(folder).filter((name) => name.endsWith('.yaml'));
  return found.sort().map((name) => join(folder, name));
}

/** The file of one of them. */
export function shippedScenario(kit: Kit, id: string): string {
  return join(kit.io.home, 'scenarios', `${id}.yaml`);
}
