import './ui/look/index.ts';
import type { Lang } from './model/text.ts';
import { mountApp } from './scenes/mount.ts';
import { browserWorkers, createSession } from './session/index.ts';
import { loadToneModel, RULES_ONLY, type ToneModel } from './tone/index.ts';

/** The reader of typed words, with its learned layer when it can be had. */
async function loadTone(): Promise<ToneModel> {
  try {
    const { default: text } = await import('../assets/tone/tone.json?raw');
    const model = loadToneModel(text);
    return model.ok ? model.value : RULES_ONLY;
  } catch {
    return RULES_ONLY;
  }
}

const lang: Lang = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr';
const workers = browserWorkers(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
const session = await createSession({ loadTone, workers, first: { lang } });
const isStuck = await session.launch.begin();

mountApp(document.getElementById('app')!, document.getElementById('sky')!, {
  session,
  isStuck,
  debrief: async (host, options) => {
    const { openDebrief } = await import('./debrief/index.ts');
    return openDebrief(host, { ...options, workers }, loadTone);
  },
  pile: async (host, options) => {
    const { mountPile } = await import('./debrief/pile/index.ts');
    return mountPile(host, { ...options, workers, loadTone });
  },
});
