import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadToneModel, type ToneModel } from '../../src/tone/index.ts';

let kept: ToneModel | null = null;

/** The tone model that the game ships. */
export function shippedTone(): ToneModel {
  if (kept !== null) return kept;
  const path = fileURLToPath(new URL('../../assets/tone/tone.json', import.meta.url));
  const loaded = loadToneModel(readFileSync(path, 'utf8'));
  if (!loaded.ok) throw new Error(`assets/tone/tone.json: ${loaded.error.code}`);
  kept = loaded.value;
  return kept;
}
