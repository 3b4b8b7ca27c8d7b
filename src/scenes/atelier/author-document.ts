import type { ScenarioFiles } from '../../model/scenario-files.ts';
import {
  type AuthorTree,
  type Edit,
  type EditRefusal,
  editable,
  editText,
  readAuthorTree,
  spanIn,
} from '../../scenario/edit/index.ts';
import type { Checked } from '../library.ts';

/** Quiet after which what was written is checked, and letters typed on are one step to undo, in milliseconds. */
const CHECK_AFTER_MS = 400;
const MOST_STEPS = 300;

/** Where the texts come from, and who checks and keeps them; `revise` gives null when the check was given up. */
export interface DocumentSource {
  readonly checked: () => Checked | null;
  readonly revise: (files: ScenarioFiles, before: Checked) => Promise<Checked | null>;
}

/** The texts of a scenario while panes work on them: what is written is the authority, and one history spans all panes. */
export interface AuthorDocument {
  readonly names: () => readonly string[]; // of the files, the scenario first
  readonly text: (name: string) => string;
  /** A file with its places; null while it is not sound YAML. */
  readonly tree: (name: string) => AuthorTree | null;
  /** Where a value is written; line and column from 1; null: it is not. */
  readonly span: (name: string, path: string) => { readonly line: number; readonly column: number } | null;
  readonly files: () => ScenarioFiles;
  /** Rises with each change, whoever made it. */
  readonly revision: () => number;
  /** Whether what the checker last said is about what is written now. */
  readonly isChecked: () => boolean;
  /** Whether a text is being typed: no pause yet since the last letter. */
  readonly isTyping: () => boolean;
  /** A text typed. */
  readonly write: (name: string, text: string) => void;
  /** Edits made where they are written, all or none; null: done. */
  readonly edit: (name: string, edits: readonly Edit[]) => EditRefusal | null;
  /** All texts at once: a name changed everywhere, an earlier version. */
  readonly replace: (files: ScenarioFiles) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Checks and keeps what is written at once. */
  readonly flush: () => Promise<void>;
}

type Texts = ReadonlyMap<string, string>;
interface Moment {
  readonly texts: Texts;
  readonly typedIn: string | null; // the file that is typed on
}

/** Opens the document of a scenario. `draw` is called after each change. */
export function openDocument(first: Checked, source: DocumentSource, draw: () => void): AuthorDocument {
  const endings = new Map(first.files.texts.map(([name, text]) => [name, text.includes('\r\n')]));
  const read = ({ texts }: ScenarioFiles): Texts =>
    new Map(texts.map(([name, text]) => [name, editable(text)]));
  let now: Moment = { texts: read(first.files), typedIn: null };
  let past: Moment[] = [];
  let future: Moment[] = [];
  let revision = 0;
  let current = first; // as it was last checked
  let checkedTexts = now.texts;
  let last: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const trees = new Map<string, { readonly text: string; readonly tree: AuthorTree | null }>();

  const files = (): ScenarioFiles => ({
    main: first.files.main,
    texts: [...now.texts].map(([name, text]) => [
      name,
      endings.get(name) ? text.replace(/\n/g, '\r\n') : text,
    ]),
  });
  const check = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const wanted = now.texts;
    const given = files();
    last = last.then(async () => {
      if (checkedTexts === wanted || wanted !== now.texts) return;
      const all = new Map([...(current.given ?? []), ...given.texts]);
      const found = await source.revise({ main: given.main, texts: [...all] }, source.checked() ?? current);
      if (found !== null) current = found;
      checkedTexts = wanted;
      draw();
    });
    return last;
  };
  const show = (next: Moment) => {
    now = next;
    revision++;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void check(), CHECK_AFTER_MS);
    draw();
  };
  const change = (next: Moment) => {
    const isTypedOn = next.typedIn !== null && now.typedIn === next.typedIn && timer !== null;
    if (!isTypedOn) past = [...past, now].slice(-MOST_STEPS);
    future = [];
    show(next);
  };
  const tree = (name: string) => {
    const text = now.texts.get(name) ?? '';
    const known = trees.get(name);
    if (known?.text === text) return known.tree;
    const made = readAuthorTree(text);
    trees.set(name, { text, tree: made });
    return made;
  };
  return {
    names: () => [...now.texts.keys()],
    text: (name) => now.texts.get(name) ?? '',
    tree,
    span: (name, path) => {
      const here = tree(name);
      const at = here === null ? null : spanIn(here, path);
      if (here === null || at === null) return null;
      const before = here.text.slice(0, at[0]).split('\n');
      return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    },
    files,
    revision: () => revision,
    isChecked: () => checkedTexts === now.texts,
    isTyping: () => timer !== null && now.typedIn !== null,
    write: (name, text) => {
      if (now.texts.get(name) !== text) change({ texts: new Map(now.texts).set(name, text), typedIn: name });
    },
    edit: (name, edits) => {
      let here = tree(name);
      for (const edit of edits) {
        if (here === null) return 'edit/unreadable';
        const done = editText(here, edit);
        if (!done.ok) return done.error;
        here = done.value;
      }
      if (here === null) return 'edit/unreadable';
      trees.set(name, { text: here.text, tree: here });
      if (here.text !== now.texts.get(name))
        change({ texts: new Map(now.texts).set(name, here.text), typedIn: null });
      return null;
    },
    replace: (next) => change({ texts: read(next), typedIn: null }),
    undo: () => {
      const before = past.at(-1);
      if (before === undefined) return;
      past = past.slice(0, -1);
      future = [...future, now];
      show({ ...before, typedIn: null });
    },
    redo: () => {
      const after = future.at(-1);
      if (after === undefined) return;
      future = future.slice(0, -1);
      past = [...past, now];
      show({ ...after, typedIn: null });
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    flush: check,
  };
}
