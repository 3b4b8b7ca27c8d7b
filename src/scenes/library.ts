import type { Diagnostic } from '../model/diagnostic.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import type { StoryCard } from './catalogue.ts';
import { storiesInPage, storyInPage } from './story-slots.ts';

/** A scenario's files and what the checker made of them. */
export interface Checked {
  readonly file: string;
  readonly scenario: Scenario | null; // null: faults forbid it
  readonly diagnostics: readonly Diagnostic[];
  readonly files: ScenarioFiles; // as read: each text under the name that diagnostics give its file
  readonly given?: ScenarioFiles['texts']; // all that came with it, read or not: it may be asked for yet
  readonly isTooLong?: true; // the check was given up
  readonly keptAs?: string; // the name under which this machine keeps it
}

/** A scenario shipped with the game: its card, and the whole once it has been loaded. */
export interface ShippedStory {
  readonly file: string;
  readonly card: StoryCard | null; // null: faults forbid to play it
  readonly checked: Checked | null;
}

/** Checked when the game was built (`vite.checked.ts`); a card weighs a kilobyte, a story some two hundred. */
const CARDS = import.meta.glob<StoryCard | null>('../../scenarios/*.yaml', {
  query: '?card',
  import: 'default',
  eager: true,
});
const STORIES = import.meta.glob<Checked>('../../scenarios/*.yaml', { query: '?checked', import: 'default' });

const fileOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Every scenario shipped with the game, not loaded yet: the easiest first, then the shortest. */
export function shippedStories(): readonly ShippedStory[] {
  const inPage = storiesInPage();
  return Object.entries(CARDS)
    .map(([path, card]): ShippedStory => ({ file: fileOf(path), card, checked: null }))
    .filter(({ file }) => inPage === null || inPage.has(file))
    .sort((a, b) => ease(a) - ease(b));
}

/** Loads one of them by its file. It rejects when it cannot be had, and may be asked for again. */
export async function loadStory(file: string): Promise<Checked> {
  const inPage = await storyInPage(file);
  if (inPage !== null) return inPage as Checked;
  const load = Object.entries(STORIES).find(([path]) => fileOf(path) === file)?.[1];
  if (load === undefined) throw new Error(`no shipped scenario is called ${file}`);
  return load();
}

function ease({ card }: ShippedStory): number {
  return (card?.difficulty ?? 9) * 1000 + (card?.minutes ?? 0);
}
