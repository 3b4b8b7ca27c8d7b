import { describe, expect, it } from 'vitest';
import type { Scenario } from '../model/scenario.ts';
import { compileScenario, scenarioSkeleton } from './index.ts';

const file = 'scenarios/essai.yaml';

/** A small sound scenario with fields added, or put instead of its own. */
function aScenario(fields = ''): string {
  const base: Record<string, string> = {
    format: 'format: avis-de-tempete/1',
    id: 'id: essai',
    title: 'title: Essai',
    start: 'start: 2026-10-10T06:10',
    duration: 'duration: 30h',
    organisation: 'organisation: {name: Café du Coin, handle: "@cafe"}',
    crisis: 'crisis: {cluster: preventable, severity: medium}',
    platforms: 'platforms: [{id: fil, kind: microblog}]',
    people: 'people: [{id: odette, name: Odette, audience: customers, reach: 40}]',
    posts: 'posts: [{id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: Froid.}]',
  };
  for (const part of fields.split(/^(?=[a-z]\w*:)/m)) base[part.split(':')[0] ?? ''] = part.trimEnd();
  return `${Object.values(base).join('\n')}\n`;
}

function compiled(fields = ''): Scenario {
  const { scenario, diagnostics } = compileScenario(aScenario(fields), { file });
  expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  return scenario as Scenario;
}

/** Codes with their places: `12:3 unknown-id`. */
function faults(source: string): string[] {
  return compileScenario(source, { file }).diagnostics.map(
    (d) => `${d.range.start.line}:${d.range.start.column} ${d.code}`,
  );
}

describe('a portrait', () => {
  const people = (portrait: string) =>
    `people: [{id: odette, name: Odette, audience: customers${portrait === '' ? '' : `, portrait: ${portrait}`}}]`;
  const ofOdette = (portrait: string) => compiled(people(portrait)).people[0]?.portrait;

  it('is what is written, none, or no field at all', () => {
    expect(ofOdette('')).toBeUndefined();
    expect(compiled(people('')).people[0]).not.toHaveProperty('portrait');
    expect(ofOdette('none')).toBe('none');
    expect(ofOdette('{hair: tied, grey: yes, beard: no}')).toEqual({ hair: 'tied', isGrey: true });
  });

  it('changes nothing that the rules read', () => {
    const hashes = ({ rulesHash, wordsHash }: Scenario) => [rulesHash, wordsHash];
    expect(hashes(compiled(people('{hair: bald}')))).toEqual(hashes(compiled(people(''))));
  });

  it.each([
    ['{hair: rousse}', 'unknown-value'],
    ['{barbe: yes}', 'unknown-field'],
    ['barbue', 'wrong-type'],
  ])('is told when it cannot be drawn: %s', (portrait, code) => {
    expect(faults(aScenario(people(portrait))).join()).toContain(code);
  });
});

describe('a crowd of its own', () => {
  const crowd = (dials: string) => compiled(`crowd: ${dials}`).crowd;

  it('is what is written, as shares and an hour of the day, or no field at all', () => {
    expect(compiled()).not.toHaveProperty('crowd');
    expect(crowd('{spam: 30%}')).toEqual({ spam: 0.3 });
    expect(crowd('{taunts: 0, tide: {depth: 0.2, least: "14:30"}}')).toEqual({
      taunts: 0,
      tide: { depth: 0.2, leastHour: 14.5 },
    });
  });

  it.each([
    ['{spam: 3}', 'out-of-range'],
    ['{tide: {depth: 0.2, least: à midi}}', 'wrong-type'],
    ['{tide: {depth: 0.2}}', 'missing-field'],
    ['{insultes: 0}', 'unknown-field'],
  ])('is told when it cannot be read: %s', (dials, code) => {
    expect(faults(aScenario(`crowd: ${dials}`)).join()).toContain(code);
  });
});

describe('a public house', () => {
  it('serves people, not customers, unless its author names them', () => {
    const house = (sector: string) =>
      compiled(`organisation: {name: Ville, handle: ville, sector: ${sector}}\nservices: []`);
    const names = ({ audiences, services }: Scenario) => [
      audiences.find(({ id }) => id === 'customers')?.name.fr,
      services.find(({ id }) => id === 'clientele')?.name.fr,
    ];
    expect(names(house('public'))).toEqual(['Les usagers', 'Le service aux citoyens']);
    expect(names(house('utilitarian'))).toEqual(['La clientèle', 'Le service à la clientèle']);
  });
});

