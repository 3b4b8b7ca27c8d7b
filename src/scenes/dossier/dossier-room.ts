import type { Mode } from '../../model/codes.ts';
import type { OpenOptions } from '../../session/index.ts';
import type { App } from '../app.ts';

/** What is chosen in the Dossier before the clock starts. */
export interface DossierRoom {
  readonly seed: () => string;
  readonly alias: () => string;
  readonly group: () => string;
  readonly isStarting: () => boolean;
  readonly enter: () => void;
  readonly setMode: (mode: Mode) => void;
  readonly setWorse: (on: boolean) => void; // training only
  readonly setSeed: (seed: string) => void;
  readonly newSeed: () => void;
  readonly setAlias: (alias: string) => void;
  readonly setGroup: (group: string) => void;
  readonly start: () => Promise<void>;
}

/** Opens the room; each choice opens the scenario again, its clock not started. */
export function openDossierRoom(app: App): DossierRoom {
  let isStarting = false;
  const reopen = (change: Partial<Pick<OpenOptions, 'seed' | 'mode' | 'alias' | 'group' | 'isWorse'>>) => {
    const { scenario, ...set } = app.session.getState();
    const { seed, mode, alias, group, writeFirst, timeGranted, isLocked, isWorse } = set;
    const as = { seed, mode, alias, group, writeFirst, timeGranted, isLocked, isWorse };
    if (scenario) app.session.open(scenario, { ...as, ...change });
  };
  const now = () => app.session.getState();
  return {
    seed: () => now().seed,
    alias: () => now().alias,
    group: () => now().group,
    isStarting: () => isStarting,
    enter: () => {
      isStarting = false;
    },
    setMode: (mode) => (now().isLocked ? undefined : reopen({ mode, isWorse: false })),
    setWorse: (isWorse) => (now().isLocked ? undefined : reopen({ isWorse })),
    setSeed: (seed) => (now().isLocked ? undefined : reopen({ seed: seed.trim() })),
    newSeed: () => (now().isLocked ? undefined : reopen({ seed: drawSeed() })),
    setAlias: (alias) => reopen({ alias }),
    setGroup: (group) => reopen({ group }),
    start: async () => {
      if (isStarting) return;
      isStarting = true;
      app.draw();
      await app.session.start();
      isStarting = false;
      app.draw();
    },
  };
}

/** Four digits, easy to read aloud to a class. */
export function drawSeed(): string {
  const [n = 0] = crypto.getRandomValues(new Uint16Array(1));
  return String(1000 + (n % 9000));
}
