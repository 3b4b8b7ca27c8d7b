import type { Scenario } from '../model/scenario.ts';
import { compileScenario } from '../scenario/index.ts';

/** A small crisis for tests: two quarts with a lull between, four posts, a fact to learn. */
export const ESSAI_YAML = `format: avis-de-tempete/1
id: essai
title: Le café froid
summary: Une machine brisée, un samedi matin.
lang: fr
langs: [fr]
minutes: 5
difficulty: 1
skills: [Répondre]
objectives: [Répondre vite et juste]
start: 2026-10-10T06:10
duration: 6h
tick: 60s
seed: "7"
organisation:
  name: Café Brume
  handle: cafe_brume
  voice: tu
  about: Un café de quartier.
crisis: {cluster: preventable, severity: serious}
quarts:
  - {id: matin, title: Matin, intro: Il fait noir., from: "06:10", to: "07:40"}
  - {id: midi, title: Midi, intro: On parle., from: "09:00", to: "10:00"}
platforms:
  - {id: fil, kind: microblog}
  - {id: babillard, kind: page}
audiences: default
people:
  - {id: odette, name: Odette, audience: customers, reach: 900}
  - {id: gilles, name: Gilles, audience: trolls, reach: 80}
facts:
  - {id: machine, text: La machine est brisée., question: La machine marche-t-elle?, learn: {ask: technique, after: 20m}, cues: [machine brisée]}
services:
  - {id: technique, name: Technique, topics: [machine], owns: [question]}
posts:
  - id: opener
    at: "06:20"
    by: odette
    platform: fil
    class: complaint
    text: Mon café était froid. Encore.
    detail: [froid, café]
    topic: machine
    drafts:
      - {id: a, text: "Odette, deux cafés froids, c’est deux de trop. On répare ce matin.", acts: [nameConcern, responsibility, repair], level: 4}
      - {id: b, text: "Notre café est servi à la bonne température.", acts: [deny], level: 0}
  - {id: insulte, at: "06:40", by: gilles, platform: fil, class: uncivil, text: Bande de clowns.}
  - {id: question, at: "07:00", by: odette, platform: babillard, class: question, text: Ouvrez-vous demain?}
  - {id: midi_froid, at: "09:05", by: odette, platform: fil, class: complaint, text: Toujours froid à midi.}
statements:
  - {id: excuses, title: S’excuser, text: Nous avons eu tort. La machine est réparée., acts: [apology, responsibility, repair], level: 4}
`;

/** The same scenario compiled. */
export function essai(): Scenario {
  const { scenario, diagnostics } = compileScenario(ESSAI_YAML, { file: 'essai.yaml' });
  if (scenario === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  return scenario;
}
