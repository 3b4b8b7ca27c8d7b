import type { Lang } from '../model/text.ts';

/**
 * A commented scenario to start from: it compiles without a warning, passes the deep proof, and shows each feature
 * once in under 75 lines of content. The comments are in the language asked for.
 */
export function scenarioSkeleton(id: string, lang: Lang): string {
  return (lang === 'fr' ? FRENCH : ENGLISH).replaceAll('@ID@', id);
}

const FRENCH = `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# Un scénario tient dans ce fichier. Changez les textes, puis vérifiez avec tempete check scenarios/@ID@.yaml
# Toutes les clés sont expliquées dans docs/SCENARIO_FORMAT.md; tout ce qui manque a une valeur sensée.
format: avis-de-tempete/1.1
id: @ID@
title: Le café froid
summary: Une machine brisée, une habituée de mauvaise humeur, une adresse qui traîne.
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
  - {id: odette, name: Odette, audience: customers, reach: 800, recurring: yes}
  - {id: vlad, name: Vlad, audience: trolls, reach: 900}
  - {id: karim, name: Karim, audience: affected, protected: yes, bio: Barista du matin.}
  - {id: gazette, name: La Gazette du quartier, audience: press, reach: 9000}

facts:                    # ce qu'on apprend en le demandant à un service; enables: promettre de réparer devient vrai
  - {id: valve, text: Une valve a cédé; la pièce arrive à 9\u00a0h., question: Pourquoi la machine est-elle en panne?, learn: {ask: technique, after: 15m}, enables: [repair]}

posts:                    # detail: ce qu'une bonne réponse nomme; drafts: les réponses offertes; level: votre opinion, de 0 à 4; when: à quelle condition
  - id: cafe_froid
    at: "06:20"
    by: odette
    platform: fil
    class: complaint
    text: Mon café était froid. Encore. Deux fois cette semaine.
    detail: [froid, deux fois, encore]
    drafts:
      - {level: 1, acts: [acknowledge, hold], text: "Nous prenons votre commentaire très au sérieux. Merci d'avoir écrit, et bonne journée à vous.", why: "Un gabarit\u00a0: rien de ce qu'elle a dit n'y est."}
      - {level: 4, acts: [nameConcern, empathy, promise], promise: {text: Dire ce qu'a la machine, due: 150m}, text: "Froid deux fois en une semaine, c'est décevant. On regarde la machine, et on vous le dit à 9\u00a0h.", why: "Nomme la chose, et donne une heure."}
      - {level: 0, acts: [deny, shiftBlame], contradicts: [valve], text: "Impossible, notre machine marche très bien. Vous avez sûrement attendu avant de le boire.", why: "Nie sans avoir vérifié, et accuse."}
  - {id: insulte, at: "06:45", by: vlad, platform: babillard, class: uncivil, text: "Bande d'incapables, retournez à l'école!"}
  - {id: adresse, at: "07:05", by: vlad, platform: fil, class: personalData, about: karim, text: "Le barista du matin reste au 14, rue des Ormes. Réveillez-le donc."}
  - id: a_quand
    at: "08:40"
    by: odette
    platform: babillard
    class: question
    text: C'est quoi, le problème? Et c'est réparé quand?
    detail: [problème, réparé, quand]
    drafts:
      - {level: 4, when: knows(valve), acts: [nameConcern, explain, apology, responsibility, repair], states: [valve], text: "Une valve a cédé. C'est notre faute, et nous sommes désolés. La pièce arrive à 9\u00a0h, on répare.", why: "Une cause, un tort, une heure."}
      - {level: 0, acts: [attack, bolster], text: "Encore vous, Odette! Le meilleur café du quartier mérite un peu plus de patience, franchement.", why: "Attaque une cliente, et se vante."}
      - {level: 1, acts: [redirect, thank], text: "Merci de votre question. Toutes les nouvelles du café se trouvent à jour sur notre site.", why: "Renvoie ailleurs."}

messages:                 # la direction écrit, et se trompe parfois
  - id: efface
    at: "08:35"
    from: direction
    text: Efface la plainte d'Odette, ça fait mauvais genre.
    options:
      - {stance: comply, level: 0, text: "C'est comme si c'était fait.", why: "On n'efface pas une critique.", effects: {removePost: cafe_froid}}
      - {stance: counter, level: 4, text: "Non\u00a0: elle a raison. Je lui réponds dès que le technicien a parlé.", why: "La critique reste, la réponse aussi."}
      - {stance: refuse, level: 2, text: "Non, ça ne se fait pas.", why: "Juste, sans rien offrir."}

statements:               # ce qu'on peut publier; when: à quelle condition
  - {id: panne, title: Dire la panne, when: knows(valve), level: 3, acts: [explain, repair], states: [valve], text: "Une valve de la machine a cédé. La pièce arrive à 9\u00a0h, on répare dans l'heure.", why: "La cause et la suite; il y manque un pardon."}
  - {id: fierte, title: Rassurer tout le monde, when: posted(cafe_froid), level: 0, acts: [deny, bolster], contradicts: [valve], text: "Notre machine marche très bien. Depuis onze ans, le meilleur café du quartier!", why: "Faux, et vantard."}

timeline:                 # ce qui arrive, à une heure ou sous une condition
  - {id: relance, when: "elapsed > 50m and not answered(cafe_froid)", post: {by: odette, platform: fil, class: complaint, text: "Toujours pas de réponse. Bon."}}
  - {id: article, at: "09:10", when: not said(explain), article: {platform: fil, by: gazette, mass: 40, text: "Café froid au Café du Coin\u00a0: la panne qui agace le quartier."}}
`;

