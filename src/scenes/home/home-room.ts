import type { Scenario } from '../../model/scenario.ts';
import type { ScenarioFiles } from '../../model/scenario-files.ts';
import type { SavedGame } from '../../session/types.ts';
import type { App } from '../app.ts';
import { handedCode } from '../handed.ts';
import { type Checked, checkHere, shippedScenarios } from '../library.ts';
import { followDisk, type LiveNews } from '../live.ts';
import { type NamedFile, type Opened, openFiles, openText } from '../open-file.ts';
import { openWorkbench, type WorkbenchRoom } from '../workbench/workbench-room.ts';
import { droppedFiles } from './dropped.ts';

/** What came with the address or the page. */
export type Handed =
  | { readonly kind: 'scenario'; readonly checked: Checked }
  | {
      readonly kind: 'fault';
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    };

/** What the Accueil remembers while it is shown, and what its controls do. */
export interface HomeRoom {
  readonly shelf: () => readonly Checked[] | null; // null: still loading
  readonly kept: () => readonly Checked[]; // opened on this machine, newest first
  readonly handed: () => Handed | null;
  readonly live: () => LiveNews | null;
  readonly bench: WorkbenchRoom;
  readonly isChecking: () => boolean;
  readonly saved: () => { readonly game: SavedGame; readonly scenario: Scenario } | null;
  readonly trouble: () => Trouble | null;
  readonly isOver: () => boolean;
  readonly isAskingToForget: () => boolean;
  readonly take: (scenario: Scenario | null) => void;
  readonly lay: (checked: Checked) => void;
  readonly remove: (checked: Checked) => Promise<void>;
  readonly resume: () => void;
  readonly askToForget: (on: boolean) => void;
  readonly forget: () => void;
  readonly choose: (files: readonly NamedFile[]) => Promise<void>;
  readonly paste: (code: string) => Promise<void>;
  readonly closeTrouble: () => void;
  readonly closeLive: () => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  /** Looks again at what is saved on the machine. */
  readonly refresh: () => Promise<void>;
}
export type Trouble =
  | Extract<Opened, { kind: 'trouble' }>
  | { readonly kind: 'tooLong'; readonly file: string };

