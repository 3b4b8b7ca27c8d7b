import { describe, expect, test } from 'vitest';
import { run, startState } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import { DIMENSIONS } from '../model/codes.ts';
import { BETTER, FINDINGS } from '../words/debrief/findings.ts';
import { SOURCES } from '../words/debrief/sources.ts';
import { lateness } from './delays.ts';
import { outcomeOf } from './grade.ts';
import { appraise, gradeRun } from './index.ts';
import { answer, cafe, cafeWorld, graded, rulesOf, scoreOf, story, typed } from './scoring-fakes.ts';

const ASK: Action = { type: 'ask', at: 2, service: 'technique', fact: 'machine' };
const GOOD: readonly Action[] = [ASK, { type: 'open', at: 12, post: 'opener' }, answer(14, 'opener', 'bon')];

describe('a finding', () => {
  test('names the word of the player that it quotes, and none where it quotes somebody else', () => {
    const acts: Action[] = [...GOOD, typed(40, 'second', 'Merci, on vérifie et on vous revient.')];
    const told = story(acts);
    const grade = graded(acts);
    const ours = new Map(told.said.map((word) => [word.saying.id, word.text]));
    const findings = grade.dimensions.flatMap((d) => d.findings).filter((f) => f.quote !== '');
    expect(findings.some((f) => f.saying !== null)).toBe(true);
    expect(findings.some((f) => f.saying === null)).toBe(true);
    for (const { saying, quote } of findings) {
      if (saying !== null) expect(ours.get(saying)).toBe(quote);
      else expect([...ours.values()]).not.toContain(quote);
    }
  });
});

describe('timing', () => {
  test('a first word in time, late and never are worth less and less', () => {
    const inTime = scoreOf(graded([answer(20, 'opener', 'tiede')]), 'timing') ?? 0;
    const late = scoreOf(graded([answer(170, 'opener', 'tiede')]), 'timing') ?? 0;
    const never = scoreOf(graded([]), 'timing') ?? 0;
    expect(inTime).toBeGreaterThan(late);
    expect(late).toBeGreaterThan(never);
  });
  test('fast and false loses to slow and right', () => {
    const fast = graded([answer(11, 'opener', 'faux')]);
    expect(rulesOf(fast)).toContain('timing.firstWordWrong');
    expect(scoreOf(fast, 'timing')).toBeLessThan(
      scoreOf(graded([answer(65, 'opener', 'bon')]), 'timing') ?? 0,
    );
  });
  test.each([
    [0, 1],
    [60, 1],
    [390, 0.75],
    [720, 0.5],
    [1080, 0.25],
    [1440, 0],
    [9999, 0],
  ])('after %i minutes a first word due in 60 keeps %f', (minutes, share) => {
    expect(lateness(minutes, 60)).toBeCloseTo(share, 6);
  });
  test('a promise kept is worth more than a promise missed', () => {
    const kept = graded([
      ...GOOD,
      answer(100, 'second', 'bon'),
      { type: 'keepPromise', at: 110, promise: 'p14-0' },
    ]);
    const missed = graded(GOOD);
    expect(rulesOf(kept)).toContain('timing.promiseKept');
    expect(rulesOf(missed)).toContain('timing.promiseMissed');
    expect(scoreOf(kept, 'timing')).toBeGreaterThan(scoreOf(missed, 'timing') ?? 100);
  });
});

describe('tone', () => {
  test('a specific word beats a template, a template beats an insult', () => {
    const tone = (draft: string) => scoreOf(graded([answer(20, 'opener', draft)]), 'tone') ?? 0;
    expect(tone('bon')).toBeGreaterThan(tone('tiede') + 8);
    expect(tone('tiede')).toBeGreaterThan(tone('mechant') + 8);
  });
  test('every word lost is quoted with the sentence that was sent', () => {
    const grade = graded([answer(20, 'opener', 'mechant')]);
    const found = grade.dimensions[1]?.findings.find((f) => f.rule === 'tone.attack');
    expect(found?.quote).toContain('Changez de palais');
    expect(found?.tick).toBe(20);
    expect(found?.better).not.toBeNull();
  });
  test('stuffing the same good words does not raise the grade', () => {
    const once = 'Odette, pardon pour ce café froid. On répare la machine ce matin.';
    const stuffed = `${once} Pardon pardon pardon désolés désolés, froid froid froid, on répare, on répare, on répare.`;
    expect(scoreOf(graded([typed(20, 'opener', stuffed)]), 'tone')).toBeLessThanOrEqual(
      (scoreOf(graded([typed(20, 'opener', once)]), 'tone') ?? 0) + 1,
    );
  });
  test('words the reader cannot read are not graded, never zero', () => {
    const grade = graded([typed(20, 'opener', 'xqz wvk blrp tnnk')]);
    expect(grade.notGraded.map((text) => text.quote)).toEqual(['xqz wvk blrp tnnk']);
    expect(scoreOf(grade, 'tone')).toBe(scoreOf(graded([]), 'tone'));
  });
});

