import type { OpenEntry } from '../../live/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { loadStory, shippedStories } from '../library.ts';

/**
 * The story that a class plays: the one of the game when it is the very same, else as the server has it. It rejects when
 * neither can be had.
 */
export async function classStory(open: OpenEntry): Promise<Scenario> {
  const card = shippedStories().find((story) => story.card?.id === open.scenario.id);
  const shipped = card === undefined ? null : (await loadStory(card.file)).scenario;
  if (shipped?.hash === open.scenario.hash) return shipped;
  const answer = await fetch(new URL(`class/${open.code}/scenario.json`, document.baseURI));
  if (!answer.ok) throw new Error(`the story of the class did not load: ${answer.status}`);
  return frozen((await answer.json()) as Scenario);
}

/** Nothing that runs may change a scenario: the engine takes it frozen. */
function frozen<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
