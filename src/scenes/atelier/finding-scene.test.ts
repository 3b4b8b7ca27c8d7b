import { describe, expect, it } from 'vitest';
import type { Plain } from '../../scenario/edit/index.ts';
import { sceneOf } from './finding-scene.ts';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const finding = (code: string, path: string, params: Record<string, string | number> = {}) => ({
  code,
  severity: 'warning' as const,
  file: 'a.yaml',
  range,
  path,
  params,
});
const tree: Plain = { posts: [{ id: 'a' }, { id: 'b' }], timeline: [{ at: '06:20' }, { id: 'pluie' }] };

describe('the game that shows a finding', () => {
  it('is the one that was played, at the hour in question', () => {
    expect(
      sceneOf(finding('human-crosses-line', '', { player: 'human', seed: '7', hour: '06:40' }), tree),
    ).toEqual({ player: 'human', seed: '7', scene: { at: 'hour', hour: '06:40' } });
  });
  it('is shown where the thing comes that it is about, else at its end', () => {
    expect(sceneOf(finding('label-not-heard', 'posts[1].drafts[0].acts'), tree).scene).toEqual({
      at: 'post',
      id: 'b',
    });
    expect(sceneOf(finding('beat-endless', 'timeline[0].once'), tree).scene).toEqual({
      at: 'beat',
      id: 'beat_1',
    });
    expect(sceneOf(finding('beat-never-fires', 'timeline[1]'), tree).scene).toEqual({
      at: 'beat',
      id: 'pluie',
    });
    expect(sceneOf(finding('unwinnable', ''), tree)).toEqual({
      player: 'expert',
      seed: '',
      scene: { at: 'end' },
    });
  });
});
