import { describe, expect, test } from 'vitest';
import type { Action } from '../model/action.ts';
import type { Grade } from '../model/grade.ts';
import type { Scenario } from '../model/scenario.ts';
import { BETTER, FINDINGS, type FindingRule } from '../words/debrief/findings.ts';
import { SOURCES } from '../words/debrief/sources.ts';
import { say } from '../words/define.ts';
import { answer, cafe, graded, scoreOf } from './scoring-fakes.ts';

const WHY = 'On ferme une heure: des adresses circulent. Réouverture à 8 h.';
const close = (at: number, explanation?: string): Action => ({
  type: 'closeComments',
  at,
  platform: 'fil',
  ...(explanation === undefined ? {} : { explanation }),
});
const OPEN: Action = { type: 'openComments', at: 80, platform: 'fil' };

/** The café, where a threat is followed by somebody's address and by insults. */
function besieged(): Scenario {
  const like = (id: string, of: string, at: number, cls: 'personalData' | 'uncivil') => {
    const post = cafe().posts.find((p) => p.id === of);
    if (post === undefined) throw new Error(of);
    return { ...post, id, at, class: cls };
  };
  const posts = [
    ...cafe().posts,
    like('adresse', 'menace', 42, 'personalData'),
    like('meute', 'insulte', 43, 'uncivil'),
  ];
  return { ...cafe(), posts };
}

function closingOf(grade: Grade) {
  return grade.dimensions.flatMap((d) => d.findings.filter((f) => f.rule.startsWith('moderation.closed')));
}
const moderation = (grade: Grade) => scoreOf(grade, 'moderation') ?? -1;

describe('closing comments', () => {
  test('over criticism and without a word costs most; a word spares half; opened again within the hour, half again', () => {
    const before = [answer(14, 'opener', 'tiede')];
    const open = graded(before);
    const silent = graded([...before, close(26)]);
    const said = graded([...before, close(26, WHY)]);
    const short = graded([...before, close(26), OPEN]);
    expect(moderation(open) - moderation(silent)).toBeGreaterThan(moderation(open) - moderation(said));
    expect(moderation(said)).toBeLessThan(moderation(open));
    expect(moderation(short)).toBe(moderation(said));
    expect(closingOf(silent)[0]).toMatchObject({ rule: 'moderation.closedOnCriticism', source: 'M1' });
    expect(closingOf(said)[0]).toMatchObject({ rule: 'moderation.closedWide', source: 'L1b' });
    expect(closingOf(short)[0]?.params.minutes).toBe(54);
  });

  test('the finding points at the moment and the house’s post there, and offers one better option', () => {
    const [found] = closingOf(graded([answer(14, 'opener', 'tiede'), close(26)]));
    expect(found?.tick).toBe(26);
    expect(found?.post).toBe('o14-0');
    expect(found?.quote).toBe('');
    expect(found?.params.criticisms).toBeGreaterThanOrEqual(2);
    expect(found?.better?.code).toBe('keepOpen');
  });

  test('while threats and addresses pile up it may be done, and then it is to be said', () => {
    const siege = besieged();
    const open = graded([], siege);
    const said = graded([close(50, WHY)], siege);
    const silent = graded([close(50)], siege);
    const early = graded([close(26, WHY)], siege);
    expect(closingOf(said)[0]).toMatchObject({
      rule: 'moderation.closedForSafety',
      source: 'M9',
      better: null,
    });
    expect(moderation(said)).toBeGreaterThanOrEqual(moderation(open));
    expect(closingOf(silent)[0]).toMatchObject({ rule: 'moderation.closedNoWord', source: 'M9' });
    expect(moderation(silent)).toBeLessThan(moderation(open));
    expect(closingOf(early)[0]?.rule).toBe('moderation.closedWide');
  });

  test('a blank word is no word, and closing twice gains nothing twice', () => {
    expect(closingOf(graded([close(26, '  ')]))[0]?.rule).toBe('moderation.closedOnCriticism');
    const twice = graded([close(50, WHY), { ...OPEN, at: 60 }, close(62, WHY)], besieged());
    expect(
      closingOf(twice)
        .map((f) => f.points)
        .sort(),
    ).toEqual([0, 4]);
  });

  test('each finding is worded and sourced in both languages', () => {
    const all = [
      ...closingOf(graded([close(26), OPEN])),
      ...closingOf(graded([close(26, WHY)])),
      ...closingOf(graded([close(50)], besieged())),
      ...closingOf(graded([close(50, WHY)], besieged())),
    ];
    expect(new Set(all.map((f) => f.rule)).size).toBe(4);
    for (const f of all) {
      expect(SOURCES[f.source]).toBeDefined();
      for (const lang of ['fr', 'en'] as const) {
        expect(say(FINDINGS, lang, f.rule as FindingRule, f.params)).not.toMatch(/undefined|NaN/);
        if (f.better !== null) expect(say(BETTER, lang, f.better.code as 'keepOpen')).not.toBe('');
      }
    }
  });
});
