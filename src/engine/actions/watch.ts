import { actEvent } from '../state/events.ts';
import { type ActionRule, refusal } from './rule.ts';

const MOST_WORDS = 20;
const LONGEST_WORD = 60; // characters

/** Sets the watch (veille): the watchwords, and the posts an hour from which an alert is raised. */
export const watch: ActionRule<'watch'> = {
  check: (_state, { words, threshold }) => {
    const isGood =
      Number.isFinite(threshold) &&
      threshold >= 1 &&
      words.length <= MOST_WORDS &&
      words.every((word) => typeof word === 'string' && word.length <= LONGEST_WORD);
    return isGood ? null : refusal('action/malformed');
  },
  perform: (state, { words, threshold }, _world, events) => {
    state.watch = { words: [...words], threshold, since: state.tick };
    events.push(actEvent(state, 'watch', null));
  },
};
