/**
 * One good thing done, then nothing. The rule: whatever a story offers to say, said once and followed by nothing, is
 * worth little more than silence, and carries no dimension whose occasions were missed. Why: a mark of 47 for one
 * click of thirty, with three threats left standing, can be defended to nobody.
 */
import { describe, expect, it } from 'vitest';
import { createWorld, run, type World } from '../src/engine/index.ts';
import type { Action } from '../src/model/action.ts';
import { DIMENSIONS, type Dimension } from '../src/model/codes.ts';
import type { Grade } from '../src/model/grade.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { gradeRun } from '../src/scoring/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { SHIPPED, shippedStory } from './support/shipped-stories.ts';

/** Minutes after a post appears, or a shift begins, at which the one act is done. */
const SOON = 3;

/** Points over silence that one act may be worth at most: a statement to all, or one answer where four people call. */
const MOST_GAIN = 18;

describe.each(SHIPPED)('one act in %s', (name) => {
  const scenario = shippedStory(name);
  const world = createWorld(scenario, '1', RULES_ONLY);
  const silence = graded(world, []);
  const games = everyWord(world, scenario).map((act) => ({ act, grade: graded(world, [act]) }));

  it('is tried with every text that the story offers', () => {
    const offered = scenario.posts.reduce((sum, post) => sum + post.drafts.length, 0);
    expect(games.length).toBeGreaterThan(offered / 2);
  });

  it('is worth little more than silence', () => {
    expect(best(games, ({ process }) => process)).toBeLessThan(silence.process + MOST_GAIN);
  });

  it('answers nobody else: neither timing nor information is called solid', () => {
    for (const dimension of ['timing', 'information'] as const)
      expect(
        best(games, (grade) => levelOf(grade, dimension)),
        dimension,
      ).toBeLessThan(3);
  });
});

describe('the draft that was worth 47 of 100', () => {
  const world = createWorld(shippedStory('letiquette'), '1', RULES_ONLY);
  const act: Action = {
    type: 'answer',
    at: 178,
    post: 'pub_moquee',
    wording: { mode: 'draft', draft: 'a' },
    lang: 'fr',
    channel: 'public',
  };

  it('leaves responsibility and timing under the second level, and its promise missed', () => {
    const grade = graded(world, [act]);
    expect(run(world, [act]).done).toEqual([act]);
    expect(grade.process).toBeLessThan(36);
    for (const dimension of ['timing', 'responsibility'] as const)
      expect(levelOf(grade, dimension), dimension).toBeLessThan(2);
    const rules = grade.dimensions.flatMap((d) => d.findings.map((finding) => finding.rule));
    expect(rules).toContain('timing.notFollowed');
    expect(rules).toContain('responsibility.heardByFew');
    expect(rules).toContain('information.heardByFew');
  });
});

function graded(world: World, actions: readonly Action[]): Grade {
  return gradeRun(world, actions, null, { mode: 'evaluation', lang: world.scenario.lang });
}

function best<T>(games: readonly { grade: Grade }[], of: (grade: Grade) => T & number): number {
  return Math.max(...games.map(({ grade }) => of(grade)));
}

function levelOf(grade: Grade, dimension: Dimension): number {
  return grade.dimensions[DIMENSIONS.indexOf(dimension)]?.level ?? 0;
}

/** Each draft under its post, and each statement in each shift, as soon as it can be said. */
function everyWord(world: World, scenario: Scenario): Action[] {
  const { lang } = scenario;
  const { placed } = run(world, []).state;
  const answers = scenario.posts.flatMap((post): Action[] => {
    const born = placed[post.id];
    const quart = scenario.quarts.find((one) => born !== undefined && born + SOON < one.to - 1);
    if (born === undefined || quart === undefined) return [];
    const at = Math.max(born, quart.from) + SOON;
    return post.drafts.map((draft) => ({
      type: 'answer',
      at,
      post: post.id,
      wording: { mode: 'draft', draft: draft.id },
      lang,
      channel: draft.channel === 'private' ? 'private' : 'public',
    }));
  });
  const platforms = scenario.platforms.filter((p) => p.kind === 'microblog' || p.kind === 'page');
  const statements = scenario.statements.flatMap(({ draft }) =>
    scenario.quarts.map(
      ({ from }): Action => ({
        type: 'declare',
        at: from + SOON,
        wording: { mode: 'draft', draft: draft.id },
        lang,
        platforms: platforms.map(({ id }) => id),
        pinned: true,
      }),
    ),
  );
  return [...answers, ...statements].filter((act) => run(world, [act]).done.length === 1);
}
