import './ui/look/index.ts';
import { browserWorld } from './offline/index.ts';
import type { DebriefDoor } from './scenes/debrief-host.ts';
import { mountApp } from './scenes/mount.ts';
import type { WashDoor } from './scenes/wash-door.ts';
import { beginSession, browserWorkers, machineLang } from './session/index.ts';
import { loadShippedTone } from './shipped-tone.ts';
import { wordsIn, wordsReady } from './words/apart.ts';

const workers = browserWorkers(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
const session = await beginSession({ loadTone: loadShippedTone, workers, first: { lang: machineLang() } });
const isStuck = await session.launch.begin();
await wordsIn(session.getState().settings.lang).catch(console.error); // French, until a redraw asks again

const host = document.getElementById('app')!;
const sky = document.getElementById('sky')!;

const debrief: DebriefDoor = async (place, options) => {
  const { openDebrief } = await import('./debrief/index.ts');
  await wordsReady();
  return openDebrief(place, { ...options, workers }, loadShippedTone);
};
const wash: WashDoor = async (place, options) => {
  const { mountWash } = await import('./debrief/wash/index.ts');
  await wordsReady();
  return mountWash(place, { ...options, workers, loadTone: loadShippedTone });
};

/** A class has pages of its own, by the address; from the game to a class, and back, the page begins anew. */
const isOfClass = () => /^#\/(?:class|board)(?:\/|$)/.test(location.hash);
const isClassPage = isOfClass();
addEventListener('hashchange', () => {
  if (isClassPage || isOfClass()) location.reload();
});

// Not awaited: what a class loads imports this very module's chunk, which would then wait for itself.
if (isClassPage) void openClassPage();
else openGame();

async function openClassPage(): Promise<void> {
  host.replaceChildren();
  const { mountByAddress } = await import('./scenes/class/by-address.ts');
  await wordsReady();
  await mountByAddress(host, sky, session, { debrief, wash, loadTone: loadShippedTone });
  await session.launch.end();
}

function openGame(): void {
  mountApp(host, sky, {
    session,
    isStuck,
    // The one-file game is kept by whoever has the file, and what is being written changes at every moment.
    // Nor is the page of a class server, which must always be of the server's own build.
    keeping: browserWorld(
      import.meta.env.PROD &&
        import.meta.env.MODE !== 'single' &&
        document.querySelector('meta[name="class-server"]') === null,
    ),
    debrief,
    practice: {
      open: async (place, options) => {
        const { mountPractice } = await import('./debrief/practice/index.ts');
        await wordsReady();
        return mountPractice(place, { ...options, workers, loadTone: loadShippedTone });
      },
      openAssigned: async (place, options) => {
        const { mountAssigned } = await import('./debrief/practice/assigned/index.ts');
        await wordsReady();
        return mountAssigned(place, { ...options, workers, loadTone: loadShippedTone });
      },
      openExample: async (place, options) => {
        const { mountExample } = await import('./debrief/practice/example/index.ts');
        await wordsReady();
        return mountExample(place, options);
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
    pile: async (place, options) => {
      const { mountPile } = await import('./debrief/pile/index.ts');
      await wordsReady();
      return mountPile(place, { ...options, workers, loadTone: loadShippedTone });
    },
  });
}