export function openHome(app: () => App): HomeRoom {
  let shelf: readonly Checked[] | null = null;
  let kept: readonly Checked[] = [];
  let handed: Handed | null = null;
  let live: LiveNews | null = null;
  let saved: { game: SavedGame; scenario: Scenario } | null = null;
  let trouble: Trouble | null = null;
  let isOver = false;
  let isAsking = false;
  let isChecking = false;
  const bench = openWorkbench(app);
  const draw = () => app().draw();

  const scenarios = (): Scenario[] => {
    const own = handed?.kind === 'scenario' ? [handed.checked] : [];
    return [bench.checked(), ...own, ...kept, ...(shelf ?? [])].flatMap((c) => c?.scenario ?? []);
  };
  // A record may be handed in before the shelf stands: it is not told that its scenario is missing.
  const known = async (): Promise<Scenario[]> => {
    shelf ??= await shippedScenarios();
    return scenarios();
  };
  const check = async (files: ScenarioFiles): Promise<Checked | null> => {
    const found = await app().session.workshop.check(files);
    return found === null ? null : { file: files.main, ...found };
  };
  const keep = async (checked: Checked): Promise<boolean> => {
    if (checked.scenario === null) return false;
    const { id } = checked.scenario;
    const isKept = await app().session.scenarios.keep({ id, files: checked.files });
    if (isKept) kept = [checked, ...kept.filter((c) => c.scenario?.id !== id)];
    return isKept;
  };
  const lay = (checked: Checked, of: readonly Checked[] = []) =>
    bench.lay(checked, of, isShipped(checked) ? null : kept.includes(checked));
  const isShipped = (checked: Checked) => shelf?.includes(checked) === true;

  const receive = async (next: Opened) => {
    trouble = next.kind === 'trouble' ? next : null;
    if (next.kind === 'record') await app().session.resume(next.record, next.scenario);
    if (next.kind === 'handed') await receiveHanded(next.code);
    if (next.kind === 'scenarios') {
      isChecking = true;
      draw();
      const all: Checked[] = [];
      for (const files of next.all) {
        const checked = await check(files);
        if (checked === null) trouble = { kind: 'tooLong', file: files.main };
        else all.push(checked);
      }
      isChecking = false;
      for (const checked of all) await keep(checked);
      if (all[0]) lay(all[0], all);
    }
    draw();
  };
  const receiveHanded = async (code: string) => {
    const { unpackFiles } = await import('../../record/index.ts');
    const files = unpackFiles(code);
    if (!files.ok) handed = { kind: 'fault', code: files.error.code, params: files.error.params };
    else {
      const checked = await check(files.value);
      handed =
        checked === null ? { kind: 'fault', code: 'tooLong', params: {} } : { kind: 'scenario', checked };
      if (checked !== null) await keep(checked);
    }
    bench.close();
    draw();
  };
  const readKept = async () => {
    const list = await app().session.scenarios.all();
    const known = new Map(kept.map((c) => [c.scenario?.id, c]));
    const all: Checked[] = [];
    for (const { id, files } of list) all.push(known.get(id) ?? (await checkHere(files)));
    kept = all.filter((c) => c.scenario !== null);
  };
  const refresh = async () => {
    shelf ??= await shippedScenarios();
    await readKept();
    const game = await app().session.saved();
    const all = game ? scenarios() : [];
    const scenario =
      all.find((s) => s.hash === game?.scenario.hash) ?? all.find((s) => s.id === game?.scenario.id);
    saved = game && scenario ? { game, scenario } : null;
    draw();
  };
  const receiveFromAddress = () => {
    const code = handedCode();
    if (code !== null) void receiveHanded(code).then(refresh);
  };

  receiveFromAddressSoon(receiveFromAddress);
  followDisk(async (files) => {
    const checked = await check(files);
    if (checked === null) return;
    live = { file: files.main, checked };
    const { scenario } = checked;
    if (scenario !== null) {
      shelf = (shelf ?? []).map((c) =>
        c.scenario?.id === scenario.id || c.file === checked.file ? checked : c,
      );
      app().session.swapScenario(scenario);
    }
    if (bench.checked()?.file === checked.file) bench.replace(checked);
    draw();
  });

  return {
    shelf: () => shelf,
    kept: () => kept,
    handed: () => handed,
    live: () => live,
    bench,
    isChecking: () => isChecking,
    saved: () => saved,
    trouble: () => trouble,
    isOver: () => isOver,
    isAskingToForget: () => isAsking,
    take: (scenario) => {
      if (scenario) app().session.open(scenario, { seed: '', mode: 'entrainement' });
    },
    lay: (checked) =>
      lay(checked, bench.checked() === null ? [] : [...bench.others(), bench.checked() as Checked]),
    remove: async (checked) => {
      kept = kept.filter((c) => c !== checked);
      await app().session.scenarios.remove(checked.scenario?.id ?? '');
      draw();
    },
    resume: () => {
      if (saved) void app().session.resumeSaved(saved.scenario);
    },
    askToForget: (on) => {
      isAsking = on;
      draw();
    },
    forget: () => {
      isAsking = false;
      saved = null;
      void app().session.forgetSaved();
      draw();
    },
    choose: async (files) => {
      if (files.length > 0) await receive(await openFiles(files, await known()));
    },
    paste: async (code) => {
      if (code.trim() !== '') await receive(await openText(code, 'code', await known()));
    },
    closeTrouble: () => {
      trouble = null;
      draw();
    },
    closeLive: () => {
      live = null;
      draw();
    },
    onDragOver: (event) => {
      event.preventDefault();
      if (isOver) return;
      isOver = true;
      draw();
    },
    onDragLeave: (event) => {
      if (event.relatedTarget !== null) return;
      isOver = false;
      draw();
    },
    onDrop: (event) => {
      event.preventDefault();
      isOver = false;
      draw();
      void droppedFiles(event.dataTransfer).then(async (files) => {
        if (files.length > 0) await receive(await openFiles(files, await known()));
      });
    },
    refresh,
  };
}

/** Once the page stands, and again whenever another link is followed. */
function receiveFromAddressSoon(receive: () => void): void {
  queueMicrotask(receive);
  addEventListener('hashchange', receive);
}
