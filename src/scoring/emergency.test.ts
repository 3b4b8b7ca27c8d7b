import { describe, expect, it } from 'vitest';
import { shippedStory } from '../../tests/support/shipped-stories.ts';
import { isEmergency } from './emergency.ts';
import { type Utterance, voiceOf } from './voice.ts';

const to = { arousal: 0.4, tone: 'cordial', class: 'question' } as const;
const word: Utterance = {
  acts: ['instruct'],
  reading: null,
  likeness: 0,
  states: [],
  contradicts: [],
  level: -1,
  to,
};
const house = { cluster: 'accidental', harm: 'some', voice: 'vous' } as const;

describe('an emergency', () => {
  it('is a threat, or a post answered by sending to the rescuers', () => {
    const post = (story: string, id: string) => shippedStory(story).posts.find((one) => one.id === id);
    expect(isEmergency(post('la-derniere-navette', 'diabete'))).toBe(true);
    expect(isEmergency(post('letiquette', 'zipper_therese'))).toBe(false);
    expect(isEmergency(undefined)).toBe(false);
  });

  it('wants to be told what to do, not comforted', () => {
    const calm = voiceOf(word, house);
    const urgent = voiceOf({ ...word, isEmergency: true }, house);
    expect(calm.faults).toEqual(['coldFacts']);
    expect(urgent.faults).toEqual([]);
    expect(urgent.score).toBeGreaterThan(calm.score + 25);
  });
});
