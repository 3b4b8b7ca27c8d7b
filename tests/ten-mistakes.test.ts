import { describe, expect, it } from 'vitest';
import { LANGS } from '../src/model/text.ts';
import { compileScenario, scenarioSkeleton } from '../src/scenario/index.ts';
import { explainDiagnostic } from '../src/words/diagnostics.ts';

/**
 * The ten mistakes that authors make most. The rule: each gives one message, at the line where it was made, with what
 * is needed to cure it. Why: an instructor is alone with a text file the evening before the class.
 */
const monolingual = scenarioSkeleton('mon-cafe', 'fr');
const bilingual = `format: avis-de-tempete/1
id: mon-cafe
title: {fr: Le café froid, en: Cold coffee}
langs: [fr, en]
start: 2026-10-10T06:10
duration: 12h
organisation: {name: Café du Coin, handle: cafe_du_coin}
crisis: {cluster: accidental, severity: small}
platforms: [{id: fil, kind: microblog}]
people: [{id: odette, name: Odette, audience: customers}]
posts:
  - {id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: {fr: Froid., en: Cold.}}
  - {id: suite, at: "06:40", by: odette, platform: fil, class: complaint, text: {fr: Encore., en: Again.}}
`;
const INSULT = '  - {id: insulte,';
const HABIT = ['p1', 'p2', 'p3']
  .map(
    (id) =>
      `  - {id: ${id}, at: "06:30", by: odette, platform: fil, class: complaint, text: Froid., drafts: [` +
      '{text: Merci de votre message et bonne journée., acts: [hold], level: 0, why: Creux.}, ' +
      '{text: La machine a lâché; on répare ce matin même., acts: [repair], level: 4, why: Vrai.}]}\n',
  )
  .join('');

interface Mistake {
  readonly what: string;
  readonly code: string;
  readonly from: string; // of the sound file
  readonly to: string; // what the author wrote instead
  readonly at?: string; // begins the line where it is told, when that is not `to`
  readonly cure?: string; // said in the message or its cure, in both languages
  readonly sound?: string;
}

const MISTAKES: readonly Mistake[] = [
  {
    what: 'a misspelt id',
    code: 'unknown-id',
    from: 'answered(cafe_froid)',
    to: 'answered(cafe_froit)',
    cure: 'cafe_froid',
  },
  {
    what: 'a missing translation',
    code: 'missing-translation',
    from: 'text: {fr: Encore., en: Again.}',
    to: 'text: {fr: Encore.}',
    sound: bilingual,
  },
  {
    what: 'a beat that nothing reaches',
    code: 'beat-unreachable',
    from: 'elapsed > 40m and not answered(cafe_froid)',
    to: 'fired(relance)',
  },
  {
    what: 'the best draft always the longest',
    code: 'best-always-longest',
    from: INSULT,
    to: `${HABIT}${INSULT}`,
  },
  {
    what: 'a promise that cannot be kept',
    code: 'promise-too-late',
    from: 'acts: [nameConcern, explain, repair],',
    to: 'acts: [promise], promise: {text: Un café, due: 20h},',
  },
  {
    what: 'an unknown field',
    code: 'unknown-field',
    from: '    detail: [froid',
    to: '    detial: [froid',
    cure: 'detail',
  },
  {
    what: 'a bad duration',
    code: 'bad-duration',
    from: 'duration: 4h ',
    to: 'duration: 4 heures ',
    cure: '20h',
  },
  { what: 'a wrong indent', code: 'bad-indent', from: '    by: odette\n', to: '     by: odette\n' },
  {
    what: 'a condition that can never hold',
    code: 'condition-never',
    from: 'elapsed > 40m and',
    to: 'volume < 0 and',
  },
  {
    what: 'a fact that nobody can learn',
    code: 'fact-unlearnable',
    from: '    learn: {ask: technique, after: 15m}\n',
    to: '',
    at: '  - id: valve',
    cure: 'learn',
  },
];

describe('the ten mistakes that authors make most', () => {
  it.each([monolingual, bilingual])('begin from files without a fault', (sound) => {
    expect(compileScenario(sound, { file: 'scenarios/mon-cafe.yaml' }).diagnostics).toEqual([]);
  });

  it.each(MISTAKES)(
    '$what: one message, at its line, with its cure',
    ({ code, from, to, at, cure, sound }) => {
      const [before = '', after, ...more] = (sound ?? monolingual).split(from);
      expect([after === undefined, more]).toEqual([false, []]);
      const source = `${before}${to}${after}`;
      const line = source.slice(0, source.indexOf(at ?? to)).split('\n').length;
      const { diagnostics } = compileScenario(source, { file: 'scenarios/mon-cafe.yaml' });
      expect(diagnostics.map((d) => `${d.range.start.line} ${d.code}`)).toEqual([`${line} ${code}`]);
      for (const lang of LANGS)
        for (const d of diagnostics) {
          const { message, hint } = explainDiagnostic(d, lang);
          expect(hint.length).toBeGreaterThan(10);
          expect(`${message} ${hint}`).toContain(cure ?? '');
        }
    },
  );
});