describe('responsibility and information', () => {
  test('apologising is right for an accident and grovelling for a rumour', () => {
    const acts = [ASK, answer(14, 'opener', 'bon')];
    expect(scoreOf(graded(acts, cafe('accidental')), 'responsibility')).toBeGreaterThan(
      scoreOf(graded(acts, cafe('victim')), 'responsibility') ?? 100,
    );
  });
  test('a denial of what is true, or one that wounds, suits no crisis, a rumour included', () => {
    for (const draft of ['faux', 'mechant']) {
      const grade = graded([answer(14, 'opener', draft)], cafe('victim'));
      expect(rulesOf(grade)).toContain('responsibility.harshDenial');
      expect(rulesOf(grade)).not.toContain('responsibility.grovelling');
      expect(scoreOf(grade, 'responsibility')).toBeLessThan(10);
    }
  });
  test('owning a fault beside a denial that a fact backs is one line, beside a bare one it is two', () => {
    const owning = (states: readonly string[]) => {
      const { posts, ...rest } = cafe();
      const words = { acts: ['deny', 'responsibility', 'explain'], level: 4, states, promise: null } as const;
      const drafts = posts[0]?.drafts.map((draft) => ({ ...draft, ...words, contradicts: [] })) ?? [];
      return { ...rest, posts: posts.map((post) => (post.id === 'opener' ? { ...post, drafts } : post)) };
    };
    const rules = (states: readonly string[]) =>
      rulesOf(graded([ASK, answer(14, 'opener', 'bon')], owning(states)));
    expect(rules(['machine'])).not.toContain('responsibility.mixed');
    expect(rules([])).toContain('responsibility.mixed');
  });
  test('a repair announced before anyone confirmed it is found', () => {
    expect(rulesOf(graded([answer(14, 'opener', 'bon')]))).toContain('responsibility.emptyRepair');
    expect(rulesOf(graded(GOOD))).not.toContain('responsibility.emptyRepair');
  });
  test('only what was learned before can be contradicted knowingly', () => {
    const before = graded([answer(12, 'opener', 'faux')]);
    const after = graded([ASK, answer(30, 'opener', 'faux')]);
    expect(rulesOf(before)).toContain('information.contradicts');
    expect(before.redLines.map((l) => l.line)).not.toContain('knownFalsehood');
    expect(rulesOf(after)).toContain('information.contradictsKnown');
    expect(after.redLines.map((l) => l.line)).toContain('knownFalsehood');
  });
});

describe('moderation', () => {
  const remove = (
    at: number,
    post: string,
    rule: string | null = null,
    explanation: string | null = null,
  ): Action => ({
    type: 'remove',
    at,
    post,
    rule,
    explanation,
  });
  const raised: Action[] = [
    remove(45, 'menace', 'vie_privee'),
    { type: 'escalate', at: 47, post: 'menace', service: 'surete' },
  ];
  test('abuse removed with its rule and criticism kept beats both extremes', () => {
    const fair = graded([remove(35, 'insulte', 'respect'), ...raised]);
    const nothing = graded([]);
    const everything = graded([
      ...['opener', 'critique_a', 'critique_b', 'critique_c', 'second', 'insulte'].map((post, i) =>
        remove(32 + 2 * i, post),
      ),
      ...raised,
    ]);
    expect(scoreOf(fair, 'moderation')).toBeGreaterThan(80);
    expect(scoreOf(nothing, 'moderation')).toBeLessThan(35);
    expect(scoreOf(everything, 'moderation')).toBeLessThan(35);
    expect(fair.moderation.hits).toBe(2);
    expect(everything.moderation.falseAlarms).toBeGreaterThanOrEqual(5);
  });
  test('an act takes from the time a threat was watched what it took in play', () => {
    const slow = { ...cafe(), secondsPerTick: 300 };
    const acts: Action[] = [
      ...[41, 43, 45].map((at) => typed(at, 'opener', `On vérifie, Odette, et on vous revient (${at}).`)),
      { type: 'escalate', at: 50, post: 'menace', service: 'surete' },
    ];
    const { state, done } = run(cafeWorld(slow), acts.slice(0, 1), { until: 41 });
    expect([done.length, state.busyUntil]).toEqual([1, 42]);
    expect(graded(acts, slow).redLines.map((l) => l.line)).toContain('threatLeft');
  });

  test('a threat left standing crosses a line; dealt with, it does not', () => {
    expect(graded([]).redLines.map((l) => l.line)).toContain('threatLeft');
    expect(graded(raised).redLines.map((l) => l.line)).not.toContain('threatLeft');
  });
  test('hiding then restoring a criticism is no false alarm', () => {
    const acts: Action[] = [
      { type: 'hide', at: 32, post: 'critique_a' },
      { type: 'restore', at: 40, post: 'critique_a' },
    ];
    expect(graded(acts).moderation.falseAlarms).toBe(0);
  });
  test('three criticisms removed without a word cross a line; explained, they do not', () => {
    const silent = ['critique_a', 'critique_b', 'critique_c'].map((post, i) => remove(20 + 2 * i, post));
    const explained = ['critique_a', 'critique_b', 'critique_c'].map((post, i) =>
      remove(20 + 2 * i, post, null, 'Doublon de votre message.'),
    );
    expect(graded(silent).redLines.map((l) => l.line)).toContain('criticismRemoved');
    expect(graded(explained).redLines.map((l) => l.line)).not.toContain('criticismRemoved');
  });
});

