import { describe, expect, test } from 'vitest';
import { createWorld, playOut, type World } from '../engine/index.ts';
import { tellAction } from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { Finding, Grade } from '../model/grade.ts';
import { USUAL_RUBRIC } from '../model/rubric.ts';
import { compileScenario } from '../scenario/index.ts';
import { gradeRun, groupsOf } from '../scoring/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { DEBRIEF_WORDS } from '../words/debrief/debrief.ts';
import { REASONS } from '../words/debrief/reasons.ts';
import { shortCite } from '../words/debrief/sources.ts';
import { fitted } from './chart.ts';
import { cell, csvOf } from './csv.ts';
import { isSilence, isUndone, threeOf } from './groups.ts';
import { guessOf } from './guess.ts';
import { counted } from './parts/film.ts';
import { signed } from './parts/finding.ts';
import { filmView } from './present-film.ts';
import { type Finished, findingView } from './present-findings.ts';
import { threadView } from './present-thread.ts';
import { piecesOf } from './quote.ts';

const YAML = `
format: avis-de-tempete/1
id: cafe
title: {fr: Le café froid, en: Cold coffee}
start: 2026-10-10T06:00
duration: 6h
organisation: {name: Café, handle: cafe}
crisis: {cluster: preventable, severity: serious}
quarts: [{id: matin, title: {fr: Matin, en: Morning}, from: "06:00", to: "09:00"}]
platforms: [{id: fil, kind: microblog}]
people: [{id: odette, name: Odette, audience: customers, reach: 14000}]
posts:
  - id: opener
    at: "06:10"
    by: odette
    platform: fil
    class: complaint
    arousal: 0.7
    moral: 4
    text: {fr: Mon café était froid., en: My coffee was cold.}
    drafts:
      - {id: bon, acts: [nameConcern, responsibility, repair, explain, apology], why: {fr: Nomme et répare., en: Names and mends.}, text: {fr: "Odette, un café froid: c'est nous. On répare.", en: "Odette, cold coffee: that is on us. We mend it."}}
      - {id: mechant, acts: [attack], text: {fr: "Changez de palais.", en: "Change your palate."}}
`;
const scenario = compileScenario(YAML, { file: 'cafe.yaml' }).scenario!;
const world: World = createWorld(scenario, '3', RULES_ONLY);
const draft = (id: string): Action => ({
  type: 'answer',
  at: 15,
  post: 'opener',
  wording: { mode: 'draft', draft: id },
  lang: 'fr',
  channel: 'public',
});

function finished(actions: readonly Action[]): {
  game: Finished;
  grade: Grade;
  events: ReturnType<typeof playOut>['events'];
} {
  const { state, events } = playOut(world, actions);
  const grade = gradeRun(world, actions, null, { mode: 'entrainement', lang: 'fr' });
  return { game: { world, scenario, state, lang: 'fr' }, grade, events };
}

test('cuts the name of a shift to the room before the next one, so that two never overlap on paper', () => {
  expect(fitted('Frémissement', 200)).toBe('Frémissement');
  expect(fitted('Frémissement', 60)).toBe('Frémiss…');
  expect(fitted('Frémissement', 20)).toBe('');
});

describe('words underlined', () => {
  test('a text is cut at the borders of its spans and loses nothing', () => {
    const text = 'Nous regrettons que vous soyez blessée.';
    const pieces = piecesOf(text, [
      { start: 5, end: 15 },
      { start: 12, end: 19 },
      { start: 90, end: 99 },
    ]);
    expect(pieces.map((p) => p.text).join('')).toBe(text);
    expect(pieces.filter((p) => p.isMarked).map((p) => p.text)).toEqual(['regrettons que']);
  });
  test('no span: the whole text, unmarked', () => {
    expect(piecesOf('Oui.', [])).toEqual([{ text: 'Oui.', isMarked: false }]);
  });
});

