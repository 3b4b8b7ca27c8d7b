import { allPosts, availableContacts, availableStatements } from '../engine/index.ts';
import { textIn } from '../model/text.ts';
import { clockWords } from '../ui/clock-words.ts';
import type { DeskInput } from './desk-input.ts';
import { type PostView, presentPost } from './present-post.ts';

/** The house's own things: its calendar, what it has said, and who it may speak to. */
export interface HouseView {
  readonly planned: readonly PlannedView[];
  readonly own: readonly PostView[]; // newest first
  readonly contacts: readonly { readonly id: string; readonly label: string }[];
  readonly statements: number; // offered now
  readonly isKeyboardTaken: boolean;
}

interface PlannedView {
  readonly id: string;
  readonly text: string;
  readonly hour: string;
  readonly platformName: string;
  readonly status: 'due' | 'paused' | 'out';
}

/** The house as its panel shows it. */
export function presentHouse(input: DeskInput): HouseView {
  const { scenario, state, world, lang } = input;
  return {
    planned: scenario.planned.map((p) => ({
      id: p.id,
      text: textIn(p.text, lang),
      hour: clockWords(scenario, p.at, lang).hour,
      platformName: textIn(scenario.platforms.find((x) => x.id === p.platform)?.name, lang),
      status: state.planned.find((x) => x.id === p.id)?.status ?? 'due',
    })),
    own: allPosts(state)
      .filter((p) => p.author === 'house')
      .reverse()
      .map((p) => presentPost(input, p)),
    contacts: availableContacts(state, world).map((c) => ({ id: c.id, label: textIn(c.label, lang) })),
    statements: availableStatements(state, world).length,
    isKeyboardTaken: state.keyboardTakenUntil > state.tick,
  };
}
