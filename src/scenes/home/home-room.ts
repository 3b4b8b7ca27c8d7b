import type { Scenario } from '../../model/scenario.ts';
import type { ScenarioFiles } from '../../model/scenario-files.ts';
import type { NamedFile } from '../../ui/handed-files.ts';
import { SHEET_WORDS } from '../../words/author/sheet.ts';
import { say } from '../../words/define.ts';
import type { App } from '../app.ts';
import { type Assignment, isLocked, readAssignment } from '../assignment.ts';
import { handedCode, handedText, isLinkWriteFirst } from '../handed.ts';
import { type Later, later } from '../later.ts';
import type { Checked, ShippedStory } from '../library.ts';
import { followDisk, type LiveNews } from '../live.ts';
import { type OpenedFiles, openFiles, openText } from '../open-file.ts';
import type { openSheetRoom, SheetRoom } from '../sheet/sheet-room.ts';
import type { WizardRoom } from '../wizard/wizard-room.ts';
import { scrollToSoon } from '../workbench/focus.ts';
import type { openWorkbench, WorkbenchRoom } from '../workbench/workbench-room.ts';
import { type DamagedRoom, openDamagedRoom } from './damaged-room.ts';
import { type KeepQuestion, openLocalLibrary } from './local-library.ts';
import { openSavedRoom, type SavedRoom } from './saved-room.ts';
import type { ShippedRoom } from './shipped-room.ts';
import { assignedScenario } from './take-assignment.ts';

/** What came with the address or the page. */
type HandedScenario =
  | { readonly kind: 'scenario'; readonly checked: Checked }
  | {
      readonly kind: 'fault';
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    };

/** What the Accueil remembers of what is one's own, and what its controls do. Each rejects when it fails. */
export interface HomeRoom {
  readonly shipped: () => readonly ShippedStory[];
  /** Done once the scenarios shipped with the game are loaded: those of the ids, or all. */
  readonly loadShipped: (isWanted?: (id: string) => boolean) => Promise<void>;
  /** A story of the game by its id, loaded; null: there is none. It rejects when it cannot be had. */
  readonly withStory: (id: string) => Promise<Checked | null>;
  readonly kept: () => readonly Checked[]; // on this machine, newest first
  readonly handed: () => HandedScenario | null;
  /** What an instructor set for the scenario that came with the address; null: nothing. */
  readonly assignment: () => Assignment | null;
  /** Whether it locks mode, seed and rubric: what tells the story is then not offered. */
  readonly isLocked: () => boolean;
  readonly live: () => LiveNews | null;
  /** Where one writes: loaded when something is laid there, or kept on the machine. */
  readonly author: Later<AuthorRooms>;
  /** A small scenario to begin from, on the workbench. */
  readonly startNew: () => Promise<void>;
  /** The questions from which a pattern becomes a scenario. */
  readonly startPattern: () => Promise<void>;
  readonly isKeptId: (id: string) => boolean;
  /** What is to be decided of a scenario just opened, and yes to it. */
  readonly question: (checked: Checked) => KeepQuestion | null;
  readonly answer: (checked: Checked) => Promise<void>;
  readonly isChecking: () => boolean;
  readonly saved: SavedRoom;
  readonly damaged: DamagedRoom;
  readonly take: (scenario: Scenario | null) => void;
  readonly lay: (checked: Checked) => void;
  readonly closeRooms: () => void;
  readonly remove: (checked: Checked) => Promise<void>;
  readonly choose: (files: readonly NamedFile[]) => Promise<void>;
  readonly paste: (code: string) => Promise<void>;
  readonly closeLive: () => void;
  /** Opens what is kept on the machine, and what came with the address; when plain, neither scenarios nor link. */
  readonly begin: () => Promise<void>;
  /** Looks again at what is saved on the machine. */
  readonly refresh: () => Promise<void>;
}

interface AuthorRooms {
  readonly bench: WorkbenchRoom;
  readonly sheet: SheetRoom;
  readonly wizard: Later<WizardRoom>;
}
/** What makes these rooms, in a part of its own. */
interface AuthorMakers {
  readonly openWorkbench: typeof openWorkbench;
  readonly openSheetRoom: typeof openSheetRoom;
}

export type HomeTrouble =
  | Extract<OpenedFiles, { kind: 'trouble' }>
  | { readonly kind: 'tooLong'; readonly file: string };

