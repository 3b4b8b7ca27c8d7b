import { describe, expect, it } from 'vitest';
import type { PostEvent } from '../../model/event.ts';
import { repliesIn } from './thread-rows.ts';

const born = (id: string, tick: number, over: Partial<PostEvent> = {}): PostEvent => ({
  tick,
  kind: 'post',
  id,
  parent: null,
  reshareOf: null,
  author: 'u12',
  segment: 'bystanders',
  platform: 'fil',
  class: 'complaint',
  purpose: 'condemn',
  tone: 'cordial',
  arousal: 0.3,
  ...over,
});

describe('replies, as V28 and V29 measure them', () => {
  it('are dated from the post they answer, in minutes', () => {
    const posts = [born('a', 10), born('b', 40, { parent: 'a' }), born('c', 45, { parent: 'b' })];
    expect(repliesIn(posts, 120)).toEqual([
      { minutes: 60, isToFirst: true },
      { minutes: 10, isToFirst: false },
    ]);
  });

  it('leave out what an author wrote, what passes on, and what answers the house', () => {
    const posts = [
      born('a', 1),
      born('b', 2, { parent: 'a', author: 'mireille' }),
      born('r', 3, { reshareOf: 'a' }),
      born('c', 4, { parent: 'o3-0' }),
    ];
    expect(repliesIn(posts, 60)).toEqual([]);
  });

  it('under what an author wrote are the crowd’s own', () => {
    const posts = [
      born('a', 1),
      born('b', 2, { parent: 'a', author: 'mireille' }),
      born('c', 5, { parent: 'b' }),
    ];
    expect(repliesIn(posts, 60)).toEqual([{ minutes: 3, isToFirst: false }]);
  });
});
