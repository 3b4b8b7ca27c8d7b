import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODES } from '../model/codes.ts';
import { ACCOMMODATIONS } from '../session/index.ts';
import { type Assignment, assignmentText, isLocked, readAssignment } from './assignment.ts';
import { pageWith } from './handed.ts';

const plain: Assignment = {
  story: 'letiquette',
  code: '',
  mode: 'evaluation',
  seed: '4812',
  time: 1,
  writeFirst: false,
  group: '',
  rubric: '',
  drills: [],
};
const read = (text: string) => readAssignment(`https://exemple.org/jeu/#${text}`);

describe('an assignment', () => {
  it('of a story of the game is a short link', () => {
    expect(assignmentText(plain)).toBe('story=letiquette&mode=evaluation&seed=4812');
    expect(isLocked(plain)).toBe(true);
    expect(isLocked({ mode: 'entrainement' })).toBe(false);
  });

  it('comes back as it was set, whatever is written in it, and cannot leave the page it is put in', () => {
    const words = fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.replace(/\p{C}/gu, ''));
    const any = fc.record({
      mode: fc.constantFrom(...MODES),
      seed: words,
      time: fc.constantFrom(...ACCOMMODATIONS),
      writeFirst: fc.boolean(),
      group: words,
      rubric: fc.constantFrom('', 'AS1.abc_-9'),
      drills: fc.constant([]),
    });
    const template = '<script type="application/json" id="handed">null</script>';
    fc.assert(
      fc.property(any, fc.boolean(), (set, isOwn) => {
        const given = isOwn
          ? { ...set, story: '', code: 'AS1.Zz-_0' }
          : { ...set, story: 'le-conteneur', code: '' };
        const text = assignmentText(given);
        const back = read(text);
        const short = (value: string) => [...value.trim()].slice(0, 40).join('').trim();
        expect(back).toEqual({
          ok: true,
          value: { ...given, seed: short(given.seed), group: short(given.group) },
        });
        expect(pageWith(template, text)).toBe(template.replace('null', `"${text}"`));
      }),
    );
  });

  it('of drills carries the story, the seed and the group, and nothing of a game', () => {
    const set = { ...plain, drills: ['tone', 'sort'] as const, group: 'COM 201', writeFirst: true };
    const text = assignmentText(set);
    expect(text).toBe('story=letiquette&drills=tone.sort&seed=4812&group=COM%20201');
    expect(read(text)).toEqual({
      ok: true,
      value: { ...set, mode: 'entrainement', drills: ['sort', 'tone'], writeFirst: false },
    });
    expect(pageWith('<script id="handed">null</script>', text)).toContain(`"${text}"`);
  });

  it.each([
    ['story=letiquette', 'the settings cut off'],
    ['story=letiquette&mode=evaluatio', 'a mode cut short'],
    ['mode=evaluation&seed=4', 'no scenario'],
    ['story=../../x&mode=evaluation', 'an id that is none'],
    ['story=letiquette&mode=evaluation&time=7', 'a time that is not offered'],
    ['s=AS1.ab%3Cscript&mode=entrainement', 'a code that is none'],
    ['story=letiquette&s=AS1.ab&mode=entrainement', 'two scenarios'],
    ['story=letiquette&mode=evaluation&rubric=poids', 'a rubric that is none'],
    ['story=letiquette&drills=tone.tou', 'drills cut short'],
    ['story=letiquette&drills=', 'no drill named'],
    ['drills=tone&seed=4', 'drills from no story'],
  ])('that was cut or changed is told: %s (%s)', (text) => {
    expect(read(text)).toEqual({ ok: false, error: 'broken' });
  });

  it.each(['', 's=AS1.abc', 's=AS1.abc&drafts=on-request', 'drafts=on-request', 'AT4.letiquette.0.a'])(
    'is not in a link that only carries something: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('is not in a text of many words', () => {
    expect(readAssignment('format: x # story=letiquette&mode=evaluation and more')).toBeNull();
  });
});
