import { describe, expect, it } from 'vitest';
import type { Action } from '../model/action.ts';
import type { ActId } from '../model/codes.ts';
import type { Rulings } from '../model/contest.ts';
import type { Grade } from '../model/grade.ts';
import { gradeRun } from './index.ts';
import { cafeWorld, graded, scoreOf, typed } from './scoring-fakes.ts';

const KIND =
  'Odette, un café froid, encore : nous sommes désolés, c’est notre faute. On répare la machine ce matin.';
const SHARP = 'Odette, vous dites n’importe quoi, vous êtes une idiote.';

const says = (action: Action, acts: readonly ActId[]): Action => ({ ...action, says: acts }) as Action;
/** What the reader hears in a typed answer, told by contesting all of it. */
function heard(action: Action): readonly ActId[] {
  const contest = graded([says(action, ['bolster'])]).contest;
  return contest?.words[0]?.heard ?? [];
}

function settled(actions: readonly Action[], rulings: Rulings): Grade {
  return gradeRun(cafeWorld(), actions, null, { mode: 'entrainement', lang: 'fr', rulings });
}

const total = (actions: readonly Action[]) => graded(actions).total;

describe('a word of which the player says nothing, or what was read', () => {
  it('is not contested', () => {
    const kind = typed(20, 'opener', KIND);
    expect(graded([kind]).contest).toBeNull();
    expect(graded([says(kind, heard(kind))])).toEqual(graded([kind]));
  });
});

describe('a word of which the player says something else', () => {
  const sharp = typed(20, 'opener', SHARP);
  const plea = says(sharp, ['nameConcern', 'empathy', 'apology', 'explain']);

  it('gives both totals, and the lower one stands', () => {
    const { contest, total: shown } = graded([plea]);
    expect(contest?.asRead).toBe(total([sharp]));
    expect(contest?.asSaid).toBeGreaterThan(contest?.asRead ?? 100);
    expect(shown).toBe(contest?.asRead);
    expect(contest?.isSettled).toBe(false);
    expect(contest?.words).toMatchObject([
      { saying: 'o20-0', post: 'opener', to: 'Mon café était froid. Encore.', text: SHARP, ruling: null },
    ]);
  });

  it('costs whoever says less of a word than was read in it', () => {
    const kind = typed(20, 'opener', KIND);
    const { contest, total: shown } = graded([says(kind, ['attack'])]);
    expect(shown).toBe(contest?.asSaid);
    expect(shown).toBeLessThan(total([kind]));
  });

  it('counts as it is settled', () => {
    const [reader, player, neither] = (['reader', 'player', 'neither'] as const).map((ruling) =>
      settled([plea], { 'o20-0': ruling }),
    );
    const { asRead, asSaid } = graded([plea]).contest ?? { asRead: 0, asSaid: 0 };
    expect(reader?.total).toBe(asRead);
    expect(player?.total).toBe(asSaid);
    expect(neither && scoreOf(neither, 'tone')).not.toBe(reader && scoreOf(reader, 'tone'));
    expect(neither?.notGraded.map(({ quote }) => quote)).toEqual([SHARP]);
    for (const grade of [reader, player, neither])
      expect(grade?.contest).toMatchObject({ isSettled: true, asRead: grade?.total, asSaid: grade?.total });
  });

  it('is settled one by one: the others stay provisional', () => {
    const second = says(typed(40, 'second', 'Marc, vous êtes un imbécile.'), ['empathy']);
    const grade = settled([plea, second], { 'o20-0': 'player' });
    expect(grade.contest?.words.map(({ ruling }) => ruling)).toEqual(['player', null]);
    expect(grade.contest?.isSettled).toBe(false);
    expect(grade.total).toBe(Math.min(grade.contest?.asRead ?? 0, grade.contest?.asSaid ?? 0));
  });

  it('is told beside how many words were read', () => {
    const grade = graded([plea, typed(40, 'second', 'Marc, on ouvre à 8 h. Désolés de l’attente.')]);
    expect(grade.contest?.read).toBe(2);
    expect(grade.contest?.words).toHaveLength(1);
  });
});

it('owes no promise that the player did not make, in the player’s total alone', () => {
  const promise = typed(20, 'opener', 'Odette, nous vous revenons avant 7 h avec une réponse, c’est promis.');
  expect(heard(promise)).toContain('promise');
  const others = heard(promise).filter((act) => act !== 'promise');
  const missed = (grade: Grade) =>
    grade.dimensions.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'timing.promiseMissed')
      .length;
  expect(missed(graded([promise]))).toBe(1);
  expect(missed(settled([says(promise, others)], { 'o20-0': 'player' }))).toBe(0);
  expect(missed(settled([says(promise, others)], { 'o20-0': 'reader' }))).toBe(1);
});

it('never raises a total, whatever is said of whatever was typed', () => {
  const texts = [KIND, SHARP, 'Merci de votre patience.', 'Ce n’est pas notre faute, c’est le fournisseur.'];
  const lists: readonly (readonly ActId[])[] = [
    [],
    ['apology', 'empathy', 'responsibility', 'repair', 'explain', 'nameConcern', 'promise', 'instruct'],
    ['attack', 'threaten'],
    ['deny'],
  ];
  for (const text of texts)
    for (const list of lists) {
      const plain = typed(20, 'opener', text);
      expect(total([says(plain, list)]), `${text} ${list}`).toBeLessThanOrEqual(total([plain]));
    }
});
