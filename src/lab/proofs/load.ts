import { isCard, postOf, textOf, type World } from '../../engine/index.ts';
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
 * Measures what each shift asks of a reader while a game goes by. Read: posts shown as cards and messages, those
 * of the hours before too, as far as they are shown one by one. Not read: bundles; drafts, over which time all
 * but stops. Time: that of the shift at the game's pace, without the jumps that acts cause.
 */
export function loadMeter(world: World): {
  readonly onTick: (state: CrisisState, events: readonly CrisisEvent[]) => void;
  readonly quarts: () => QuartLoad[];
} {
  const { scenario } = world;
  const shifts = new Map<string, Shift>(scenario.quarts.map(({ id }) => [id, { words: 0, available: 0 }]));
  let waiting: number[] = []; // words of the cards that came between two shifts
  let next = 0; // event
  return {
    onTick: (state, events) => {
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
  if (event.kind === 'post') {
    const post = postOf(state, event.id);
    if (post === undefined || post.segment === 'house' || !isCard(state, post)) return 0;
    return countWords(textOf(scenario, state, post, scenario.lang));
  }
  if (event.kind !== 'message') return 0;
  const written = scenario.messages.find(({ id }) => id === event.id);
  const told = state.messages.find(({ id }) => id === event.id)?.fact;
  const text = written?.text ?? scenario.facts.find(({ id }) => id === told)?.text;
  return countWords(textIn(text, scenario.lang));
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