describe('a compiled scenario', () => {
  it('turns hours and durations to ticks, the second day included', () => {
    const scenario = compiled(
      'tick: 120s\nquarts: [{id: a, title: A, from: "06:10", to: "07:40"}, {id: b, title: B, from: day 2 05:10, to: +24h}]',
    );
    expect(scenario.ticks).toBe(900);
    expect(scenario.quarts.map((q) => [q.from, q.to])).toEqual([
      [0, 45],
      [690, 720],
    ]);
    expect(scenario.posts[0]?.at).toBe(5);
  });

  it('fills in what an author leaves out', () => {
    const scenario = compiled();
    expect(scenario.crisis).toMatchObject({ morality: 0.6, harm: 'low' });
    expect(scenario.services.map((s) => s.id)).toEqual(['direction', 'juridique', 'clientele', 'technique']);
    expect(scenario.posts[0]).toMatchObject({ purpose: 'condemn', tone: 'cordial', reach: 40, rule: null });
    expect(scenario.organisation.handle).toBe('cafe');
    expect(scenario.debrief.endings.at(-1)?.when).toBeNull();
    expect(scenario.langs).toEqual(['fr']);
  });

  it('keeps shares and weights at a sum of one whatever the author changes', () => {
    const { audiences } = compiled('audiences: [{id: fans, share: 30%}, {id: trolls, share: 0}]');
    const sum = (key: 'share' | 'weight') => audiences.reduce((total, a) => total + a[key], 0);
    expect(sum('share')).toBeCloseTo(1, 12);
    expect(sum('weight')).toBeCloseTo(1, 12);
    expect(audiences.find((a) => a.id === 'trolls')).toMatchObject({ share: 0, weight: 0 });
  });

  it('lifts posts and messages written inside of a beat, with names of their own', () => {
    const { beats, posts, messages } = compiled(
      `timeline:
  - {id: relance, at: "07:00", post: {by: odette, platform: fil, class: complaint, text: Encore.}, set: relance}
  - {at: "07:10", message: {from: direction, text: Efface., options: [{stance: comply, level: 0, text: Oui., effects: {credit: -1}}]}}`,
    );
    expect(beats.map((b) => b.effects)).toEqual([
      [
        { do: 'post', post: 'relance_post' },
        { do: 'flag', flag: 'relance' },
      ],
      [{ do: 'message', message: 'beat_2_message' }],
    ]);
    expect(posts.map((p) => [p.id, p.at])).toEqual([
      ['relance_post', -1],
      ['opener', 10],
    ]);
    expect(messages[0]).toMatchObject({ id: 'beat_2_message', kind: 'demand', at: -1 });
  });

  it('puts variables in each language, and leaves slots to the desk', () => {
    const scenario = compiled(
      `variables: {prix: {fr: "12 $", en: "$12"}}
summary: {fr: "{{org}} vend à {{prix}}.", en: "{{org}} sells at {{prix}}."}
chatter: {groups: [{id: froid, lines: ["Chez {{org}}, {{pout}}"]}, {id: dit, use: echo, lines: ["{{quote}}, vraiment?"]}]}`,
    );
    expect(scenario.summary).toEqual({ fr: 'Café du Coin vend à 12 $.', en: 'Café du Coin sells at $12.' });
    expect(scenario.chatter.groups[0]?.lines.en).toEqual(['Chez Café du Coin, {{pout}}']);
    expect(scenario.chatter.groups[1]?.lines.fr).toEqual(['{{quote}}, vraiment?']);
  });

  it('folds the phrases to look for', () => {
    const { posts } = compiled(
      'posts: [{id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: Froid., detail: {fr: [ÉTÉ  froid, 412], en: [Cold]}}]',
    );
    expect(posts[0]?.detail).toEqual({ fr: ['ete froid', '412'], en: ['cold'] });
  });

  it('is frozen all the way down, JSON only, without a shared part, and hashed by content', () => {
    const scenario = compiled();
    const seen = new Set<object>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(seen.has(value)).toBe(false);
      seen.add(value);
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(walk);
    };
    walk(scenario);
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
    expect(compiled().hash).toBe(scenario.hash);
    expect(compiled('seed: autre').hash).not.toBe(scenario.hash);
    expect(compiled('# un mot\nseed: "1"').hash).toBe(scenario.hash);
  });

  it('reads decks of its own folder and tells their faults in their own file', () => {
    const decks: Record<string, string> = {
      'essai/gens.yaml':
        'people: [{id: lea, name: Léa, audience: fans}]\nposts:\n  - {id: suite, at: "06:30", by: odete, platform: fil, class: support, text: Bravo.}\n',
    };
    const { scenario, diagnostics } = compileScenario(aScenario('include: [gens.yaml]'), {
      file,
      include: (path) => decks[path],
    });
    expect(scenario).toBeNull();
    expect(diagnostics).toMatchObject([
      {
        code: 'unknown-id',
        file: 'scenarios/essai/gens.yaml',
        range: { start: { line: 3, column: 34 } },
        params: { suggestion: 'odette' },
      },
    ]);
  });

  it.each([
    '../x.yaml',
    '/etc/passwd',
    'a/../../x.yaml',
    'C:\\x.yaml',
    'http://x.yaml',
    'x.txt',
    '..\\x.yaml',
  ])('never asks for %s', (name) => {
    const asked: string[] = [];
    const { diagnostics } = compileScenario(aScenario(`include: [${JSON.stringify(name)}]`), {
      file,
      include: (path) => {
        asked.push(path);
        return '';
      },
    });
    expect([asked, diagnostics.map((d) => d.code)]).toEqual([[], ['include-outside']]);
  });

  it.each(['fr', 'en'] as const)(
    'comes out of the %s skeleton without a warning, in under 75 lines',
    (lang) => {
      const source = scenarioSkeleton('mon-cafe', lang);
      const { scenario, diagnostics } = compileScenario(source, { file: 'scenarios/mon-cafe.yaml' });
      expect(diagnostics).toEqual([]);
      expect(scenario).toMatchObject({ id: 'mon-cafe', lang });
      expect(source.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length).toBeLessThan(75);
    },
  );
});