const ENGLISH = `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# A scenario is this one file. Change the texts, then check: tempete check scenarios/@ID@.yaml
# Every key is explained in docs/SCENARIO_FORMAT.md; whatever is left out has a sensible value.
format: avis-de-tempete/1.1
id: @ID@
title: Cold coffee
summary: A broken machine, a regular in a mood, and an address left lying about.
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
  - {id: odette, name: Odette, audience: customers, reach: 800, recurring: yes}
  - {id: vlad, name: Vlad, audience: trolls, reach: 900}
  - {id: karim, name: Karim, audience: affected, protected: yes, bio: Morning barista.}
  - {id: gazette, name: The Ward Gazette, audience: press, reach: 9000}

facts:                    # what one learns by asking a service; enables: promising to repair becomes true
  - {id: valve, text: A valve gave way; the part comes at 9., question: Why is the machine down?, learn: {ask: technique, after: 15m}, enables: [repair]}

posts:                    # detail: what a good answer names; drafts: the answers offered; level: your opinion, 0 to 4; when: on what condition
  - id: cold_coffee
    at: "06:20"
    by: odette
    platform: wire
    class: complaint
    text: My coffee was cold. Again. Twice this week.
    detail: [cold, twice, again]
    drafts:
      - {level: 1, acts: [acknowledge, hold], text: "We take your comment very seriously. Thank you for writing to us, and have a good day.", why: "A template: nothing she said is in it."}
      - {level: 4, acts: [nameConcern, empathy, promise], promise: {text: Say what the machine has, due: 150m}, text: "Cold twice in one week: that is a letdown. We are checking, and will tell you at 9.", why: "Names the thing, and gives a time."}
      - {level: 0, acts: [deny, shiftBlame], contradicts: [valve], text: "Impossible, our machine works perfectly well. You must have waited before drinking it.", why: "Denies before checking, and blames."}
  - {id: insult, at: "06:45", by: vlad, platform: board, class: uncivil, text: "Useless bunch, go back to school!"}
  - {id: address, at: "07:05", by: vlad, platform: wire, class: personalData, about: karim, text: "The morning barista lives at 14 Elm Street. Go wake him up."}
  - id: until_when
    at: "08:40"
    by: odette
    platform: board
    class: question
    text: What's the problem, exactly? And when is it fixed?
    detail: [problem, fixed, when]
    drafts:
      - {level: 4, when: knows(valve), acts: [nameConcern, explain, apology, responsibility, repair], states: [valve], text: "A valve gave way. It is our fault, and we are sorry. The part comes at 9, we are fixing it.", why: "A cause, a wrong owned, a time."}
      - {level: 0, acts: [attack, bolster], text: "You again, Odette! The best coffee in the ward deserves a little more patience, frankly.", why: "Attacks a customer, and boasts."}
      - {level: 1, acts: [redirect, thank], text: "Thank you for your question. All the latest news of the café can be found on our website.", why: "Sends her elsewhere."}

messages:                 # the head office writes, and is wrong at times
  - id: delete_it
    at: "08:35"
    from: direction
    text: Delete Odette's complaint, it looks bad.
    options:
      - {stance: comply, level: 0, text: "Consider it done.", why: "Criticism is not deleted.", effects: {removePost: cold_coffee}}
      - {stance: counter, level: 4, text: "No: she is right. I answer her as soon as the technician has spoken.", why: "The criticism stays, and so does the answer."}
      - {stance: refuse, level: 2, text: "No, that is not done.", why: "Right, and offers nothing."}

statements:               # what may be published; when: on what condition
  - {id: breakdown, title: Tell of the breakdown, when: knows(valve), level: 3, acts: [explain, repair], states: [valve], text: "A valve of the machine gave way. The part comes at 9, we are fixing it within the hour.", why: "The cause and what comes next; no apology."}
  - {id: pride, title: Reassure everyone, when: posted(cold_coffee), level: 0, acts: [deny, bolster], contradicts: [valve], text: "Our machine works perfectly well. Eleven years of the best coffee in the ward!", why: "False, and boastful."}

timeline:                 # what happens, at an hour or on a condition
  - {id: again, when: "elapsed > 50m and not answered(cold_coffee)", post: {by: odette, platform: wire, class: complaint, text: "Still no answer. Right."}}
  - {id: article, at: "09:10", when: not said(explain), article: {platform: wire, by: gazette, mass: 40, text: "Cold coffee at the Corner Café: the breakdown that irks the ward."}}
`;
