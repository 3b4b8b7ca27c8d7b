import { cardKind } from '../../engine/index.ts';
import type { LiveGame } from '../../live/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Lang, textIn } from '../../model/text.ts';

/** What the author wrote that may still be brought to a class, by hand. */
export interface BoardCard {
  readonly id: string;
  readonly kind: 'post' | 'message' | 'imprevu';
  readonly at: number; // tick at which it would come by itself; -1: ready any time
  readonly who: string; // who speaks; '' nobody
  readonly says: string; // what it says, or what it does
}

/** The cards that every one of these games may still be dealt, the next due first, those without an hour last. */
export function boardCards(games: readonly LiveGame[], scenario: Scenario, lang: Lang): readonly BoardCard[] {
  const isLeft = (id: string) => games.every(({ state }) => cardKind(state, scenario, id) !== null);
  const name = (id: string) =>
    scenario.people.find((one) => one.id === id)?.name ??
    textIn(scenario.services.find((one) => one.id === id)?.name, lang);
  const cards: BoardCard[] = [
    ...scenario.posts
      .filter(({ drafts, to }) => to === null && drafts.length > 0)
      .map(
        (post): BoardCard => ({
          id: post.id,
          kind: 'post',
          at: post.at,
          who: name(post.by),
          says: textIn(post.text, lang),
        }),
      ),
    ...scenario.messages.map(
      (one): BoardCard => ({
        id: one.id,
        kind: 'message',
        at: one.at,
        who: name(one.from),
        says: textIn(one.text, lang),
      }),
    ),
    ...scenario.imprevus.map(
      (one): BoardCard => ({ id: one.id, kind: 'imprevu', at: -1, who: '', says: textIn(one.title, lang) }),
    ),
  ];
  const due = ({ at }: BoardCard) => (at < 0 ? Number.MAX_SAFE_INTEGER : at);
  return cards.filter(({ id }) => isLeft(id)).sort((a, b) => due(a) - due(b));
}
