/**
 * Contests, in every shipped story. The rule: whatever a player says of what its words do, the total is never above what
 * the reader alone would give, and nothing of the crisis moves. Why: a mark that the marked could raise says nothing.
 */
import { describe, expect, it } from 'vitest';
import { createWorld, hashState, run, type World } from '../src/engine/index.ts';
import { endsOf, playAs } from '../src/lab/index.ts';
import type { Action } from '../src/model/action.ts';
import type { ActId, ScriptedPlayer } from '../src/model/codes.ts';
import type { Grade } from '../src/model/grade.ts';
import { gradeRun } from '../src/scoring/index.ts';
import { SHIPPED, shippedStory } from './support/shipped-stories.ts';
import { shippedTone } from './support/shipped-tone.ts';

/** All that is good to have said. */
const BEST: readonly ActId[] = [
  'nameConcern',
  'empathy',
  'apology',
  'responsibility',
  'repair',
  'explain',
  'instruct',
  'promise',
];

const isWord = (action: Action) => 'wording' in action && action.wording.mode !== 'draft';

/** The same game with nothing said of its words. */
function unsaid(actions: readonly Action[]): Action[] {
  return actions.map((action) => {
    if (!('says' in action)) return action;
    const { says: _, ...bare } = action;
    return bare as Action;
  });
}

/** The same game with all words said to do what is good, as a player who contests everything would. */
function claimed(actions: readonly Action[]): Action[] {
  return actions.map((action) => (isWord(action) ? ({ ...action, says: BEST } as Action) : action));
}

describe.each(SHIPPED)('in %s', (name) => {
  const story = shippedStory(name);
  const played = (lang: 'fr' | 'en'): World => createWorld({ ...story, lang }, '1', shippedTone());

  it.each(story.langs)('who answers badly and contests everything gains nothing (%s)', (lang) => {
    const world = played(lang);
    const ends = endsOf(world);
    const grade = (actions: readonly Action[]): Grade =>
      gradeRun(world, actions, ends, { mode: 'evaluation', lang });
    const { actions } = playAs(world, 'contester');
    const contested = grade(actions);
    const plain = grade(unsaid(actions));
    expect(contested.contest?.words.length).toBeGreaterThan(0);
    expect(contested.contest?.asSaid, 'a contest that would not have paid proves nothing').toBeGreaterThan(
      plain.total,
    );
    expect(contested.contest?.asRead).toBe(plain.total);
    const { contest: _, ...shown } = contested;
    expect({ ...shown, contest: null }).toEqual(plain);
  });

  it.each(['muddler', 'charmer', 'template'] as const)('%s gains nothing by it', (player: ScriptedPlayer) => {
    const world = played('fr');
    const grade = (actions: readonly Action[]) =>
      gradeRun(world, actions, null, { mode: 'evaluation', lang: 'fr' });
    const { actions } = playAs(world, player);
    expect(actions.some(isWord)).toBe(true);
    expect(grade(claimed(actions)).total).toBeLessThanOrEqual(grade(actions).total);
  });

  it('the crisis goes on as it would have', () => {
    const world = played('fr');
    const { actions } = playAs(world, 'contester');
    const bare = (list: readonly Action[]) => {
      const { state } = run(world, list);
      return hashState({ ...state, sayings: state.sayings.map(({ says: _, ...saying }) => saying) });
    };
    expect(bare(actions)).toBe(bare(unsaid(actions)));
  });
});
