import { describe, expect, it } from 'vitest';
import { compileScenario } from '../index.ts';

/** A small sound scenario; each part is put instead of the one of the same name, or added. */
function aScenario(fields: string): string {
  const base: Record<string, string> = {
    format: 'format: avis-de-tempete/1',
    id: 'id: essai',
    title: 'title: Essai',
    start: 'start: 2026-10-10T06:00',
    duration: 'duration: 4h',
    organisation: 'organisation: {name: Café du Coin, handle: cafe}',
    crisis: 'crisis: {cluster: accidental, severity: small}',
    quarts: `quarts:
  - {id: matin, title: Matin, from: "06:00", to: "07:30"}
  - {id: midi, title: Midi, from: "08:00", to: "09:20"}`,
    platforms: 'platforms: [{id: fil, kind: microblog}]',
    people: 'people: [{id: odette, name: Odette, audience: customers}]',
    posts: 'posts: [{id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: Froid.}]',
  };
  for (const part of fields.split(/^(?=[a-z]\w*:)/m)) base[part.split(':')[0] ?? ''] = part.trimEnd();
  return `${Object.values(base).join('\n')}\n`;
}

function told(fields: string) {
  return compileScenario(aScenario(fields), { file: 'essai.yaml' }).diagnostics;
}

function codes(fields: string): string[] {
  return told(fields).map(({ code }) => code);
}

describe('promises', () => {
  const due = (at: string, due: string) =>
    told(`posts:
  - id: opener
    at: "${at}"
    by: odette
    platform: fil
    class: complaint
    text: Froid.
    drafts: [{text: Promis., acts: [promise], promise: {text: Un mot, due: ${due}}}]`).map(
      ({ code, params }) => [code, params.sent, params.hour],
    );

  it('can be kept when a quart is open before they fall due', () => {
    expect(due('06:10', '60m')).toEqual([]);
    expect(due('07:25', '60m')).toEqual([]); // 08:25, within the second quart
  });

  it('cannot when they fall due between two quarts, or are due at once', () => {
    expect(due('07:28', '20m')).toEqual([['promise-unkeepable', '07:28', '07:48']]);
    expect(due('06:10', '4m')).toEqual([['promise-unkeepable', '06:10', '06:14']]);
  });

  it('cannot after the last quart', () => {
    expect(due('09:15', '40m')).toEqual([['promise-unkeepable', '09:15', '09:55']]);
  });
});

const OPENER =
  '  - {id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: Mon café était froid ce matin.}';

describe('what comes after the last quart', () => {
  const at = (hour: string) =>
    told(`posts:
${OPENER}
  - {id: tard, at: "${hour}", by: odette, platform: fil, class: complaint, text: Encore.}
messages: [{id: mot, at: "${hour}", from: direction, text: Bonsoir.}]`).map(({ code, params }) => [
      code,
      params.id,
      params.hour,
    ]);

  it('is never read', () => {
    expect(at('09:20')).toEqual([
      ['after-last-quart', 'tard', '09:20'],
      ['after-last-quart', 'mot', '09:20'],
    ]);
  });

  it('is read before, and between two quarts', () => {
    expect(at('09:19')).toEqual([]);
    expect(at('07:45')).toEqual([]);
  });
});

describe('a text', () => {
  it.each([
    ['summary: ""', 'summary'],
    ['summary: "  "', 'summary'],
    ['summary: {fr: Un café., en: ""}', 'summary.en'],
    ['variables: {lieu: ""}', 'variables.lieu'],
  ])('that is written and empty is told: %s', (fields, path) => {
    expect(told(fields).map((d) => `${d.code} ${d.path}`)).toEqual([`text-empty ${path}`]);
  });

  it('that is missing in a promised language is told once when it is there and empty', () => {
    expect(
      codes(`langs: [fr, en]\nsummary: {fr: Un café., en: ""}`).filter((code) => code === 'text-empty'),
    ).toEqual(['text-empty']);
    expect(
      told(`langs: [fr, en]\nsummary: {fr: Un café., en: ""}`).filter(({ path }) =>
        path.startsWith('summary'),
      ),
    ).toHaveLength(1);
  });

  it('is told when it is that of another post or of another answer', () => {
    const draft = (text: string) => `{text: "${text}", acts: [hold]}`;
    const same = 'On vérifie, et on revient ici tantôt.';
    expect(
      told(`posts:
${OPENER}
  - {id: copie, at: "06:30", by: odette, platform: fil, class: complaint, text: MON CAFÉ était froid ce matin., drafts: [${draft(same)}, ${draft(same)}]}`).map(
        ({ code, path, params }) => [code, path, params.other],
      ),
    ).toEqual([
      ['text-repeated', 'posts[1].text', 'opener'],
      ['text-repeated', 'posts[1].drafts[1].text', 'copie.a'],
    ]);
  });

  it('of a few words may come back', () => {
    expect(
      codes(`posts:
  - {id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: Froid.}
  - {id: copie, at: "06:30", by: odette, platform: fil, class: complaint, text: Froid.}`),
    ).toEqual([]);
  });
});

