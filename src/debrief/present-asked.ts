import { authorOf, postOf, textOf } from '../engine/index.ts';
import { tellAction } from '../lab/index.ts';
import { isSureness, type Sureness } from '../model/how-sure.ts';
import type { Annexes } from '../model/record.ts';
import { textIn } from '../model/text.ts';
import type { AskedDecision } from '../practice/index.ts';
import { clockWords } from '../ui/clock-words.ts';
import { type Finished, nameOfSender } from './present-findings.ts';

/** A decision as its player is reminded of it. */
interface AskedView {
  readonly hour: string;
  readonly who: string; // who is answered, '' nobody
  readonly toWhat: string; // the words that are answered, '' none
  readonly what: string; // what was done, in one line
  readonly quote: string; // in which words, '' none
}

/** What was answered, and with what: nothing of what came after. */
export function askedView(asked: AskedDecision, game: Finished): AskedView {
  const { scenario, state, lang } = game;
  const { action, post: id, at } = asked;
  const post = id === null ? undefined : postOf(state, id);
  const message =
    action?.type === 'reply' ? scenario.messages.find((one) => one.id === action.message) : undefined;
  return {
    hour: clockWords(scenario, at, lang).hour,
    who:
      post !== undefined
        ? authorOf(scenario, post).name
        : message === undefined
          ? ''
          : nameOfSender(message.from, scenario, lang),
    toWhat: post !== undefined ? textOf(scenario, state, post, lang) : textIn(message?.text, lang),
    ...tellAction(game, asked, action),
  };
}

/** How sure a player was of a decision; null when nothing was said, or when a record holds something else. */
export function surenessOf({ sures }: Annexes, { id }: { readonly id: string }): Sureness | null {
  const sure = sures?.[id];
  return isSureness(sure) ? sure : null;
}

/** Decisions of which the player said something, why or how sure. */
export function foretold(asked: readonly AskedDecision[], annexes: Annexes): AskedDecision[] {
  return asked.filter((one) => surenessOf(annexes, one) !== null || (annexes.whys?.[one.id] ?? '') !== '');
}
