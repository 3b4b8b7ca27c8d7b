import type { Severity } from '../model/codes.ts';
import type { Organisation, Scenario } from '../model/scenario.ts';
import type { Lang, Text } from '../model/text.ts';

/** What the card of a scenario says, so that a story can be shown before it is loaded. JSON only. */
export interface StoryCard {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly langs: readonly Lang[];
  readonly minutes: number; // real minutes of a game
  readonly difficulty: 1 | 2 | 3;
  readonly skills: readonly Text[];
  readonly sector: Organisation['sector'];
  readonly severity: Severity;
}

/** The card of a scenario. */
export function storyCardOf(scenario: Scenario): StoryCard {
  const { id, title, summary, langs, minutes, difficulty, skills, organisation, crisis } = scenario;
  const { sector } = organisation;
  const { severity } = crisis;
  return { id, title, summary, langs, minutes, difficulty, skills, sector, severity };
}