describe('what an answer says of a fact', () => {
  const FACTS = `facts:
  - {id: valve, text: Une valve., learn: {ask: technique, after: 20m}}
  - {id: bruit, text: Un bruit., sure: rumour, learn: {ask: technique, after: 5m}}
  - {id: faux, text: Un mensonge., true: no}
`;
  const answer = (draft: string, facts = FACTS) =>
    told(`${facts}posts:
  - {id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: Froid., drafts: [{text: Voilà., acts: [explain], ${draft}}]}`).map(
      ({ code, params }) => [code, params.fact],
    );

  it('cannot be that it is so, and that it is not', () => {
    expect(answer('states: [valve], contradicts: [valve]')).toEqual([['states-and-denies', 'valve']]);
    expect(answer('states: [valve], contradicts: [bruit]')).toEqual([]);
  });

  it('is not the best there is when it gives out a rumour, or what is false', () => {
    expect(answer('level: 4, states: [bruit]')).toEqual([['rumour-as-fact', 'bruit']]);
    expect(answer('level: 4, states: [faux]')).toEqual([['rumour-as-fact', 'faux']]);
    expect(answer('level: 3, states: [bruit]')).toEqual([]);
    expect(answer('level: 4, contradicts: [faux]')).toEqual([]);
  });

  it('is known a quarter of an hour after the post when it is the best answer', () => {
    const learnt = (delay: string, draft: string) => answer(draft, FACTS.replace('20m', delay));
    expect(learnt('34m', 'level: 4, states: [valve]')).toEqual([]);
    expect(learnt('35m', 'level: 4, states: [valve]')).toEqual([['states-too-soon', 'valve']]);
    expect(learnt('35m', 'level: 2, states: [valve]')).not.toContainEqual(['states-too-soon', 'valve']);
    expect(learnt('35m', 'states: [valve]')).toEqual([]);
  });

  it('may come from a beat, a mishap or a message before its service tells it', () => {
    const late = FACTS.replace('20m', '2h');
    expect(answer('level: 4, states: [valve]', late)).toEqual([['states-too-soon', 'valve']]);
    for (const sooner of [
      'timeline: [{id: b, at: "06:25", reveal: valve}]',
      'imprevus: [{id: i, title: I, from: "06:25", to: "07:00", reveal: valve}]',
      'messages: [{id: m, at: "06:25", from: direction, text: Alors?, options: [{stance: answer, level: 2, text: Oui., effects: {reveal: valve}}]}]',
    ])
      expect(answer('level: 4, states: [valve]', `${late}${sooner}\n`)).toEqual([]);
  });
});

describe('a person to be protected', () => {
  const PEOPLE = `people:
  - {id: odette, name: Odette, audience: customers}
  - {id: karim, name: Karim, audience: affected, protected: yes}
`;
  const post = (more: string) =>
    `posts: [{id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: Froid.${more}}]`;

  it('is the target of some post', () => {
    expect(told(`${PEOPLE}${post('')}`).map((d) => `${d.code} ${d.path} ${d.params.id}`)).toEqual([
      'protected-idle people[1].protected karim',
    ]);
    expect(codes(`${PEOPLE}${post(', about: karim')}`)).toEqual([]);
  });

  it('is not told while the post may be about them and cannot be read', () => {
    expect(
      codes(
        `${PEOPLE}posts:\n${OPENER}\n  - {id: x, about: karim, at: "06:30", by: odette, platform: fil, text: T}`,
      ),
    ).toEqual(['missing-field']);
  });
});

