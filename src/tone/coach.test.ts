import { describe, expect, it } from 'vitest';
import { COACH_CODES } from '../model/tone-codes.ts';
import { coachQuestions, RULES_ONLY, readTone } from './index.ts';

const asked = (text: string, context = {}) =>
  coachQuestions(readTone(RULES_ONLY, text, { lang: 'fr' }), context).map((question) => question.code);

describe('the colleague', () => {
  it('asks what an apology is for, and what comes next', () => {
    expect(asked('Nous sommes sincèrement désolés, chers clients.')).toEqual([
      'coach/apologyForWhat',
      'coach/whatNext',
    ]);
  });

  it('is silent before a reply that owns, repairs and says when', () => {
    expect(asked('Nous avons eu tort; nous réparons dès ce soir et nous vous revenons à 18 h.')).toEqual([]);
  });

  it('asks how many people could be sent a text that was sent before', () => {
    const text = 'Bonjour, merci de nous écrire en privé avec votre question.';
    expect(asked(text, { likeness: 0.9 })).toContain('coach/template');
    expect(asked(text, { likeness: 0.3 })).not.toContain('coach/template');
    expect(asked(text)).not.toContain('coach/template');
  });

  it('says first whom the reply names and the briefing shields, in public only', () => {
    const names = 'Réal Castonnier';
    const text = 'Nous sommes désolés que vous ayez été offensé par Réal Castonnier.';
    expect(asked(text, { names })[0]).toBe('coach/namesShielded');
    expect(asked(text, { names, isPublic: false })).not.toContain('coach/namesShielded');
    expect(asked('zxq wvut kjhg mlpq', { names })).toEqual(['coach/namesShielded']);
  });

  it('sees a half apology, a bare promise, personal data asked in public', () => {
    expect(asked('Nous sommes désolés que vous ayez été offensé.')).toContain('coach/halfApology');
    expect(asked('Nous vous reviendrons avec une réponse.')).toContain('coach/promiseWhen');
    expect(asked('Donnez-nous votre numéro de carte et votre adresse ici.')[0]).toBe('coach/personalData');
  });

  it('asks at most two questions, and says when it did not understand', () => {
    expect(
      asked('Vous êtes un menteur, on vous poursuit, donnez votre adresse.', { voice: 'tu' }),
    ).toHaveLength(2);
    expect(asked('zxcv qwrt plkj mnbv')).toEqual(['coach/notUnderstood']);
    expect(asked('')).toEqual([]);
    expect(new Set(COACH_CODES).size).toBe(COACH_CODES.length);
  });
});
