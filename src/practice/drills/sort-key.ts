import type { PostClass } from '../../model/codes.ts';
import { type Discrimination, discriminationOf } from './discrimination.ts';

/** What may be done with a post in Le tri, from the lightest. */
export const SORT_CHOICES = ['leave', 'answer', 'hide', 'remove', 'raise'] as const;
export type SortChoice = (typeof SORT_CHOICES)[number];

/** A post to be sorted, and what is right: kept apart until it is answered. */
export interface SortCard {
  readonly post: string;
  readonly who: string;
  readonly text: string;
  readonly class: PostClass;
  readonly rule: string; // of the house, that it breaks; '' none
  readonly isSignal: boolean; // it breaks a rule of the house or the law
  readonly good: readonly SortChoice[]; // the best first; never none
}

/** How the cards were sorted: discrimination, and those that were wrong. */
export interface SortOutcome {
  readonly right: number;
  readonly discrimination: Discrimination;
  readonly wrong: readonly { readonly card: SortCard; readonly choice: SortChoice }[];
}

/** Acts that take a post away or carry it further: they say that it breaks a rule. */
const AGAINST_IT: readonly SortChoice[] = ['hide', 'remove', 'raise'];

/** Judges the choices, one for each card, in their order. */
export function sorted(cards: readonly SortCard[], choices: readonly SortChoice[]): SortOutcome {
  const answered = cards.flatMap((card, i) => {
    const choice = choices[i];
    return choice === undefined ? [] : [{ card, choice }];
  });
  const wrong = answered.filter(({ card, choice }) => !card.good.includes(choice));
  const count = (isOne: boolean, isAgainst: boolean) =>
    answered.filter(
      ({ card, choice }) => card.isSignal === isOne && AGAINST_IT.includes(choice) === isAgainst,
    ).length;
  return {
    right: answered.length - wrong.length,
    discrimination: discriminationOf(
      count(true, true),
      count(true, false),
      count(false, true),
      count(false, false),
    ),
    wrong,
  };
}