describe('findings', () => {
  test('the player’s words are told from the public’s, with the author’s reason', () => {
    const { game, grade } = finished([draft('bon')]);
    const own = grade.dimensions[1]!.findings.find(
      (f) => f.quote.includes('c’est nous') || f.quote.includes("c'est nous"),
    )!;
    expect(findingView(own, game)).toMatchObject({ saidBy: 'house', why: 'Nomme et répare.' });
    const silent = finished([]);
    const theirs = silent.grade.dimensions[0]!.findings.find((f) => f.rule === 'timing.firstWordNone')!;
    expect(findingView(theirs, silent.game)).toMatchObject({
      saidBy: 'public',
      when: '6 h 10'.replaceAll(' ', '\u00a0'),
    });
  });
  test('nothing that came after the player ended the game is told as seen', () => {
    const { game, grade } = finished([]);
    const one = { ...grade.dimensions[0]!.findings[0]!, rule: 'moderation.illegalLeft', tick: 20, quote: '' };
    const finding = { ...one, params: { class: 'personalData' } };
    const told = (left?: number, lang: 'fr' | 'en' = 'fr') => {
      const { sentence, when } = findingView(finding, {
        ...game,
        lang,
        ...(left === undefined ? {} : { left }),
      });
      return `${when}| ${sentence}`;
    };
    expect(told()).toMatch(/^[^,]*\| Tu as laissé en ligne/);
    expect(told(21)).toBe(told());
    expect(told(20)).toMatch(/, après la fin\| Après la fin de ta partie, personne n’a retiré/);
    expect(told(20, 'en')).toMatch(/, after the end\| After you ended the game, nobody removed/);
  });
  test('what was offered in one language is quoted in the language of the reader', () => {
    const { game, grade } = finished([draft('bon')]);
    const rule = { id: 'respect', text: { fr: 'On critique le café.', en: 'Criticize the coffee.' } };
    const options = [{ text: { fr: 'Je rappelle à midi.', en: 'I will call back at noon.' } }];
    const told = {
      ...scenario,
      organisation: { ...scenario.organisation, rules: [rule] },
      messages: [{ options }],
    } as unknown as typeof scenario;
    const reader = { ...game, lang: 'en', scenario: told, world: { ...world, scenario: told } } as const;
    const finding = { ...grade.dimensions[1]!.findings[0]!, quote: 'Je rappelle à midi.', spans: [] };
    expect(findingView(finding, reader).quote.map(({ text }) => text)).toEqual(['I will call back at noon.']);
    const remove = { type: 'remove', at: 15, post: 'opener', rule: 'respect' } as const;
    const quoteOf = (explanation: string) =>
      tellAction(reader, { kind: 'moderation', action: null, post: 'opener' }, { ...remove, explanation })
        .quote;
    expect(quoteOf('On critique le café.')).toBe('Criticize the coffee.');
    expect(quoteOf('Restons polis.')).toBe('Restons polis.');
  });
  test('the reason is that of the draft that was sent, not of another that reads the same', () => {
    const twice = YAML.replace(
      'drafts:\n',
      'drafts:\n      - {id: pareil, acts: [acknowledge], why: {fr: Trop court., en: Too short.}, text: {fr: "Odette, un café froid: c\'est nous. On répare.", en: "Odette, cold coffee: that is on us. We mend it."}}\n',
    );
    const same = compileScenario(twice, { file: 'cafe.yaml' }).scenario!;
    const there = createWorld(same, '3', RULES_ONLY);
    const { state } = playOut(there, [draft('bon')]);
    const grade = gradeRun(there, [draft('bon')], null, { mode: 'entrainement', lang: 'fr' });
    const own = grade.dimensions.flatMap((d) => d.findings).filter((f) => f.saying !== null);
    const game = { world: there, scenario: same, state, lang: 'fr' as const };
    expect(own.length).toBeGreaterThan(0);
    for (const finding of own) expect(findingView(finding, game).why).not.toBe('Trop court.');
  });
  test('change and try come from two dimensions, each with a better option', () => {
    const three = threeOf(finished([]).grade);
    expect(three.change!.first.better).not.toBeNull();
    expect(three.attempt!.first.dimension).not.toBe(three.change!.first.dimension);
  });
  test('nothing harmful is ever kept', () => {
    const three = threeOf(finished([draft('mechant')]).grade);
    expect(three.keep?.first.quote ?? '').not.toContain('palais');
  });
  test('an insult to the public, a red line, is what to change before anything else', () => {
    const { grade } = finished([draft('mechant')]);
    expect(grade.redLines.map((crossing) => crossing.line)).toContain('publicInsulted');
    expect(threeOf(grade).change!.first.rule).toBe('tone.attack');
  });
  test('many small faults of one rule weigh together, and are told once', () => {
    const { grade } = finished([]);
    const fault = {
      ...grade.dimensions[0]!.findings.find((f) => f.points < 0)!,
      dimension: 'moderation' as const,
    };
    const hidden = Array.from(
      { length: 60 },
      (_, n): Finding => ({
        ...fault,
        id: `hidden-${n}`,
        rule: 'moderation.criticismHidden',
        points: -1.6,
        tick: 60 - n,
      }),
    );
    const [group] = groupsOf(hidden);
    expect([group!.first.tick, group!.others.length]).toEqual([1, 59]);
    expect(group!.points).toBeCloseTo(-96);
    const dimensions = grade.dimensions.map((d) =>
      d.dimension === 'moderation' ? { ...d, findings: hidden } : d,
    );
    const { change, attempt } = threeOf({ ...grade, dimensions });
    expect([change!.first.rule, attempt!.first.rule]).toContain('moderation.criticismHidden');
  });
  test('silence is one lesson: what to try is another', () => {
    const { grade } = finished([]);
    const { change, attempt } = threeOf(grade);
    const isAll = grade.dimensions.every((d) =>
      groupsOf(d.findings.filter((f) => f.points < 0)).every(
        (group) => isSilence(group) || group.first.dimension === change!.first.dimension,
      ),
    );
    expect(isSilence(change!) && isSilence(attempt!)).toBe(isAll);
  });
  test('what was done badly is to change; what was left undone is to try; a silence begins with a first word', () => {
    const spoken = threeOf(finished([draft('mechant')]).grade);
    expect([isUndone(spoken.change!), isUndone(spoken.attempt!)]).toEqual([false, true]);
    expect(threeOf(finished([]).grade).change!.first.rule).toBe('timing.firstWordNone');
  });
  test('trifles are neither to change nor to try', () => {
    const { grade } = finished([draft('mechant')]);
    const trifling = grade.dimensions.map((d) => ({
      ...d,
      findings: d.findings.map((f) => (f.points < 0 ? { ...f, points: -0.1 } : f)),
    }));
    expect(threeOf({ ...grade, dimensions: trifling })).toMatchObject({ change: null, attempt: null });
  });
  test('nothing to keep is about the post of what is to change', () => {
    const { grade } = finished([draft('mechant')]);
    const { keep, change } = threeOf(grade);
    expect(keep === null || keep.first.post !== change!.first.post).toBe(true);
  });
  test('an author who blames words is not quoted where they gained, nor one who praises them where they lost', () => {
    const { game, grade } = finished([draft('bon')]);
    const gain = grade.dimensions.flatMap((d) => d.findings).find((f) => f.points > 0 && f.quote !== '')!;
    const post = scenario.posts.find((p) => p.id === 'opener')!;
    const blamed = {
      ...scenario,
      posts: [{ ...post, drafts: post.drafts.map((d) => ({ ...d, level: 0 })) }],
    };
    expect(findingView(gain, { ...game, scenario: blamed }).why).toBe('');
    expect(findingView({ ...gain, points: -5 }, { ...game, scenario: blamed }).why).not.toBe('');
  });
  test('every reason is a sentence of its own, with who says so beside it in a few words', () => {
    expect(shortCite('F6', 'fr')).toBe('Herhausen, Ludwig, Grewal, Wulf & Schoegel 2019');
    expect(shortCite('L1', 'fr')).toBe('LCCJTI, art. 22');
    expect(shortCite('L3', 'en')).toBe(
      'Criminal Code, ss. 264 and 264.1; Civil Code of Québec, arts. 3, 35 and 36; Law 25',
    );
    expect(shortCite('author', 'en')).toBe('');
    for (const rule of Object.keys(REASONS.fr)) {
      expect(REASONS.fr[rule as keyof typeof REASONS.fr], rule).toMatch(/[.)»]$/);
      expect(REASONS.en[rule as keyof typeof REASONS.en], rule).toMatch(/[.)”]$/);
    }
  });
  test('a finding opens the very post with the house’s answer below it', () => {
    const { game } = finished([draft('bon')]);
    const view = threadView('opener', game, [draft('bon')])!;
    expect(view.posts[0]).toMatchObject({ id: 'opener', isHere: true, name: 'Odette' });
    expect(view.posts.some((post) => post.isHouse)).toBe(true);
    expect(threadView('nothing', game, [])).toBeNull();
  });
  test('a word said in private stands in the thread too, and is said to be private', () => {
    const act = { ...draft('bon'), channel: 'private' } as Action;
    const { game } = finished([act]);
    const view = threadView('opener', game, [act])!;
    const word = view.posts.find((post) => post.isPrivate);
    expect(word).toMatchObject({ isHouse: true, isHere: false });
    expect(word?.text).toContain('On répare');
  });
});

