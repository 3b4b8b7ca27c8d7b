import type { ScenarioFiles } from '../../model/scenario-files.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';
import { goToLine, scrollToSoon } from './focus.ts';

/** Quiet after which what was written is checked, in milliseconds. */
const CHECK_AFTER_MS = 350;

/** A text of the scenario being written in the page. */
export interface Written {
  readonly name: string;
  readonly text: string;
  readonly isChecked: boolean; // false: the faults shown are those of a moment ago
}

export interface TextEditor {
  readonly open: () => Written | null;
  /** Opens a text for writing, the caret at a line when one is given. */
  readonly edit: (name: string, line?: number, column?: number) => void;
  readonly write: (text: string) => void;
  /** Back to reading, once what was written is checked. */
  readonly done: () => void;
  /** The same at once; what was written is still checked and kept. */
  readonly close: () => void;
}

/** Where the text comes from, and who checks and keeps it; `revise` gives null when the check was given up. */
export interface TextSource {
  readonly checked: () => Checked | null;
  readonly revise: (files: ScenarioFiles, before: Checked) => Promise<Checked | null>;
}

/** One scenario being written: checks follow one another, each on what came of the one before. */
interface Sitting {
  current: Checked;
  last: Promise<void>;
}

/** Opens the editor of the scenario that the source gives. */
export function openWriting(app: () => App, { checked, revise }: TextSource): TextEditor {
  let sitting: Sitting | null = null;
  let name: string | null = null;
  let text = '';
  let timer: ReturnType<typeof setTimeout> | null = null;

  const check = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (sitting === null || name === null) return Promise.resolve();
    const [mine, file, wording] = [sitting, name, text];
    mine.last = mine.last.then(async () => {
      if (textIn(mine.current, file) === wording) return;
      mine.current = (await revise(filesWith(mine.current, file, wording), mine.current)) ?? mine.current;
      app().draw();
    });
    return mine.last;
  };
  return {
    open: () =>
      name === null || sitting === null
        ? null
        : { name, text, isChecked: textIn(sitting.current, name) === text },
    edit: (next, line = 1, column = 1) => {
      const subject = checked();
      if (subject === null) return;
      if (next !== name) {
        void check();
        sitting ??= { current: subject, last: Promise.resolve() };
        name = next;
        text = textIn(sitting.current, next);
      }
      app().draw();
      goToLine(line, column);
    },
    write: (next) => {
      text = next;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void check(), CHECK_AFTER_MS);
      app().draw();
    },
    done: () => {
      void check().then(() => {
        name = null;
        sitting = null;
        app().draw();
        scrollToSoon('#sources-title', 'nearest');
      });
    },
    close: () => {
      void check();
      name = null;
      sitting = null;
    },
  };
}

/** A text as a field of the page holds it: line feeds only, no byte order mark. */
function textIn({ files }: Checked, name: string): string {
  const text = files.texts.find(([one]) => one === name)?.[1] ?? '';
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** The files with one text replaced; those given along with them stay available. */
function filesWith({ files, given = [] }: Checked, name: string, text: string): ScenarioFiles {
  const texts = new Map([...given, ...files.texts]);
  texts.set(name, text);
  return { main: files.main, texts: [...texts] };
}