describe('a post', () => {
  const withLevels = (...levels: (number | null)[]) =>
    told(`posts:
  - id: opener
    at: "06:20"
    by: odette
    platform: fil
    class: complaint
    text: Froid.
    drafts: [${levels.map((level, i) => `{text: "Réponse ${i}.", acts: [hold]${level === null ? '' : `, level: ${level}`}}`).join(', ')}]`).map(
      ({ code, severity, params }) => [code, severity, params.id],
    );

  it('whose drafts are all poor is told in a note', () => {
    expect(withLevels(1, 2, 0)).toEqual([['no-good-draft', 'note', 'opener']]);
    expect(withLevels(0)).toEqual([['no-good-draft', 'note', 'opener']]);
  });

  it('with a good draft, or one that the rubric judges, is not', () => {
    expect(withLevels(1, 3, 0)).toEqual([]);
    expect(withLevels(1, null)).toEqual([]);
    expect(withLevels()).toEqual([]);
  });
});

describe('the words of a text', () => {
  const ofSummary = (yaml: string) =>
    told(`summary: ${yaml}`).map(({ code, path, params }) => [code, path, params.sign ?? params.found]);

  it.each([
    ['Le café est froid."', '"'],
    ["Elle dit « froid et s'en va.", '«'],
    ["Elle dit froid » et s'en va.", '»'],
    ['Il “dit froid.', '“'],
  ])('keep no quotation mark alone: %s', (text, sign) => {
    expect(ofSummary(text)).toEqual([['stray-quote', 'summary', sign]]);
  });

  it.each(['Un écran de 27" est froid.', 'Elle dit "froid" et « tiède ».', "L'eau d'ici."])(
    'may quote, measure and elide: %s',
    (text) => {
      expect(ofSummary(text)).toEqual([]);
    },
  );

  it('are those of the language of their field', () => {
    const fr = 'Le café est froid et la machine est brisée.';
    const en = 'The coffee is cold and the machine is broken.';
    expect(ofSummary(`{fr: ${fr}, en: ${en}}`)).toEqual([]);
    expect(ofSummary(`{fr: ${fr}, en: ${fr}}`)).toEqual([['other-language', 'summary.en', 'fr']]);
    expect(ofSummary(`{fr: ${en}, en: ${fr}}`)).toEqual([
      ['other-language', 'summary.fr', 'en'],
      ['other-language', 'summary.en', 'fr'],
    ]);
    expect(ofSummary('{fr: Café du Coin, en: Café du Coin}')).toEqual([]);
  });
});

describe('a language that few texts lack', () => {
  const skills = (both: number, alone: number) =>
    `skills: [${[
      ...Array.from({ length: both }, (_, i) => `{fr: Trier ${i}, en: Sort ${i}}`),
      ...Array.from({ length: alone }, (_, i) => `Répondre ${i}`),
    ].join(', ')}]
title: {fr: Essai, en: Trial}
posts: [{id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: {fr: Froid., en: Cold.}}]
quarts: [{id: matin, title: {fr: Matin, en: Morning}, from: "06:00", to: "09:00"}]`;
  const dropped = (fields: string) =>
    told(fields)
      .filter(({ code }) => code === 'language-dropped')
      .map(({ path, params }) => [path, params.lang, params.n]);

  it('is told at each of them', () => {
    expect(dropped(skills(17, 2))).toEqual([
      ['skills[17]', 'en', 2],
      ['skills[18]', 'en', 2],
    ]);
  });

  it('is not when many lack it, when it was never begun, or when it is promised and told already', () => {
    expect(dropped(skills(3, 2))).toEqual([]);
    expect(dropped('')).toEqual([]);
    expect(dropped(`${skills(17, 2)}\nlangs: [fr, en]`)).toEqual([]);
    expect(codes(`${skills(17, 2)}\nlangs: [fr, en]`)).toEqual([
      'missing-translation',
      'missing-translation',
    ]);
  });
});
