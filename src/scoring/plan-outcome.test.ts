import { describe, expect, it } from 'vitest';
import { createWorld } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import { PLANS, type PlanId } from '../model/plan.ts';
import { compileScenario } from '../scenario/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { gatherStory } from './gather.ts';
import { planOutcomes } from './plan-outcome.ts';
import { answer, typed } from './scoring-fakes.ts';

/** A crisis in which the cue of every plan comes, a tick a minute. */
const EVERY_CUE = `
format: avis-de-tempete/1
id: cafe
title: {fr: Le café froid, en: Cold coffee}
lang: fr
start: 2026-10-10T06:00
duration: 6h
tick: 60s
organisation: {name: Café du Coin, handle: cafe, voice: vous, rules: [{id: respect, text: {fr: On reste poli., en: Stay polite.}}]}
crisis: {cluster: accidental, severity: medium, harm: some}
quarts: [{id: matin, title: {fr: Matin, en: Morning}, from: "06:00", to: "09:00"}]
platforms: [{id: fil, kind: microblog}]
people:
  - {id: odette, name: Odette, audience: customers, reach: 140}
  - {id: marc, name: Marc, audience: customers, reach: 90}
  - {id: tony, name: Tony, audience: trolls, reach: 30}
facts: [{id: machine, text: {fr: La machine est brisée., en: The machine broke.}, learn: {ask: surete, after: 10m}, cues: {fr: [machine], en: [machine]}}]
services: [{id: surete, name: {fr: Sûreté, en: Safety}, owns: [threat, personalData], replies: 10m}]
posts:
  - id: opener
    at: "06:10"
    by: odette
    platform: fil
    class: complaint
    text: {fr: Mon café était froid. Encore., en: My coffee was cold. Again.}
    detail: {fr: [froid, encore], en: [cold, again]}
    drafts:
      - {id: bon, acts: [nameConcern, empathy, responsibility, explain], text: {fr: "Odette, un café froid, encore: pardon. On cherche ce matin.", en: "Odette, cold coffee, again: sorry. We look into it this morning."}}
      - {id: promis, acts: [nameConcern, hold, promise], promise: {text: {fr: Un mot à 7 h, en: A word at 7}, due: 40m}, text: {fr: "Odette, un café froid, encore: on cherche, et vous aurez un mot à 7 h.", en: "Odette, cold coffee, again: we look into it, with a word at 7."}}
      - {id: mechant, acts: [attack, humourSharp], text: {fr: "Changez donc de palais, Odette: le problème est au-dessus de la tasse.", en: "Change your palate, Odette: the problem is above the cup."}}
  - {id: insulte, at: "06:30", by: tony, platform: fil, class: uncivil, rule: respect, text: {fr: Bande de nuls., en: You idiots.}}
  - {id: menace, at: "06:40", by: tony, platform: fil, class: threat, rule: respect, text: {fr: Je passe ce soir avec une barre., en: I am coming tonight with a bar.}}
  - id: malaise
    at: "06:45"
    by: marc
    platform: fil
    class: question
    text: {fr: Mon voisin de table ne respire plus., en: The man at my table has stopped breathing.}
    drafts: [{id: bon, acts: [instruct, empathy], text: {fr: "Appelez le 911 tout de suite, Marc.", en: "Call 911 at once, Marc."}}, {id: tiede, acts: [acknowledge], text: {fr: "Nous prenons note de votre message.", en: "We take note of your message."}}]
  - {id: faux, at: "06:50", by: marc, platform: fil, class: falseClaim, text: {fr: Le café est fermé pour toujours., en: The café has closed for good.}}
  - id: colere
    at: "06:55"
    by: odette
    platform: fil
    class: complaint
    tone: aggressive
    text: {fr: "C’est une honte, votre café!", en: "Your coffee is a disgrace!"}
    drafts: [{id: bon, acts: [nameConcern, apology], text: {fr: "Odette, une honte, oui: pardon.", en: "Odette, a disgrace, yes: sorry."}}, {id: tiede, acts: [acknowledge], text: {fr: "Nous avons bien noté cela.", en: "We have noted this well."}}]
messages:
  - {id: rappel, at: "07:00", from: surete, kind: demand, text: {fr: Un chiffre?, en: A figure?}, replyWithin: 30m, options: [{id: oui, stance: answer, level: 3, text: {fr: Le voici., en: Here it is.}}, {id: non, stance: refuse, level: 1, text: {fr: Plus tard., en: Later.}}]}
`;

const { scenario, diagnostics } = compileScenario(EVERY_CUE, { file: 'cafe.yaml' });
if (scenario === null) throw new Error(JSON.stringify(diagnostics.map((d) => [d.code, d.path])));
const every = scenario;
const story = (actions: readonly Action[]) => gatherStory(createWorld(every, '1', RULES_ONLY), actions, 'fr');

