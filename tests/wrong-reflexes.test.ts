/**
 * The wrong reflexes, each played to the end. The rule: in every shipped story and both languages each fails, red lines
 * apart, and stays well under decent play. Why: a mark that can be had by a trick says nothing of who has it.
 */
import { describe, expect, it } from 'vitest';
import { createWorld } from '../src/engine/index.ts';
import { endsOf, playAs } from '../src/lab/index.ts';
import { TRICKS } from '../src/lab/proofs/tuning.ts';
import { SCRIPTED_PLAYERS, type ScriptedPlayer } from '../src/model/codes.ts';
import { gradeRun } from '../src/scoring/index.ts';
import { SHIPPED, shippedStory } from './support/shipped-stories.ts';
import { shippedTone } from './support/shipped-tone.ts';

const REFLEXES = Object.keys(TRICKS) as readonly ScriptedPlayer[];
/** Points that decent play stands above each. */
const APART = 15;

it('every scripted player is one, or one of the ladder, or chance', () => {
  const others = SCRIPTED_PLAYERS.filter((player) => !REFLEXES.includes(player));
  expect(others).toEqual(['expert', 'decent', 'silence', 'blunder', 'random', 'human', 'skimmer']);
});

describe.each(SHIPPED)('in %s', (name) => {
  const story = shippedStory(name);
  it.each(story.langs)('each of them fails, well under decent play (%s)', (lang) => {
    const world = createWorld({ ...story, lang }, '1', shippedTone());
    const ends = endsOf(world);
    const graded = (player: ScriptedPlayer) =>
      gradeRun(world, playAs(world, player).actions, ends, { mode: 'evaluation', lang }).process;
    const decent = graded('decent');
    for (const player of REFLEXES) {
      const process = graded(player);
      expect(process, player).toBeLessThan(TRICKS[player] ?? 0);
      expect(process, player).toBeLessThan(decent - APART);
    }
  });

  it('who cannot be read gains nothing to speak of by it', () => {
    const world = createWorld(story, '1', shippedTone());
    const graded = (player: ScriptedPlayer) =>
      gradeRun(world, playAs(world, player).actions, null, { mode: 'evaluation', lang: 'fr' }).process;
    expect(graded('muddler')).toBeLessThan(graded('silence') + 7);
  });
});
