import { authorOf, postOf } from '../../engine/index.ts';
import type { Option } from '../../lab/index.ts';
import type { Cost, Scenario } from '../../model/scenario.ts';
import { textIn } from '../../model/text.ts';
import type { RetakeJudged } from '../../practice/index.ts';
import { DIMENSION_NAMES } from '../../words/codes/codes.ts';
import { PRACTICE_WORDS, type PracticeWord } from '../../words/debrief/practice.ts';
import { say } from '../../words/define.ts';
import { figure } from '../parts/finding.ts';
import type { Finished } from '../present-findings.ts';
import type { Scene } from './posed-scene.ts';

/** Points of trust below which nothing was lost. */
const LOST = 0.05;
/** Satisfaction from which somebody feels heard. */
const IS_HEARD = 0.6;

/**
 * Why an answer called good ends with less trust than what was done: what it cost, then what it bought, a sentence each.
 * Empty when it does not.
 */
export function priceOf(
  judged: RetakeJudged,
  { position }: Pick<Scene, 'position'>,
  game: Finished,
): string[] {
  const { gain, isGood, answer } = judged;
  if (isGood !== true || gain === null || gain.mean > -LOST) return [];
  const word = (key: PracticeWord, params = {}) => say(PRACTICE_WORDS, game.lang, key, params);
  const cost = costOf(answer, game.scenario);
  const lost = { mean: figure(-gain.mean, game.lang, 1) };
  const price = gain.high > 0 ? word('priceByLuck', lost) : word('price', lost);
  const why = cost === undefined ? [] : [textIn(cost.text, game.lang)];
  return [price, ...why, word('bought', { what: boughtBy(judged, position.point.post, game, word) })];
}

type Word = (key: PracticeWord, params?: Readonly<Record<string, string | number>>) => string;

/** What is seen to be better an hour later, or what the rubric counts; every good answer has one of them. */
function boughtBy(
  { hour: { played, answered }, findings, state }: RetakeJudged,
  postId: string | null,
  { scenario, lang }: Finished,
  word: Word,
): string {
  const post = postId === null ? undefined : postOf(state, postId);
  if (post !== undefined && (answered.satisfaction ?? 0) >= IS_HEARD)
    return word('boughtHeard', { who: authorOf(scenario, post).name });
  const quieter = played.condemning - answered.condemning;
  if (quieter > 0) return word('boughtQuiet', { n: quieter });
  const won = findings.find(({ points }) => points > 0);
  if (won !== undefined) return word('boughtRule', { skill: say(DIMENSION_NAMES, lang, won.dimension) });
  return word('boughtSound');
}

/** What the author says a prepared choice costs; nothing for other answers. */
function costOf({ action }: Option, scenario: Scenario): Cost | undefined {
  if (action === null) return undefined;
  if (action.type === 'reply')
    return scenario.messages
      .find(({ id }) => id === action.message)
      ?.options.find(({ id }) => id === action.option)?.cost;
  if (!('wording' in action) || action.wording.mode !== 'draft') return undefined;
  const { draft: wanted } = action.wording;
  const drafts = [
    ...scenario.posts.flatMap((post) =>
      action.type === 'answer' && post.id === action.post ? post.drafts : [],
    ),
    ...scenario.contacts.flatMap((one) =>
      action.type === 'contact' && one.id === action.contact ? one.drafts : [],
    ),
    ...(action.type === 'answer' || action.type === 'contact'
      ? []
      : scenario.statements.map(({ draft }) => draft)),
  ];
  return drafts.find(({ id }) => id === wanted)?.cost;
}
