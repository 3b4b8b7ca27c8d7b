import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EditRefusal } from '../../scenario/edit/index.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';
import { onceDrawn } from '../workbench/focus.ts';
import { type AuthorDocument, openDocument } from './author-document.ts';
import { sceneOf } from './finding-scene.ts';
import { type ForecastRoom, openForecast } from './forecast-room.ts';
import { type GameRoom, openGameRoom } from './game-room.ts';
import { type NamesRoom, openNames } from './names-room.ts';
import { openTable, type TableRoom } from './table-room.ts';
import { openTextRoom, type TextRoom } from './text-room.ts';
import { openTranslations, type TranslationsRoom } from './translations-room.ts';
import { openVersions, type VersionsRoom } from './versions-room.ts';

export const PANE_NAMES = ['text', 'table', 'time', 'game', 'names'] as const;
export type PaneName = (typeof PANE_NAMES)[number];

/** What the panes need of the workbench. */
export interface AtelierGround {
  readonly checked: () => Checked | null;
  readonly faults: () => readonly Diagnostic[];
  readonly revise: (files: Checked['files'], before: Checked) => Promise<Checked | null>;
  readonly close: () => void;
}

/** The panes on one document. */
export interface AtelierRoom {
  readonly document: AuthorDocument;
  readonly text: TextRoom;
  readonly table: TableRoom;
  readonly forecast: ForecastRoom;
  readonly game: GameRoom;
  readonly names: NamesRoom;
  readonly versions: VersionsRoom;
  readonly translations: TranslationsRoom;
  readonly ground: AtelierGround;
  /** The panes shown, the one last asked for first; as many as the window is wide for. */
  readonly panes: () => readonly PaneName[];
  readonly toggle: (pane: PaneName) => void;
  /** Why the last edit of a pane was not made; null: it was. */
  readonly trouble: () => EditRefusal | null;
  /** Goes to a place of the author's text in every pane that is shown. */
  readonly goTo: (place: {
    readonly file: string;
    readonly path: string;
    readonly line: number;
    readonly column: number;
  }) => void;
  /** Opens a finding as a game at the moment in question. */
  readonly showGame: (finding: Diagnostic) => void;
  readonly dispose: () => void;
}

const WIDE = 1080; // pixels from which two panes stand side by side
const WIDEST = 1700;

/** Opens the panes of the scenario that the workbench has. `first`: the pane to begin with, beside the text where there is room. */
export function openAtelier(app: () => App, ground: AtelierGround, first: PaneName): AtelierRoom {
  const opened = ground.checked();
  if (opened === null) throw new Error('nothing is on the workbench');
  let order: readonly PaneName[] = first === 'text' ? ['text', 'table'] : [first, 'text'];
  let trouble: EditRefusal | null = null;
  const draw = () => app().draw();
  const document = openDocument(opened, ground, draw);
  const edit: AuthorDocument['edit'] = (name, edits) => {
    trouble = document.edit(name, edits);
    draw();
    return trouble;
  };
  const edited: AuthorDocument = { ...document, edit };
  const text = openTextRoom(app, edited, ground.faults);
  const translations = openTranslations(app, edited, ground.checked);
  const table = openTable(edited, translations.within, draw);
  const forecast = openForecast(app, ground.checked);
  const game = openGameRoom(app, ground.checked);
  const names = openNames(app, edited);
  const versions = openVersions(app, edited, ground.checked);
  const widths = [WIDE, WIDEST].map((px) => matchMedia(`(min-width: ${px}px)`));
  for (const width of widths) width.addEventListener('change', draw);
  const room = () => 1 + widths.filter(({ matches }) => matches).length;
  const panes = () => order.slice(0, room());
  const bring = (pane: PaneName) => {
    if (!panes().includes(pane)) order = [pane, ...order.filter((one) => one !== pane)];
    draw();
  };
  return {
    document: edited,
    text,
    table,
    forecast,
    game,
    names,
    versions,
    translations,
    ground,
    panes,
    toggle: (pane) => {
      const shown = panes();
      if (shown.includes(pane) && shown.length > 1)
        order = [...order.filter((one) => one !== pane)].slice(0, shown.length - 1);
      else order = [pane, ...order.filter((one) => one !== pane)].slice(0, 3);
      draw();
    },
    trouble: () => trouble,
    goTo: (place) => {
      table.select(place.file, place.path);
      if (panes().includes('text') || !panes().includes('table')) {
        bring('text');
        onceDrawn(() => text.goTo(place.file, place.line, place.column));
      }
    },
    showGame: (finding) => {
      bring('game');
      game.show(sceneOf(finding, document.tree(finding.file)?.value ?? null), finding);
      onceDrawn(() => window.document.querySelector<HTMLElement>('#pane-game')?.focus());
    },
    dispose: () => {
      void document.flush();
      for (const width of widths) width.removeEventListener('change', draw);
      text.dispose();
      forecast.stop();
      game.close();
      versions.dispose();
    },
  };
}
