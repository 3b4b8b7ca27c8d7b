import { describe, expect, it } from 'vitest';
import type { Expr } from '../model/expr.ts';
import { compileScenario } from './index.ts';

/** A scenario with one statement offered under a condition. */
function withWhen(when: string) {
  const source = `format: avis-de-tempete/1
id: essai
title: Essai
start: 2026-10-10T06:10
duration: 10h
tick: 120s
organisation: {name: Café, handle: cafe}
crisis: {cluster: accidental, severity: small}
platforms: [{id: fil, kind: microblog}]
people: [{id: odette, name: Odette, audience: customers}]
facts: [{id: connu, text: Su., known: yes}, {id: rumeur, text: Faux., true: no}, {id: panne, text: Panne., learn: {ask: technique}}]
posts:
  - {id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: Froid., drafts: [{acts: [hold], text: On cherche.}, {id: vrai, acts: [repair], text: On répare.}]}
  - {id: tard, by: odette, platform: fil, class: complaint, text: Encore.}
messages: [{id: demande, at: "07:00", from: direction, text: Alors?, options: [{id: non, stance: refuse, level: 3, text: Non.}]}]
timeline:
  - {id: boucle, when: fired(boucle), post: tard, set: jamais}
  - {id: midi, at: "12:00", set: midi_passe}
contacts: [{id: appel, person: odette, drafts: [{id: ecoute, acts: [ask], text: Je vous écoute.}]}]
statements: [{id: s, title: S, text: T, acts: [hold], when: ${JSON.stringify(when)}}]
`;
  const { scenario, diagnostics } = compileScenario(source, { file: 'x.yaml' });
  const all = diagnostics.filter((d) => d.path.startsWith('statements'));
  const told = diagnostics.map((d) => d.code);
  return { expr: scenario?.statements[0]?.when, codes: all.map((d) => d.code), all, told };
}

/** The tree as a sentence with all its parentheses. */
function show(e: Expr): string {
  switch (e.k) {
    case 'num':
    case 'bool':
      return String(e.v);
    case 'name':
      return e.args.length === 0 ? e.name : `${e.name}(${e.args.join(' ')})`;
    case 'not':
      return `!${show(e.a)}`;
    case 'cmp':
      return `(${show(e.a)} ${e.op} ${show(e.b)})`;
    default:
      return `(${show(e.a)} ${e.k} ${show(e.b)})`;
  }
}

describe('a condition is read as an instructor would say it', () => {
  it.each([
    ['volume > 20', '(volume > 20)'],
    ['volume > 20 and not said(apology)', '((volume > 20) and !said(apology))'],
    ['media >= 2 or volume > 5 and blame < .5', '((media >= 2) or ((volume > 5) and (blame < 0.5)))'],
    ['not media >= 2', '!(media >= 2)'],
    ['not (media >= 2 or knows(panne))', '!((media >= 2) or knows(panne))'],
    ['not not said(repair)', '!!said(repair)'],
    ['chose(demande, non)', 'chose(demande non)'],
    ['chose(opener, a) or chose(opener, vrai)', '(chose(opener a) or chose(opener vrai))'],
    ['chose(appel, ecoute) and not said(excuse, appel)', '(chose(appel ecoute) and !said(excuse appel))'],
    ['said(apology, opener)', 'said(apology opener)'],
    ['elapsed > 40m', '(elapsed > 20)'],
    ['elapsed > 1h30m and elapsed < 9h', '((elapsed > 45) and (elapsed < 270))'],
    ['elapsed > 30s', '(elapsed > 1)'],
    ['trust(customers) < 40', '(trust(customers) < 40)'],
    ['not (volume > 2) and chose(demande, non)', '(!(volume > 2) and chose(demande non))'],
    ['done(hide, opener) and chose(demande, non)', '(done(hide opener) and chose(demande non))'],
    ['chance(0.3) AND stage(fire)', '(chance(0.3) and stage(fire))'],
    ['true', 'true'],
  ])('%s', (when, expected) => {
    const { expr, all } = withWhen(when);
    expect(all.filter((d) => d.severity === 'error')).toEqual([]);
    expect(expr && show(expr)).toBe(expected);
  });
});

