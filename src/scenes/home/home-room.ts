import type { Scenario } from '../../model/scenario.ts';
import type { ScenarioFiles } from '../../model/scenario-files.ts';
import { droppedFiles, type NamedFile } from '../../ui/handed-files.ts';
import { SHEET_WORDS } from '../../words/author/sheet.ts';
import { say } from '../../words/define.ts';
import type { App } from '../app.ts';
import { handedCode } from '../handed.ts';
import { type Checked, loadShippedScenarios } from '../library.ts';
import { followDisk, type LiveNews } from '../live.ts';
import { type OpenedFiles, openFiles, openText } from '../open-file.ts';
import { openSheetRoom, type SheetRoom } from '../sheet/sheet-room.ts';
import { onceDrawn, scrollToSoon } from '../workbench/focus.ts';
import { openWorkbench, type WorkbenchRoom } from '../workbench/workbench-room.ts';
import { type DamagedRoom, openDamagedRoom } from './damaged-room.ts';
import { type KeepQuestion, openLocalLibrary } from './local-library.ts';
import { openSavedRoom, type SavedRoom } from './saved-room.ts';

/** What came with the address or the page. */
type HandedScenario =
  | { readonly kind: 'scenario'; readonly checked: Checked }
  | {
      readonly kind: 'fault';
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    };

/** What the Accueil remembers while it is shown, and what its controls do. */
export interface HomeRoom {
  readonly shipped: () => readonly Checked[] | null; // null: still loading, or not to be had
  readonly isCutOff: () => boolean; // they could not be loaded
  /** One's own scenarios, and the link, are left closed for this visit. */
  readonly isPlain: () => boolean;
  /** Done once every scenario shipped with the game is loaded. */
  readonly loadShipped: () => Promise<void>;
  readonly kept: () => readonly Checked[]; // on this machine, newest first
  readonly handed: () => HandedScenario | null;
  readonly live: () => LiveNews | null;
  readonly bench: WorkbenchRoom;
  readonly sheet: SheetRoom;
  /** A small scenario to begin from, on the workbench. */
  readonly startNew: () => Promise<void>;
  readonly isKeptId: (id: string) => boolean;
  /** What is to be decided of a scenario just opened, and yes to it. */
  readonly question: (checked: Checked) => KeepQuestion | null;
  readonly answer: (checked: Checked) => Promise<void>;
  readonly isChecking: () => boolean;
  readonly saved: SavedRoom;
  readonly damaged: DamagedRoom;
  readonly trouble: () => HomeTrouble | null;
  readonly isOver: () => boolean;
  readonly take: (scenario: Scenario | null) => void;
  readonly lay: (checked: Checked) => void;
  readonly remove: (checked: Checked) => Promise<void>;
  readonly choose: (files: readonly NamedFile[]) => Promise<void>;
  readonly paste: (code: string) => Promise<void>;
  readonly closeTrouble: () => void;
  readonly closeLive: () => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  /** Opens what is kept on the machine, and what came with the address; `isPlain`: neither scenarios nor link. */
  readonly begin: (isPlain: boolean) => Promise<void>;
  /** Looks again at what is saved on the machine. */
  readonly refresh: () => Promise<void>;
}
export type HomeTrouble =
  | Extract<OpenedFiles, { kind: 'trouble' }>
  | { readonly kind: 'tooLong'; readonly file: string }
  | { readonly kind: 'failed'; readonly file: string }; // a part of the program could not be loaded, or failed

const MOST_ENTRIES = 400; // of what is dropped
const AT_REST_MS = 1000; // after what is kept was opened and drawn

