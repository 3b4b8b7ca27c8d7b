import './ui/look/index.ts';
import type { Lang } from './model/text.ts';
import { browserWorld } from './offline/index.ts';
import { mountApp } from './scenes/mount.ts';
import { beginSession, browserWorkers } from './session/index.ts';
import { loadShippedTone } from './shipped-tone.ts';
import { wordsIn, wordsReady } from './words/apart.ts';

const lang: Lang = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr';
const workers = browserWorkers(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
const session = await beginSession({ loadTone: loadShippedTone, workers, first: { lang } });
const isStuck = await session.launch.begin();
await wordsIn(session.getState().settings.lang).catch(console.error); // French, until a redraw asks again

mountApp(document.getElementById('app')!, document.getElementById('sky')!, {
  session,
  isStuck,
  // The one-file game is kept by whoever has the file, and what is being written changes at every moment.
  keeping: browserWorld(import.meta.env.PROD && import.meta.env.MODE !== 'single'),
  debrief: async (host, options) => {
    const { openDebrief } = await import('./debrief/index.ts');
    await wordsReady();
    return openDebrief(host, { ...options, workers }, loadShippedTone);
  },
  practice: {
    open: async (host, options) => {
      const { mountPractice } = await import('./debrief/practice/index.ts');
      await wordsReady();
      return mountPractice(host, { ...options, workers, loadTone: loadShippedTone });
    },
    keep: async (options) => {
      const { keepRetakes } = await import('./debrief/practice/keep-retakes.ts');
      await wordsReady();
      return keepRetakes({ ...options, workers, loadTone: loadShippedTone });
    },
    look: async (deck, known, day) => {
      if ((await deck.read()) === null) return null;
      const { deckLook } = await import('./debrief/practice/keep-retakes.ts');
      await wordsReady();
      return deckLook(deck, known, day);
    },
  },
  pile: async (host, options) => {
    const { mountPile } = await import('./debrief/pile/index.ts');
    await wordsReady();
    return mountPile(host, { ...options, workers, loadTone: loadShippedTone });
  },
});
