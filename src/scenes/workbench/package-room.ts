import type { Mode } from '../../model/codes.ts';
import { type RubricFile, withRubric } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import type { PackageSettings, PackageTarget } from '../../packaging/index.ts';
import { saveFile } from '../../session/index.ts';
import { say } from '../../words/define.ts';
import type { App } from '../app.ts';
import type { Assignment } from '../assignment.ts';
import { fetchBeside } from '../handed.ts';
import type { Checked } from '../library.ts';

/** What came of making a package. */
type PackagingState =
  | { readonly kind: 'none' }
  | { readonly kind: 'making' }
  | {
      readonly kind: 'made';
      readonly name: string;
      readonly bytes: number;
      readonly install: (lang: Lang) => string; // how it is installed
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreached' };

/** What is chosen here of a package, and not elsewhere on the page. */
interface PackageChoice {
  readonly target: PackageTarget;
  readonly mode: Mode; // where nothing else sets it
  readonly words: PackageSettings['words'];
}

/** What is set elsewhere on the page for whoever opens the package. */
type PackageSet = Pick<Assignment, 'mode' | 'seed' | 'time' | 'writeFirst' | 'group'> & {
  readonly rubric: RubricFile | null; // null: the scenario's own
};

/** Makes packages for schools' platforms, in the browser. */
export interface Packaging {
  /** Whether the mode is set elsewhere on the page. */
  readonly isSet: boolean;
  readonly choice: () => PackageChoice;
  readonly choose: (part: Partial<PackageChoice>) => void;
  readonly state: () => PackagingState;
  /** Makes the package and offers its file; what fails is told in the state. */
  readonly make: () => Promise<void>;
  readonly clear: () => void;
}

/** The page for packages, as the build leaves it beside the game. */
const TEMPLATE = 'package.html';

/** Opens it for the scenario that `subject` gives; `set` null: mode is chosen here, and drafts as `writeFirst` says. */
export function openPackaging(
  app: () => App,
  subject: () => Checked | null,
  set: (() => PackageSet) | null,
  writeFirst: () => boolean,
): Packaging {
  let choice: PackageChoice = { target: 'scorm12', mode: 'entrainement', words: 'device' };
  let state: PackagingState = { kind: 'none' };
  let asked = 0;
  const show = (next: PackagingState) => {
    state = next;
    app().draw();
  };
  const wish = (): PackageSet =>
    set?.() ?? { mode: choice.mode, seed: '', time: 1, writeFirst: writeFirst(), group: '', rubric: null };
  return {
    isSet: set !== null,
    choice: () => choice,
    choose: (part) => {
      choice = { ...choice, ...part };
      asked += 1;
      show({ kind: 'none' });
    },
    state: () => state,
    make: async () => {
      const checked = subject();
      if (checked?.scenario == null || state.kind === 'making') return;
      asked += 1;
      const mine = asked;
      show({ kind: 'making' });
      const next = await madeOf(checked.scenario, choice, wish()).catch((thrown: unknown) => {
        console.error(thrown);
        return { kind: 'unreached' } as const;
      });
      if (mine !== asked) return; // settings or story changed meanwhile
      if (next.kind === 'made') saveFile(next.name, next.content, 'application/zip');
      show(next);
    },
    clear: () => {
      asked += 1;
      state = { kind: 'none' };
    },
  };
}

type Made = Extract<PackagingState, { kind: 'made' }> & { readonly content: Uint8Array };

/** The package, or why there is none. It rejects when the program that makes it cannot be had. */
async function madeOf(
  scenario: Scenario,
  { target, words }: PackageChoice,
  { mode, seed, time, writeFirst, group, rubric }: PackageSet,
): Promise<Made | { readonly kind: 'missing' | 'unreached' }> {
  const coming = fetchBeside(TEMPLATE);
  const { makePackage, USUAL_PACKAGE } = await import('../../packaging/index.ts');
  const { PACKAGE_WORDS } = await import('../../words/platforms/package.ts');
  const template = await coming;
  if (!template.ok) return { kind: template.error };
  const settings: PackageSettings = {
    ...USUAL_PACKAGE,
    mode,
    seed,
    time,
    drafts: writeFirst ? 'on-request' : 'shown',
    group,
    words: target === 'html' ? 'device' : words,
  };
  const graded = rubric === null ? scenario : withRubric(scenario, rubric);
  const made = makePackage(target, graded, settings, template.value);
  if (made === null) return { kind: 'missing' };
  const { name, bytes: content } = made;
  const install = (lang: Lang) => say(PACKAGE_WORDS, lang, `install_${target}`);
  return { kind: 'made', name, bytes: content.length, install, content };
}
