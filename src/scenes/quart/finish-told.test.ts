import { describe, expect, it } from 'vitest';
import { finishTold } from './finish-told.ts';

describe('what ending a game here means', () => {
  it('is final in an assessment, and not said to be in training', () => {
    expect(finishTold({}, 'evaluation', 'fr')).toMatch(/silence\. C’est définitif/);
    expect(finishTold({}, 'evaluation', 'en')).toMatch(/This is final/);
    expect(finishTold({}, 'entrainement', 'fr')).toBe(
      'Finir la partie ici? Le reste se joue sans toi, en silence.',
    );
  });

  it('is a mark sent to the school where a platform gets it, and only there', () => {
    for (const mode of ['evaluation', 'entrainement'] as const) {
      expect(finishTold({ isReported: true }, mode, 'fr')).toContain('part aussitôt à la plateforme');
      expect(finishTold({ isReported: false }, mode, 'fr')).not.toContain('plateforme');
    }
  });
});
