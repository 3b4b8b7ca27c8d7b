import type { Scenario } from '../../model/scenario.ts';
import type { SavedGame } from '../../session/types.ts';
import type { App } from '../app.ts';
import { type Checked, shippedScenarios } from '../library.ts';
import { type Opened, openFile, openText } from '../open-file.ts';

/** What the Accueil remembers while it is shown, and what its controls do. */
export interface HomeRoom {
  readonly shelf: () => readonly Checked[] | null; // null: still loading
  readonly saved: () => { readonly game: SavedGame; readonly scenario: Scenario } | null;
  readonly opened: () => Opened | null;
  readonly isOver: () => boolean;
  readonly isAskingToForget: () => boolean;
  readonly take: (scenario: Scenario | null) => void;
  readonly resume: () => void;
  readonly askToForget: (on: boolean) => void;
  readonly forget: () => void;
  readonly choose: (file: File | undefined) => Promise<void>;
  readonly paste: (code: string) => Promise<void>;
  readonly closeOpened: () => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  /** Looks again at what is saved on the machine. */
  readonly refresh: () => Promise<void>;
}

export function openHome(app: () => App): HomeRoom {
  let shelf: readonly Checked[] | null = null;
  let saved: { game: SavedGame; scenario: Scenario } | null = null;
  let opened: Opened | null = null;
  let isOver = false;
  let isAsking = false;

  const scenarios = (): Scenario[] => {
    const shipped = (shelf ?? []).flatMap((c) => c.scenario ?? []);
    return opened?.kind === 'scenario' && opened.checked.scenario
      ? [opened.checked.scenario, ...shipped]
      : shipped;
  };
  const receive = (next: Opened) => {
    if (next.kind === 'record') {
      opened = null;
      void app().session.resume(next.record, next.scenario);
    } else opened = next;
    app().draw();
  };
  const refresh = async () => {
    shelf ??= await shippedScenarios();
    const game = await app().session.saved();
    const scenario = game && scenarios().find((s) => s.id === game.scenario.id);
    saved = game && scenario ? { game, scenario } : null;
    app().draw();
  };

  return {
    shelf: () => shelf,
    saved: () => saved,
    opened: () => opened,
    isOver: () => isOver,
    isAskingToForget: () => isAsking,
    take: (scenario) => {
      if (scenario) app().session.open(scenario, { seed: '', mode: 'entrainement' });
    },
    resume: () => {
      if (saved) void app().session.resumeSaved(saved.scenario);
    },
    askToForget: (on) => {
      isAsking = on;
      app().draw();
    },
    forget: () => {
      isAsking = false;
      saved = null;
      void app().session.forgetSaved();
      app().draw();
    },
    choose: async (file) => {
      if (file) receive(await openFile(file, scenarios()));
    },
    paste: async (code) => {
      if (code.trim() !== '') receive(await openText(code, 'code', scenarios()));
    },
    closeOpened: () => {
      opened = null;
      app().draw();
    },
    onDragOver: (event) => {
      event.preventDefault();
      if (isOver) return;
      isOver = true;
      app().draw();
    },
    onDragLeave: (event) => {
      if (event.relatedTarget !== null) return;
      isOver = false;
      app().draw();
    },
    onDrop: (event) => {
      event.preventDefault();
      isOver = false;
      app().draw();
      const file = event.dataTransfer?.files[0];
      if (file) void openFile(file, scenarios()).then(receive);
    },
    refresh,
  };
}
