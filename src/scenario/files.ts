import type { Diagnostic } from '../model/diagnostic.ts';
import type { Remark } from '../model/proof.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import { type CompileOptions, compileScenario } from './compile.ts';
import { placeRemarks } from './place.ts';

export interface CompiledFiles {
  readonly scenario: Scenario | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What was read, the scenario first: each text under the name that diagnostics give its file. */
  readonly files: ScenarioFiles;
}

/**
 * Compiles a scenario from its files, wherever its author kept them: decks are found by the path written, from any folder, or by their name alone when they came without folders. Files that are not asked for are left out.
 */
export function compileFiles(files: ScenarioFiles): CompiledFiles {
  const read = new Map<string, string>();
  const { source, options } = mainSource(files, read);
  const { scenario, diagnostics } = compileScenario(source, options);
  return { scenario, diagnostics, files: { main: files.main, texts: [[files.main, source], ...read] } };
}

/** What the proofs found, each at its place in these files. */
export function placeRemarksIn(files: ScenarioFiles, remarks: readonly Remark[]): readonly Diagnostic[] {
  const { source, options } = mainSource(files, new Map());
  return placeRemarks(source, options, remarks);
}

/** Whether a text presents itself as a scenario rather than a deck: it says its format. */
export function isScenarioText(text: string): boolean {
  return /^\ufeff?["']?format["']?[ \t]*:/m.test(text);
}

/** The text of the scenario, and how its decks are found; those that are asked for are noted in `read`. */
export function mainSource(
  files: ScenarioFiles,
  read: Map<string, string>,
): { source: string; options: CompileOptions } {
  const { main, texts } = files;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const source = texts.find(([name]) => name === main)?.[1] ?? '';
  const include = (path: string) => {
    const found = deckAt(texts, folder, path);
    if (found !== undefined) read.set(folder + path, found);
    return found;
  };
  return { source, options: { file: main, include } };
}

/** The nearest first: beside the scenario, then the same path elsewhere, then a file of that name without a folder. */
function deckAt(texts: ScenarioFiles['texts'], folder: string, path: string): string | undefined {
  const bare = path.slice(path.lastIndexOf('/') + 1);
  const isIt: readonly ((name: string) => boolean)[] = [
    (name) => name === folder + path,
    (name) => name === path || name.endsWith(`/${path}`),
    (name) => name === bare,
  ];
  for (const fits of isIt) {
    const found = texts.find(([name]) => fits(name));
    if (found !== undefined) return found[1];
  }
  return undefined;
}
