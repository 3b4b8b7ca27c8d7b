import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
} from '@codemirror/autocomplete';
import { defaultKeymap, insertNewlineAndIndent } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState, Transaction } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { differenceOf } from '../scenario/edit/index.ts';
import { codeColours, codeTheme } from './code-theme.ts';

/** A fault as the text shows it, in characters of it. */
interface EditorFault {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

interface EditorOptions {
  readonly label: string;
  readonly describedBy: string; // how one leaves it, in words
  readonly phrases: Readonly<Record<string, string>>; // of the library, in the language of the page
  readonly onWrite: (text: string) => void;
  readonly undo: () => void; // one history for all that writes
  readonly redo: () => void;
  readonly complete: (text: string, offset: number) => CompletionResult | null;
}

/** An editor in its place. */
export interface CodeEditor {
  /** Shows a text; of the same name: what differs is changed, and the caret stays. */
  readonly show: (name: string, text: string) => void;
  readonly setFaults: (faults: readonly EditorFault[]) => void;
  readonly goTo: (line: number, column: number) => void; // from 1
  readonly search: () => void;
  readonly dispose: () => void;
}

const FROM_OUTSIDE = Annotation.define<boolean>();

/**
 * Opens an editor in a shadow root of its own, where its style sheets are adopted: a page that allows no inline style
 * shows it all the same. Tab leaves it.
 */
export function openCodeEditor(place: HTMLElement, options: EditorOptions): CodeEditor {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const label = new Compartment();
  const labelled = (name: string) =>
    EditorView.contentAttributes.of({
      tabindex: '0',
      'aria-label': `${options.label} ${name}`,
      'aria-description': options.describedBy,
    });
  const extensions = [
    lineNumbers(),
    lintGutter(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(false),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    search({ top: true }),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorState.phrases.of(options.phrases),
    yaml(),
    syntaxHighlighting(codeColours),
    codeTheme,
    autocompletion({ override: [(context) => completeAt(context, options)], icons: false }),
    keymap.of([
      { key: 'Mod-z', run: () => done(options.undo), preventDefault: true },
      { key: 'Mod-y', mac: 'Mod-Shift-z', run: () => done(options.redo), preventDefault: true },
      { key: 'Mod-Shift-z', run: () => done(options.redo), preventDefault: true },
      { key: 'Enter', run: insertNewlineAndIndent },
      ...searchKeymap,
      ...defaultKeymap,
    ]),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (docChanged && !transactions.some((one) => one.annotation(FROM_OUTSIDE)))
        options.onWrite(state.doc.toString());
    }),
  ];
  const stateOf = (text: string, name: string) =>
    EditorState.create({ doc: text, extensions: [...extensions, label.of(labelled(name))] });
  let shown = '';
  const view = new EditorView({ root, parent: root, state: stateOf('', '') });
  return {
    show: (name, text) => {
      if (name !== shown) {
        shown = name;
        view.setState(stateOf(text, name));
        return;
      }
      const change = differenceOf(view.state.doc.toString(), text);
      if (change !== null)
        view.dispatch({
          changes: change,
          annotations: [FROM_OUTSIDE.of(true), Transaction.addToHistory.of(false)],
        });
    },
    setFaults: (faults) => {
      const { length } = view.state.doc;
      const inside = faults.map(
        (one): Diagnostic => ({
          ...one,
          from: Math.min(one.from, length),
          to: Math.min(Math.max(one.to, one.from), length),
        }),
      );
      view.dispatch(setDiagnostics(view.state, inside));
    },
    goTo: (line, column) => {
      const { doc } = view.state;
      const at = doc.line(Math.max(1, Math.min(line, doc.lines)));
      const anchor = Math.min(at.from + Math.max(0, column - 1), at.to);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    search: () => void openSearchPanel(view),
    dispose: () => view.destroy(),
  };
}

function done(act: () => void): true {
  act();
  return true;
}

function completeAt(context: CompletionContext, options: EditorOptions): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const isWord = /\w$/.test(line.text.slice(0, context.pos - line.from));
  return context.explicit || isWord ? options.complete(context.state.doc.toString(), context.pos) : null;
}
