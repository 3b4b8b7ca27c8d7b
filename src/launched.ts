import './ui/look/index.ts';
import { figureOf } from './model/rubric.ts';
import { openPackage, PACKAGE_SLOT, withPlatformLine } from './packaging/index.ts';
import { isReported, openPlatform, reportTo } from './platforms/index.ts';
import { damagedPackage, mountLaunched } from './scenes/launched/mount-launched.ts';
import { beginSession, browserWorkers, machineLang } from './session/index.ts';
import { loadShippedTone } from './shipped-tone.ts';

/** The page of a package: one story, and the platform that launched it. */
async function launch(host: HTMLElement, sky: HTMLElement): Promise<void> {
  const contents = openPackage(document.getElementById(PACKAGE_SLOT)?.textContent ?? '');
  const browser = machineLang();
  if (contents === null) return damagedPackage(host, browser);
  const platform = await openPlatform(contents.target);
  const settings = withPlatformLine(contents.settings, platform.launch.line);
  const { scenario } = contents;
  const pass = platform.launch.pass ?? settings.pass ?? figureOf(scenario.rubric, 'passMark');
  const lang = settings.lang ?? platform.launch.lang;
  let draw = () => {};
  const report = reportTo(
    platform,
    {
      scenario,
      withWords: settings.words === 'platform',
      pass,
      lang: () => session.getState().settings.lang,
      now: () => performance.now(),
    },
    () => draw(),
  );
  const workers = browserWorkers(
    () => new Worker(new URL('./launched-worker.ts', import.meta.url), { type: 'module' }),
  );
  const session = await beginSession({
    loadTone: loadShippedTone,
    workers,
    first: { lang: lang ?? browser },
    results: report,
  });
  await session.readyToPlay();
  if (lang !== null) session.setSettings({ lang });
  if (platform.launch.sound !== null) session.setSettings({ sound: platform.launch.sound });
  const launched = { contents: { ...contents, settings }, platform, report, pass };
  ({ draw } = mountLaunched(host, sky, session, launched, async (place, options) => {
    const { openDebrief } = await import('./debrief/index.ts');
    const sent = settings.words === 'platform' ? 'words' : 'acts';
    const told = isReported(platform) ? ({ ...options, sent, workers } as const) : { ...options, workers };
    return openDebrief(place, told, loadShippedTone);
  }));
  // After the session has told its last: `unload` is blocked inside some platforms.
  addEventListener('pagehide', () => platform.end(false));
  addEventListener('pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) location.reload(); // the platform has closed the visit meanwhile
  });
}

const place = (id: string) => document.getElementById(id) as HTMLElement;
await launch(place('app'), place('sky'));
