import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RubricFile } from '../../model/rubric.ts';
import { packFiles, unpackFiles } from '../../record/index.ts';
import { saveFile } from '../../session/index.ts';
import type { App } from '../app.ts';
import { drawSeed } from '../dossier/dossier-room.ts';
import type { HomeRoom } from '../home/home-room.ts';
import type { Checked, ShippedStory } from '../library.ts';
import { type Handing, type HandoutSettings, openHandout } from '../workbench/handout-room.ts';
import { loadGuide } from './guide.ts';
import {
  type KeptTeaching,
  readTeaching,
  type TaughtSettings,
  teachingText,
  USUAL_TEACHING,
} from './kept-teaching.ts';
import { passMarkFile, readPassMark } from './pass-mark.ts';

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
  readonly mark: number | null; // it is a pass mark that was typed, and nothing else
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
  /** Sets the pass mark alone; '' gives it back to the story. What is no mark is told, and changes nothing. */
  readonly setPassMark: (typed: string) => void;
  /** The last mark typed when it is none; '' otherwise. */
  readonly markRefused: () => string;
  /** Saves the rubric of that mark as a file, for the class set. */
  readonly saveMark: () => void;
  /** Whether nothing is chosen that is not as at first. */
  readonly isUsual: () => boolean;
  readonly reset: () => void;
  /** Takes up what this device kept, unless something was chosen meanwhile. */
  readonly restore: () => Promise<void>;
  readonly showGuide: (on: boolean) => Promise<void>;
}

/** Bytes read of a file chosen as a rubric, whatever it holds. */
const MOST_RUBRIC_BYTES = 100_000;
const NOTHING_CHOSEN: KeptTeaching = { file: '', set: USUAL_TEACHING, rubric: '', mark: null };
const NO_RUBRIC: TaughtRubric = { file: null, code: '', faults: [], mark: null };

/** Opens the room, nothing chosen yet; it outlives the page, so that a change of language loses nothing. */
export function openTeach(app: () => App, home: HomeRoom): TeachRoom {
  let chosen: Chosen | null = null;
  let rubric = NO_RUBRIC;
  let guide: string | 'missing' | null = null;
  let set: TaughtSettings = USUAL_TEACHING;
  let markRefused = '';
  let isTouched = false;
  const lang = () => app().session.getState().settings.lang;
  const settings = (): HandoutSettings => ({ ...set, story: chosen?.story ?? '', rubric: rubric.code });
  const handing = openHandout(
    app,
    () => chosen?.checked ?? null,
    settings,
    () => rubric.file,
  );
  const isUsual = () => teachingText(keptNow()) === teachingText(NOTHING_CHOSEN);
  const keptNow = () => ({ file: chosen?.file ?? '', set, rubric: rubric.code, mark: rubric.mark });
  /** What was made from other settings is no longer shown. */
  const show = () => {
    handing.clear();
    app().draw();
  };
  const change = () => {
    isTouched = true;
    void app().session.teaching.write(isUsual() ? '' : teachingText(keptNow()));
    show();
  };
  const take = async (file: string, story: string, checked: Checked | null) => {
    chosen = { file, story, checked };
    guide = null;
    show();
    if (checked !== null) return;
    const loaded = await home.withStory(story);
    if (chosen?.file !== file) return;
    chosen = { file, story, checked: loaded };
    show();
  };
  const takeMark = (mark: number) => {
    const { file, text } = passMarkFile(mark, lang());
    rubric = { file, code: packFiles({ main: file.file, texts: [[file.file, text]] }), faults: [], mark };
  };
  /** What a rubric file changes of the rubric: all of it, or, when it is refused, the faults that are told. */
  const readRubric = async (text: string, name: string): Promise<Partial<TaughtRubric>> => {
    const { compileRubric } = await import('../../scenario/index.ts');
    const { rubric: file, diagnostics: faults } = compileRubric(text, name);
    if (file === null) return { faults };
    return { file, code: packFiles({ main: name, texts: [[name, text]] }), faults, mark: null };
  };
  /** The story of a file, of the game or of this machine; one that is no longer there is not chosen. */
  const takeFile = async (file: string) => {
    const story = home.shipped().find((one) => one.file === file);
    if (story?.card) return take(file, story.card.id, story.checked);
    const own = () => home.kept().find((one) => fileOf(one) === file && one.scenario !== null);
    if (own() === undefined) await home.refresh();
    const found = own();
    if (found !== undefined && !isTouched) await take(file, '', found);
  };
  return {
    chosen: () => chosen,
    settings,
    rubric: () => rubric,
    handing,
    guide: () => guide,
    choose: async ({ file, card, checked }) => {
      if (card === null) return;
      const taken = take(file, card.id, checked);
      change();
      await taken;
    },
    chooseOwn: (checked) => {
      void take(fileOf(checked), '', checked);
      change();
    },
    set: (part) => {
      set = { ...set, ...part };
      change();
    },
    newSeed: () => {
      set = { ...set, seed: drawSeed() };
      change();
    },
    chooseRubric: async (file) => {
      isTouched = true; // what this device kept comes too late from here on
      const read = await readRubric(await file.slice(0, MOST_RUBRIC_BYTES).text(), file.name);
      rubric = { ...rubric, ...read };
      markRefused = '';
      change();
    },
    dropRubric: () => {
      rubric = NO_RUBRIC;
      markRefused = '';
      change();
    },
    setPassMark: (typed) => {
      const mark = readPassMark(typed);
      markRefused = mark === null ? typed.trim() : '';
      if (mark !== null) takeMark(mark);
      else if (typed.trim() === '') rubric = NO_RUBRIC;
      change();
    },
    markRefused: () => markRefused,
    saveMark: () => {
      if (rubric.mark === null) return;
      const { file, text } = passMarkFile(rubric.mark, lang());
      saveFile(file.file, text, 'application/yaml');
    },
    isUsual,
    reset: () => {
      [chosen, guide, set, rubric, markRefused] = [null, null, USUAL_TEACHING, NO_RUBRIC, ''];
      change();
    },
    restore: async () => {
      const kept = readTeaching((await app().session.teaching.read()) ?? '');
      if (kept === null || isTouched) return;
      const files = kept.mark === null && kept.rubric !== '' ? unpackFiles(kept.rubric) : null;
      const [name, text] = (files?.ok ? files.value.texts[0] : undefined) ?? ['', ''];
      const read = text === '' ? {} : await readRubric(text, name);
      if (isTouched) return;
      set = kept.set;
      rubric = { ...rubric, ...read };
      if (kept.mark !== null) takeMark(kept.mark);
      show();
      if (kept.file !== '') await takeFile(kept.file);
    },
    showGuide: async (on) => {
      const of = chosen;
      guide = on && of !== null ? ((await loadGuide(of.story, lang())) ?? 'missing') : null;
      app().draw();
    },
  };
}

/** The file by which a scenario of one's own is known here: the place where the device keeps it, else its name. */
export function fileOf(checked: Checked): string {
  return checked.keptAs ?? checked.file;
}
