import type { ScenarioFiles } from '../../model/scenario-files.ts';
import { saveFile } from '../../session/index.ts';
import type { App } from '../app.ts';
import { fetchTemplate, linkWith, pageWith } from '../handed.ts';
import type { Checked } from '../library.ts';
import { onceDrawn } from './focus.ts';

/** What came of handing a scenario to a class. */
export type HandoutState =
  | { readonly kind: 'none' }
  | { readonly kind: 'link'; readonly link: string; readonly said: 'copied' | 'copyFailed' | null }
  | { readonly kind: 'linkTooLong'; readonly length: number }
  | { readonly kind: 'linkFromFile' }
  | { readonly kind: 'makingPage' }
  | { readonly kind: 'page'; readonly name: string; readonly megabytes: string }
  | { readonly kind: 'pageMissing' };

export interface Handing {
  readonly state: () => HandoutState;
  readonly link: () => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly page: () => Promise<void>;
  readonly clear: () => void;
}

/** Opens it for the scenario that `subject` gives; null: there is none to hand out. */
export function openHandout(app: () => App, subject: () => Checked | null): Handing {
  let state: HandoutState = { kind: 'none' };
  const show = (next: HandoutState) => {
    state = next;
    app().draw();
  };
  return {
    state: () => state,
    link: async () => {
      const checked = subject();
      if (checked === null) return;
      const { LINK_LIMIT, packFiles } = await import('../../record/index.ts');
      const link = linkWith(packFiles(withoutFolders(checked.files)));
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
      const said = await navigator.clipboard.writeText(link).then(
        () => 'copied' as const,
        () => 'copyFailed' as const,
      );
      show({ kind: 'link', link, said });
    },
    page: async () => {
      const checked = subject();
      if (checked?.scenario == null) return;
      show({ kind: 'makingPage' });
      const { packFiles } = await import('../../record/index.ts');
      const template = await fetchTemplate();
      const page = template === null ? null : pageWith(template, packFiles(withoutFolders(checked.files)));
      if (page === null) return show({ kind: 'pageMissing' });
      const name = `${checked.scenario.id}.html`;
      saveFile(name, page, 'text/html');
      show({ kind: 'page', name, megabytes: (page.length / 1e6).toFixed(1) });
    },
    clear: () => {
      state = { kind: 'none' };
    },
  };
}

/** Folders of the author's machine stay private: the scenario and its decks keep only their own. */
function withoutFolders({ main, texts }: ScenarioFiles): ScenarioFiles {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const bare = (name: string) => (name.startsWith(folder) ? name.slice(folder.length) : name);
  return { main: bare(main), texts: texts.map(([name, text]) => [bare(name), text] as const) };
}
