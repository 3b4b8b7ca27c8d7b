import type { CodeEditor } from '../../editor/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import {
  completionsAt,
  type Names,
  type Plain,
  type SchemaNode,
  valueAt,
} from '../../scenario/edit/index.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import { EDITOR_PHRASES } from '../../words/author/editor-phrases.ts';
import type { App } from '../app.ts';
import { explainHere } from '../workbench/explain.ts';
import type { AuthorDocument } from './author-document.ts';

/** The text pane: which file it shows, and the editor in its place. */
export interface TextRoom {
  readonly file: () => string;
  readonly choose: (file: string) => void;
  /** Puts the editor into a place of the page; undefined: the place is gone. */
  readonly mount: (place: Element | undefined) => void;
  /** Whether the editor could not be had, so that a plain field stands in for it. */
  readonly isPlain: () => boolean;
  /** Shows what changed elsewhere; after each drawing. */
  readonly follow: () => void;
  readonly goTo: (file: string, line: number, column: number) => void;
  readonly search: () => void;
  readonly dispose: () => void;
}

/** Opens the room on the scenario's own file. */
export function openTextRoom(
  app: () => App,
  document: AuthorDocument,
  faults: () => readonly Diagnostic[],
): TextRoom {
  let file = document.names()[0] ?? '';
  let place: HTMLElement | null = null;
  let editor: CodeEditor | null = null;
  let isPlain = false;
  let schema: SchemaNode | null = null;
  let wanted: readonly [number, number] | null = null;
  let shownFaults: readonly Diagnostic[] | null = null;
  const lang = () => app().session.getState().settings.lang;

  const open = async (host: HTMLElement) => {
    try {
      const { openCodeEditor } = await import('../../editor/index.ts');
      const { scenarioJsonSchema } = await import('../../scenario/index.ts');
      schema = scenarioJsonSchema() as SchemaNode;
      if (place !== host) return;
      const t = speaker(ATELIER_WORDS, lang());
      editor = openCodeEditor(host, {
        label: t('textLabel'),
        describedBy: t('textHow'),
        phrases: EDITOR_PHRASES[lang()],
        onWrite: (text) => document.write(file, text),
        undo: document.undo,
        redo: document.redo,
        complete: (text, offset) => {
          if (schema === null) return null;
          const { from, options } = completionsAt(schema, namesOf(document), text, offset);
          if (options.length === 0) return null;
          return {
            from,
            options: options.map(({ label, detail, isField }) => ({
              label,
              detail: detail.length > 60 ? `${detail.slice(0, 59)}…` : detail,
              apply: isField ? `${label}: ` : label,
            })),
            validFor: /^\w*$/,
          };
        },
      });
      shownFaults = null;
      follow();
      if (wanted !== null) editor.goTo(...wanted);
      wanted = null;
    } catch (thrown) {
      console.error(thrown);
      isPlain = true;
      app().draw();
    }
  };
  const follow = () => {
    if (editor === null) return;
    editor.show(file, document.text(file));
    const all = faults();
    if (all === shownFaults || !document.isChecked()) return;
    shownFaults = all;
    const starts = startsOf(document.text(file));
    editor.setFaults(
      all
        .filter((one) => one.file === file)
        .map((one) => {
          const { message, hint } = explainHere(one, lang());
          const at = ({ line, column }: { line: number; column: number }) =>
            (starts[line - 1] ?? 0) + column - 1;
          return {
            from: at(one.range.start),
            to: at(one.range.end),
            severity: one.severity === 'note' ? ('info' as const) : one.severity,
            message: hint === '' ? message : `${message} ${hint}`,
          };
        }),
    );
  };
  return {
    file: () => file,
    choose: (next) => {
      file = next;
      shownFaults = null;
      app().draw();
    },
    mount: (next) => {
      const host = next instanceof HTMLElement ? next : null;
      if (host === place) return;
      editor?.dispose();
      editor = null;
      place = host;
      if (host !== null && !isPlain) void open(host);
    },
    isPlain: () => isPlain,
    follow,
    goTo: (next, line, column) => {
      if (next !== file && document.names().includes(next)) {
        file = next;
        shownFaults = null;
        app().draw();
      }
      if (editor === null) wanted = [line, column];
      else {
        editor.show(file, document.text(file));
        editor.goTo(line, column);
      }
    },
    search: () => editor?.search(),
    dispose: () => {
      editor?.dispose();
      editor = null;
      place = null;
    },
  };
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Fields that refer to things, with the lists that give their names. */
const REFERS: Readonly<Record<string, readonly string[]>> = {
  by: ['people'],
  about: ['people'],
  person: ['people'],
  from: ['services', 'people'],
  ask: ['services'],
  platform: ['platforms'],
  to: ['posts'],
  post: ['posts'],
  removePost: ['posts'],
  message: ['messages'],
  reveal: ['facts'],
  states: ['facts'],
  contradicts: ['facts'],
  replacedBy: ['facts'],
  fact: ['facts'],
  statement: ['statements'],
  quart: ['quarts'],
  end: ['debrief.endings'],
  rule: ['organisation.rules'],
};

/** The names that each field may take, of all the files that can be read. */
export function namesOf(document: AuthorDocument): Names {
  const trees = document.names().map((name) => document.tree(name)?.value ?? null);
  const idsOf = (list: string) =>
    trees.flatMap((tree: Plain) => {
      const items = valueAt(tree, list);
      return Array.isArray(items)
        ? items.flatMap((one: Plain) => {
            const id = valueAt(one, 'id');
            return typeof id === 'string' ? [id] : [];
          })
        : [];
    });
  const known = new Map<string, string[]>();
  const ids = (list: string) => known.get(list) ?? known.set(list, idsOf(list)).get(list) ?? [];
  return Object.fromEntries(Object.entries(REFERS).map(([field, lists]) => [field, lists.flatMap(ids)]));
}
