import { expect, it } from 'vitest';
import { aBusyScenario } from '../../tests/support/a-busy-scenario.ts';
import { createWorld, run } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { Fact } from '../model/scenario.ts';
import { RULES_ONLY } from '../tone/index.ts';
import type { DeskInput } from './desk-input.ts';
import { presentOffice } from './present-office.ts';
import { questionOf } from './present-questions.ts';

const base = aBusyScenario();
const [service] = base.services;
const fact = (id: string, question: string): Fact => ({
  ...(base.facts[0] as Fact),
  id,
  question: { fr: question },
  text: { fr: `Réponse ${id}.` },
  isKnownAtStart: id === 'su',
  learn: { ask: service?.id ?? '', ticks: 10 },
  cues: { fr: [], en: [] },
});
const QUESTIONS = {
  a: 'Qui a peint le mur?',
  b: 'Combien coûte le café?',
  c: 'Où est la clé?',
  d: 'La serveuse est-elle partie?',
  e: 'Le four chauffe-t-il?',
  f: 'Qui garde la terrasse?',
  g: 'Le frigo est-il plein?',
  su: 'À qui appartient le piano?',
};
const scenario = { ...base, facts: Object.entries(QUESTIONS).map(([id, question]) => fact(id, question)) };

function at(tick: number, actions: readonly Action[] = []): DeskInput {
  const world = createWorld(scenario, '1', RULES_ONLY);
  return {
    scenario,
    state: run(world, actions, { until: tick }).state,
    world,
    lang: 'fr',
    mode: 'entrainement',
  };
}
const ask = (id: string, when: number): Action => ({
  type: 'ask',
  at: when,
  service: service?.id ?? '',
  fact: id,
});

it('offers five questions at a time, and the next ones as they are asked', () => {
  expect(presentOffice(at(30)).questions.map((q) => q.fact)).toEqual(['a', 'b', 'c', 'd', 'e']);
  const later = presentOffice(at(33, [ask('b', 30)]));
  expect(later.questions.map((q) => q.fact)).toEqual(['a', 'c', 'd', 'e', 'f']);
});

it('finds what a typed question asks for, behind the five too', () => {
  expect(questionOf(at(30), 'Il est plein, le frigo?')).toEqual({ ask: { service: service?.id, fact: 'g' } });
  expect(questionOf(at(30), 'C’est à qui, ce piano?')).toEqual({ known: 'Réponse su.' });
  expect(questionOf(at(30), 'Pleut-il à Rome?')).toBeNull();
});

it('tells the question beside the answer that nobody knows', () => {
  const text = 'Pleut-il à Rome?';
  const inquire: Action = { type: 'inquire', at: 30, service: service?.id ?? '', text };
  expect(presentOffice(at(32, [inquire])).pending.map((p) => p.text)).toEqual([text]);
  const due = 30 + (service?.replyTicks ?? 0);
  const told = presentOffice(at(due + 2, [inquire])).messages.find(({ kind }) => kind === 'answer');
  expect(told?.text).toContain(text);
});
