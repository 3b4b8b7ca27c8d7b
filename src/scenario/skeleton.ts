import type { Lang } from '../model/text.ts';

/**
 * A commented scenario to start from: it compiles without a warning, plays, and shows each feature once in
 * under 60 lines of content. The comments are in the language asked for.
 */
export function scenarioSkeleton(id: string, lang: Lang): string {
  return (lang === 'fr' ? FRENCH : ENGLISH).replaceAll('@ID@', id);
}

const FRENCH = `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# Un scénario tient dans ce fichier. Changez les textes, puis vérifiez avec tempete check scenarios/@ID@.yaml
# Toutes les clés sont expliquées dans docs/SCENARIO_FORMAT.md; tout ce qui manque a une valeur sensée.
format: avis-de-tempete/1
id: @ID@
title: Le café froid
summary: Une machine brisée, trois clients de mauvaise humeur, et la rumeur qui s'en mêle.
lang: fr
minutes: 6
start: 2026-10-10T06:10   # date et heure locales du début
duration: 4h              # durée simulée; 90s, 40m et 20h s'écrivent aussi

organisation:
  name: Café du Coin
  handle: cafe_du_coin
  about: Un café de quartier, ouvert depuis onze ans. Quatre personnes y travaillent, et tout le monde y passe.
  voice: vous             # ou tu

crisis:
  cluster: accidental     # victim, accidental, preventable (à qui la faute?)
  severity: medium        # small, medium, serious, explosive
  known: La machine à espresso a lâché ce matin. On ne sait pas encore pourquoi.

quarts:                   # les moments joués; entre deux, le temps file
  - {id: ouverture, title: Ouverture, from: "06:10", to: "07:40"}
  - {id: rattrapage, title: Rattrapage, from: "08:30", to: "10:00"}

platforms:
  - {id: fil, kind: microblog}
  - {id: babillard, kind: page}

people:
  - {id: odette, name: Odette, handle: odette_l, audience: customers, reach: 800, recurring: yes}
  - {id: vlad, name: Vlad, handle: vlad_gronde, audience: trolls, reach: 900}
  - {id: gazette, name: La Gazette du quartier, handle: gazette_q, audience: press, reach: 9000}

facts:                    # ce qu'on apprend en le demandant à un service
  - id: valve
    text: Une valve a cédé; la pièce arrive à 9 h.
    question: Pourquoi la machine est-elle en panne?
    learn: {ask: technique, after: 15m}
    enables: [repair]     # une fois ce fait connu, promettre la réparation est vrai

posts:
  - id: cafe_froid
    at: "06:20"
    by: odette
    platform: fil
    class: complaint
    text: Mon café était froid. Encore. Deux fois cette semaine.
    detail: [froid, deux fois, encore]   # ce qu'une bonne réponse nomme
    drafts:
      - {text: "Nous prenons votre commentaire très au sérieux. Merci de nous avoir écrit, et bonne journée à vous.", acts: [hold], why: "Un gabarit; rien de ce qu'elle a dit n'y est."}
      - {text: "Deux cafés froids, c'est deux de trop, Odette. La machine a lâché; le prochain café est pour nous.", acts: [nameConcern, explain, repair], why: "Nomme la chose, dit la cause, répare."}
  - {id: insulte, at: "06:45", by: vlad, platform: babillard, class: uncivil, text: "Bande d'incapables, retournez à l'école!"}

timeline:                 # ce qui arrive, à une heure ou sous une condition
  - {id: relance, when: "elapsed > 40m and not answered(cafe_froid)", post: {by: odette, platform: fil, class: complaint, text: "Toujours pas de réponse. Bon."}}
  - {id: article, at: "07:05", article: {platform: fil, by: gazette, mass: 40, text: "Café froid au Café du Coin, la panne qui agace le quartier."}}
  - id: demande
    at: "08:35"
    message:
      from: direction
      text: Efface la plainte d'Odette, ça fait mauvais genre.
      options:
        - {stance: comply, level: 0, text: "C'est comme si c'était fait.", why: "On n'efface pas une critique."}
        - {stance: refuse, level: 4, text: "Non. Elle a raison, et je lui réponds.", why: "La critique reste, la réponse aussi."}
`;

const ENGLISH = `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# A scenario is this one file. Change the texts, then check: tempete check scenarios/@ID@.yaml
# Every key is explained in docs/SCENARIO_FORMAT.md; whatever is left out has a sensible value.
format: avis-de-tempete/1
id: @ID@
title: Cold coffee
summary: A broken machine, three customers in a mood, and a rumour that will not help.
lang: en
minutes: 6
start: 2026-10-10T06:10   # local date and hour of the beginning
duration: 4h              # simulated; 90s, 40m and 20h can be written too

organisation:
  name: Corner Café
  handle: corner_cafe
  about: A neighbourhood café, open for eleven years. Four people work there, and everyone drops by.
  voice: vous             # how French answers address people: vous or tu

crisis:
  cluster: accidental     # victim, accidental, preventable: whose fault is it?
  severity: medium        # small, medium, serious, explosive
  known: The espresso machine died this morning. Nobody knows why yet.

quarts:                   # the shifts that are played; time flies in between
  - {id: opening, title: Opening, from: "06:10", to: "07:40"}
  - {id: catching_up, title: Catching up, from: "08:30", to: "10:00"}

platforms:
  - {id: wire, kind: microblog}
  - {id: board, kind: page}

people:
  - {id: odette, name: Odette, handle: odette_l, audience: customers, reach: 800, recurring: yes}
  - {id: vlad, name: Vlad, handle: vlad_rumbles, audience: trolls, reach: 900}
  - {id: gazette, name: The Ward Gazette, handle: ward_gazette, audience: press, reach: 9000}

facts:                    # what one learns by asking a service
  - id: valve
    text: A valve gave way; the part comes at 9.
    question: Why is the machine down?
    learn: {ask: technique, after: 15m}
    enables: [repair]     # once this is known, promising the repair is true

posts:
  - id: cold_coffee
    at: "06:20"
    by: odette
    platform: wire
    class: complaint
    text: My coffee was cold. Again. Twice this week.
    detail: [cold, twice, again]   # what a good answer names
    drafts:
      - {text: "We take your comment very seriously. Thank you for writing to us, and have a good day.", acts: [hold], why: "A template: nothing she said is in it."}
      - {text: "Two cold coffees are two too many, Odette. The machine died; the next one is on us.", acts: [nameConcern, explain, repair], why: "Names it, tells the cause, repairs."}
  - {id: insult, at: "06:45", by: vlad, platform: board, class: uncivil, text: "Useless bunch, go back to school!"}

timeline:                 # what happens, at an hour or on a condition
  - {id: again, when: "elapsed > 40m and not answered(cold_coffee)", post: {by: odette, platform: wire, class: complaint, text: "Still no answer. Right."}}
  - {id: article, at: "07:05", article: {platform: wire, by: gazette, mass: 40, text: "Cold coffee at the Corner Café: the breakdown that irks the ward."}}
  - id: request
    at: "08:35"
    message:
      from: direction
      text: Delete Odette's complaint, it looks bad.
      options:
        - {stance: comply, level: 0, text: "Consider it done.", why: "Criticism is not deleted."}
        - {stance: refuse, level: 4, text: "No: she is right, I will answer her.", why: "The criticism stays, and so does the answer."}
`;
