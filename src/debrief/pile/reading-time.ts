import { postOf, textOf } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import type { Lang } from '../../model/text.ts';

/**
 * Words a minute above which a text is skimmed and not read (D). Adults read 238 words of English a minute in silence, 260
 * of a story (Brysbaert 2019), and few pass 400.
 */
const FASTEST_WORDS_PER_MINUTE = 400;

/**
 * Real seconds below which nobody has read the posts that a game opened, each once; drafts, messages and the briefing are
 * not counted, so that a game is never taken for faster than it was.
 * @param state at the end of the game
 */
export function leastReading(
  actions: readonly Action[],
  state: CrisisState,
  scenario: Scenario,
  lang: Lang,
): number {
  const opened = new Set(actions.flatMap((action) => (action.type === 'open' ? [action.post] : [])));
  let words = 0;
  for (const id of opened) {
    const post = postOf(state, id);
    if (post !== undefined) words += textOf(scenario, state, post, lang).match(/\S+/g)?.length ?? 0;
  }
  return (words * 60) / FASTEST_WORDS_PER_MINUTE;
}
