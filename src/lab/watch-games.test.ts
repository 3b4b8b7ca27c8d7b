import { describe, expect, it } from 'vitest';
import { postOf } from '../engine/index.ts';
import { essai } from '../record/essai.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { playScripted } from './play.ts';
import { watchGames } from './watch-games.ts';

describe('a game shown to its author', () => {
  const scenario = essai();
  const see = watchGames(scenario, RULES_ONLY);
  it('is the very game that the player plays, at the moment asked for', () => {
    const played = playScripted(scenario, 'decent', '7', RULES_ONLY);
    const end = see({ player: 'decent', seed: '7', scene: { at: 'end' } });
    expect(end.record).toEqual(played.record);
    expect(end.state).toEqual(played.state);
    const [post] = scenario.posts.filter(({ at }) => at > 0);
    const there = see({ player: 'decent', seed: '7', scene: { at: 'post', id: post?.id ?? '' } });
    expect(there.tick).toBeLessThan(end.tick);
    expect(postOf(there.state, post?.id ?? '')?.id).toBe(post?.id);
    expect(there.happened.every(({ tick }) => tick <= there.tick)).toBe(true);
  });
  it('is at its end for what never comes', () => {
    const never = see({ player: 'silence', seed: '1', scene: { at: 'beat', id: 'no_such_beat' } });
    expect(never.tick).toBe(never.ticks);
    expect(see({ player: 'silence', seed: '1', scene: { at: 'tick', tick: -4 } }).tick).toBe(0);
  });
});
