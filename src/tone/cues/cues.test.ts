import { expect, it } from 'vitest';
import { SPEECH_ACTS } from '../../model/codes.ts';
import { ACTS_EN } from './acts-en.ts';
import { ACTS_FR } from './acts-fr.ts';
import { MANNERS_EN } from './manners-en.ts';
import { MANNERS_FR } from './manners-fr.ts';

const idsOf = (groups: readonly { readonly cue: string }[]) =>
  [...new Set(groups.map((group) => group.cue))].sort();
const FR = [...ACTS_FR, ...MANNERS_FR];
const EN = [...ACTS_EN, ...MANNERS_EN];

it('every cue has words in both languages', () => {
  expect(idsOf(FR)).toEqual(idsOf(EN));
});

it('every act has cues, but for the concern, which is read against the post answered', () => {
  expect(SPEECH_ACTS.filter((act) => act !== 'nameConcern' && !idsOf(FR).includes(act))).toEqual([]);
});

it('no phrase is empty or holds a stray separator', () => {
  for (const group of [...FR, ...EN])
    for (const phrase of group.patterns) expect(phrase).not.toMatch(/^$|[;,]|^[a-z]+[A-Z]/);
});
