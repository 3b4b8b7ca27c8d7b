import { cardKind } from '../../engine/index.ts';
import type { LiveGame } from '../../live/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Lang, type Text, textIn } from '../../model/text.ts';

/** What the author wrote that may still be brought to a class, by hand. */
export interface BoardCard {
  readonly id: string;
  readonly kind: 'post' | 'message' | 'imprevu';
  readonly at: number; // tick at which it would come by itself; -1: ready any time
  readonly who: string; // who speaks; '' nobody
  readonly says: string; // what it says, or what it does
  readonly held: 'no' | 'held' | 'due'; // by whoever leads, in any of the games; due: its hour has passed in one
  readonly good: string; // what its author wants of an answer; '' nothing said
  readonly trap: string; // what its author fears of one
}

/** The cards that all of these games, or any, may still be dealt, the next due first, those without an hour last. */
export function boardCards(
  games: readonly LiveGame[],
  scenario: Scenario,
  lang: Lang,
  by: 'all' | 'any' = 'all',
): readonly BoardCard[] {
  const canHave = ({ state }: LiveGame, id: string) => cardKind(state, scenario, id) !== null;
  const isLeft = (id: string) =>
    by === 'all' ? games.every((game) => canHave(game, id)) : games.some((game) => canHave(game, id));
  const name = (id: string) =>
    scenario.people.find((one) => one.id === id)?.name ??
    textIn(scenario.services.find((one) => one.id === id)?.name, lang);
  const held = (id: string): BoardCard['held'] => {
    const all = games.flatMap(({ state }) => state.withheld?.filter(({ card }) => card === id) ?? []);
    return all.length === 0 ? 'no' : all.some(({ isDue }) => isDue) ? 'due' : 'held';
  };
  const card = (
    kind: BoardCard['kind'],
    { id, at }: { readonly id: string; readonly at: number },
    who: string,
    says: Text,
    answers: readonly Answer[],
  ): BoardCard => ({
    id,
    kind,
    at,
    who,
    says: textIn(says, lang),
    held: held(id),
    good: whyOf(answers, (level) => level >= 3, lang),
    trap: whyOf(answers, (level) => level === 0, lang) || whyOf(answers, (level) => level === 1, lang),
  });
  const cards: BoardCard[] = [
    ...scenario.posts
      .filter(({ drafts, to }) => to === null && drafts.length > 0)
      .map((post) => card('post', post, name(post.by), post.text, post.drafts)),
    ...scenario.messages.map((one) => card('message', one, name(one.from), one.text, one.options)),
    ...scenario.imprevus.map(({ id, title }) => card('imprevu', { id, at: -1 }, '', title, [])),
  ];
  const due = ({ at }: BoardCard) => (at < 0 ? Number.MAX_SAFE_INTEGER : at);
  return cards.filter(({ id }) => isLeft(id)).sort((a, b) => due(a) - due(b));
}

interface Answer {
  readonly level: number; // author's opinion 0..4, -1 none
  readonly why: Text;
}

/** Why the author gives an answer that opinion: of the strongest that passes. */
function whyOf(answers: readonly Answer[], passes: (level: number) => boolean, lang: Lang): string {
  const [first] = answers.filter(({ level }) => passes(level)).sort((a, b) => b.level - a.level);
  return first === undefined ? '' : textIn(first.why, lang);
}
