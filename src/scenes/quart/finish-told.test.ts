import { describe, expect, it } from 'vitest';
import { finishTold } from './finish-told.ts';

describe('what ending a game here means', () => {
  it('is final in an assessment, and not said to be in training', () => {
    expect(finishTold({}, { mode: 'evaluation', isWorse: false }, 'fr')).toMatch(/silence\. C’est définitif/);
    expect(finishTold({}, { mode: 'evaluation', isWorse: false }, 'en')).toMatch(/This is final/);
    expect(finishTold({}, { mode: 'entrainement', isWorse: false }, 'fr')).toBe(
      'Finir la partie ici? Le reste se joue sans toi, en silence.',
    );
  });

  it('is a mark sent to the school where a platform gets it, and only there', () => {
    for (const mode of ['evaluation', 'entrainement'] as const) {
      const game = { mode, isWorse: false };
      expect(finishTold({ isReported: true }, game, 'fr')).toContain('part aussitôt à la plateforme');
      expect(finishTold({ isReported: false }, game, 'fr')).not.toContain('plateforme');
    }
  });

  it('is told to nobody when the game is made worse on purpose', () => {
    const told = finishTold({ isReported: true }, { mode: 'entrainement', isWorse: true }, 'fr');
    expect(told).toBe('Finir la partie ici? Le reste se joue sans toi, en silence.');
  });
});