describe('the film', () => {
  test('its table tells the posts of every hour', () => {
    const { game, events } = finished([draft('bon')]);
    const film = filmView(events, game);
    expect(film.rows.reduce((sum, row) => sum + row.posts, 0)).toBe(
      game.state.perTick.posts.reduce((a, b) => a + b, 0),
    );
    expect(film.rows[0]!.marks.map((mark) => mark.label)).toContain('Réponse');
  });
  test('equal labels are said once with their number', () => {
    expect(counted(['Réponse', 'Article', 'Réponse'])).toBe('Réponse (2), Article');
  });
});

describe('taking away', () => {
  const record = {
    recordVersion: 1,
    engineVersion: '1',
    toneModel: 'rules-0',
    readings: null,
    scenario: { id: 'cafe', hash: 'h', rubric: null, rules: null, words: null },
    seed: '3',
    settings: { mode: 'evaluation', lang: 'fr', player: 'person', accommodation: 1.5 },
    actions: [],
    checks: [],
    end: { tick: 360, hash: 'ff', isComplete: true },
    seal: null,
    annexes: { alias: '=HYPERLINK("http://x")', group: 'A;B "c"\n@d' },
  } as const;
  test('the line opens right in French Excel: BOM, semicolons, decimal commas, as many cells as columns', () => {
    const { grade } = finished([draft('bon')]);
    const [head, line] = csvOf({ ...record, annexes: { alias: 'Renard' } }, grade, USUAL_RUBRIC).split(
      '\r\n',
    );
    expect(head!.startsWith('\ufeffscenario;')).toBe(true);
    expect(line!.split(';')).toHaveLength(head!.split(';').length);
    expect(line).toContain(`;${String(grade.total).replace('.', ',')};`);
    expect(line).not.toMatch(/\d\.\d/);
  });
  test('a cell that looks like a formula is defused, quotes are doubled', () => {
    const line = csvOf(record, finished([]).grade, USUAL_RUBRIC).split('\r\n')[1]!;
    expect(line).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(line).toContain('"A;B ""c"" @d"');
    for (const sign of '=+-@＝＋－＠\t\r') expect(cell(`${sign}1`)).toMatch(/^'/);
  });
  test('points carry a true minus and the comma of the language', () => {
    expect(signed(-4.25, 'fr')).toBe('\u22124,3');
    expect(signed(1.5, 'en')).toBe('+1.5');
  });
});

test('a guess that is no level, from a record of another hand, is no guess', () => {
  expect(guessOf({ guesses: { timing: 3, tone: 60, channel: 1.5 } }, 'timing')).toBe(3);
  expect(guessOf({ guesses: { timing: 3, tone: 60, channel: 1.5 } }, 'tone')).toBeNull();
  expect(guessOf({ guesses: { channel: 1.5 } }, 'channel')).toBeNull();
  expect(guessOf({}, 'timing')).toBeNull();
});

test('French has its no-break spaces before the colon and inside the guillemets', () => {
  for (const phrase of Object.values(DEBRIEF_WORDS.fr)) {
    const text =
      typeof phrase === 'function'
        ? phrase({ n: 2, hour: '9 h', who: 'X', total: 1, hits: 1, moderable: 2 })
        : phrase;
    expect(text).not.toMatch(/[\p{L}\d»] ?:(?!\u00a0)(?<! :)/u);
    expect(text).not.toMatch(/« |[^\u00a0]»/u);
    expect(text).not.toMatch(/ [;!?]/);
  }
});
