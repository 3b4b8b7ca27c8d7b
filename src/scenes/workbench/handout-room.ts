import type { RubricFile } from '../../model/rubric.ts';
import type { ScenarioFiles } from '../../model/scenario-files.ts';
import { saveFile } from '../../session/index.ts';
import { copyText } from '../../ui/copy-text.ts';
import type { App } from '../app.ts';
import { type Assignment, assignmentText } from '../assignment.ts';
import {
  fetchTemplate,
  isAssessment,
  isOneFile,
  linkWith,
  pageWith,
  storyFileIn,
  weightWith,
} from '../handed.ts';
import type { Checked } from '../library.ts';
import { withStoryChanged } from '../story-slots.ts';
import { onceDrawn } from './focus.ts';
import { openPackaging, type Packaging } from './package-room.ts';

/** What came of handing a scenario to a class. */
export type HandoutState =
  | { readonly kind: 'none' }
  | { readonly kind: 'link'; readonly link: string; readonly said: 'copied' | 'copyFailed' | null }
  | { readonly kind: 'linkTooLong'; readonly length: number }
  | { readonly kind: 'linkFromFile' }
  | { readonly kind: 'makingPage' }
  | { readonly kind: 'page'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'pageMissing' }
  | { readonly kind: 'pageUnreached' };

/** What is set for whoever opens what is handed out; `story`: it comes with the game, so that its id is enough. */
export type HandoutSettings = Omit<Assignment, 'code'>;

export interface Handing {
  /** Whether mode, seed and the rest are set elsewhere: what is handed out carries them. */
  readonly isSet: boolean;
  /** Whether drills are handed out, which no package carries. */
  readonly isOfDrills: () => boolean;
  readonly state: () => HandoutState;
  /** Whether the link says that the composer opens on a blank page. */
  readonly writeFirst: () => boolean;
  readonly setWriteFirst: (on: boolean) => void;
  readonly link: () => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly page: () => Promise<void>;
  /** Bytes of the page that would be made; null: not known. */
  readonly weight: () => number | null;
  readonly packaging: Packaging;
  readonly clear: () => void;
}

/**
 * Opens it for the scenario that `subject` gives; null: there is none to hand out. `set`: what is handed out carries these
 * settings; null: only whether one writes first. `rubric`: what a package is graded by, null the scenario's own.
 */
export function openHandout(
  app: () => App,
  subject: () => Checked | null,
  set: (() => HandoutSettings) | null = null,
  rubric: () => RubricFile | null = () => null,
): Handing {
  let state: HandoutState = { kind: 'none' };
  let writeFirst = false;
  let weight: number | null = null;
  const weigh = async () => {
    const checked = subject();
    if (checked?.scenario == null || isOneFile()) return;
    const found = await weightWith(await textOf(checked.files));
    if (subject() !== checked) return;
    weight = found;
    app().draw();
  };
  const show = (next: HandoutState) => {
    state = next;
    app().draw();
  };
  /** What travels, as the fragment of an address. */
  const textOf = async (files: ScenarioFiles): Promise<string> => {
    const { packFiles } = await import('../../record/index.ts');
    const code = () => packFiles(withoutFolders(files));
    if (set === null) return `s=${code()}${writeFirst ? '&drafts=on-request' : ''}`;
    const settings = set();
    return assignmentText({ ...settings, code: settings.story === '' ? code() : '' });
  };
  const packaging = openPackaging(
    app,
    subject,
    set === null ? null : () => ({ ...set(), rubric: rubric() }),
    () => writeFirst,
  );
  return {
    isSet: set !== null,
    isOfDrills: () => (set?.().drills.length ?? 0) > 0,
    packaging,
    state: () => state,
    writeFirst: () => writeFirst,
    setWriteFirst: (on) => {
      writeFirst = on;
      packaging.clear();
      show({ kind: 'none' });
    },
    link: async () => {
      const checked = subject();
      if (checked === null) return;
      const { LINK_LIMIT } = await import('../../record/index.ts');
      const link = linkWith(await textOf(checked.files));
      if (link === null) show({ kind: 'linkFromFile' });
      else if (link.length > LINK_LIMIT) show({ kind: 'linkTooLong', length: link.length });
      else {
        show({ kind: 'link', link, said: null });
        onceDrawn(() => document.querySelector<HTMLInputElement>('#handed-link')?.select());
      }
    },
    copy: async () => {
      if (state.kind !== 'link') return;
      const { link } = state;
      const isCopied = await copyText(link, document.querySelector<HTMLInputElement>('#handed-link'));
      show({ kind: 'link', link, said: isCopied ? 'copied' : 'copyFailed' });
    },
    page: async () => {
      const checked = subject();
      if (checked?.scenario == null) return;
      show({ kind: 'makingPage' });
      const template = await fetchTemplate();
      if (!template.ok) return show({ kind: template.error === 'missing' ? 'pageMissing' : 'pageUnreached' });
      const text = (await textOf(checked.files)).replace(/^s=([^&]+)$/, '$1'); // a code alone stands as it is
      const page = pageWith(await withoutAuthor(template.value, text), text);
      if (page === null) return show({ kind: 'pageMissing' });
      const name = `${checked.scenario.id}${(set?.().drills ?? []).map((one) => `-${one}`).join('')}.html`;
      saveFile(name, page, 'text/html');
      show({ kind: 'page', name, bytes: new Blob([page]).size });
    },
    weight: () => weight,
    clear: () => {
      state = { kind: 'none' };
      weight = null;
      packaging.clear();
      queueMicrotask(() => void weigh().catch(console.error)); // the next subject is there by then
    },
  };
}

/** The template; for an assessment, without what the author wrote for those who teach. It rejects when it is damaged. */
async function withoutAuthor(template: string, text: string): Promise<string> {
  const file = storyFileIn(text);
  if (file === undefined || !isAssessment(text)) return template;
  const { assessedStory } = await import('../assessed-story.ts');
  return withStoryChanged(template, file, (story) => assessedStory(story as Checked));
}

/** Folders of the author's machine stay private: the scenario and its decks keep only their own. */
function withoutFolders({ main, texts }: ScenarioFiles): ScenarioFiles {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const bare = (name: string) => (name.startsWith(folder) ? name.slice(folder.length) : name);
  return { main: bare(main), texts: texts.map(([name, text]) => [bare(name), text] as const) };
}
