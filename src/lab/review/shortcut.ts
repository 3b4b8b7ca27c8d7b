import { postOf, type World } from '../../engine/index.ts';
import type { Action, ActionOf } from '../../model/action.ts';
import { type DeedTool, isDeed, OUT_OF_SIGHT } from '../../model/actions.ts';
import { CRITICISM, ILLEGAL, MODERABLE } from '../../model/codes.ts';
import { figureOf } from '../../model/rubric.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import { linesOfWords, unbackedAct } from '../../scoring/index.ts';
import type { Shortcut } from './review-model.ts';
import { isKnown, messageOf, wordsOf } from './worth-words.ts';

/**
 * Why an act, or leaving a post, may never be called best: it crosses a red line, breaks the nétiquette or uses
 * what was not known. Null when it is fair. `post`: the post left alone when `action` is null.
 */
export function shortcutOf(
  world: World,
  state: CrisisState,
  action: Action | null,
  post: Post | null,
): Shortcut | null {
  if (action === null) {
    const isLeft = post !== null && ILLEGAL.includes(post.class) && !wasTakenAway(state, post);
    return isLeft ? { code: 'redLine', line: 'threatLeft' } : null;
  }
  if (action.type === 'answer' || action.type === 'declare' || action.type === 'contact')
    return ofWords(world, state, action);
  if (action.type === 'reply') return ofOption(world, state, action.message, action.option);
  return isDeed(action) && AGAINST.includes(action.type) ? ofRemoval(world, state, action) : null;
}

/** Deeds against a post, which only a post that breaks a rule deserves. */
const AGAINST: readonly DeedTool[] = [...OUT_OF_SIGHT, 'report'];

function wasTakenAway(state: CrisisState, post: Post): boolean {
  return state.deeds.some((deed) => deed.post === post.id && OUT_OF_SIGHT.includes(deed.tool));
}

function ofWords(
  world: World,
  state: CrisisState,
  action: ActionOf<'answer' | 'declare' | 'contact'>,
): Shortcut | null {
  const words = wordsOf(world, state, action);
  if (words.isUnsure) return null;
  const isOpen = action.type === 'declare' || (action.type === 'answer' && action.channel === 'public');
  const { facts } = world.scenario;
  const line = linesOfWords(
    facts,
    {
      ...words,
      claims: words.claims ?? [],
      lang: action.lang,
      isRead: words.reading !== null,
      isOpen,
      isAtPublic: action.type !== 'declare',
    },
    (id) => isKnown(state, world, id),
  )[0];
  if (line !== undefined) return { code: 'redLine', line };
  const unknown = [...words.states, ...words.contradicts].some((id) => !isKnown(state, world, id));
  const isAffair = action.type !== 'answer' || postOf(state, action.post)?.isAffair !== false;
  const knows = (fact: string) => isKnown(state, world, fact);
  const { acts, text, states, reading } = words;
  const written =
    reading === null ? {} : { written: { text, states, lang: action.lang, spans: reading.spans } };
  const isUnbacked = unbackedAct(world.scenario, { acts, isAffair, ...written }, knows) !== null;
  return unknown || isUnbacked ? { code: 'notKnown' } : null;
}

function ofOption(world: World, state: CrisisState, message: string, option: string): Shortcut | null {
  const taken = messageOf(world, message)?.options.find((o) => o.id === option);
  if (taken === undefined) return null;
  const knows = (id: string) => isKnown(state, world, id);
  if (taken.contradicts.some(knows)) return { code: 'redLine', line: 'knownFalsehood' };
  if (taken.effects.some((effect) => effect.do === 'removePost' && breaksNoRule(world, effect.post)))
    return { code: 'netiquette' };
  return taken.states.some((id) => !knows(id)) ? { code: 'notKnown' } : null;
}

function ofRemoval(world: World, state: CrisisState, action: ActionOf<DeedTool>): Shortcut | null {
  const post = postOf(state, action.post);
  if (post === undefined || post.segment === 'house' || !isFair(world, post)) return null;
  const isSilent = action.type === 'remove' && (action.explanation ?? '').trim() === '';
  if (isSilent && CRITICISM.includes(post.class)) {
    const before = state.deeds.filter(
      (deed) =>
        deed.by === 'player' && deed.tool === 'remove' && CRITICISM.includes(deed.class) && !deed.isExplained,
    ).length;
    if (before + 1 >= figureOf(world.scenario.rubric, 'criticismsRemoved'))
      return { code: 'redLine', line: 'criticismRemoved' };
  }
  return { code: 'netiquette' };
}

/** A post that no rule of the house forbids. */
function isFair(world: World, post: Post): boolean {
  if (MODERABLE.includes(post.class) || post.class === 'offTopic') return false;
  return (world.posts[post.id]?.rule ?? null) === null;
}

function breaksNoRule(world: World, id: string): boolean {
  const post = world.posts[id];
  return post !== undefined && post.rule === null && !MODERABLE.includes(post.class);
}
