import { createWorld, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { Grade } from '../model/grade.ts';
import type { Scenario } from '../model/scenario.ts';
import { compileScenario } from '../scenario/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import type { GameTrace } from './game-trace.ts';
import { gatherStory } from './gather.ts';
import { gradeRun } from './index.ts';

/** A small crisis for tests: one shift of three hours, four people, an insult, a threat. */
const CAFE = `
format: avis-de-tempete/1
id: cafe
title: {fr: Le café froid, en: Cold coffee}
lang: fr
start: 2026-10-10T06:00
duration: 6h
organisation: {name: Café du Coin, handle: cafe, voice: vous}
crisis: {cluster: CLUSTER, severity: medium, harm: some}
quarts: [{id: matin, title: {fr: Matin, en: Morning}, from: "06:00", to: "09:00"}]
platforms: [{id: fil, kind: microblog}, {id: mur, kind: page}]
people:
  - {id: odette, name: Odette, audience: customers, reach: 140}
  - {id: marc, name: Marc, audience: customers, reach: 90}
  - {id: star, name: Star, audience: press, reach: 60000}
  - {id: tony, name: Tony, audience: trolls, reach: 30}
facts:
  - id: machine
    text: {fr: La machine est brisée depuis 5 h., en: The machine broke at 5.}
    learn: {ask: technique, after: 10m}
    enables: [repair]
    cues: {fr: [machine brisée, machine est brisée], en: [machine broke]}
    contradictedBy: {fr: [machine fonctionne], en: [machine works]}
services:
  - {id: technique, name: {fr: Technique, en: Technical}, owns: [question, complaint], replies: 10m}
  - {id: surete, name: {fr: Sûreté, en: Safety}, owns: [threat, personalData], replies: 10m}
posts:
  - id: opener
    at: "06:10"
    by: odette
    platform: fil
    class: complaint
    arousal: 0.3
    text: {fr: Mon café était froid. Encore., en: My coffee was cold. Again.}
    detail: {fr: [froid, encore], en: [cold, again]}
    drafts:
      - {id: bon, acts: [nameConcern, empathy, responsibility, repair, explain, apology, promise], states: [machine], promise: {text: {fr: Un mot à 8 h, en: A word at 8}, due: 110m}, text: {fr: "Odette, un café froid, encore: pardon. La machine est brisée, on la répare ce matin; un mot à 8 h.", en: "Odette, cold coffee, again: sorry. The machine broke, we fix it this morning; a word at 8."}}
      - {id: tiede, acts: [acknowledge], text: {fr: "Nous prenons note de votre commentaire et vous remercions de votre patience.", en: "We take note of your comment and thank you for your patience."}}
      - {id: faux, acts: [deny], contradicts: [machine], text: {fr: "La machine fonctionne très bien et personne d'autre ne s'en est plaint ce matin.", en: "The machine works very well and nobody else has complained this morning."}}
      - {id: mechant, acts: [attack, humourSharp], text: {fr: "Changez de palais, Odette: le problème n'est pas la tasse, il est au-dessus.", en: "Change your palate, Odette: the problem is not the cup, it is what is above it."}}
  - {id: second, at: "06:20", by: marc, platform: fil, class: question, purpose: condemn, arousal: 0.4, text: {fr: Le mien aussi. Ça ouvre quand?, en: Mine too. When do you open?}, detail: {fr: [ouvre], en: [open]}, drafts: [{id: bon, acts: [nameConcern, explain, instruct, thank], text: {fr: "Marc, on ouvre la machine à 8 h; le thé est chaud d'ici là.", en: "Marc, the machine is back at 8; tea is hot until then."}}, {id: tiede, acts: [acknowledge], text: {fr: "Merci, nous avons bien noté votre question, Marc.", en: "Thank you, we have noted your question, Marc."}}]}
  - {id: insulte, at: "06:30", by: tony, platform: fil, class: uncivil, arousal: 0.9, text: {fr: Bande de nuls., en: You idiots.}}
  - {id: menace, at: "06:40", by: tony, platform: fil, class: threat, arousal: 0.9, text: {fr: Je passe ce soir avec une barre., en: I am coming tonight with a bar.}}
  - {id: critique_a, at: "06:12", by: marc, platform: mur, class: complaint, text: {fr: Froid., en: Cold.}}
  - {id: critique_b, at: "06:14", by: odette, platform: mur, class: complaint, text: {fr: Toujours froid., en: Still cold.}}
  - {id: critique_c, at: "06:16", by: star, platform: mur, class: complaint, text: {fr: Très froid., en: Very cold.}}
`;

const COMPILED = new Map<string, Scenario>();

/** The compiled crisis; throws with the diagnostics when the text above does not compile. */
export function cafe(cluster: 'victim' | 'accidental' | 'preventable' = 'accidental'): Scenario {
  const kept = COMPILED.get(cluster);
  if (kept !== undefined) return kept;
  const { scenario, diagnostics } = compileScenario(CAFE.replace('CLUSTER', cluster), { file: 'cafe.yaml' });
  if (scenario === null) throw new Error(JSON.stringify(diagnostics.map((d) => [d.code, d.path])));
  COMPILED.set(cluster, scenario);
  return scenario;
}

/** The café's world, read by rules alone. */
export function cafeWorld(scenario = cafe(), seed = '1'): World {
  return createWorld(scenario, seed, RULES_ONLY);
}

/** The grade of acts in the café; no reference ends, so process alone. */
export function graded(actions: readonly Action[], scenario = cafe()): Grade {
  return gradeRun(cafeWorld(scenario), actions, null, { mode: 'entrainement', lang: 'fr' });
}

/** The trace of acts in the café, in French. */
export function story(actions: readonly Action[], scenario = cafe()): GameTrace {
  return gatherStory(cafeWorld(scenario), actions, 'fr');
}

/** A draft sent in public to a post. */
export function answer(at: number, post: string, draft: string): Action {
  return { type: 'answer', at, post, wording: { mode: 'draft', draft }, lang: 'fr', channel: 'public' };
}

/** A typed text sent in public to a post. */
export function typed(at: number, post: string, text: string, lang: 'fr' | 'en' = 'fr'): Action {
  return { type: 'answer', at, post, wording: { mode: 'typed', text }, lang, channel: 'public' };
}

/** The score of a dimension, 0..100; null when it is not graded. */
export function scoreOf(grade: Grade, dimension: string): number | null {
  return grade.dimensions.find((d) => d.dimension === dimension)?.score ?? null;
}

/** The rules of all findings of a grade. */
export function rulesOf(grade: Grade): string[] {
  return grade.dimensions.flatMap((d) => d.findings.map((f) => f.rule));
}
