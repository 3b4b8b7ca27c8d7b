import { describe, expect, it } from 'vitest';
import { fillSlots, inOneLanguage, setFrench } from './fill-slots.ts';
import { inForm } from './french-forms.ts';
import { parseAnswers } from './parse-answers.ts';
import { dayAsked, handleAsked, nameAsked, phraseAsked, sectorAsked } from './question-kinds.ts';
import { readAnswers } from './read-answers.ts';

describe('a name in a French sentence', () => {
  it.each([
    ['Le Relais', 'de', 'du Relais'],
    ['Les Halles', 'a', 'aux Halles'],
    ['Alix', 'de', 'd’Alix'],
    ['Port-Dauphin', 'de', 'de Port-Dauphin'],
    ['Hélène', 'que', 'qu’Hélène'],
    ['la salle Lévis', 'a', 'à la salle Lévis'],
    ['une passerelle', 'cap', 'Une passerelle'],
    ['Lesage', 'de', 'de Lesage'],
  ] as const)('%s, after %s', (name, form, expected) => {
    expect(inForm(name, form)).toBe(expected);
  });
});

describe('a template', () => {
  const filling = { thing: { fr: 'des "livres"', en: 'books\\2' } };

  it('is filled in the language of each text, as YAML writes it between quotes', () => {
    const text = 'a: {fr: "Pour [[thing]].", en: "For [[thing]]."}\nb: "[[thing.cap]]"';
    expect(fillSlots(text, filling, 'en')).toBe(
      'a: {fr: "Pour des \\"livres\\".", en: "For books\\\\2."}\nb: "Books\\\\2"',
    );
  });

  it('keeps one language where one is asked for, lists with slots included', () => {
    const text =
      'lang: fr\nlangs: [fr, en]\na: {fr: ["x [[thing]]"], en: ["y"]}\nb:\n  fr: "Un."\n  en: "One."\n';
    expect(inOneLanguage(text, 'en')).toBe('lang: en\nlangs: [en]\na: ["y"]\nb: "One."\n');
    expect(inOneLanguage(text, 'fr')).toContain('a: ["x [[thing]]"]\nb: "Un."');
  });

  it('with a slot that nothing fills is a fault of ours', () => {
    expect(() => fillSlots('[[nobody]]', filling, 'fr')).toThrow('nobody');
    expect(() => fillSlots('[[thing.chez]]', filling, 'fr')).toThrow('form');
  });

  it('is set as in Québec', () => {
    expect(setFrench('fr: "Le tri : « oui » à 11 h 30."')).toBe(
      'fr: "Le tri\u00a0: «\u00a0oui\u00a0» à 11\u00a0h 30."',
    );
  });
});

describe('answers', () => {
  const questions = [
    nameAsked('org', 'Chez nous', 12),
    phraseAsked('goods', 'des livres', 'books'),
    handleAsked('chez_nous'),
    sectorAsked('public'),
    dayAsked('2026-10-17'),
  ];
  const faultsOf = (answers: object) =>
    readAnswers(questions, answers as never).faults.map(({ code, question }) => `${question} ${code}`);

  it('that are left out or empty stay ours', () => {
    const { filling, faults } = readAnswers(questions, { org: ' ', goods: { fr: '', en: '' } });
    expect(faults).toEqual([]);
    expect([filling.org?.fr, filling.goods?.en]).toEqual(['Chez nous', 'books']);
  });

  it('are each told when they cannot be used', () => {
    expect(
      faultsOf({
        orgue: 'a',
        org: 'plus de douze signes',
        goods: 'des pots',
        handle: 'é',
        sector: 'privé',
        day: '2026-02-30',
      }),
    ).toEqual([
      'orgue answer-unknown',
      'org answer-too-long',
      'goods answer-untranslated',
      'handle answer-bad-handle',
      'sector answer-not-a-choice',
      'day answer-bad-day',
    ]);
    expect(faultsOf({ day: '2026-10-18' })).toEqual(['day answer-wrong-weekday']);
    for (const bad of ['a\nb', '{{org}}', '[[org]]', 'a\u202eb'])
      expect(faultsOf({ org: bad })).toEqual(['org answer-bad-signs']);
    for (const bad of [3, null, ['a'], { de: 'a' }, { fr: 3 }])
      expect(faultsOf({ org: bad })).toEqual(['org answer-not-text']);
  });

  it('in one language need no other', () => {
    const { filling, faults } = readAnswers(questions, { goods: 'des pots' }, 'fr');
    expect([faults, filling.goods?.fr]).toEqual([[], 'des pots']);
    expect(readAnswers(questions, { goods: { en: 'pots' } }, 'fr').faults[0]?.params).toEqual({ lang: 'fr' });
  });

  it('are read from a file, every value as a text', () => {
    expect(parseAnswers('day: 2026-10-17\nhandle: 12\ngoods: {fr: a, en: b}\n')).toEqual({
      ok: true,
      value: { day: '2026-10-17', handle: '12', goods: { fr: 'a', en: 'b' } },
    });
    expect(parseAnswers('# nothing\n')).toEqual({ ok: true, value: {} });
    const code = (text: string) => {
      const read = parseAnswers(text);
      return read.ok ? null : read.error.code;
    };
    expect(code('org: "a\n')).toBe('answers-not-yaml');
    expect(code('- a\n')).toBe('answers-not-a-mapping');
    expect(code('org: &a b\nplace: *a\n')).toBe('answers-not-a-mapping');
    expect(code('a'.repeat(30_000))).toBe('answers-too-long');
  });
});
