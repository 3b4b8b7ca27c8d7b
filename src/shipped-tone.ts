import type { ToneModel } from './tone/index.ts';

/** The reader of typed words, with what it has learned when that can be had: all of it, or the rules alone. */
export async function loadShippedTone(): Promise<ToneModel> {
  const { loadToneModel, RULES_ONLY, withReplies } = await import('./tone/index.ts');
  try {
    const [{ default: text }, { default: fr }, { default: en }] = await Promise.all([
      import('../assets/tone/tone.json?raw'),
      import('../assets/tone/replies-fr.json?raw'),
      import('../assets/tone/replies-en.json?raw'),
    ]);
    const alone = loadToneModel(text);
    const model = alone.ok ? withReplies(alone.value, { fr, en }) : alone;
    return model.ok ? model.value : RULES_ONLY;
  } catch {
    return RULES_ONLY;
  }
}