/** What the Accueil has from its first moment, which this room goes on with. */
export interface HomeGround {
  readonly shipped: ShippedRoom;
  readonly isPlain: () => boolean;
  /** Does a work that may fail, and tells the player when it does. */
  readonly tried: (work: () => Promise<void>) => Promise<void>;
  /** Shows what went wrong; null: nothing any more. */
  readonly tell: (trouble: HomeTrouble | null) => void;
  readonly loadAuthor: () => Promise<AuthorMakers>;
}

/** Opens the room, nothing loaded yet. */
export function openHome(app: () => App, ground: HomeGround): HomeRoom {
  const { shipped, tried } = ground;
  let handed: HandedScenario | null = null;
  let assignment: Assignment | null = null;
  let writeFirst = false; // the link says that the composer opens on a blank page
  let live: LiveNews | null = null;
  let isWhole = false; // every scenario of this machine is read
  let isChecking = false;
  const kept = openLocalLibrary(app);
  const author = later(async (): Promise<AuthorRooms> => {
    const makers = await ground.loadAuthor();
    const bench = makers.openWorkbench(app, async (files, before) => {
      const checked = await check(files);
      if (checked === null) return null;
      const now = await kept.revise(before, checked);
      if (handed?.kind === 'scenario' && handed.checked === before)
        handed = { kind: 'scenario', checked: now };
      return now;
    });
    const sheet = makers.openSheetRoom(app, (main, yaml) => {
      void tried(() => receive({ kind: 'scenarios', all: [{ main, texts: [[main, yaml]] }] }));
    });
    const wizard = later(async () =>
      (await import('../wizard/wizard-room.ts')).openWizard(app, isKeptId, async (main, text) => {
        await receive({ kind: 'scenarios', all: [{ main, texts: [[main, text]] }] });
        await bench.openPanes();
      }),
    );
    return { bench, sheet, wizard };
  });
  const onBench = () => author.now()?.bench.checked() ?? null;
  const draw = () => app().draw();

  const scenarios = (): Scenario[] => {
    const own = handed?.kind === 'scenario' ? [handed.checked] : [];
    return [onBench(), ...own, ...kept.all(), ...shipped.loaded()].flatMap((c) => c?.scenario ?? []);
  };
  // A record may be handed in before they are loaded: its scenario is then not missing.
  const known = async (): Promise<Scenario[]> => {
    await shipped.load();
    return scenarios();
  };
  const saved = openSavedRoom(
    app,
    () => scenarios(),
    () => isWhole,
    {
      has: (id) => shipped.all().some(({ card, checked }) => card?.id === id && checked === null),
      load: (id) => shipped.load((one) => one === id),
    },
  );
  const damaged = openDamagedRoom(app);
  const check = async (files: ScenarioFiles): Promise<Checked | null> => {
    const found = await app().session.workshop.check(files);
    return found === null ? null : { file: files.main, given: files.texts, ...found };
  };
  const lay = async (checked: Checked, of: readonly Checked[] = []) => {
    const { bench } = author.now() ?? (await author.bring());
    bench.lay(checked, of, shipped.isOne(checked));
  };
  const layBeside = (checked: Checked) => {
    const [now, rooms] = [onBench(), author.now()];
    return lay(checked, now === null || rooms === null ? [] : [...rooms.bench.others(), now]);
  };

  const receive = async (next: OpenedFiles) => {
    ground.tell(next.kind === 'trouble' ? next : null);
    if (next.kind !== 'trouble') author.now()?.sheet.close();
    if (next.kind === 'sheet') {
      const { bench, sheet } = await author.bring();
      bench.close();
      await sheet.lay(next.name, next.bytes);
    }
    if (next.kind === 'record') {
      await app().readyToPlay();
      await app().session.resume(next.record, next.scenario);
    }
    if (next.kind === 'handed') await receiveLink(next.text);
    if (next.kind === 'scenarios') {
      isChecking = true;
      draw();
      const all: Checked[] = [];
      let late: string | null = null;
      try {
        for (const files of next.all) {
          const checked = await check(files);
          if (checked === null) late = files.main;
          else all.push(checked);
        }
      } finally {
        isChecking = false;
      }
      if (late !== null) ground.tell({ kind: 'tooLong', file: late });
      for (const [i, checked] of all.entries()) all[i] = await kept.open(checked);
      if (all[0]) await lay(all[0], all);
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
        checked === null
          ? { kind: 'fault', code: 'tooLong', params: {} }
          : { kind: 'scenario', checked: await kept.open(checked) };
    }
    (await author.bring()).bench.close(); // its words tell what was handed in
    draw();
  };
  const receiveLink = async (text: string) => {
    const given = readAssignment(text);
    const code = handedCode(text);
    assignment = given?.ok === true ? given.value : null;
    writeFirst = assignment?.writeFirst ?? isLinkWriteFirst(text);
    if (given === null) return code === null ? undefined : receiveHanded(code);
    if (given.ok) return receiveAssignment(given.value);
    handed = { kind: 'fault', code: 'parcel/damaged', params: {} };
    (await author.bring()).bench.close();
    draw();
  };
  /** Lands in the drills that are set, or in the Dossier, unless a game of that scenario waits here to be resumed. */
  const receiveAssignment = async (given: Assignment) => {
    if (given.story === '') await receiveHanded(given.code);
    else {
      const checked = await shipped.withId(given.story);
      handed =
        checked === null
          ? { kind: 'fault', code: 'noStory', params: { id: given.story } }
          : { kind: 'scenario', checked };
      (await author.bring()).bench.close();
    }
    if (handed?.kind === 'scenario') {
      const scenario = await assignedScenario(handed.checked.scenario, given);
      if (scenario.ok)
        handed = { kind: 'scenario', checked: { ...handed.checked, scenario: scenario.value } };
      else handed = { kind: 'fault', code: scenario.error, params: {} };
    }
    await saved.read();
    draw();
    const scenario = handed?.kind === 'scenario' ? handed.checked.scenario : null;
    if (scenario === null || assignment !== given || app().session.getState().phase !== 'idle') return;
    if (given.drills.length > 0) app().go('drills');
    else if (!saved.isOf(scenario.id)) await open(scenario);
  };
  /** Opens a scenario as it was set: by an instructor, when it is the one that came with the address. */
  const open = async (scenario: Scenario) => {
    if (!app().isReadyToPlay()) await app().readyToPlay();
    const set = handed?.kind === 'scenario' && handed.checked.scenario === scenario ? assignment : null;
    const { seed, mode, time, group } = set ?? { seed: '', mode: 'entrainement', time: 1, group: '' };
    const lock = set !== null && isLocked(set);
    app().session.open(scenario, { seed, mode, group, writeFirst, timeGranted: time, isLocked: lock });
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
    await saved.read();
    await shipped.load(saved.isOf).catch(console.error);
    draw();
    if (!ground.isPlain()) await kept.read();
    if (kept.all().length > 0) await author.bring();
    await damaged.read(); // what was just read may be of it
    isWhole = true;
    draw();
  };
  const receiveFromAddress = () =>
    tried(async () => {
      await receiveLink(handedText());
    });

  addEventListener('hashchange', () => void receiveFromAddress().then(refresh)); // another link is followed
  followDisk(async (files) => {
    const checked = await check(files);
    if (checked === null) return;
    live = { file: files.main, checked };
    const { scenario } = checked;
    if (scenario !== null) {
      shipped.replace(checked, scenario);
      if (app().session.getState().phase !== 'idle') app().session.swapScenario(scenario);
    }
    const { bench } = await author.bring();
    if (bench.checked()?.file === checked.file) bench.replace(checked);
    draw();
  });

  return {
    kept: kept.all,
    shipped: shipped.all,
    loadShipped: shipped.load,
    withStory: shipped.withId,
    handed: () => handed,
    assignment: () => (handed?.kind === 'scenario' ? assignment : null),
    isLocked: () => assignment !== null && isLocked(assignment),
    live: () => live,
    author,
    startNew,
    startPattern: async () => {
      const { wizard } = await author.bring();
      (await wizard.bring()).open();
    },
    isKeptId,
    question: kept.question,
    answer: async (checked) => {
      const now = await kept.answer(checked);
      if (now !== checked && onBench() === checked) author.now()?.bench.replace(now);
      if (handed?.kind === 'scenario' && handed.checked === checked)
        handed = { kind: 'scenario', checked: now };
      draw();
      scrollToSoon(onBench() === null ? '#main' : '#bench-title', 'nearest');
    },
    isChecking: () => isChecking,
    saved,
    damaged,
    take: (scenario) => {
      if (scenario) void tried(() => open(scenario));
    },
    lay: (checked) => void tried(() => layBeside(checked)),
    closeRooms: () => {
      author.now()?.bench.close();
      author.now()?.sheet.close();
    },
    remove: async (checked) => {
      await kept.remove(checked);
      draw();
    },
    choose: async (files) => {
      if (files.length > 0) await receive(await openFiles(files, await known()));
    },
    paste: async (code) => {
      if (code.trim() !== '') await receive(await openText(code, 'code', await known()));
    },
    closeLive: () => {
      live = null;
      draw();
    },
    begin: async () => {
      await Promise.allSettled([ground.isPlain() ? null : receiveFromAddress(), refresh()]);
    },
    refresh,
  };
}