describe('the whole grade', () => {
  test('the dimensions come in their order, each score within 0..100', () => {
    const grade = graded(GOOD);
    expect(grade.dimensions.map((d) => d.dimension)).toEqual([...DIMENSIONS]);
    for (const d of grade.dimensions) if (d.score !== null) expect(d.score).toBeGreaterThanOrEqual(0);
    for (const d of grade.dimensions) if (d.score !== null) expect(d.score).toBeLessThanOrEqual(100);
  });
  test('the same game gives the same bytes', () => {
    expect(JSON.stringify(graded(GOOD))).toBe(JSON.stringify(graded(GOOD)));
  });
  test('a red line stops the total at 49 and says so', () => {
    const world = cafeWorld();
    const acts: Action[] = [
      ...GOOD,
      answer(25, 'second', 'bon'),
      { type: 'remove', at: 35, post: 'insulte', rule: 'respect', explanation: null },
    ];
    const grade = gradeRun(world, acts, { silence: 0, expert: 20 }, { mode: 'entrainement', lang: 'fr' });
    expect(grade.redLines.map((l) => l.line)).toEqual(['threatLeft']);
    expect(grade.process).toBeGreaterThan(70);
    expect(grade.total).toBe(49);
    expect(grade.isCapped).toBe(true);
  });
  test('outcome lies between the two ends, and is not graded when they are too close', () => {
    expect(outcomeOf(50, { silence: 40, expert: 60 })).toBe(50);
    expect(outcomeOf(90, { silence: 40, expert: 60 })).toBe(100);
    expect(outcomeOf(10, { silence: 40, expert: 60 })).toBe(0);
    expect(outcomeOf(50, { silence: 45, expert: 54.9 })).toBeNull();
    expect(outcomeOf(50, null)).toBeNull();
  });
  test('outcome weighs nothing in assessment', () => {
    const ends = { silence: 20, expert: 90 };
    const grade = gradeRun(cafeWorld(), [ASK], ends, { mode: 'evaluation', lang: 'fr' });
    expect(grade.total).toBe(grade.process);
  });
  test('a late good act is still worth something', () => {
    const late = graded([{ ...ASK }, answer(150, 'opener', 'bon')]);
    expect(late.process).toBeGreaterThan(graded([]).process + 8);
  });
  test('the same acts grade alike in French and in English', () => {
    const french = graded(GOOD);
    const english = graded(GOOD.map((a) => (a.type === 'answer' ? { ...a, lang: 'en' as const } : a)));
    expect(Math.abs(french.process - english.process)).toBeLessThan(5);
  });
  test('each point lost has its words in both languages, its source and a better option that is worded', () => {
    const games = [
      GOOD,
      [],
      [answer(20, 'opener', 'mechant')],
      [answer(20, 'opener', 'faux'), typed(40, 'second', 'OK!!! BIEN REÇU!!!')],
    ];
    for (const acts of games) {
      for (const d of graded(acts).dimensions) {
        for (const f of d.findings) {
          expect(FINDINGS.fr).toHaveProperty([f.rule]);
          expect(FINDINGS.en).toHaveProperty([f.rule]);
          expect(SOURCES, f.rule).toHaveProperty([f.source]);
          if (f.better !== null) expect(BETTER.fr).toHaveProperty([f.better.code]);
        }
      }
    }
  });
  test('who could not see a criticism is not graded on answering it', () => {
    const seen = story([]);
    expect(seen.shown.get('opener')).toBe(10);
    expect(seen.shown.has('not_a_post')).toBe(false);
  });
});

describe('appraising an answer before it is sent', () => {
  test('the specific draft is worth more than the template, the false one nothing once the truth is known', () => {
    const world = cafeWorld();
    const state = startState(world);
    const scenario = cafe();
    const post = { ...story([]).posts.get('opener')! };
    const drafts = scenario.posts.find((p) => p.id === 'opener')!.drafts;
    const worth = (id: string) => appraise(world, state, post, drafts.find((d) => d.id === id)!);
    state.facts.push({ id: 'machine', at: 0, from: 'technique' });
    expect(worth('bon')).toBeGreaterThan(worth('tiede') + 15);
    expect(worth('tiede')).toBeGreaterThan(worth('mechant'));
    expect(worth('faux')).toBe(0);
  });
});
