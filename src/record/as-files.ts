import type { ScenarioFiles } from '../model/scenario-files.ts';
import { MAX_PARCEL_FILES } from './tuning.ts';

/** The files in untrusted JSON; null when it does not hold them. */
export function asFiles(tree: unknown): ScenarioFiles | null {
  if (!Array.isArray(tree) || tree.length !== 2) return null;
  const [main, texts] = tree as readonly unknown[];
  if (typeof main !== 'string' || !Array.isArray(texts) || texts.length > MAX_PARCEL_FILES) return null;
  const pairs: (readonly [string, string])[] = [];
  for (const pair of texts as readonly unknown[]) {
    if (!Array.isArray(pair) || pair.length !== 2) return null;
    const [name, text] = pair as readonly unknown[];
    if (typeof name !== 'string' || typeof text !== 'string' || !isName(name)) return null;
    pairs.push([name, text]);
  }
  return pairs.some(([name]) => name === main) ? { main, texts: pairs } : null;
}

function isName(name: string): boolean {
  return (
    name !== '' && name.length <= 200 && !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(name)
  );
}