describe('the ten classic mistakes give one message, at the right line, with the cure', () => {
  const post = (rest: string) =>
    `posts:\n  - {id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: Froid.}\n${rest}`;
  it.each([
    [
      'a misspelt id',
      post('  - {id: suite, at: "06:30", by: odete, platform: fil, class: complaint, text: Encore.}'),
      '12:34 unknown-id',
    ],
    [
      'a missing translation',
      'title: {fr: Essai, en: Trial}\nlangs: [fr, en]\nposts: [{id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: {fr: Froid.}}]',
      '10:86 missing-translation',
    ],
    [
      'an unreachable beat',
      'timeline:\n  - {id: a, when: fired(b), set: x}\n  - {id: b, when: fired(b), set: y}',
      '12:10 beat-unreachable',
    ],
    [
      'an impossible promise',
      'statements:\n  - {id: s, title: S, text: Mardi., acts: [promise], promise: {text: M., due: 3d}}',
      '12:79 promise-too-late',
    ],
    [
      'an unknown field',
      'crisis: {cluster: preventable, severity: medium, morale: 0.2}',
      '7:50 unknown-field',
    ],
    ['a bad duration', 'duration: 30', '5:11 bad-duration'],
    ['a wrong indent', 'crisis:\n  cluster: preventable\n severity: medium', '9:2 bad-indent'],
    [
      'a condition never true',
      'statements:\n  - {id: s, title: S, text: T., acts: [hold], when: trust > 100}',
      '12:53 condition-never',
    ],
    ['a fact nobody can learn', 'facts:\n  - {id: machine, text: Brisée.}', '12:10 fact-unlearnable'],
  ])('%s', (_, fields, expected) => {
    expect(
      faults(aScenario(fields)).filter((fault) => fault.endsWith(expected.split(' ')[1] as string))[0],
    ).toBe(expected);
    if (!expected.includes('unreachable')) expect(faults(aScenario(fields))).toHaveLength(1);
  });

  it('the best answer always the longest', () => {
    const choice = (i: number) =>
      `  - {id: m${i}, at: "07:0${i}", from: direction, text: Alors?, options: [{stance: answer, level: 1, text: Non.}, {stance: answer, level: ${i + 1}, text: Oui bien sûr.}]}`;
    expect(faults(aScenario(`messages:\n${[1, 2, 3].map(choice).join('\n')}`))).toEqual([
      '12:67 best-always-longest',
    ]);
  });
});

