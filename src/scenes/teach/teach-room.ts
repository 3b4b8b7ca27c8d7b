import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RubricFile } from '../../model/rubric.ts';
import type { App } from '../app.ts';
import { drawSeed } from '../dossier/dossier-room.ts';
import type { HomeRoom } from '../home/home-room.ts';
import type { Checked, ShippedStory } from '../library.ts';
import { type Handing, type HandoutSettings, openHandout } from '../workbench/handout-room.ts';
import { loadGuide } from './guide.ts';

/** The scenario to hand out; `checked` null: it is still being loaded. */
interface Chosen {
  readonly file: string;
  readonly story: string; // its id when it comes with the game, '' when it is one's own
  readonly checked: Checked | null;
}

/** The rubric that goes with it. */
interface TaughtRubric {
  readonly file: RubricFile | null; // null: the usual one
  readonly code: string; // packed
  readonly faults: readonly Diagnostic[]; // of the last one chosen
}

/** What the page for those who teach remembers, and what its controls do. */
export interface TeachRoom {
  readonly chosen: () => Chosen | null;
  readonly settings: () => HandoutSettings;
  readonly rubric: () => TaughtRubric;
  readonly handing: Handing;
  /** The guide in view, by its text; null: none; 'missing': it does not travel with this page. */
  readonly guide: () => string | 'missing' | null;
  readonly choose: (story: ShippedStory) => Promise<void>;
  readonly chooseOwn: (checked: Checked) => void;
  readonly set: (change: Partial<HandoutSettings>) => void;
  readonly newSeed: () => void;
  readonly chooseRubric: (file: File) => Promise<void>;
  readonly dropRubric: () => void;
  readonly showGuide: (on: boolean) => Promise<void>;
}

/** Bytes read of a file chosen as a rubric, whatever it holds. */
const MOST_RUBRIC_BYTES = 100_000;
const NO_RUBRIC: TaughtRubric = { file: null, code: '', faults: [] };

/** Opens the room, nothing chosen yet; it outlives the page, so that a change of language loses nothing. */
export function openTeach(app: () => App, home: HomeRoom): TeachRoom {
  let chosen: Chosen | null = null;
  let rubric = NO_RUBRIC;
  let guide: string | 'missing' | null = null;
  let set: Omit<HandoutSettings, 'story' | 'rubric'> = {
    mode: 'entrainement',
    seed: '',
    time: 1,
    writeFirst: false,
    group: '',
  };
  const settings = (): HandoutSettings => ({ ...set, story: chosen?.story ?? '', rubric: rubric.code });
  const handing = openHandout(
    app,
    () => chosen?.checked ?? null,
    settings,
    () => rubric.file,
  );
  /** What was made from other settings is no longer shown. */
  const change = () => {
    handing.clear();
    app().draw();
  };
  const take = (next: Chosen) => {
    chosen = next;
    guide = null;
    change();
  };
  return {
    chosen: () => chosen,
    settings,
    rubric: () => rubric,
    handing,
    guide: () => guide,
    choose: async ({ file, card, checked }) => {
      if (card === null) return;
      const story = card.id;
      take({ file, story, checked });
      if (checked !== null) return;
      const loaded = await home.withStory(story);
      if (chosen?.file === file) take({ file, story, checked: loaded });
    },
    chooseOwn: (checked) => take({ file: checked.keptAs ?? checked.file, story: '', checked }),
    set: (part) => {
      set = { ...set, ...part };
      change();
    },
    newSeed: () => {
      set = { ...set, seed: drawSeed() };
      change();
    },
    chooseRubric: async (file) => {
      const { compileRubric } = await import('../../scenario/index.ts');
      const { packFiles } = await import('../../record/index.ts');
      const text = await file.slice(0, MOST_RUBRIC_BYTES).text();
      const { rubric: taken, diagnostics: faults } = compileRubric(text, file.name);
      rubric =
        taken === null
          ? { ...rubric, faults }
          : { file: taken, code: packFiles({ main: file.name, texts: [[file.name, text]] }), faults };
      change();
    },
    dropRubric: () => {
      rubric = NO_RUBRIC;
      change();
    },
    showGuide: async (on) => {
      const of = chosen;
      const { lang } = app().session.getState().settings;
      guide = on && of !== null ? ((await loadGuide(of.story, lang)) ?? 'missing') : null;
      app().draw();
    },
  };
}