/** Opens the room, nothing loaded yet. */
export function openHome(app: () => App): HomeRoom {
  let shipped: readonly Checked[] | null = null;
  let loadingShipped: Promise<void> | null = null;
  let handed: HandedScenario | null = null;
  let live: LiveNews | null = null;
  let trouble: HomeTrouble | null = null;
  let isCutOff = false;
  let isPlain = false;
  let isOver = false;
  let isWhole = false; // every scenario of this machine is read
  let isChecking = false;
  const kept = openLocalLibrary(app);
  const bench = openWorkbench(app, async (files, before) => {
    const checked = await check(files);
    if (checked === null) return null;
    const now = await kept.revise(before, checked);
    if (handed?.kind === 'scenario' && handed.checked === before) handed = { kind: 'scenario', checked: now };
    return now;
  });
  const sheet = openSheetRoom(app, (main, yaml) => {
    void receive({ kind: 'scenarios', all: [{ main, texts: [[main, yaml]] }] });
  });
  const draw = () => app().draw();

  const scenarios = (): Scenario[] => {
    const own = handed?.kind === 'scenario' ? [handed.checked] : [];
    return [bench.checked(), ...own, ...kept.all(), ...(shipped ?? [])].flatMap((c) => c?.scenario ?? []);
  };
  // A record may be handed in before they are loaded: its scenario is then not missing.
  const known = async (): Promise<Scenario[]> => {
    await loadShipped();
    return scenarios();
  };
  const loadShipped = () => {
    loadingShipped ??= loadShippedScenarios().then(
      (all) => {
        shipped = all;
        isCutOff = false;
        draw();
      },
      (thrown) => {
        loadingShipped = null; // cut off while it came: asked for again next time
        isCutOff = true;
        draw();
        throw thrown;
      },
    );
    return loadingShipped;
  };
  const saved = openSavedRoom(
    app,
    () => scenarios(),
    () => isWhole,
  );
  const damaged = openDamagedRoom(app);
  const check = async (files: ScenarioFiles): Promise<Checked | null> => {
    const found = await app().session.workshop.check(files);
    return found === null ? null : { file: files.main, given: files.texts, ...found };
  };
  const lay = (checked: Checked, of: readonly Checked[] = []) => bench.lay(checked, of, isShipped(checked));
  const isShipped = (checked: Checked) => shipped?.includes(checked) === true;

  /** Any request of the page ends with what was asked for, or with a notice of what went wrong. */
  const tried = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (thrown) {
      console.error(thrown);
      isChecking = false;
      trouble = { kind: 'failed', file: '' };
      draw();
      showTrouble();
    }
  };
  const receive = async (next: OpenedFiles) => {
    trouble = next.kind === 'trouble' ? next : null;
    if (next.kind !== 'trouble') sheet.close();
    if (next.kind === 'sheet') {
      bench.close();
      await sheet.lay(next.name, next.bytes);
    }
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
      for (const [i, checked] of all.entries()) all[i] = await kept.open(checked);
      if (all[0]) lay(all[0], all);
    }
    draw();
    if (trouble !== null) showTrouble();
  };
  const receiveHanded = async (code: string) => {
    const { unpackFiles } = await import('../../record/index.ts');
    const files = unpackFiles(code);
    if (!files.ok) handed = { kind: 'fault', code: files.error.code, params: files.error.params };
    else {
      const checked = await check(files.value);
      handed =
        checked === null
          ? { kind: 'fault', code: 'tooLong', params: {} }
          : { kind: 'scenario', checked: await kept.open(checked) };
    }
    bench.close();
    draw();
  };
  const startNew = async () => {
    const { scenarioSkeleton } = await import('../../scenario/index.ts');
    const { lang } = app().session.getState().settings;
    const name = say(SHEET_WORDS, lang, 'newName');
    let id = name;
    for (let n = 2; isKeptId(id); n++) id = `${name}-${n}`;
    const main = `${id}.yaml`;
    await receive({ kind: 'scenarios', all: [{ main, texts: [[main, scenarioSkeleton(id, lang)]] }] });
  };
  const isKeptId = (id: string) => kept.all().some((c) => c.keptAs === id || c.scenario?.id === id);
  const refresh = async () => {
    await Promise.allSettled([loadShipped(), saved.read()]);
    draw();
    if (!isPlain) await kept.read();
    await damaged.read(); // what was just read may be of it
    isWhole = true;
    draw();
  };
  const receiveFromAddress = () =>
    tried(async () => {
      const code = handedCode();
      if (code !== null) await receiveHanded(code);
    });

  addEventListener('hashchange', () => void receiveFromAddress().then(refresh)); // another link is followed
  followDisk(async (files) => {
    const checked = await check(files);
    if (checked === null) return;
    live = { file: files.main, checked };
    const { scenario } = checked;
    if (scenario !== null) {
      shipped = (shipped ?? []).map((c) =>
        c.scenario?.id === scenario.id || c.file === checked.file ? checked : c,
      );
      app().session.swapScenario(scenario);
    }
    if (bench.checked()?.file === checked.file) bench.replace(checked);
    draw();
  });

  return {
    shipped: () => shipped,
    isCutOff: () => isCutOff,
    isPlain: () => isPlain,
    loadShipped,
    kept: kept.all,
    handed: () => handed,
    live: () => live,
    bench,
    sheet,
    startNew: () => tried(startNew),
    isKeptId,
    question: kept.question,
    answer: async (checked) => {
      const now = await kept.answer(checked);
      if (now !== checked && bench.checked() === checked) bench.replace(now);
      if (handed?.kind === 'scenario' && handed.checked === checked)
        handed = { kind: 'scenario', checked: now };
      draw();
      scrollToSoon(bench.checked() === null ? '#main' : '#bench-title', 'nearest');
    },
    isChecking: () => isChecking,
    saved,
    damaged,
    trouble: () => trouble,
    isOver: () => isOver,
    take: (scenario) => {
      if (scenario) app().session.open(scenario, { seed: '', mode: 'entrainement' });
    },
    lay: (checked) =>
      lay(checked, bench.checked() === null ? [] : [...bench.others(), bench.checked() as Checked]),
    remove: async (checked) => {
      await kept.remove(checked);
      draw();
    },
    choose: (files) =>
      tried(async () => {
        if (files.length > 0) await receive(await openFiles(files, await known()));
      }),
    paste: (code) =>
      tried(async () => {
        if (code.trim() !== '') await receive(await openText(code, 'code', await known()));
      }),
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
      const dropped = droppedFiles(event.dataTransfer, MOST_ENTRIES);
      void tried(async () => {
        const files = await dropped;
        if (files.length > 0) await receive(await openFiles(files, await known()));
      });
    },
    begin: async (plain) => {
      isPlain = plain;
      await Promise.allSettled([plain ? null : receiveFromAddress(), refresh()]);
      setTimeout(app().session.launch.end, AT_REST_MS);
    },
    refresh,
  };
}

/** What went wrong is shown at the top, which may be far from the button that was pressed. */
function showTrouble(): void {
  onceDrawn(() => {
    const note = document.querySelector<HTMLElement>('#trouble');
    note?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: 'nearest' });
  });
}
