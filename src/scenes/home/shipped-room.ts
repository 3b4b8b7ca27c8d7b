import type { Scenario } from '../../model/scenario.ts';
import { storyCardOf } from '../catalogue.ts';
import { type Checked, loadStory, type ShippedStory, shippedStories } from '../library.ts';

/** The stories of the game: their cards from the first moment, each of them once it is loaded. */
export interface ShippedRoom {
  readonly all: () => readonly ShippedStory[];
  /** Those that are loaded. */
  readonly loaded: () => readonly Checked[];
  readonly isOne: (checked: Checked) => boolean;
  readonly isComing: (file: string) => boolean; // that one was chosen, and is being loaded
  /** Loads those of the ids, or all; it rejects when one cannot be had, and may be asked again. */
  readonly load: (isWanted?: (id: string) => boolean) => Promise<void>;
  /** Loads the one of an id; null: no such story comes with the game. It rejects when it cannot be had. */
  readonly withId: (id: string) => Promise<Checked | null>;
  /**
   * Loads one that somebody waits for, and `also` what it is wanted for (null: that is there), then does `then` unless
   * another was chosen meanwhile.
   */
  readonly bring: (
    story: ShippedStory,
    also: Promise<unknown> | null,
    then: (checked: Checked) => void,
  ) => Promise<void>;
  /** A story that was saved again while writing takes the place of what it was. */
  readonly replace: (checked: Checked, scenario: Scenario) => void;
}

/** `tried`: does a work that may fail, and tells the player when it does. */
export function openShippedRoom(
  draw: () => void,
  tried: (work: () => Promise<void>) => Promise<void>,
): ShippedRoom {
  let stories = shippedStories();
  let coming: string | null = null;
  const loadOne = async (file: string): Promise<Checked> => {
    const isIt = (story: ShippedStory) => story.file === file;
    const there = stories.find(isIt)?.checked;
    if (there) return there;
    const checked = await loadStory(file);
    stories = stories.map((story) => (isIt(story) && story.checked === null ? { ...story, checked } : story));
    return stories.find(isIt)?.checked ?? checked;
  };
  return {
    all: () => stories,
    loaded: () => stories.flatMap(({ checked }) => checked ?? []),
    isOne: (checked) => stories.some((story) => story.checked === checked),
    isComing: (file) => coming === file,
    load: async (isWanted = () => true) => {
      const wanted = stories.filter(({ card }) => card === null || isWanted(card.id));
      await Promise.all(wanted.map(({ file }) => loadOne(file)));
      draw();
    },
    withId: async (id) => {
      const story = stories.find(({ card }) => card?.id === id);
      return story === undefined ? null : loadOne(story.file);
    },
    bring: async ({ file, checked: there }, also, then) => {
      if (there !== null && also === null) return then(there); // at once, so that the focus goes with it
      coming = file;
      draw();
      await tried(async () => {
        const [checked] = await Promise.all([loadOne(file), also]);
        if (coming === file) then(checked);
      });
      if (coming === file) coming = null;
      draw();
    },
    replace: (checked, scenario) => {
      stories = stories.map((story) =>
        story.card?.id === scenario.id || story.file === checked.file
          ? { ...story, card: storyCardOf(scenario), checked }
          : story,
      );
    },
  };
}
