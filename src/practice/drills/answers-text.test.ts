import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersCode, answersText, readHandedAnswers } from './answers-text.ts';
import type { HandedAnswers } from './handed-answers.ts';

const NONE = { isOver: false, sort: {}, source: {}, tries: [], text: '', order: [], words: '' } as const;
const handed: HandedAnswers = {
  scenario: { id: 'orage', hash: 'abcd' },
  engineVersion: '9',
  seed: 'jeudi',
  lang: 'fr',
  alias: 'Zoé',
  group: 'COM-201',
  drills: {
    tone: { ...NONE, isOver: true, tries: ['Un premier essai.', 'Un second, « mieux » & <plus> bref.'] },
    sort: { ...NONE, sort: { p1: 'hide', p2: 'leave' } },
    hour: { ...NONE, order: ['post:a', 'post:b'], words: 'd2' },
    source: { ...NONE, source: { f1: 'check' } },
  },
};

describe('answers to drills', () => {
  it('come back from a file and from a code as they were', () => {
    expect(readHandedAnswers(answersText(handed))).toEqual({ ok: true, value: handed });
    expect(readHandedAnswers(` ${answersCode(handed)}\n`)).toEqual({ ok: true, value: handed });
    expect(answersCode(handed)).toMatch(/^AG1\.[A-Za-z0-9_-]+$/);
  });

  it('take a name and a group as their fields do, without what nobody sees', () => {
    const odd = { ...handed, alias: ` Zo\u202eé\u0007${'x'.repeat(60)}`, group: ' COM\u200b ' };
    const read = readHandedAnswers(answersText(odd));
    expect(read?.ok && read.value.alias).toBe(`Zoé${'x'.repeat(37)}`);
    expect(read?.ok && read.value.group).toBe('COM');
  });

  it.each([
    ['cut short', answersText(handed).slice(0, 300), 'answers/damaged'],
    ['of a later version', answersText(handed).replace('"version": 1', '"version": 2'), 'answers/newer'],
    ['without their story', answersText(handed).replace('"scenario"', '"story"'), 'answers/damaged'],
    ['in a code with a letter changed', answersCode(handed).replace(/.{6}$/, 'AAAAAA'), 'answers/damaged'],
    ['in a code of a later version', answersCode(handed).replace('AG1', 'AG7'), 'answers/newer'],
  ])('%s are told, and not read', (_, text, code) => {
    expect(readHandedAnswers(text)).toEqual({ ok: false, error: { code } });
  });

  it.each(['', '{}', 'AS1.abc', 'AT4.orage.abcd', '{"format":"avis-de-tempete-releve"}'])(
    'are not in a text of another kind: %s',
    (text) => {
      expect(readHandedAnswers(text)).toBeNull();
    },
  );

  it('of the wrong shape leave out what is wrong and keep the rest', () => {
    const text = answersText(handed).replace('"hide"', '"burn"').replace('"Un premier essai."', '7');
    const read = readHandedAnswers(text);
    expect(read?.ok && read.value.drills.sort?.sort).toEqual({ p2: 'leave' });
    expect(read?.ok && read.value.drills.tone?.tries.length).toBe(1);
  });

  it('are read from any text without a throw', () => {
    fc.assert(
      fc.property(fc.json({ depthSize: 'medium' }), fc.string(), (json, noise) => {
        for (const text of [json, noise, `{"format":"avis-de-tempete-gammes","version":1,"drills":${json}}`])
          expect(() => readHandedAnswers(text)).not.toThrow();
      }),
    );
  });
});
