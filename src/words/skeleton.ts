import { defineWords } from './define.ts';

/** A first scenario to write over: short, commented, and playable as it is. */
export const SKELETON = defineWords({
  fr: {
    scenario: (p) => `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# Un scénario complet et court. Tout ce qui n'est pas écrit ici a une valeur d'usage.
# Vérifie-le par  npm run -s tempete -- check scenarios/${p.id}.yaml
# La référence: docs/SCENARIO_FORMAT.md
format: avis-de-tempete/1
id: ${p.id}
title: Le café froid
summary: Une machine brisée, un samedi matin, et personne pour le dire.
lang: fr
langs: [fr]
minutes: 6
difficulty: 1
skills: [Répondre vite et juste]
objectives: [Nommer ce qui est reproché, réparer, puis en parler.]
start: 2026-10-10T06:10 # l'heure de l'histoire, sans fuseau
duration: 6h
seed: "1" # même tirage, même chance: donne-le à toute la classe

organisation:
  name: Café Brume
  handle: cafe_brume
  voice: tu # ou vous
  about: Un café de quartier, douze places, une seule machine.

crisis:
  cluster: preventable # victim, accidental ou preventable: à qui le public s'en prendra
  severity: medium # small, medium, serious ou explosive
  known: Deux clients disent que le café est froid.

# Les quarts que l'on joue. Entre deux, l'heure file toute seule.
quarts:
  - {id: matin, title: Le matin, intro: Il fait encore noir., from: "06:10", to: "07:40"}
  - {id: midi, title: Le midi, intro: La file s'allonge., from: "09:00", to: "10:00"}

platforms:
  - {id: fil, kind: microblog}
  - {id: babillard, kind: page}

people:
  - {id: odette, name: Odette, audience: customers, reach: 900}
  - {id: gilles, name: Gilles, audience: trolls, reach: 80}

# Ce que l'on peut apprendre, et de qui.
facts:
  - id: machine
    text: La machine est brisée depuis 6 h.
    question: La machine marche-t-elle?
    learn: {ask: technique, after: 20m}
    cues: [machine brisée, machine est brisée] # les mots qui le disent
    contradictedBy: [machine fonctionne]
services:
  - {id: technique, name: Soutien technique, owns: [question], topics: [machine]}

posts:
  - id: premier
    at: "06:20"
    by: odette
    platform: fil
    class: complaint
    text: Mon café était froid. Encore.
    detail: [froid, encore] # ce qu'une bonne réponse nomme
    topic: machine
    drafts:
      - id: a
        text: "Odette, deux cafés froids, c'est deux de trop. On répare ce matin; le prochain est pour nous."
        acts: [nameConcern, responsibility, repair]
        why: Nomme la chose et répare.
        level: 4
      - id: b
        text: Merci de votre commentaire, Odette. Nous en prenons bonne note et y verrons dès que possible.
        acts: [acknowledge]
        why: Une formule; elle ne répond à rien.
        level: 1
      - id: c
        text: Notre café est toujours servi à la température voulue; tu as dû traîner avant de le boire, non?
        acts: [deny, shiftBlame]
        why: Nie, et blâme la cliente.
        level: 0
  - {id: insulte, at: "06:45", by: gilles, platform: fil, class: uncivil, text: Bande de clowns!, rule: respect}
  - {id: demain, at: "07:05", by: odette, platform: babillard, class: question, text: Ouvrez-vous demain?}

# Ce que l'on peut publier de soi-même.
statements:
  - id: excuses
    title: Dire ce qui est arrivé
    when: knows(machine)
    text: La machine est brisée depuis 6 h. C'est nous, et on répare avant midi.
    acts: [responsibility, explain, repair]
    states: [machine]
    level: 4

# Ce qui arrive si une condition tient.
timeline:
  - {id: relance, at: "09:10", when: not answered(premier), post: {by: odette, platform: fil, class: complaint, text: Toujours pas un mot?}}

debrief:
  pattern: Une panne se pardonne; le silence, moins.
`,
  },
  en: {
    scenario: (p) => `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# A whole, short scenario. What is not written here has a usual value.
# Check it with  npm run -s tempete -- check scenarios/${p.id}.yaml
# The reference: docs/SCENARIO_FORMAT.md
format: avis-de-tempete/1
id: ${p.id}
title: Cold Coffee
summary: A broken machine, a Saturday morning, and nobody to say so.
lang: en
langs: [en]
minutes: 6
difficulty: 1
skills: [Answering fast and right]
objectives: ["Name what is held against you, mend it, then talk about it."]
start: 2026-10-10T06:10 # the hour of the story, without a time zone
duration: 6h
seed: "1" # same seed, same luck: give it to the whole class

organisation:
  name: Brume Coffee
  handle: brume_coffee
  voice: tu # English makes no difference; French scenarios do
  about: A corner café, twelve seats, one machine.

crisis:
  cluster: preventable # victim, accidental or preventable: whom the public will blame
  severity: medium # small, medium, serious or explosive
  known: Two customers say the coffee is cold.

# The shifts that are played. Between two, time runs by itself.
quarts:
  - {id: morning, title: Morning, intro: It is still dark., from: "06:10", to: "07:40"}
  - {id: noon, title: Noon, intro: The queue grows., from: "09:00", to: "10:00"}

platforms:
  - {id: stream, kind: microblog}
  - {id: board, kind: page}

people:
  - {id: odette, name: Odette, audience: customers, reach: 900}
  - {id: gilles, name: Gilles, audience: trolls, reach: 80}

# What can be learned, and from whom.
facts:
  - id: machine
    text: The machine has been broken since 6.
    question: Does the machine work?
    learn: {ask: repairs, after: 20m}
    cues: [machine is broken, broken machine] # the words that say it
    contradictedBy: [machine works]
services:
  - {id: repairs, name: Repairs, owns: [question], topics: [machine]}

posts:
  - id: opener
    at: "06:20"
    by: odette
    platform: stream
    class: complaint
    text: My coffee was cold. Again.
    detail: [cold, again] # what a good answer names
    topic: machine
    drafts:
      - id: a
        text: "Odette, two cold coffees is two too many. We are mending it this morning; the next one is on us."
        acts: [nameConcern, responsibility, repair]
        why: Names the thing and mends it.
        level: 4
      - id: b
        text: Thank you for your feedback, Odette. It has been duly noted and will be looked into in due course.
        acts: [acknowledge]
        why: A formula; it answers nothing.
        level: 1
      - id: c
        text: Our coffee is always served at the proper temperature; you must have dawdled before drinking it.
        acts: [deny, shiftBlame]
        why: Denies, and blames the customer.
        level: 0
  - {id: insult, at: "06:45", by: gilles, platform: stream, class: uncivil, text: Bunch of clowns!, rule: respect}
  - {id: tomorrow, at: "07:05", by: odette, platform: board, class: question, text: Are you open tomorrow?}

# What may be published on one's own.
statements:
  - id: apology
    title: Say what happened
    when: knows(machine)
    text: The machine has been broken since 6. It is on us, and it will be mended before noon.
    acts: [responsibility, explain, repair]
    states: [machine]
    level: 4

# What happens if a condition holds.
timeline:
  - {id: again, at: "09:10", when: not answered(opener), post: {by: odette, platform: stream, class: complaint, text: Still not a word?}}

debrief:
  pattern: A breakdown is forgiven; silence, less so.
`,
  },
});
