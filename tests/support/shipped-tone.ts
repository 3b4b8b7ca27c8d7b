import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadToneModel, type ToneModel, withReplies } from '../../src/tone/index.ts';

let kept: ToneModel | null = null;

/** The tone model that the game ships. */
export function shippedTone(): ToneModel {
  if (kept !== null) return kept;
  const text = (name: string) =>
    readFileSync(fileURLToPath(new URL(`../../assets/tone/${name}.json`, import.meta.url)), 'utf8');
  const loaded = loadToneModel(text('tone'));
  if (!loaded.ok) throw new Error(`assets/tone/tone.json: ${loaded.error.code}`);
  const whole = withReplies(loaded.value, { fr: text('replies-fr'), en: text('replies-en') });
  if (!whole.ok) throw new Error(`assets/tone/replies: ${whole.error.code}`);
  kept = whole.value;
  return kept;
}