describe('all faults come at once', () => {
  it('shape and meaning, sorted by place, each with its line and carets', () => {
    const { diagnostics } = compileScenario(
      aScenario(`minutes: long
people: [{id: odette, name: Odette, audience: custommers}, {id: odette, name: Ode, audience: fans}]
posts: [{id: opener, at: "05:00", by: odett, platform: file, class: complaint, text: Froid., arousal: 3}]
timeline: [{id: x, when: volum > 2, set: y}]`),
      { file },
    );
    expect(diagnostics.map((d) => d.code)).toEqual([
      'unknown-value',
      'duplicate-id',
      'hour-outside',
      'unknown-id',
      'unknown-id',
      'out-of-range',
      'wrong-type',
      'condition-name',
    ]);
    expect(diagnostics[0]?.params).toMatchObject({ suggestion: 'customers' });
    const [source, carets] = (diagnostics[3]?.excerpt ?? '').split('\n');
    expect(source?.slice(carets?.indexOf('^'), (carets?.lastIndexOf('^') ?? 0) + 1)).toBe('odett');
  });

  it('a slip in one post does not make it unknown to the others', () => {
    const source = aScenario(
      'posts: [{id: opener, at: "06:20", by: odette, platform: fil, class: complaint}, {id: b, at: "06:30", by: odette, platform: fil, to: opener, class: complaint, text: Moi aussi.}]',
    );
    expect(faults(source).map((f) => f.split(' ')[1])).toEqual(['missing-field']);
  });

  it('nor does it hide what else is wrong in it, or make what hangs on it impossible', () => {
    const source = aScenario(
      `posts: [{id: opener, at: "06:20", by: odette, platform: file, class: complain, text: Froid.}]
timeline: [{id: x, when: answered(opener), set: y}, {id: z, when: flag(y), reveal: nothing}]`,
    );
    expect(faults(source).map((f) => f.split(' ')[1])).toEqual(['unknown-id', 'unknown-value', 'unknown-id']);
  });

  it('a slip in a deck tells nothing of those who name what is in it', () => {
    const main = aScenario(
      'include: [more.yaml]\ntimeline: [{id: x, when: answered(other), post: brought}, {id: z, when: flag(y), set: w}]',
    );
    const deck = `posts:
  - {id: other, at: "06:20", by: odette, platform: fil, class: complain, text: Froid.}
  - {id: brought, by: odette, platform: fil, class: complaint, text: Froid., arousal: lots}
imprevus: [{id: i, title: Un imprévu, from: "10:00", to: "11:00", set: y, when: [3]}]
`;
    const { diagnostics } = compileScenario(main, { file, include: () => deck });
    expect(diagnostics.map(({ code, range }) => `${range.start.line} ${code}`)).toEqual([
      '2 unknown-value',
      '3 wrong-type',
      '4 wrong-type',
    ]);
  });

  it('a name misspelt where it is given is told where it is used, and not as a thing that never comes', () => {
    const source = aScenario(
      'posts: [{id: a, at: "06:10", by: odette, platform: fil, class: complaint, text: Froid.}, {id: openerr, by: odette, platform: fil, class: complaint, text: Froid.}]\ntimeline: [{id: x, at: "07:00", post: opener}]',
    );
    expect(faults(source).map((f) => f.split(' ')[1])).toEqual(['unknown-id']);
  });

  it('a comma inside braces is told as what it is', () => {
    const source = aScenario('timeline: [{id: x, when: done(hide, opener), set: y}]');
    const { diagnostics } = compileScenario(source, { file });
    expect(diagnostics).toMatchObject([{ code: 'condition-syntax', params: { problem: 'comma' } }]);
  });
});
