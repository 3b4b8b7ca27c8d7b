/** The door of the editor: a text with numbered lines, its faults in place, and words that complete themselves. */
export { type CodeEditor, openCodeEditor } from './code-editor.ts';
