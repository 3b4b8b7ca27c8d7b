import { describe, expect, it } from 'vitest';
import { createWorld, playOut } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import { compileScenario } from '../scenario/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { costsPaid } from './present-costs.ts';

const SOURCE = `format: avis-de-tempete/1.1
id: exemple
title: Le café froid
lang: fr
start: 2026-10-10T06:10
duration: 3h
organisation: {name: Café du Coin, handle: cafe_du_coin}
crisis: {cluster: accidental, severity: small}
quarts: [{id: matin, title: Matin, from: "06:10", to: "08:00"}]
platforms: [{id: fil, kind: microblog}]
people: [{id: odette, name: Odette, audience: customers}]
posts:
  - id: opener
    at: "06:11"
    by: odette
    platform: fil
    class: complaint
    text: Mon café était froid.
    drafts:
      - {id: dire, level: 4, acts: [explain], text: Karim a oublié la machine., cost: {who: odette, text: Elle connaît Karim., trust: {customers: -6}}}
      - {id: taire, level: 4, acts: [hold], text: "On vous répond avant midi, Odette.", cost: {who: customers, text: Ils attendent., trust: {all: -1}}}
      - {id: rater, level: 1, acts: [hold], text: Merci., cost: {who: odette, text: Elle n'apprend rien.}}
messages:
  - {id: demande, at: "06:12", from: direction, text: Qui?, options: [{id: nommer, stance: answer, level: 3, text: Karim., cost: {who: direction, text: Elle doit le dire.}}, {id: rien, stance: refuse, level: 0, text: Non.}]}
`;

const { scenario, diagnostics } = compileScenario(SOURCE, { file: 'exemple.yaml' });
if (scenario === null) throw new Error(JSON.stringify(diagnostics));
const story = scenario;

const answer = (draft: string): Action => ({
  type: 'answer',
  at: 3,
  post: 'opener',
  wording: { mode: 'draft', draft },
  lang: 'fr',
  channel: 'public',
});
const OPEN: Action = { type: 'open', at: 2, post: 'opener' };
const REPLY: Action = { type: 'reply', at: 12, message: 'demande', option: 'nommer' };

function played(actions: readonly Action[], until = 20) {
  const world = createWorld(story, '1', RULES_ONLY);
  const { state } = playOut(world, actions, { until });
  return { world, scenario: story, state, lang: 'fr' } as const;
}

describe('what a right choice costs', () => {
  it('is lost at once by those who pay, and by nobody else', () => {
    const trust = (draft: string) =>
      played([OPEN, answer(draft)], 4).state.segments.map((s) => [s.id, s.trust] as const);
    const [told, kept, missed] = [trust('dire'), trust('taire'), trust('rater')];
    const lost = (of: typeof told, id: string) =>
      (missed.find(([one]) => one === id)?.[1] ?? 0) - (of.find(([one]) => one === id)?.[1] ?? 0);
    expect(lost(told, 'customers')).toBeGreaterThan(4);
    expect(Math.abs(lost(told, 'fans'))).toBeLessThan(1);
    expect(lost(kept, 'fans')).toBeGreaterThan(0.5);
  });

  it('is told after the game, in order, with who paid', () => {
    expect(costsPaid(played([OPEN, answer('dire'), REPLY]))).toEqual([
      {
        when: '6\u00a0h\u00a013',
        words: 'Karim a oublié la machine.',
        who: 'Odette',
        text: 'Elle connaît Karim.',
      },
      { when: '6\u00a0h\u00a022', words: 'Karim.', who: 'La direction', text: 'Elle doit le dire.' },
    ]);
    expect(costsPaid(played([OPEN, answer('taire')])).map(({ who }) => who)).toEqual(['Clientèle']);
  });

  it('is not told of a poor choice, nor of words that the player wrote', () => {
    expect(costsPaid(played([OPEN, answer('rater')]))).toEqual([]);
    const typed: Action = {
      ...(answer('dire') as Extract<Action, { type: 'answer' }>),
      wording: { mode: 'typed', text: 'Karim a oublié la machine.' },
    };
    expect(costsPaid(played([OPEN, typed]))).toEqual([]);
  });

  it('wants somebody who can pay', () => {
    const wrong = SOURCE.replace('who: customers', 'who: custommers').replace(
      'trust: {all: -1}',
      'trust: {all: 3}',
    );
    const found = compileScenario(wrong, { file: 'exemple.yaml' }).diagnostics;
    expect(found.map(({ code, params }) => [code, params.suggestion])).toContainEqual([
      'unknown-id',
      'customers',
    ]);
    expect(found.some(({ path }) => path.endsWith('trust.all'))).toBe(true);
  });
});
