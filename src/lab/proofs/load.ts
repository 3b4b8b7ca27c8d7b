import { isShown, postOf, type Run, textOf, type World } from '../../engine/index.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { textIn } from '../../model/text.ts';
import type { QuartLoad } from './report.ts';
import { READING } from './tuning.ts';

interface Shift {
  words: number;
  available: number;
}

/**
 * Measures what each shift asks of a reader while a game goes by. Read in full: what the author wrote, articles
 * and echoes; of cards that the crowd makes, the first words; of what came between two shifts, the last few
 * cards. Not counted: bundles; answers to the player's own questions; drafts, over which time all but stops.
 * Time: that of the shift at the game's pace, without the jumps that acts cause.
 */
export function loadMeter(world: World): {
  readonly afterActs: (now: Run) => void;
  readonly quarts: () => QuartLoad[];
} {
  const { scenario } = world;
  const shifts = new Map<string, Shift>(scenario.quarts.map(({ id }) => [id, { words: 0, available: 0 }]));
  let waiting: number[] = []; // words of the cards that came between two shifts
  let next = 0; // event
  return {
    afterActs: ({ state, events }) => {
      const shift = state.quart === null ? undefined : shifts.get(state.quart);
      for (; next < events.length; next++) {
        const words = wordsOf(world, state, events[next] as CrisisEvent);
        if (words === 0) continue;
        if (shift === undefined) waiting.push(words);
        else shift.words += words;
      }
      if (shift === undefined) return;
      for (const words of waiting.slice(-READING.unread)) shift.words += words;
      waiting = [];
      if (state.busyUntil > state.tick) return;
      const pace = state.stage === 'fire' ? READING.storm : READING.calm;
      shift.available += scenario.secondsPerTick / pace;
    },
    quarts: () =>
      [...shifts].map(([quart, { words, available }]) => ({
        quart,
        words,
        reading: (words * 60) / READING.wordsPerMinute,
        available,
      })),
  };
}

function wordsOf({ scenario }: World, state: CrisisState, event: CrisisEvent): number {
  if (event.kind === 'message') {
    const written = scenario.messages.find(({ id }) => id === event.id);
    return countWords(textIn(written?.text, scenario.lang));
  }
  if (event.kind !== 'post') return 0;
  const post = postOf(state, event.id);
  if (post === undefined || post.segment === 'house' || !isShown(state, post)) return 0;
  const words = countWords(textOf(scenario, state, post, scenario.lang));
  return post.words.from === 'chatter' ? Math.min(words, READING.glance) : words;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
