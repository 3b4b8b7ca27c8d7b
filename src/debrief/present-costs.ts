import type { Cost } from '../model/scenario.ts';
import { textIn } from '../model/text.ts';
import { clockWords } from '../ui/clock-words.ts';
import { SEGMENT_NAMES } from '../words/codes/codes.ts';
import { say } from '../words/define.ts';
import { type Finished, nameOfSender, shortened, wordsOffered } from './present-findings.ts';

/** A right choice that was made, and what it cost somebody. */
export interface PaidCost {
  readonly when: string;
  readonly words: string; // of the choice, shortened
  readonly who: string; // who paid
  readonly text: string; // what it cost them
}

/** Author's opinion from which a choice is right, of 4. */
const RIGHT = 3;
const SHOWN = 120;

/** The right choices of a game that cost somebody something, in their order. */
export function costsPaid(game: Finished): PaidCost[] {
  const { scenario, state } = game;
  const said = state.sayings.flatMap((saying) => {
    if (saying.mode !== 'draft' || saying.kind === 'reply') return [];
    const draft = wordsOffered(scenario, saying).find(({ id }) => id === saying.draft);
    return draft === undefined ? [] : [{ at: saying.at, chosen: draft }];
  });
  const replied = state.messages.flatMap(({ id, option, repliedAt }) => {
    const chosen = scenario.messages
      .find((message) => message.id === id)
      ?.options.find((o) => o.id === option);
    return chosen === undefined || repliedAt < 0 ? [] : [{ at: repliedAt, chosen }];
  });
  return [...said, ...replied]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, chosen: { text, level, cost } }) =>
      cost === undefined || level < RIGHT ? [] : [paid(game, at, textIn(text, game.lang), cost)],
    );
}

function paid({ scenario, lang }: Finished, at: number, words: string, { who, text }: Cost): PaidCost {
  return {
    when: clockWords(scenario, at, lang).hour,
    words: shortened(words, SHOWN),
    who: payerName(who, { scenario, lang }),
    text: textIn(text, lang),
  };
}

function payerName(who: string, { scenario, lang }: Pick<Finished, 'scenario' | 'lang'>): string {
  const audience = scenario.audiences.find(({ id }) => id === who);
  return audience === undefined ? nameOfSender(who, scenario, lang) : say(SEGMENT_NAMES, lang, audience.id);
}