/** Tick of an hour of the morning. */
const at = (hour: string) => {
  const [h = 0, m = 0] = hour.split(':').map(Number);
  return (h - 6) * 60 + m;
};
const of = (plan: PlanId, actions: readonly Action[]) => {
  const { times, held } = planOutcomes(story(actions))[plan];
  return [times, held];
};
const remove = (hour: string, post: string, rule: string | null = null): Action => ({
  type: 'remove',
  at: at(hour),
  post,
  rule,
  explanation: null,
});
const raise = (hour: string, post: string): Action => ({
  type: 'escalate',
  at: at(hour),
  post,
  service: 'surete',
});
const ask = (hour: string): Action => ({ type: 'ask', at: at(hour), service: 'surete', fact: 'machine' });
const reply = (hour: string): Action => ({ type: 'reply', at: at(hour), message: 'rappel', option: 'oui' });
const say = (hour: string, post: string, draft: string) => answer(at(hour), post, draft);

const CASES: Readonly<Record<PlanId, { held: readonly Action[]; not: readonly Action[] }>> = {
  danger: { held: [say('06:50', 'malaise', 'bon')], not: [say('07:10', 'malaise', 'bon')] },
  threat: {
    held: [remove('06:42', 'menace'), raise('06:46', 'menace')],
    not: [remove('06:42', 'menace'), raise('07:20', 'menace')],
  },
  firstWord: { held: [say('06:15', 'opener', 'bon')], not: [say('08:50', 'opener', 'bon')] },
  falseClaim: { held: [ask('07:10')], not: [ask('07:40')] },
  promise: {
    held: [say('06:15', 'opener', 'promis'), say('06:50', 'opener', 'bon')],
    not: [say('06:15', 'opener', 'promis')],
  },
  deadline: { held: [reply('07:20')], not: [reply('07:45')] },
  anger: {
    held: [say('07:20', 'colere', 'bon')],
    not: [remove('07:00', 'colere'), say('07:20', 'colere', 'bon')],
  },
  insult: { held: [remove('06:35', 'insulte', 'respect')], not: [remove('06:35', 'insulte')] },
};

describe('what came of a plan', () => {
  it('is told for every plan, in a game where nothing was done', () => {
    const outcomes = planOutcomes(story([]));
    expect(Object.keys(outcomes)).toEqual([...PLANS]);
    for (const [plan, { times, held, at, missedAt }] of Object.entries(outcomes)) {
      expect([plan, times, held]).toEqual([plan, plan === 'promise' ? 0 : 1, 0]);
      expect(missedAt).toBe(at);
    }
    expect(outcomes.threat).toMatchObject({ at: at('06:40') });
  });

  it.each(PLANS)('%s: held when its act follows in time, else not', (plan) => {
    expect(of(plan, CASES[plan].held)).toEqual([1, 1]);
    expect(of(plan, CASES[plan].not)).toEqual([1, 0]);
  });

  it('a threat is to be removed and raised: one of the two is not enough', () => {
    expect(of('threat', [remove('06:42', 'menace')])).toEqual([1, 0]);
    expect(of('threat', [raise('06:46', 'menace')])).toEqual([1, 0]);
  });

  it('an insult hidden is not removed', () => {
    expect(of('insult', [{ type: 'hide', at: at('06:35'), post: 'insulte' }])).toEqual([1, 0]);
  });

  it('a first word is heard as the rubric hears it: short is enough, empty or unreadable is not, nor after one that hurts', () => {
    const word = (text: string) => of('firstWord', [typed(at('06:15'), 'opener', text)]);
    expect(word('On vous lit, merci.')).toEqual([1, 1]);
    expect(word('Le meilleur café du Québec depuis 1987!')).toEqual([1, 0]);
    expect(word('xqz wvk blrp tnnk')).toEqual([1, 0]);
    const [hurt, mended] = [say('06:12', 'opener', 'mechant'), say('06:20', 'opener', 'bon')];
    expect(of('firstWord', [hurt, mended])).toEqual([1, 0]);
    const nod = typed(at('06:15'), 'opener', 'On vous lit, merci.');
    expect(of('firstWord', [nod, say('08:50', 'opener', 'bon')])).toEqual([1, 1]);
  });

  it('leaves out the cues that came once the player had left', () => {
    const left = at('06:45');
    const outcomes = planOutcomes(story([say('06:15', 'opener', 'promis')]), left);
    const came = PLANS.filter((plan) => outcomes[plan].times > 0);
    expect(came).toEqual(['threat', 'firstWord', 'insult']);
    expect(planOutcomes(story([]), at('06:46')).danger).toMatchObject({ times: 1, held: 0 });
  });
});