describe('a condition that cannot be read says why', () => {
  it.each([
    ['', 'condition-syntax', { problem: 'empty' }],
    ['volume => 3', 'condition-syntax', { problem: 'arrow' }],
    ['volume =< 3', 'condition-syntax', { problem: 'arrow' }],
    ['volume > 3 et media > 1', 'condition-syntax', { problem: 'french', word: 'et', meant: 'and' }],
    ['volume > 3 OU media > 1', 'condition-syntax', { problem: 'french', word: 'OU', meant: 'or' }],
    ['non said(apology)', 'condition-syntax', { problem: 'french', word: 'non', meant: 'not' }],
    ['confiance < 40', 'condition-name', { name: 'confiance', suggestion: 'trust' }],
    ['médias > 1', 'condition-name', { name: 'médias', suggestion: 'media' }],
    ['said(excuses)', 'unknown-id', { id: 'excuses', suggestion: 'apology' }],
    ['removed(insulte) > 2', 'unknown-id', { id: 'insulte', suggestion: 'uncivil' }],
    ['volume > 3 && media > 1', 'condition-syntax', { problem: 'symbols' }],
    ['!said(apology)', 'condition-syntax', { problem: 'symbols' }],
    ['media = 2', 'condition-syntax', { problem: 'equals' }],
    ['(media > 2', 'condition-syntax', { problem: 'parentheses' }],
    ['media > 2 volume > 3', 'condition-syntax', { problem: 'words' }],
    ['media >', 'condition-syntax', {}],
    ['media + 1 > 2', 'condition-syntax', {}],
    ['posts[0] > 2', 'condition-syntax', {}],
    ['medias > 2', 'condition-name', { suggestion: 'media' }],
    ['said', 'condition-arguments', { shape: 'said(act)' }],
    ['volume(fil) > 2', 'condition-arguments', { shape: 'volume' }],
    ['chance(3)', 'condition-arguments', {}],
    ['said(apologie)', 'unknown-id', { kind: 'act', suggestion: 'apology' }],
    ['answered(openr)', 'unknown-id', { kind: 'post', suggestion: 'opener' }],
    ['chose(demande, oui)', 'unknown-id', { kind: 'option' }],
    ['chose(opener, b)', 'unknown-id', { kind: 'draft', known: 'a, vrai' }],
    ['chose(apel, ecoute)', 'unknown-id', { kind: 'choice', suggestion: 'appel' }],
    ['said(apology, odette)', 'unknown-id', { kind: 'recipient' }],
    ['said(apology, opener, appel)', 'condition-arguments', { shape: 'said(act, recipient)' }],
    ['flag(inconnu)', 'unknown-id', { kind: 'flag' }],
    ['volume', 'condition-type', { name: 'volume' }],
    ['not volume', 'condition-type', { name: 'volume' }],
    ['said(apology) > 2', 'condition-type', { name: 'said' }],
    ['1 < media < 3', 'condition-type', {}],
  ])('%s', (when, code, params) => {
    expect(withWhen(when).all).toMatchObject([{ code, params }]);
  });

  it('points at the word', () => {
    const [fault] = withWhen('volume > 2 and answered(openr)').all;
    const [line = '', carets = ''] = (fault?.excerpt ?? '').split('\n');
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('openr');
  });
});

describe('a condition that can never hold is found', () => {
  it.each([
    'media > 3',
    'trust < 0',
    'trust(fans) > 100',
    'blame > 1',
    'credit >= 6',
    'elapsed > 11h',
    'volume < 0',
    'missed > 0',
    'chance(0)',
    'false',
    'not knows(connu)',
    'knows(rumeur)',
    'media > 2 and media < 2',
    'said(apology) and not said(apology)',
    'not (volume >= 0)',
  ])('%s', (when) => {
    expect(withWhen(when).codes).toContain('condition-never');
  });

  it.each([
    'answered(tard)',
    'said(apology, tard)',
    'fired(boucle)',
    'flag(jamais)',
    'fired(boucle) or flag(jamais)',
  ])('and told once, where its cause is, when it hangs on a beat that never comes: %s', (when) => {
    expect(withWhen(when).told).toEqual(['beat-unreachable']);
  });

  it.each([
    'media >= 3',
    'trust <= 0',
    'elapsed > 9h',
    'knows(panne)',
    'knows(connu)',
    'not knows(panne)',
    'flag(midi_passe)',
    'not fired(boucle)',
    'replied(demande)',
    'chose(opener, vrai)',
    'chose(appel, ecoute)',
    'said(apology, opener)',
    'said(apology, appel)',
    'media >= 2 and media <= 2',
    'media > 3 or volume > 1',
    'posted(opener)',
    'chance(1)',
  ])('and one that can is left alone: %s', (when) => {
    expect(withWhen(when).codes).not.toContain('condition-never');
  });
});
