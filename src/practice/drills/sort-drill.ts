import { hash32 } from '../../base/hash.ts';
import { never } from '../../base/result.ts';
import { allPosts, authorOf, isStanding, textOf, type World } from '../../engine/index.ts';
import {
  type Fork,
  isAnotherTime,
  type Option,
  optionOf,
  optionsOf,
  type Point,
  sameLuck,
  walkAlong,
} from '../../lab/index.ts';
import type { Action } from '../../model/action.ts';
import { MODERABLE } from '../../model/codes.ts';
import type { Post } from '../../model/state.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { appraise } from '../../scoring/index.ts';
import { worthOf } from '../good-ways.ts';
import { hourEnd } from '../hour-after.ts';
import { AS_GOOD } from '../tuning.ts';
import { SORT_CHOICES, type SortCard, type SortChoice } from './sort-key.ts';

const CARDS = 24;
/** Of them that break a rule, where the story has so many. */
const SIGNALS = 10;
/** Ticks after its birth at which a post is looked at. */
const LOOK_AFTER = 3;
/** Acts of a plain, kind and informed answer, such as anybody may write. */
const PLAIN_ANSWER = ['nameConcern', 'empathy', 'explain'] as const;

/**
 * The cards of Le tri from a story in which nothing was done: which of five things to do with each post, by the rubric
 * with what was known then. What the engine refuses at that moment is no right answer. `lang`: of the posts.
 */
export function sortCards(world: World, lang: Lang): SortCard[] {
  const walk = walkAlong(world, []);
  const end = walk.at(world.scenario.ticks).state;
  const posts = chosenPosts(world, allPosts(end), (post) => textOf(world.scenario, end, post, lang));
  const cards = posts
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .flatMap((post) => cardOf(world, walk.at(post.at + LOOK_AFTER), post, lang) ?? []);
  return cards.sort((a, b) => order(a.post, world) - order(b.post, world));
}

/** Posts of the crowd and of the story that are seen in a shift, half of them against a rule where there are so many. */
function chosenPosts(
  { scenario, seed }: World,
  all: readonly Post[],
  wordsOf: (post: Post) => string,
): Post[] {
  const said = new Set<string>();
  const open = all
    .filter(
      ({ segment, reshareOf, class: kind }) =>
        segment !== 'house' && reshareOf === null && kind !== 'own' && kind !== 'news',
    )
    .filter(({ at }) => scenario.quarts.some(({ from, to }) => at >= from && at + LOOK_AFTER < to))
    .map((post) => ({
      post,
      rank: hash32(`${seed} ${post.id}`) - (post.words.from === 'authored' ? FIRST : 0),
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ post }) => post)
    .filter((post) => {
      const words = wordsOf(post);
      return words !== '' && !said.has(words) && said.add(words) !== undefined;
    });
  const signals = open.filter((post) => isSignal(post)).slice(0, SIGNALS);
  const others = open.filter((post) => !isSignal(post)).slice(0, CARDS - signals.length);
  return [...signals, ...others];
}

/** What the author wrote comes before what the crowd's grammar says: above any hash. */
const FIRST = 0x2_0000_0000;

function isSignal({ class: kind }: Post): boolean {
  return MODERABLE.includes(kind);
}

function order(id: string, { seed }: World): number {
  return hash32(`${seed} sort ${id}`);
}

function cardOf(world: World, fork: Fork, post: Post, lang: Lang): SortCard | null {
  const { scenario } = world;
  const { state } = fork;
  if (state.quart === null || state.placed === undefined) return null;
  const point: Point = { id: post.id, at: state.tick, n: -1, kind: 'silence', action: null, post: post.id };
  if (!isStanding(post.status)) return null;
  const ways = SORT_CHOICES.map((choice) => ({ choice, option: wayOf(world, fork, point, choice) }));
  const fair = ways.filter(
    ({ option }) => option !== null && option.shortcut === null && option.worth !== null,
  );
  const top = Math.max(...fair.map(({ option }) => worthOf(option as Option)));
  const good = fair
    .filter(
      ({ option }) => worthOf(option as Option) >= top - AS_GOOD && isPossible(world, fork, option as Option),
    )
    .sort((a, b) => worthOf(b.option as Option) - worthOf(a.option as Option))
    .map(({ choice }) => choice);
  if (good.length === 0) return null;
  const rule = scenario.organisation.rules.find(({ id }) => id === world.posts[post.id]?.rule);
  return {
    post: post.id,
    who: authorOf(scenario, post).name,
    text: textOf(scenario, state, post, lang),
    class: post.class,
    rule: textIn(rule?.text, lang),
    isSignal: isSignal(post),
    good,
  };
}

/** The way of doing that at a moment, with its worth; null when it is not open there. */
function wayOf(world: World, { state }: Fork, point: Point, choice: SortChoice): Option | null {
  const { scenario } = world;
  const { at, post } = point;
  if (post === null) return null;
  const rules = scenario.organisation.rules;
  const own = world.posts[post]?.rule ?? null;
  const rule = rules.find(({ id }) => id === own) ?? rules[0];
  const of = (action: Action | null) => optionOf(world, state, point, choice, 'tool', action);
  switch (choice) {
    case 'leave':
      return of(null);
    case 'hide':
      return of({ type: 'hide', at, post });
    case 'remove': {
      const explanation = textIn(rule?.text, scenario.lang) || null;
      return of({ type: 'remove', at, post, rule: rule?.id ?? null, explanation });
    }
    case 'raise': {
      const kind = allPosts(state).find(({ id }) => id === post)?.class;
      const service =
        scenario.services.find(({ owns }) => kind !== undefined && owns.includes(kind)) ??
        scenario.services[0];
      return service === undefined ? null : of({ type: 'escalate', at, post, service: service.id });
    }
    case 'answer':
      return betterAnswer(bestDraft(world, state, point), plainAnswer(world, state, point));
    default:
      return never(choice);
  }
}

/** The better of the two: one may always write one's own. */
function betterAnswer(draft: Option | null, own: Option | null): Option | null {
  if (draft === null || own === null) return draft ?? own;
  return worthOf(draft) >= worthOf(own) ? draft : own;
}

function bestDraft(world: World, state: Fork['state'], point: Point): Option | null {
  const drafts = optionsOf(world, state, point, []).filter(
    (option) => option.action?.type === 'answer' && !isAnotherTime(option),
  );
  return (
    drafts.filter(({ shortcut }) => shortcut === null).sort((a, b) => worthOf(b) - worthOf(a))[0] ?? null
  );
}

/** An answer of one's own: what the rubric makes of one that is kind and tells what it can. */
function plainAnswer(world: World, state: Fork['state'], { post: id }: Point): Option | null {
  const post = allPosts(state).find((one) => one.id === id);
  if (post === undefined) return null;
  const offered = {
    acts: PLAIN_ANSWER,
    states: [],
    contradicts: [],
    promise: null,
    channel: 'public',
  } as const;
  const worth = appraise(world, state, post, offered);
  return { id: 'answer', way: 'typed', action: null, worth, shortcut: null };
}

/** Whether the engine lets it be done then. Words that nobody prepared can always be written. */
function isPossible(world: World, fork: Fork, { action }: Option): boolean {
  if (action === null) return true;
  return sameLuck(world, fork, [action], hourEnd(world.scenario, fork.state.tick)).refused.length === 0;
}
