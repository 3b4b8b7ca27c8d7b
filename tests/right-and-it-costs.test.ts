/**
 * In each long story a mishap asks for somebody's peace, and what is right costs the house the trust of all. The rule: the
 * best answer is paid at once by everybody's trust, a lesser one or none at all is not, and on a seed that draws it our expert
 * does not end with the best trust. Why: a game in which the right thing always pleases teaches that it does.
 */
import { describe, expect, it } from 'vitest';
import { createWorld, meanTrust } from '../src/engine/index.ts';
import { playAs } from '../src/lab/index.ts';
import type { ScriptedPlayer } from '../src/model/codes.ts';
import { shippedStory } from './support/shipped-stories.ts';
import { shippedTone } from './support/shipped-tone.ts';

describe.each([
  ['letiquette', 'etudiante_demande', 'v3'],
  ['le-conteneur', 'photo_panier_demande', 'v10'],
  ['la-derniere-navette', 'gyrophares_demande', 'v3'],
  ['le-mot-de-trop', 'ou_est_elle_demande', 'v9'],
  ['la-fuite', 'verificateur_demande', 'v1'],
] as const)('in %s', (name, message, seed) => {
  const story = shippedStory(name);
  const options = story.messages.find(({ id }) => id === message)?.options ?? [];
  const [best, ...others] = [...options].sort((a, b) => b.level - a.level);

  it('the right answer, and that one alone, is paid in the trust of all', () => {
    expect(best?.level).toBe(4);
    expect(best?.cost?.trust.map(({ audience, by }) => [audience, by <= -8])).toEqual([['all', true]]);
    expect(others.filter(({ level }) => level > 2)).toEqual([]);
    expect(others.filter(({ cost }) => cost !== undefined)).toEqual([]);
  });

  it('our expert, who gives it, ends below a player who does not', () => {
    const world = createWorld(story, seed, shippedTone());
    const ends = (player: ScriptedPlayer) => {
      const { state, actions } = playAs(world, player);
      const reply = actions.find((act) => act.type === 'reply' && act.message === message);
      return { trust: meanTrust(state, story), option: reply?.type === 'reply' ? reply.option : null };
    };
    const expert = ends('expert');
    expect(expert.option).toBe(best?.id);
    const easy = (['decent', 'apologist', 'charmer'] as const).map(ends);
    expect(Math.max(...easy.map(({ trust }) => trust))).toBeGreaterThan(expert.trust);
  }, 60_000);
});
